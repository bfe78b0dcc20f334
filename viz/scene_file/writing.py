"""Writes the scene file: geometry, states, cameras and words in one gzip GLB."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pathways
from meshes.choice.body_choice import DEFAULT
from pathways.at_hand import atlas_at_hand
from pathways.variants import check_variants
from viz.rules import part_states, plain_questions, sites, skin_maps, state_words, style
from viz.scene_file import book, evidence, glb, layers, local_states, rights, states
from viz.scene_file.pair_cameras import pair_cameras
from viz.view import cameras

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from meshes import Body, BodyChoice
    from pathways import Atlas, Deficit, Lesion
    from viz.rules.sites import SiteRecord
    from viz.scene_file.evidence import Packed
    from viz.scene_file.schema import StateTable

VERSION = 3
"""Version of the file's own data, `extras.root_to_heel`."""

GZIP_LEVEL = 8


@dataclass(frozen=True)
class Facts:
    """What the scene says of any body: the tables of states, one blob each, evidence and the rest.

    `atlas` is what it was worked out from; None is the facts of the installation.
    """

    blobs: tuple[bytes, ...]
    extras: dict[str, Any]
    evidence: Packed
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
        "states": states.selectable(atlas),
        "targets": states.targets(atlas),
        "cuts": {lesion.id: states.cuts(lesion) for lesion in lesions if lesion.cuts},
        "pain": {lesion.id: part_states.pain_parts(lesion) for lesion in lesions if lesion.pain},
        "conflicts": conflicts(atlas),
        "segments": {name: list(pathways.segments(name, atlas=atlas)) for name in atlas.tree},
        "looks": style.table(),
        "skin_maps": skin_maps.table(atlas),
        "state_words": state_words.table(atlas),
        "plain": plain_questions.table(atlas),
        "book": book.book(_worded(atlas), atlas=atlas),
    }
    keys = states.combinations(atlas)
    tables = tuple(states.table(*key, atlas=atlas).tobytes() for key in keys)
    return Facts(tables, extras, evidence.packed(atlas), given)


def _worded(atlas: Atlas) -> list[Deficit]:
    wanted = (pathways.lesion(name, atlas=atlas) for name in states.worded(atlas))
    return [pathways.deficit(lesion) for lesion in wanted]


def encode(body: Body, told: Facts, choice: BodyChoice = DEFAULT) -> bytes:
    """Write the scene file of a body: gzip of a GLB. The same body gives the same bytes.

    Args:
        body: its shapes.
        told: what holds of any body.
        choice: which body it is.

    """
    atlas, causes = atlas_at_hand(told.atlas), sorted(body.causes.items())
    merged, parts = layers.merge(body, atlas=atlas)
    records = {site: sites.record(cause, body, atlas=atlas) for site, cause in causes}
    extras = {
        "version": VERSION,
        "body": {"sex": choice.sex, "physique": choice.physique, "words": choice.words},
        "parts": [part.to_dict() for part in parts],
        "tables": _tables(told.blobs, records, atlas),
        "causes": _causes(states.lesions(atlas), body),
        "sites": records,
        "legs_below": round(sites.legs_below(body), 1),
        "variants": {name: {"hides": _hidden_in(name, body)} for name in atlas.variants},
        "evidence": told.evidence.at(len(told.blobs)),
        "key_points": skin_maps.key_points(body),
        "pair_cameras": pair_cameras(body, atlas),
        "cameras": {name: pose.to_dict() for name, pose in cameras.poses(body).items()},
    }
    own_data = {"root_to_heel": extras | told.extras}
    blobs = (*told.blobs, *told.evidence.blobs)
    data = glb.write(merged, own_data, blobs, rights.of_body(body))
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
