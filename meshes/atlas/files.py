"""Read the bones of an atlas from a folder, and say what cannot be used."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import trimesh

from meshes.atlas.closing import closed
from meshes.atlas.file_names import AtlasError, bone_of
from meshes.geometry.surfaces import Surface
from meshes.tables.library import load_tables

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from meshes.tables.bones import AtlasFile

ENDINGS = (".stl", ".obj")
FEWEST_FACES = 30
"""A bone with fewer faces has no shape to speak of."""


@dataclass(frozen=True)
class BoneAtlas:
    """The bones that a folder holds, in the folder's own units and axes."""

    bones: dict[str, Surface]
    """Right and midline bones by name, closed."""
    left: dict[str, Surface]
    """Left bones by name, closed."""
    problems: tuple[str, ...]
    """What is broken and what is missing, one sentence each."""


def atlas_paths(folder: Path, known: Sequence[AtlasFile]) -> list[Path]:
    """Give the files of bones in a folder, by name.

    Args:
        folder: Of the atlas.
        known: Which file holds which bone.

    Raises:
        AtlasError: There is no such folder, or it holds no bone that is known.
    """
    if not folder.is_dir():
        raise AtlasError(f"There is no folder {folder}.")
    found = [
        path
        for path in sorted(folder.iterdir())
        if path.suffix.lower() in ENDINGS and bone_of(path.stem, known)
    ]
    if not found:
        examples = ", ".join(row.names[0] for row in known[:6])
        raise AtlasError(
            f"{folder} holds no bone that is known: no STL or OBJ file named by FMA or FJ number, "
            f"such as {examples} ..."
        )
    return found


def atlas_checksum(folder: Path, known: Sequence[AtlasFile] | None = None) -> str:
    """Give a checksum of all bones in a folder.

    Args:
        folder: Of the atlas.
        known: Which file holds which bone; None asks the table of the installation.

    Raises:
        AtlasError: The folder holds no bones.
    """
    found = hashlib.sha256()
    for path in atlas_paths(folder, _table(known)):
        found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def read_atlas(folder: Path, known: Sequence[AtlasFile] | None = None) -> BoneAtlas:
    """Read all bones of a folder.

    Args:
        folder: Of the atlas.
        known: Which file holds which bone; None asks the table of the installation.

    Raises:
        AtlasError: The folder holds no bone that can be used.
    """
    sides: dict[str, dict[str, Surface]] = {"right": {}, "midline": {}, "left": {}}
    problems, known = [], _table(known)
    for path in atlas_paths(folder, known):
        row = bone_of(path.stem, known)
        if row is None or row.bone in sides[row.side]:
            continue
        try:
            sides[row.side][row.bone] = read_bone(path)
        except AtlasError as error:
            problems.append(f"{path.name} ({row.side} {row.bone}) is left out: {error}")
    bones = sides["midline"] | sides["right"]
    if not bones and not sides["left"]:
        raise AtlasError(f"No bone in {folder} can be used. " + " ".join(problems))
    wanted = {row.bone for row in known}
    missing = sorted(wanted - set(bones) - set(sides["left"]))
    if missing:
        problems.append("From the default body, for want of a file: " + ", ".join(missing) + ".")
    return BoneAtlas(bones, sides["left"], tuple(problems))


def _table(known: Sequence[AtlasFile] | None) -> Sequence[AtlasFile]:
    return load_tables().atlas_files if known is None else known


def read_bone(path: Path) -> Surface:
    """Read one bone as a closed surface.

    Raises:
        AtlasError: It cannot be read, is empty or cannot be closed.
    """
    try:
        mesh = trimesh.load_mesh(path, process=True)
        surface = Surface(np.asarray(mesh.vertices, float), np.asarray(mesh.faces, int))
    except Exception as error:  # whatever a damaged file does to its reader
        raise AtlasError(f"it cannot be read ({type(error).__name__}).") from error
    if len(surface.faces) < FEWEST_FACES:
        raise AtlasError(f"it has {len(surface.faces)} triangles.")
    if not np.isfinite(surface.points).all():
        raise AtlasError("it has points that are no numbers.")
    return closed(surface)
