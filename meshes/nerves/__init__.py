"""Nerve courses, their tubes, and the dura."""
