"""Triangles, fields, curves and sweeps: shapes that know nothing of a body."""
