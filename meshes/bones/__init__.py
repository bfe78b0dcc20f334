"""Bones, discs and landmarks, from the shape model and from generators."""
