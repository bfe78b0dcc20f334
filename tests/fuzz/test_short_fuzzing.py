"""The short form of fuzzing: kept inputs, and random changes of the seeds, in seconds."""

from __future__ import annotations

from pathlib import Path

import pytest
from mutations import mutated
from targets import TARGETS, seeds

from viz import View
from viz.hosts import answers

KEPT = Path(__file__).parent / "kept"
TRIED = {
    "addresses": 60,
    "views": 600,
    "findings": 150,
    "messages": 100,
    "tables": 12,
    "atlases": 5,
}
"""Changed seeds of each target."""


def try_many(target, count):
    for data in mutated(seeds(target), 8, count):
        TARGETS[target](data)


@pytest.mark.parametrize("target", TARGETS)
def test_nothing_escapes_from_changed_seeds(target):
    try_many(target, TRIED[target])


@pytest.mark.parametrize("path", sorted(KEPT.glob("*/*")), ids=lambda path: path.name)
def test_what_escaped_once_does_not_again(path):
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.long
@pytest.mark.parametrize("target", TARGETS)
def test_nothing_escapes_from_many_changed_seeds(target):
    try_many(target, 40 * TRIED[target])


def test_the_targets_tell_what_escapes(monkeypatch):
    """A reader that raises, a net that catches, a host that shows rubbish: each is found."""

    def fails(*_, **__):
        raise KeyError("x")

    monkeypatch.setattr(View, "read", fails)
    with pytest.raises(KeyError):
        TARGETS["addresses"](b"lesion=S1")
    monkeypatch.setattr(View, "from_dict", fails)
    with pytest.raises(KeyError):
        TARGETS["views"](b"\1\1\1")
    monkeypatch.undo()
    monkeypatch.setitem(answers._WORKED_OUT, "state", fails)
    with pytest.raises(AssertionError, match="could not work this out"):
        try_many("messages", 100)
