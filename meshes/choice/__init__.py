"""Which body is meant."""
