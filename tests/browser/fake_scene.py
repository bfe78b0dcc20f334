"""A small made-up body in the scene file's format: the viewer is tested without the real one.

Capsules stand for bones and skin, ellipsoids for muscles, tubes for nerves. The layout of the
file is the real one (glTF 2.0 binary with KHR_mesh_quantization, gzipped); the anatomy is not.
"""

from __future__ import annotations

import gzip
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from skimage.measure import marching_cubes

import pathways
from meshes.skin import borders
from viz.rules import state_words, style
from viz.scene_file import skin_slots, writing
from viz.scene_file.glb import write
from viz.scene_file.merged_layer import Attribute, MergedLayer

Array = NDArray[Any]
CODES = {state: code for code, state in enumerate(pathways.STATES)}
TERRITORIES = (
    "trunk",
    "thigh",
    "medial_calf",
    "lateral_calf",
    "lateral_heel",
    "medial_heel",
    "sole",
)
HIP, KNEE, ANKLE = (-90.0, 0.0, 880.0), (-85.0, 10.0, 480.0), (-85.0, 30.0, 90.0)
HEEL, TOE = (-85.0, 55.0, 32.0), (-95.0, -120.0, 25.0)
NERVES = {
    "S1": ((-8, 30, 1010), (-12, 32, 960), (-30, 25, 930), (-60, 40, 900)),
    "sciatic": ((-60, 40, 900), (-80, 62, 800), (-85, 50, 600), (-85, 45, 520)),
    "tibial": ((-85, 45, 520), (-80, 50, 400), (-74, 52, 200), (-66, 48, 100)),
    "sural": ((-92, 55, 480), (-98, 62, 300), (-118, 62, 110), (-122, 40, 60)),
    "medial_calcaneal": ((-66, 48, 100), (-60, 62, 70), (-64, 68, 40), (-74, 66, 18)),
}
SEGMENTS = {
    "S1": (0, 0.4, 1),
    "sciatic": (0, 0.5, 1),
    "tibial": (0, 0.3, 0.7, 1),
    "sural": (0, 1),
    "medial_calcaneal": (0, 1),
}
RADII = {"S1": 2.4, "sciatic": 4.5, "tibial": 3.0, "sural": 1.8, "medial_calcaneal": 1.4}
BONES = {
    "femur": ((HIP, KNEE, 15.0),),
    "tibia": ((KNEE, ANKLE, 13.0),),
    "fibula": (((-112, 20, 460), (-112, 35, 80), 6.0),),
    "calcaneus": (((-85, 60, 35), (-88, 5, 38), 17.0),),
    "metatarsal_3": (((-88, -10, 45), TOE, 12.0),),
    "hip": (((-20, 35, 930), (-110, 0, 960), 20.0),),
}
MUSCLES = {
    "gastrocnemius": ((-85, 48, 360), (26, 20, 110)),
    "tibialis_anterior": ((-100, -8, 330), (13, 12, 120)),
    "gluteus_medius": ((-100, 30, 940), (35, 25, 50)),
}
MIDLINE = {
    "bone:sacrum": ((0, 40, 990), (0, 45, 900), 30.0),
    "bone:vertebra_L5": ((0, 20, 1060), (0, 25, 1030), 24.0),
}


@dataclass
class Layer:
    """One (layer, mirrored) mesh while it grows: points and normals (n, 3), faces (m, 3)."""

    name: str
    mirrored: bool
    points: list[Array] = field(default_factory=list)
    normals: list[Array] = field(default_factory=list)
    faces: list[Array] = field(default_factory=list)
    part: list[Array] = field(default_factory=list)
    along: list[Array] = field(default_factory=list)

    def add(self, mesh: tuple[Array, Array, Array], part: int, along: Array | None = None) -> None:
        """Append one part's mesh."""
        points, normals, faces = mesh
        self.faces.append(faces + sum(len(p) for p in self.points))
        self.points.append(points)
        self.normals.append(normals)
        self.part.append(np.full(len(points), part))
        self.along.append(np.zeros(len(points)) if along is None else along)


def distance_to_segment(points: Array, start: Array, end: Array) -> Array:
    """Distance of points (n, 3) to the segment from start to end, in mm, shape (n,)."""
    axis = np.asarray(end, float) - start
    share = np.clip((points - start) @ axis / (axis @ axis), 0, 1)
    return np.linalg.norm(points - (start + share[:, None] * axis), axis=1)


