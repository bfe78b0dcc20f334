"""Folders of tables with a change in them, as a hand makes it."""

from __future__ import annotations

import json
from importlib import resources

INSTALLED = resources.files("pathways") / "data"


def rewritten(file, *changes):
    """The text of an installed table with some words replaced, each at its first place."""
    text = (INSTALLED / file).read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, f"{file} has no {old!r} any more"
        text = text.replace(old, new, 1)
    return text


def as_toml(value):
    """A plain value as TOML writes it inside a row."""
    if isinstance(value, dict):
        return (
            "{ "
            + ", ".join(f"{as_toml(name)} = {as_toml(part)}" for name, part in value.items())
            + " }"
        )
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(as_toml, value)) + "]"
    return repr(value) if isinstance(value, float) else json.dumps(value, ensure_ascii=False)


def as_row(identifier, fields):
    """A row of a table as text."""
    return "\n".join([f"[{identifier}]", *(f"{n} = {as_toml(v)}" for n, v in fields.items()), ""])
