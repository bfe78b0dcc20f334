"""What a body is made from, as one checksum: whatever changes it makes another key."""

from __future__ import annotations

import hashlib
import json
import platform
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from meshes.choice.body_choice import DEFAULT, BodyChoice
from meshes.raw.sources import DATA_PACKAGES

if TYPE_CHECKING:
    from collections.abc import Collection

LIBRARIES = ("numpy", "pyvista", "scikit-image", "scipy", "trimesh", "vtk")
"""Libraries whose version can change the shape of the body."""
ONLY_LOOKS = frozenset({"morphometry"})
"""Rooms that look at the body and cannot change it."""
MAKING = (".py", ".toml", ".csv", ".npz")
"""Endings of the files that make a body: code, tables and arrays."""


def cache_key(choice: BodyChoice = DEFAULT) -> str:
    """Give a checksum (64 hexadecimal digits) of everything that a body is made from.

    That is the code and tables of this package, the fact tables that shape it, the data packages,
    the versions of the libraries and what was chosen.

    Raises:
        AtlasError: An atlas was chosen that has no bones.
        TableError: Tables were chosen, and that of the files of an atlas is broken.
    """
    return hashlib.sha256(f"{_makers()}{_chosen(choice)}".encode()).hexdigest()


def _chosen(choice: BodyChoice) -> str:
    """What was chosen, besides code, tables and data packages; empty for the default body."""
    if choice.is_default:
        return ""
    made_from: list[object] = [*sorted(choice.shape.weights.items()), choice.sex, choice.physique]
    if choice.tables is not None:
        made_from.append(_tables_checksum(choice.tables))
    if choice.atlas is not None:
        from meshes.atlas.files import atlas_checksum  # noqa: PLC0415  # needs VTK
        from meshes.tables.library import load_tables  # noqa: PLC0415  # a kept body needs none

        known = load_tables(choice.tables).atlas_files
        made_from.append(atlas_checksum(choice.atlas, known))
    return json.dumps(made_from)


def files_checksum(package: Path, left_out: Collection[str] = ()) -> str:
    """Give a checksum of the code and the tables of a package, wherever in its folders they lie.

    Args:
        package: Its folder.
        left_out: Folders directly in it that do not count.
    """
    found = hashlib.sha256()
    for path in sorted(path for ending in MAKING for path in package.rglob(f"*{ending}")):
        place = path.relative_to(package)
        if place.parts[0] not in left_out:
            found.update(f"{place.as_posix()}\0".encode() + path.read_bytes() + b"\0")
    return found.hexdigest()


def _tables_checksum(folder: Path) -> str:
    """Checksum of the person's own tables that shape a body, by name."""
    from meshes.tables.folder import BODY_TABLES  # noqa: PLC0415  # only for tables of one's own
    from pathways.folders import bytes_of_table  # noqa: PLC0415
    from pathways.library import FILES  # noqa: PLC0415

    found = hashlib.sha256()
    for name in sorted({*BODY_TABLES, *FILES} & {path.name for path in folder.glob("*")}):
        found.update(f"{name}\0".encode() + bytes_of_table(folder, name) + b"\0")
    return found.hexdigest()


@cache
def _makers() -> str:
    """Checksum of code, tables, data packages and libraries."""
    own = Path(__file__).parents[1]
    found = hashlib.sha256()
    for package in (own, own.parent / "pathways"):
        found.update(files_checksum(package, ONLY_LOOKS).encode())
    stated = {package.distribution: package.installed_version for package in DATA_PACKAGES}
    stated |= {library: version(library) for library in LIBRARIES}
    stated["python"] = ".".join(platform.python_version_tuple()[:2])
    found.update(repr(sorted(stated.items())).encode())
    return found.hexdigest()
