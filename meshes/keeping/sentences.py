"""What a command says when the machine refuses something, instead of a traceback."""

from __future__ import annotations

STOPPED = 130
"""Exit status of a command that a person stopped from the keyboard."""


def sentence(error: OSError) -> str:
    """Say in plain words what failed, and with which file."""
    if error.strerror is None:
        return str(error)
    if error.filename is None:
        return f"{error.strerror}."
    return f"{error.filename}: {error.strerror}."
