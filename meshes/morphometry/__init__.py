"""Measure a body and set it beside published morphometry: nothing here shapes the body."""
