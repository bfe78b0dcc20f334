"""Put the skeleton of the chosen body together: of the shape model, or with an atlas's bones."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from meshes.atlas.files import read_atlas
from meshes.atlas.replacement import with_atlas
from meshes.bones.assembly import build_assembly
from meshes.bones.canal_of_sex import with_canal_of
from meshes.bones.shape_modes import displacement
from meshes.bones.skeleton import Skeleton, drawn_skeleton
from meshes.tables.library import load_tables

if TYPE_CHECKING:
    from meshes.choice.body_choice import BodyChoice
    from meshes.raw.second_core import SecondCore
    from meshes.tables.body_tables import BodyTables

Progress = Callable[[float, str], None]


def build_skeleton(
    progress: Progress | None = None,
    choice: BodyChoice | None = None,
    second: SecondCore | None = None,
    tables: BodyTables | None = None,
) -> Skeleton:
    """Build every bone, disc and landmark.

    Every body is built with a leg as long as the default body's, so that a millimetre in code and
    tables means the same on all; the finished body is enlarged to its true size.

    Args:
        progress: Called with the share done (0..1) and what is being done.
        choice: Which body; None gives the default one.
        second: Builds a part of it meanwhile.
        tables: Those of the choice, where they are read already.

    Raises:
        MissingDataError: A data package is not installed.
        AtlasError: The atlas that is chosen cannot be used.
        TableError: A table is broken.
    """
    tell = progress or (lambda _share, _text: None)
    tables = tables or load_tables(choice.tables if choice else None)
    differing = displacement(choice.shape, tables.sexes[choice.sex]) if choice else None
    if choice:
        tables = with_canal_of(choice.sex, tables)
    assembly = build_assembly(
        lambda share, text: tell(0.9 * share, text), tables, differing, second
    )
    if choice and choice.atlas:
        tell(0.9, "bones of the atlas")
        assembly = with_atlas(assembly, read_atlas(choice.atlas, tables.atlas_files))
    tell(0.9, "landmarks")
    return drawn_skeleton(assembly)
