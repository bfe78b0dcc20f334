"""Read the bones of an atlas from a folder, and say what cannot be used."""

from __future__ import annotations

import hashlib
import io
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import trimesh

from meshes.atlas.closing import closed
from meshes.atlas.file_names import AtlasError, bone_of
from meshes.geometry.surfaces import Surface
from meshes.tables.library import load_tables
from pathways.folders import unlike_a_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from meshes.tables.bones import AtlasFile

ENDINGS = (".stl", ".obj")
FEWEST_FACES = 30
"""A bone with fewer faces has no shape to speak of."""
MOST_BYTES = 50_000_000
"""A larger file is not read: a million triangles are far more than any bone needs."""
MOST_EXTENT = 1e9
"""Coordinates beyond this, in whatever unit, are no human's: their products lose all digits."""
BINARY_HEAD, BINARY_TRIANGLE = 84, 50
"""Bytes of a binary STL: its head, which ends with the number of triangles, and each triangle."""


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
    try:
        inside = sorted(folder.iterdir())
    except FileNotFoundError:
        raise AtlasError(f"There is no folder {folder}.") from None
    except NotADirectoryError:
        raise AtlasError(f"{folder} is no folder.") from None
    except OSError as error:
        raise AtlasError(f"{folder} cannot be looked into: {error.strerror}.") from error
    found = [
        path for path in inside if path.suffix.lower() in ENDINGS and bone_of(path.stem, known)
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
        try:
            content = _content(path)
        except AtlasError:  # it is left out
            content = b""
        found.update(os.fsencode(path.name) + b"\0" + content)
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
    content = _content(path)
    surface = _surface(content, path.suffix.lower().removeprefix("."))
    # Older releases of trimesh keep triangles whose points they have dropped as no numbers.
    triangles = len(surface.faces) if len(surface.points) else 0
    if triangles < FEWEST_FACES:
        raise AtlasError(f"it has {triangles} triangles.")
    if not np.isfinite(surface.points).all():
        raise AtlasError("it has points that are no numbers.")
    if np.abs(surface.points).max() > MOST_EXTENT:
        raise AtlasError("it has points that lie too far away.")
    try:
        with np.errstate(all="ignore"):  # a bone of no size is told as one
            return closed(surface)
    except AtlasError:
        raise
    except Exception as error:  # whatever a surface of any shape does to the geometry
        raise AtlasError(f"its surface cannot be closed ({type(error).__name__}).") from error


def _content(path: Path) -> bytes:
    """All of a plain file; a pipe or a device, which may never end, is not opened."""
    try:
        found = path.stat()
        kind = unlike_a_file(found.st_mode)
        if kind:
            raise AtlasError(f"it is {kind}, not a file.")
        if found.st_size > MOST_BYTES:
            size = f"{found.st_size / 1e6:.0f} MB"
            raise AtlasError(f"it has {size}; a bone has at most {MOST_BYTES / 1e6:.0f}.")
        return path.read_bytes()
    except OSError as error:
        raise AtlasError(f"it cannot be read: {error.strerror}.") from error


def _surface(content: bytes, ending: str) -> Surface:
    """The triangles of a file's content; files that it names (materials, pictures) stay unread."""
    if ending == "stl":
        _check_stl(content)
    try:
        # From memory there is no folder in which the reader could open other files.
        with np.errstate(all="ignore"):
            mesh = trimesh.load_mesh(io.BytesIO(content), file_type=ending, process=True)
        return Surface(np.asarray(mesh.vertices, float), np.asarray(mesh.faces, int))
    except Exception as error:  # whatever a damaged file does to its reader
        raise AtlasError(f"it cannot be read ({type(error).__name__}).") from error


def _check_stl(content: bytes) -> None:
    """Refuse a binary STL that promises other triangles than it has, and what is no STL."""
    if not content:
        raise AtlasError("it is empty.")
    promised = int.from_bytes(content[BINARY_HEAD - 4 : BINARY_HEAD], "little")
    if len(content) == BINARY_HEAD + BINARY_TRIANGLE * promised:
        return
    if content.lstrip()[:5].lower() != b"solid":
        has = max(0, len(content) - BINARY_HEAD) // BINARY_TRIANGLE
        raise AtlasError(
            f"it is no STL file: as one it would promise {promised} triangles and hold {has}."
        )
