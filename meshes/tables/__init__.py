"""The tables of the body: what may stand in them, reading them, and what they refer to."""
