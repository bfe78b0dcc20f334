"""Folders of tables as a person makes them: a few of the installed files, changed by hand."""

from __future__ import annotations

from pathlib import Path

import meshes
import pathways

DISC = "disc_L5_S1_paracentral"
"""Numbs the lateral heel with the installed tables, and spares it with those of `changed`."""
SHARE = '{ nerve = "S1", position = 0.6, shares = { compressed = 0.85, cut = 1.0 } }'
POINT = "offset = { up = 6 }\ntoward = { medial = 1.0, front = 0.2 }"
INSTALLED = [Path(package.__file__).parent / "data" for package in (pathways, meshes)]


def written(folder, file, *changes):
    """Writes an installed table into a folder, with one text in place of another."""
    (text,) = [(data / file).read_text("utf-8") for data in INSTALLED if (data / file).exists()]
    for old, new in changes:
        assert text.count(old) == 1, f"{file} has no longer one {old!r}"
        text = text.replace(old, new)
    (folder / file).write_text(text, "utf-8")
    return folder


def changed(folder):
    """Gives a folder in which a disc hardly presses, and a key point lies 30 mm higher."""
    written(folder, "sites.toml", (SHARE, SHARE.replace("0.85", "0.05")))
    return written(folder, "key_points.toml", (POINT, POINT.replace("6", "36")))


def broken(folder):
    """Gives a folder with three faults: in a table of facts, in one of the body, in a name."""
    written(folder, "sites.toml", (SHARE, SHARE.replace("0.85", '"most"')))
    written(folder, "key_points.toml", (POINT, POINT.replace("offset", "ofset")))
    written(folder, "reflexes.toml")
    (folder / "reflexes.toml").rename(folder / "reflex.toml")
    return folder


FAULTS = (
    ("sites.toml", DISC, "'most'"),
    ("key_points.toml", "L3", "ofset"),
    ("reflex.toml", "", "reflexes.toml"),
)
"""What is said of `broken`, a line for each fault."""
