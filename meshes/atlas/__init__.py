"""Bones of an atlas that the user supplies, in place of the default body's."""