def blob(
    capsules: list[tuple[Any, Any, float]], step: float, smooth: float = 0.0
) -> tuple[Array, Array, Array]:
    """Surface of a (smooth) union of capsules: points, outward normals, faces."""
    ends = np.array([[c[0], c[1]] for c in capsules], float)
    reach = max(c[2] for c in capsules) + 3 * step + smooth
    low, high = ends.min((0, 1)) - reach, ends.max((0, 1)) + reach
    axes = [np.arange(a, b, step) for a, b in zip(low, high, strict=True)]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)
    distance = np.stack(
        [
            distance_to_segment(grid, np.array(a, float), np.array(b, float)) - r
            for a, b, r in capsules
        ]
    )
    if smooth:
        distance = -smooth * np.log(np.exp(-distance / smooth).sum(0))[None]
    volume = distance.min(0).reshape([len(a) for a in axes])
    points, faces, _, _ = marching_cubes(volume, 0.0, spacing=(step,) * 3)
    corner = points[faces]
    if np.einsum("ij,ij->", corner[:, 0], np.cross(corner[:, 1], corner[:, 2])) < 0:
        faces = faces[:, ::-1]
    corner = points[faces]
    flat = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    normals = np.zeros_like(points)
    for k in range(3):
        np.add.at(normals, faces[:, k], flat)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    return points + low, normals, faces


def outward(points: Array, normals: Array, faces: Array) -> Array:
    """Wind the triangles so that they agree with the normals."""
    corner = points[faces]
    flat = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    inside = np.einsum("ij,ij->i", flat, normals[faces[:, 0]]) < 0
    return np.where(inside[:, None], faces[:, ::-1], faces)


def ellipsoid(centre: Any, radii: Any, rings: int = 24) -> tuple[Array, Array, Array]:
    """Ellipsoid: points, normals, faces."""
    polar, turn = np.meshgrid(
        np.linspace(0, np.pi, rings), np.linspace(0, 2 * np.pi, rings), indexing="ij"
    )
    unit = np.stack(
        [np.sin(polar) * np.cos(turn), np.sin(polar) * np.sin(turn), np.cos(polar)], -1
    ).reshape(-1, 3)
    normals = unit / np.asarray(radii)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    points = unit * radii + centre
    return points, normals, outward(points, normals, grid_faces(rings, rings))


def grid_faces(rows: int, columns: int) -> Array:
    """Triangles of a rows x columns grid of vertices."""
    row, column = np.meshgrid(np.arange(rows - 1), np.arange(columns - 1), indexing="ij")
    first = (row * columns + column).ravel()
    return np.concatenate(
        [
            np.stack([first, first + columns, first + 1], 1),
            np.stack([first + 1, first + columns, first + columns + 1], 1),
        ]
    )


def tube(
    way: Any, radius: float, start: float, end: float, sides: int = 9
) -> tuple[tuple[Array, Array, Array], Array]:
    """Tube round the piece start..end (0..1) of a way; and `along` per vertex."""
    knots = np.asarray(way, float)
    dense = np.stack(
        [np.interp(np.linspace(0, len(knots) - 1, 60), np.arange(len(knots)), c) for c in knots.T],
        1,
    )
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(dense, axis=0), axis=1))])
    along = np.linspace(start, end, max(4, int((end - start) * 48)))
    line = np.stack([np.interp(along, length / length[-1], c) for c in dense.T], 1)
    tangent = np.gradient(line, axis=0)
    side = np.cross(tangent, [1.0, 0.3, 0.0])
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    other = np.cross(tangent, side)
    other /= np.linalg.norm(other, axis=1, keepdims=True)
    turn = np.linspace(0, 2 * np.pi, sides)
    normals = (
        np.cos(turn)[None, :, None] * side[:, None] + np.sin(turn)[None, :, None] * other[:, None]
    ).reshape(-1, 3)
    points = np.repeat(line, sides, 0) + radius * normals
    faces = outward(points, normals, grid_faces(len(line), sides))
    return (points, normals, faces), np.repeat(along, sides)


def depths(points: Array) -> Array:
    """How deep each skin vertex lies in each territory, from height and side of the leg."""
    z, lateral, y = points[:, 2], np.abs(points[:, 0]) - 85, points[:, 1]
    calf, heel = np.minimum(480 - z, z - 12), np.minimum(75 - z, y - 20)
    lateral_calf, medial_calf = np.minimum(calf, lateral), np.minimum(calf, -lateral)
    scores = np.stack(
        [
            z - 850,
            np.minimum(850 - z, z - 480),
            medial_calf,
            lateral_calf,
            lateral_calf + heel,
            medial_calf + heel,
            12 - z,
            np.full_like(z, -1e3),
        ],
        1,
    )
    return borders.as_steps(scores.max(1, keepdims=True) - scores)


def skin_layer() -> MergedLayer:
    """The skin with its territories."""
    points, normals, faces = build_skin()
    slots = skin_slots.slotted(faces, depths(points))
    painted = {"_PATCHES": Attribute(slots.patches), "_DEPTHS": Attribute(slots.depths)}
    kept = slots.vertices
    return MergedLayer("skin", False, points[kept], normals[kept], slots.triangles, painted)


