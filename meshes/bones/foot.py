"""Set the foot model's bones under the leg: ankle, level sole, straight toes, fitting joints."""

from __future__ import annotations

import numpy as np
from scipy.spatial.transform import Rotation

from meshes.bones.bone_axes import column_gap, malleolus, registered
from meshes.geometry.surfaces import Surface, components, holes_filled, oriented_outward, subdivided
from meshes.geometry.vectors import rotation, unit
from meshes.raw.sources import body_axes, read_foot_model_bone

# Origins of the model's segments, relative to its tibia (metres, the model's own axes).
TALUS_ORIGIN = np.array([-0.01, -0.4, 0.0])
HINDFOOT_ORIGIN = TALUS_ORIGIN + np.array([-0.04877, -0.04195, 0.00792])
TOES_ORIGIN = HINDFOOT_ORIGIN + np.array([0.1788, -0.002, 0.00108])

FITTED_SHANK = 170.0
"""Length (mm) of the distal shank on which the two models are registered."""
TOE_OUT = 7.0
"""Degrees by which the second ray points outward."""
TALAR_CARTILAGE = 3.0
"""Gap (mm) between the plafond of the tibia and the talus."""
TOES_UNDER_HEEL = 3.0
"""How much lower (mm) the toes' tips rest than heel bone and first metatarsal: a pulp is thinner
than the pads that these stand on."""

GROWTH = {
    **{f"phalanx_distal_{ray}": (1.35, (0, 1, 0)) for ray in range(2, 6)},
    "calcaneus": (1.08, (0, -1, 1)),
    "talus": (1.1, (0, 0, 1)),
}
"""Bones of the model that are too small, the share by which they grow, and towards where the point
lies that stays. The lesser toes' end phalanges are 8 mm long where about 11 is usual, the calcaneus
73 where about 80 is, the talus 46 where more than 50 is."""
TOE_LENGTH = 0.8
"""The model's toes are a fifth too long: the ball of its foot lies at 0.69 of the foot's length,
in 6068 adults at 0.74 (SD 0.014). Each toe keeps this share, about its metatarsal head."""
SUBTALAR_ROOM = 5.0
"""The model's talus sinks 5.7 mm into its calcaneus; the foot is let down by this (mm) under it."""
TALUS_PITCH = 9.0
"""Degrees by which the talus leans forward, so that its head meets the navicular again."""

EXTENT_REGAINED = 0.8
"""Share of the extent lost in refining a bone that is given back to it."""

FOOT_ORDER = (
    "metatarsal_1",
    "metatarsal_2",
    "metatarsal_3",
    "metatarsal_4",
    "metatarsal_5",
    "cuneiform_medial",
    "cuneiform_intermediate",
    "cuneiform_lateral",
    "cuboid",
    "navicular",
    "calcaneus",
)
"""The pieces of the model's foot file, in its order."""
TOE_ORDER = (
    *(f"phalanx_distal_{ray}" for ray in range(1, 6)),
    *(f"phalanx_middle_{ray}" for ray in range(2, 6)),
    *(f"phalanx_proximal_{ray}" for ray in range(1, 6)),
)
"""The pieces of the model's toes file, in its order."""

Bones = dict[str, Surface]


def build_foot(tibia: Surface, fibula: Surface) -> Bones:
    """Build the 26 bones of the right foot under a standing shank.

    Args:
        tibia: Right tibia in the body's frame.
        fibula: Right fibula in the body's frame.

    Returns:
        Surfaces by name, in the body's frame, on a horizontal floor.
    """
    bones = _placed_by_shank(tibia, fibula)
    ankle = (malleolus(tibia) + malleolus(fibula)) / 2
    bones = _toed_out(_levelled(bones, ankle), ankle)
    bones = _toes_on_floor(_toes_shortened(_let_down(bones)))
    return _under_plafond(bones, tibia, fibula)


