"""The real book and state tables as a scene file without a body, for the page around it."""

from __future__ import annotations

import gzip

import pathways
from viz.rules import part_states, state_words, style
from viz.scene_file import book, glb, states, writing

ANATOMIES = (("default", ()), ("lee_2008", ()), ("default", ("medial_calcaneal_in_tunnel",)))
CAMERAS = ("front", "back", "side", "spine", "pelvis", "medial_ankle", "sole")
POSES = {
    name: {"position": position, "target": target, "up": [0, 0, 1], "fov": 24, **framed}
    for name, position, target, framed in (
        ("back", [0, 3000, 560], [0, 0, 560], {"span": [420, 1120], "mirrored": False}),
        ("pelvis", [-100, 900, 900], [0, 0, 900], {"span": [400, 330], "mirrored": False}),
        ("medial_ankle", [300, 100, 60], [-90, 0, 60], {"span": [180, 160], "mirrored": True}),
    )
}
"""Where three of them stand, as on a body of ordinary size."""


def words_scene() -> bytes:
    """Give the gzip of a GLB with all words, three tables and no mesh."""
    lesions = states.lesions()
    extras = {
        "version": writing.VERSION,
        "body": {"sex": "male", "physique": "average", "words": "a man of average physique"},
        "parts": [],
        "territories": list(pathways.load().skin),
        "states": states.selectable(),
        "targets": states.targets(),
        "tables": [
            {"map": name, "variants": list(variants), "bufferView": view, "local": {}}
            for view, (name, variants) in enumerate(ANATOMIES)
        ],
        "cuts": {lesion.id: states.cuts(lesion) for lesion in lesions if lesion.cuts},
        "pain": {lesion.id: part_states.pain_parts(lesion) for lesion in lesions if lesion.pain},
        "causes": {},
        "sites": {},
        "variants": {},
        "conflicts": [],
        "legs_below": 800.0,
        "segments": {name: list(pathways.segments(name)) for name in pathways.load().tree},
        "key_points": {},
        "looks": style.table(),
        "state_words": state_words.table(),
        "pair_cameras": {},
        "cameras": {name: POSES.get(name, POSES["back"]) for name in CAMERAS},
        "book": book.book([pathways.deficit(pathways.lesion(n)) for n in states.worded()]),
    }
    tables = [states.table(*anatomy).tobytes() for anatomy in ANATOMIES]
    return gzip.compress(glb.write([], {"root_to_heel": extras}, tables), 1, mtime=0)
