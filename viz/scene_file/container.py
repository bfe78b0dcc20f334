"""The scene file: geometry, states, cameras and words in one gzip GLB, cached on disk.

It is what every host of the viewer shows: the page, the notebook and the stand-alone file.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import subprocess
import sys
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pathways
from pathways.at_hand import atlas_at_hand
from pathways.variants import check_variants
from viz.rules import part_states, sites, skin_maps, state_words, style
from viz.scene_file import book, glb, layers, local_states, rights, states
from viz.view import cameras
from viz.view.own_tables import facts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from meshes import Body, BodyChoice
    from pathways import Atlas, Lesion
    from viz.rules.sites import SiteRecord
    from viz.scene_file.schema import StateTable

_HOME = Path(__file__).parent.parent.parent
"""The folder that holds the packages."""

VERSION = 2
"""Version of the file's own data, `extras.root_to_heel`."""

GZIP_LEVEL = 6

DEFAULT_FAMILY, CHOSEN_FAMILY = "scene-", "chosen-scene-"
"""How the kept files of the default body and of a chosen one begin; one of each is kept."""

BODY_SHARE = 0.75
"""The part of the first start that goes into building the body."""


@dataclass(frozen=True)
class Facts:
    """What the scene says of any body: the tables of states, one blob each, and the rest.

    `atlas` is what it was worked out from; None is the facts of the installation.
    """

    blobs: tuple[bytes, ...]
    extras: dict[str, Any]
    atlas: Atlas | None = None


def facts(atlas: Atlas | None = None) -> Facts:
    """Work out every selectable state and its words. It takes seconds and needs no body.

    Args:
        atlas: what they are worked out from; None is the facts of the installation.

    """
    given, atlas = atlas, atlas_at_hand(atlas)
    lesions = states.lesions(atlas)
    extras = {
        "territories": list(atlas.skin),
        "states": list(pathways.selectable(atlas)),
        "targets": states.targets(atlas),
        "cuts": {lesion.id: states.cuts(lesion) for lesion in lesions if lesion.cuts},
        "pain": {lesion.id: part_states.pain_parts(lesion) for lesion in lesions if lesion.pain},
        "conflicts": conflicts(atlas),
        "segments": {name: list(pathways.segments(name, atlas=atlas)) for name in atlas.tree},
        "looks": style.table(),
        "skin_maps": skin_maps.table(atlas),
        "state_words": state_words.table(atlas),
        "book": book.book([pathways.deficit(lesion) for lesion in lesions], atlas=atlas),
    }
    keys = states.combinations(atlas)
    tables = tuple(states.table(*key, atlas=atlas).tobytes() for key in keys)
    return Facts(tables, extras, given)


def encode(body: Body, told: Facts) -> bytes:
    """Write the scene file of a body: gzip of a GLB. The same body gives the same bytes."""
    atlas, causes = atlas_at_hand(told.atlas), sorted(body.causes.items())
    merged, parts = layers.merge(body, atlas=atlas)
    records = {site: sites.record(cause, body, atlas=atlas) for site, cause in causes}
    extras = {
        "version": VERSION,
        "parts": [part.to_dict() for part in parts],
        "tables": _tables(told.blobs, records, atlas),
        "causes": _causes(states.lesions(atlas), body),
        "sites": records,
        "legs_below": round(sites.legs_below(body), 1),
        "variants": {name: {"hides": _hidden_in(name, body)} for name in atlas.variants},
        "key_points": skin_maps.key_points(body),
        "cameras": {name: pose.to_dict() for name, pose in cameras.poses(body).items()},
    }
    own_data = {"root_to_heel": extras | told.extras}
    data = glb.write(merged, own_data, told.blobs, rights.of_body(body))
    return gzip.compress(data, GZIP_LEVEL, mtime=0)


def _tables(
    blobs: Iterable[bytes], records: Mapping[str, SiteRecord], atlas: Atlas
) -> list[StateTable]:
    """Say what each table holds, and what shows beside its losses; all of it in the first alone."""
    found: list[StateTable] = []
    keys = states.combinations(atlas)
    for view, ((name, variants), blob) in enumerate(zip(keys, blobs, strict=True)):
        cells = states.cells(blob, atlas=atlas)
        local = local_states.of_table(cells, variants, records, atlas=atlas)
        first = found[0]["local"] if found else {}
        own = {state: entry for state, entry in local.items() if entry != first.get(state)}
        found.append({"map": name, "variants": list(variants), "bufferView": view, "local": own})
    return found


