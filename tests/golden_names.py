"""The names of the tables as a scene file has them, for the tests of the viewer.

`PYTHONPATH=tests python -m golden_names` writes them anew after a change of the tables.
"""

from __future__ import annotations

import json
from pathlib import Path

import pathways
from viz.scene_file import book, contents, writing

FILE = Path(__file__).parent / "golden" / "names.json"
TABLES = ("nerves", "sites", "maps", "variants")
FIELDS = {"id", "name"}


def names() -> dict:
    """What `Names` and the search of the viewer need of a scene."""
    atlas = pathways.load()
    tables = {
        table: {name: kept(row) for name, row in book._rows(getattr(atlas, table)).items()}
        for table in TABLES
    }
    roots = [{"id": name, **kept(row)} for name, row in book._rows(atlas.roots).items()]
    words = {"roots": roots, **tables, "search": contents.search_entries(atlas)}
    words["asked"] = contents.asked(atlas)
    return {"book": words, "conflicts": writing.conflicts()}


def kept(row: dict) -> dict:
    return {field: value for field, value in row.items() if field in FIELDS}


if __name__ == "__main__":
    FILE.write_text(json.dumps(names(), ensure_ascii=False).replace("}, ", "},\n") + "\n")