def _coarse(name: str, origin: np.ndarray) -> Surface:
    points, faces = read_foot_model_bone(name)
    return Surface(points + body_axes(origin[None])[0], faces)


def _placed_by_shank(tibia: Surface, fibula: Surface) -> Bones:
    """Register the model's own distal tibia and fibula on ours and carry the foot along."""
    shank = [_coarse(name, np.zeros(3)) for name in ("r_tibia", "r_fibula")]
    scale = tibia.size[2] / shank[0].size[2]
    source = np.vstack([_dense(bone) for bone in shank]) * scale
    start = _ankle(tibia.points, fibula.points) - _ankle(
        shank[0].points * scale, shank[1].points * scale
    )
    distal = source[source[:, 2] < source[:, 2].min() + FITTED_SHANK]
    turn, shift = registered(
        distal, np.vstack([tibia.points, fibula.points]), (np.eye(3), start), rounds=60, kept=0.85
    )
    pieces = {"talus": oriented_outward(_coarse("r_talus", TALUS_ORIGIN))}
    for name, origin, order in (
        ("r_foot", HINDFOOT_ORIGIN, FOOT_ORDER),
        ("r_bofoot", TOES_ORIGIN, TOE_ORDER),
    ):
        found = components(_coarse(name, origin))
        pieces |= dict(zip(order, found, strict=True))
    pieces = {name: _grown(name, piece) for name, piece in pieces.items()}
    return {
        name: _refined(Surface(piece.points * scale @ turn.T + shift, piece.faces))
        for name, piece in pieces.items()
    }


def _grown(name: str, piece: Surface) -> Surface:
    """Enlarge a bone that is too small in the model, away from its joint."""
    if name not in GROWTH:
        return piece
    share, joint = GROWTH[name]
    base = piece.points[(piece.points @ np.array(joint)).argmax()]
    return Surface((piece.points - base) * share + base, piece.faces)


def _refined(piece: Surface) -> Surface:
    """Refine a coarse bone; subdivision shrinks it, so its extents are given back."""
    coarse = oriented_outward(holes_filled(piece))
    fine = subdivided(coarse, 2)
    low, high = fine.points.min(axis=0), fine.points.max(axis=0)
    middle = (low + high) / 2
    target = (coarse.points.min(axis=0) + coarse.points.max(axis=0)) / 2
    grow = 1 + EXTENT_REGAINED * (coarse.size / (high - low) - 1)
    return Surface((fine.points - middle) * grow + target, fine.faces)


def _dense(surface: Surface) -> np.ndarray:
    """Points spread over the faces, for registration."""
    a, b, c = (surface.points[surface.faces[:, i]] for i in range(3))
    steps = 4
    weights = [(i / steps, j / steps) for i in range(steps + 1) for j in range(steps + 1 - i)]
    return np.vstack([a + u * (b - a) + v * (c - a) for u, v in weights])


def _ankle(tibia: np.ndarray, fibula: np.ndarray) -> np.ndarray:
    """Midpoint between the lowest points of both malleoli."""
    return np.asarray((tibia[tibia[:, 2].argmin()] + fibula[fibula[:, 2].argmin()]) / 2)


def _all_moved(
    bones: Bones, turn: np.ndarray, about: np.ndarray, shift: np.ndarray | float = 0.0
) -> Bones:
    return {name: bone.moved(turn, shift, about) for name, bone in bones.items()}


def _lowest(bone: Surface) -> np.ndarray:
    return np.asarray(bone.points[bone.points[:, 2].argmin()])


def _levelled(bones: Bones, ankle: np.ndarray) -> Bones:
    """Turn the foot about the ankle until heel, first and fifth metatarsal touch the floor."""
    for _ in range(4):
        heel, first, fifth = (
            _lowest(bones[name]) for name in ("calcaneus", "metatarsal_1", "metatarsal_5")
        )
        normal = np.cross(first - heel, fifth - heel)
        normal = unit(normal * np.sign(normal[2]))
        axis = np.cross(normal, [0.0, 0.0, 1.0])
        if (sine := np.linalg.norm(axis)) < 1e-6:
            break
        turn = Rotation.from_rotvec(unit(axis) * np.arcsin(sine)).as_matrix()
        bones = _all_moved(bones, turn, ankle)
    return bones