def conflicts(atlas: Atlas | None = None) -> list[tuple[str, str, str]]:
    """Name the variants of anatomy that cannot occur together, two by two, and say why.

    Without an `atlas`, the facts are those of the installation.
    """
    atlas = atlas_at_hand(atlas)
    found = []
    for pair in combinations(sorted(atlas.variants), 2):
        try:
            check_variants(atlas, pair)
        except pathways.VariantConflict as error:
            found.append((*pair, str(error)))
    return found


def _hidden_in(variant: str, body: Body) -> list[str]:
    """Name the parts that a variant of anatomy hides."""
    shape = body.variants.get(variant)
    return sorted({*shape.parts, *shape.hides}) if shape else []


def _causes(lesions: Iterable[Lesion], body: Body) -> dict[str, list[str]]:
    """Name the parts of this body that press on the nerve, by state."""
    pressing = {lesion.id: part_states.pressing_parts(lesion) for lesion in lesions}
    here = {state: [p for p in parts if p in body.parts] for state, parts in pressing.items()}
    return {state: parts for state, parts in here.items() if parts}


def scene_bytes(
    progress: Callable[[float, str], None] | None = None,
    told: Callable[[], Facts] | None = None,
    choice: BodyChoice | None = None,
) -> bytes:
    """Give the scene file of a body, from the cache if it is there.

    Args:
        progress: called with a fraction 0..1 and what is being done.
        told: gives the facts; another process may have worked them out meanwhile.
        choice: which body; None is the default one.

    Raises:
        TablesError: when it is made from tables of a person's own and these are wrong.

    """
    import meshes  # noqa: PLC0415 - the scene in the cache needs no body

    chosen = choice or meshes.BodyChoice()
    kept = _place(chosen)
    if (found := _read(kept)) is not None:
        return found
    say = progress or (lambda _fraction, _text: None)
    atlas = facts_of(chosen)
    body = meshes.load(
        lambda done, text: say(BODY_SHARE * done, text if done < 1 else "Finishing"), choice=chosen
    )
    say(BODY_SHARE, "Working out every lesion")
    found_facts = told() if told else facts(atlas)
    say(0.95, "Packing the scene")
    data = encode(body, found_facts)
    _keep(kept, data)
    return data


def scene_apart(progress: Callable[[float, str], None], choice: BodyChoice | None = None) -> bytes:
    """Give the scene file as `scene_bytes` does, but make it in a process of its own.

    A server goes on answering its visitors meanwhile.

    Raises:
        RuntimeError: when it could not be made; the message says why.

    """
    import meshes  # noqa: PLC0415

    chosen = choice or meshes.BodyChoice()
    if (found := _read(_place(chosen))) is not None:
        return found
    command = [sys.executable, "-m", "viz", "scene", *chosen.to_arguments()]
    home = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(  # noqa: S603 - our own command, without a word from outside
        command, env=os.environ | home, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as maker:
        for line in maker.stdout or ():
            fraction, _, text = line.strip().partition(" ")
            progress(float(fraction), text)
        trouble = maker.stderr.read() if maker.stderr else ""
    if maker.returncode:
        raise RuntimeError(trouble.strip().rpartition("\n")[2] or "The body could not be built.")
    return scene_bytes(progress, choice=chosen)


def sources() -> list[Path]:
    """Every file that makes a scene besides those of the body: tables, rules, what writes it."""
    return sorted(
        path
        for package in ("pathways", "viz")
        for kind in ("*.py", "*.toml", "*.csv")
        for path in (_HOME / package).rglob(kind)
        if "node_modules" not in path.parts
    )


def _place(choice: BodyChoice) -> Path:
    """Where a scene is kept, named after all that it is made from: body, tables, this package."""
    import meshes  # noqa: PLC0415

    found = hashlib.sha256(meshes.cache_key(choice).encode())
    for path in sources():
        found.update(path.relative_to(_HOME).as_posix().encode() + path.read_bytes())
    family = DEFAULT_FAMILY if choice.is_default else CHOSEN_FAMILY
    return meshes.cache_folder() / f"{family}{found.hexdigest()[:20]}.glb.gz"


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
    family = path.name.partition("scene-")[0] + "scene-"
    for old in path.parent.glob(f"{family}*.glb.gz"):
        if old != path:
            old.unlink(missing_ok=True)
