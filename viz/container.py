"""The scene file: geometry, states, cameras and words in one gzip GLB, cached on disk.

It is what every host of the viewer shows: the page, the notebook and the stand-alone file.
"""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pathways
from viz import book, cameras, glb, layers, states, style

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from meshes import Body
    from pathways import Lesion

VERSION = 1
"""Version of the file's own data, `extras.root_to_heel`."""

GZIP_LEVEL = 9


def encode(body: Body) -> bytes:
    """Write the scene file of a body: gzip of a GLB. The same body gives the same bytes."""
    merged, parts = layers.merge(body)
    tables = [(key, states.table(*key).tobytes()) for key in states.combinations()]
    lesions = states.lesions()
    atlas = pathways.load()
    extras: dict[str, Any] = {
        "version": VERSION,
        "parts": [part.to_dict() for part in parts],
        "territories": list(atlas.skin),
        "states": list(pathways.selectable()),
        "targets": states.targets(),
        "tables": [
            {"map": dermatome_map, "variants": list(variants), "bufferView": view}
            for view, ((dermatome_map, variants), _) in enumerate(tables)
        ],
        "cuts": {lesion.id: states.cuts(lesion) for lesion in lesions if lesion.cuts},
        "pain": {lesion.id: style.pain_parts(lesion) for lesion in lesions if lesion.pain},
        "causes": _causes(lesions, body),
        "cameras": {name: pose.to_dict() for name, pose in cameras.poses(body).items()},
        "looks": style.table(),
        "book": book.book([pathways.deficit(lesion) for lesion in lesions]),
    }
    data = glb.write(merged, {"root_to_heel": extras}, [blob for _, blob in tables])
    return gzip.compress(data, GZIP_LEVEL, mtime=0)


def _causes(lesions: Iterable[Lesion], body: Body) -> dict[str, list[str]]:
    """Name the parts of this body that press on the nerve, by state."""
    pressing = {lesion.id: style.pressing_parts(lesion) for lesion in lesions}
    here = {state: [part for part in parts if part in body.parts] for state, parts in pressing.items()}
    return {state: parts for state, parts in here.items() if parts}


def scene_bytes(progress: Callable[[float, str], None] | None = None) -> bytes:
    """Give the scene file of the default body, from the cache if it is there.

    Args:
        progress: called with a fraction 0..1 and what is being done.

    """
    import meshes  # noqa: PLC0415 - the scene in the cache needs no body

    kept = meshes.cache_folder() / f"scene-{_key()}.glb.gz"
    if (found := _read(kept)) is not None:
        return found
    body = meshes.load(progress)
    if progress:
        progress(0.97, "Writing the scene")
    data = encode(body)
    _keep(kept, data)
    return data


def _key() -> str:
    """A name for everything that the scene is made from: body, tables and this package."""
    import meshes  # noqa: PLC0415

    found = hashlib.sha256(meshes.cache_key().encode())
    for module in (pathways, glb):
        folder = Path(str(module.__file__)).parent
        for path in sorted([*folder.glob("*.py"), *folder.glob("data/*.toml")]):
            found.update(path.name.encode() + path.read_bytes())
    return found.hexdigest()[:20]


def _read(path: Path) -> bytes | None:
    """Give a kept scene; None when there is none or it is damaged."""
    try:
        data = path.read_bytes()
        glb.read(gzip.decompress(data))
    except (OSError, EOFError, ValueError, gzip.BadGzipFile):
        return None
    return data


def _keep(path: Path, data: bytes) -> None:
    # Written beside and moved into place, so that another process never reads half a file.
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(f".{hashlib.sha256(data).hexdigest()[:8]}.part")
    half.write_bytes(data)
    half.replace(path)
    for old in path.parent.glob("scene-*.glb.gz"):
        if old != path:
            old.unlink(missing_ok=True)
