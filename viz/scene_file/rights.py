"""Whose the data in a scene file are, for its `asset.copyright`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.tables.licences import licensed_sources

if TYPE_CHECKING:
    from meshes import Body

OWN_ATLAS = "Bones of an atlas of the reader's own stand in for some of these; its licence holds."


def of_body(body: Body) -> str:
    """Say whose the shapes and facts of a body are and under which licences.

    The file is a derived work of every source in the register; see DATA_LICENSES.md.

    Raises:
        TableError: a row of the register is wrong.

    """
    sentences = [source.credit for source in licensed_sources().values()]
    # Only bones of a person's own atlas leave notes on a body.
    return " ".join([*sentences, OWN_ATLAS] if body.notes else sentences)