def build_layers() -> tuple[list[Layer], list[dict[str, Any]]]:
    """Every layer but the skin, and the list of parts."""
    layers = {
        n: Layer(n.split("+")[0], "+" in n)
        for n in ("bones+", "bones", "muscles+", "nerves+", "deep+", "discs")
    }
    parts: list[dict[str, Any]] = []

    def add(
        key: str,
        name: str,
        mesh: tuple[Array, Array, Array],
        along: Array | None = None,
        **more: Any,
    ) -> None:
        layers[key].add(mesh, len(parts), along)
        parts.append(
            {
                "name": name,
                "layer": key.rstrip("+"),
                "structure": name.split(":")[1],
                "mirrored": key.endswith("+"),
                **more,
            }
        )

    for bone, capsules in BONES.items():
        add("bones+", f"bone:{bone}", blob(list(capsules), 4.0))
    for name, capsule in MIDLINE.items():
        add("bones", name, blob([capsule], 4.0))
    add("discs", "disc:L5_S1", ellipsoid((0, 22, 1024), (24, 18, 6)))
    for muscle, (centre, radii) in MUSCLES.items():
        add("muscles+", f"muscle:{muscle}", ellipsoid(centre, radii))
    add("deep+", "deep:heel_fat_pad", ellipsoid((-85, 60, 14), (18, 20, 8)))
    for nerve, way in NERVES.items():
        cuts = SEGMENTS[nerve]
        for index, (start, end) in enumerate(pairwise(cuts)):
            mesh, along = tube(way, RADII[nerve], start, end)
            add("nerves+", f"nerve:{nerve}:{index}", mesh, along, segment=[start, end])
    return list(layers.values()), parts


def build_skin() -> tuple[Array, Array, Array]:
    """Two legs and a trunk."""
    half = [(HIP, KNEE, 62.0), (KNEE, ANKLE, 44.0), (ANKLE, HEEL, 28.0), (HEEL, TOE, 26.0)]
    other = [((-a[0], a[1], a[2]), (-b[0], b[1], b[2]), r) for a, b, r in half]
    return blob([*half, *other, ((-70, 10, 1000), (70, 10, 1000), 100.0)], 8.0, smooth=5.0)


STATES: dict[str, dict[str, Any]] = {
    "S1": {
        "cuts": [["S1", 0.15, 1.0]],
        "lit": {
            "nerve:S1:0": "numb",
            "nerve:S1:1": "numb",
            "nerve:sciatic:0": "reduced",
            "nerve:sciatic:1": "reduced",
            "nerve:tibial:0": "reduced",
            "nerve:tibial:1": "reduced",
            "nerve:tibial:2": "reduced",
            "nerve:sural:0": "numb",
            "nerve:medial_calcaneal:0": "possible",
            "skin:lateral_heel": "numb",
            "skin:lateral_calf": "reduced",
            "skin:medial_heel": "possible",
            "skin:medial_calf": "spared",
            "muscle:gastrocnemius": "reduced",
            "deep:heel_fat_pad": "possible",
            "reflex:ankle_jerk": "numb",
        },
    },
    "tarsal_tunnel": {
        "cuts": [["tibial", 0.9, 1.0]],
        "lit": {
            "nerve:tibial:2": "numb",
            "nerve:medial_calcaneal:0": "variable",
            "skin:medial_heel": "variable",
            "skin:sole": "numb",
            "skin:lateral_heel": "spared",
        },
    },
    "tibial@0.5": {
        "cuts": [["tibial", 0.5, 1.0]],
        "lit": {
            "nerve:tibial:1": "numb",
            "nerve:tibial:2": "numb",
            "nerve:medial_calcaneal:0": "numb",
            "skin:medial_heel": "numb",
            "skin:sole": "numb",
        },
    },
    "plantar_fasciitis": {"cuts": [], "pain": ["deep:heel_fat_pad"], "lit": {}},
}

LOCAL = {
    "S1": {"states": {"disc:L5_S1": "cause"}},
    "tarsal_tunnel": {"states": {"muscle:gluteus_medius": "cause"}},
    "plantar_fasciitis": {"states": {"deep:heel_fat_pad": "pain"}},
}
"""What shows beside the losses, by state."""


