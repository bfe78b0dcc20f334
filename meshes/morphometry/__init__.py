"""Measure the body as anatomists do, and set the figures beside published ones."""
