"""Muscle bellies and deep structures."""
