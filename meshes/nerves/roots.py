"""Which nerves are nerve roots."""

from __future__ import annotations


def is_root(nerve: str) -> bool:
    """Tell whether a nerve id is that of a nerve root: T12, L1 .. Co1."""
    return nerve.removeprefix("Co")[-1:].isdigit() and "_" not in nerve
