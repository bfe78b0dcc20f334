"""Build the whole body, keep it, and say what it is like."""