def _toed_out(bones: Bones, ankle: np.ndarray) -> Bones:
    """Turn the foot about the vertical to its natural outward angle."""
    ray = bones["metatarsal_2"].points.mean(axis=0) - bones["calcaneus"].points.mean(axis=0)
    outward = np.degrees(np.arctan2(-ray[0], -ray[1]))
    return _all_moved(bones, rotation("z", outward - TOE_OUT), ankle)


def _let_down(bones: Bones) -> Bones:
    """Lower all bones of the foot but the talus, which leans forward."""
    down = np.array([0.0, 0.0, -SUBTALAR_ROOM])
    lowered = {name: bone.shifted(down) for name, bone in bones.items()}
    talus = bones["talus"]
    dome = talus.points[talus.points[:, 2].argmax()]
    return lowered | {"talus": talus.moved(rotation("x", TALUS_PITCH), 0.0, dome)}


def _toes_shortened(bones: Bones) -> Bones:
    """Draw each toe's bones towards its metatarsal head."""
    shortened = dict(bones)
    for name in (name for name in bones if name.startswith("phalanx")):
        joint = _head(bones[f"metatarsal_{name[-1]}"])
        toe = bones[name]
        shortened[name] = Surface((toe.points - joint) * TOE_LENGTH + joint, toe.faces)
    return shortened


def _toes_on_floor(bones: Bones) -> Bones:
    """Turn each toe about its metatarsal head until its tip rests just above the floor."""
    floor = min(_lowest(bones["calcaneus"])[2], _lowest(bones["metatarsal_1"])[2])
    for ray in range(1, 6):
        toe = [name for name in bones if name.startswith("phalanx") and name.endswith(str(ray))]
        joint = _head(bones[f"metatarsal_{ray}"])
        along = bones[f"phalanx_proximal_{ray}"].points.mean(axis=0) - joint
        across = unit(np.cross(along, [0.0, 0.0, 1.0]))
        for _ in range(4):
            tip = _lowest(bones[f"phalanx_distal_{ray}"])
            lever = np.linalg.norm((tip - joint)[:2])
            rise = (floor - TOES_UNDER_HEEL - tip[2]) / lever
            turn = Rotation.from_rotvec(across * np.clip(rise, -0.12, 0.12)).as_matrix()
            bones = bones | {name: bones[name].moved(turn, 0.0, joint) for name in toe}
    return bones


def _head(metatarsal: Surface) -> np.ndarray:
    """Centre of a metatarsal's head, its most anterior eighth."""
    points = metatarsal.points
    return np.asarray(points[points[:, 1] < np.quantile(points[:, 1], 0.12)].mean(axis=0))


def _under_plafond(bones: Bones, tibia: Surface, fibula: Surface) -> Bones:
    """Centre the talus in the mortise and leave room for the cartilage above it."""
    talus = bones["talus"].points
    dome = talus[talus[:, 2] > talus[:, 2].max() - 8]
    plafond = tibia.points[tibia.points[:, 2] < tibia.points[:, 2].min() + 25]
    between = (malleolus(tibia)[0] + malleolus(fibula)[0]) / 2 + 1
    middle = (dome.min(axis=0) + dome.max(axis=0)) / 2
    shift = np.array([0.7 * (between - middle[0]), np.median(plafond[:, 1]) - middle[1], 0.0])
    strip = (middle[0] + shift[0] - 9, middle[0] + shift[0] + 9)
    gap = column_gap(tibia.points, talus + shift, strip, cell=2.5)
    shift[2] = gap - TALAR_CARTILAGE
    return _all_moved(bones, np.eye(3), np.zeros(3), shift)