def book() -> dict[str, Any]:
    """As many words as the viewer itself reads."""
    names = {
        "S1": "S1 root",
        "sciatic": "Sciatic nerve",
        "tibial": "Tibial nerve",
        "sural": "Sural nerve",
        "medial_calcaneal": "Medial calcaneal nerve",
    }
    path = {
        "S1": ["S1", "sciatic", "tibial", "sural"],
        "tarsal_tunnel": ["tibial", "medial_calcaneal"],
        "tibial@0.5": ["tibial", "medial_calcaneal"],
        "plantar_fasciitis": [],
    }
    marks = {
        "S1": "S1 root",
        "tarsal_tunnel": "Tarsal tunnel",
        "tibial@0.5": "Tibial nerve",
        "plantar_fasciitis": "Plantar fasciitis",
    }
    empty = ("sites", "reflexes", "variants", "maps", "conditions", "tests", "sources")
    return {
        **{shelf: {} for shelf in empty},
        **{part: [] for part in ("roots", "regions", "search", "asked", "phrases")},
        "nerves": {i: {"name": n} for i, n in names.items()},
        "skin": {t: {"name": t.replace("_", " ")} for t in TERRITORIES},
        "muscles": {m: {"name": m.replace("_", " ")} for m in MUSCLES},
        "deep": {"heel_fat_pad": {"name": "heel fat pad"}},
        "states": {
            s: {
                "name": marks[s],
                "kind": "root" if s == "S1" else "site",
                "path": [{"id": n, "name": names[n]} for n in path[s]],
                "bilateral": False,
            }
            for s in STATES
        },
    }


def cameras() -> dict[str, Any]:
    """Presets for the right side."""

    def far(target: list[float], way: list[float], span: list[float]) -> dict[str, Any]:
        return {
            "position": [t + 2000 * w for t, w in zip(target, way, strict=True)],
            "target": target,
            "up": [0, 0, 1],
            "fov": 25,
            "span": span,
            "mirrored": target[0] != 0,
        }

    return {
        "back": far([0, 10, 540], [0, 1, 0.08], [420, 1150]),
        "front": far([0, 10, 540], [0, -1, 0.08], [420, 1150]),
        "side": far([0, 10, 540], [-1, 0.1, 0.05], [420, 1150]),
        "medial_ankle": far([-85, 10, 60], [1, 0.4, 0.1], [260, 220]),
        "sole": far([-85, -20, 20], [0, 0.35, -1], [200, 330]),
    }


def merged(layer: Layer) -> MergedLayer:
    """One layer as the scene file wants it."""
    more = {"_PART": Attribute(np.concatenate(layer.part).astype("<u2"))}
    if layer.name == "nerves":
        steps = np.round(np.concatenate(layer.along) * 65535).astype("<u2")
        more["_ALONG"] = Attribute(steps, normalized=True)
    stacked = (np.vstack(arrays) for arrays in (layer.points, layer.normals, layer.faces))
    return MergedLayer(layer.name, layer.mirrored, *stacked, more)


def state_table(targets: list[str]) -> bytes:
    """State code and loss of each target in each state."""
    table = np.zeros((len(STATES), len(targets), 2), "u1")
    loss = {"numb": 255, "reduced": 150, "possible": 60, "variable": 120}
    for row, state in enumerate(STATES.values()):
        for name, word in state["lit"].items():
            table[row, targets.index(name)] = CODES[word], loss.get(word, 0)
    return table.tobytes()


def scene_bytes() -> bytes:
    """Give the whole made-up scene file, gzipped; the same bytes every time."""
    layers, parts = build_layers()
    targets = [p["name"] for p in parts if p["name"].split(":")[0] in {"nerve", "deep", "muscle"}]
    targets += [f"skin:{name}" for name in TERRITORIES] + ["reflex:ankle_jerk"]
    extras = {
        "version": writing.VERSION,
        "body": {"sex": "male", "physique": "average", "words": "a man of average physique"},
        "parts": parts,
        "territories": list(TERRITORIES),
        "skin_maps": {"vague": []},
        "states": list(STATES),
        "targets": targets,
        "tables": [{"map": "default", "variants": [], "bufferView": 0, "local": LOCAL}],
        "cuts": {name: state["cuts"] for name, state in STATES.items()},
        "pain": {name: state["pain"] for name, state in STATES.items() if "pain" in state},
        "causes": {"S1": ["disc:L5_S1"], "tarsal_tunnel": ["muscle:gluteus_medius"]},
        "cameras": cameras(),
        "pair_cameras": {},
        "looks": style.table(),
        "sites": {},
        "variants": {},
        "conflicts": [],
        "legs_below": 500.0,
        "segments": {nerve: list(cuts) for nerve, cuts in SEGMENTS.items()},
        "state_words": state_words.table(),
        "key_points": {},
        "book": book(),
    }
    drawn = [*map(merged, layers), skin_layer()]
    return gzip.compress(write(drawn, {"root_to_heel": extras}, [state_table(targets)]), 6, mtime=0)
