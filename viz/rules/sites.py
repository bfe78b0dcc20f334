"""What is at the sites of a lesion: parts that appear, parts that give way, and where to look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from typing_extensions import TypedDict

from pathways.at_hand import atlas_at_hand
from viz.rules.part_states import State
from viz.view.cameras import FIELD_OF_VIEW, CameraPose
from viz.view.record import CameraRecord, Triple

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pyvista as pv

    from meshes import Body
    from meshes.causes.cause import Cause
    from pathways import Atlas, Lesion

GIVING_WAY = frozenset({"bone", "disc", "dura"})
"""Kinds of parts that a cause moves or dents, and that keep their own colour."""

ONE_LEG = 40.0
BELOW_HIP = 105.0
"""A site this far (mm) from the median plane and below the hip joint belongs to one leg."""

LAID_OPEN = 0.6
"""Share of what has to be in the picture that is laid open at most."""

CUT_AWAY = frozenset({"bones", "muscles", "ligaments", "nerves"})
"""Layers that are cut away where they cover a site; what is lit stays."""

WIDER, BEFORE = 9.0, 1.0
"""The cut is this much wider than what it shows, and ends this far before it, mm."""

SKIN_LEFT = 0.3
"""What is left of the skin's opacity in a close look at a site."""

MARGIN = 1.25
"""Framed size over that of what has to be seen at a site."""


class Shown(TypedDict):
    """The states of the parts that appear at a site, and the parts that they lie among."""

    parts: dict[str, State]
    context: list[str]


class SiteRecord(Shown):
    """What is at a site: the states of what appears, what gives way, where to look; mm."""

    replaces: list[str]
    camera: CameraRecord
    middle: Triple
    radius: float
    front: float


def causes_of(lesion: Lesion | None, body: Body) -> list[Cause]:
    """Give the causes at a lesion's sites, as far as the body has them."""
    parts = lesion.parts if lesion else ()
    return [body.causes[name] for name in parts if name in body.causes]


def part_states(causes: Iterable[Cause], *, atlas: Atlas | None = None) -> dict[str, State]:
    """Name what shows at the sites, by part.

    A part is a `cause`, a `band` if that stands for a ligament, or the `context` of one; or it is
    a part of the body in another place or shape: `displaced` or, if it is the dura, `see_through`.
    A bone that presses has `slipped`. Without an `atlas`, the facts are those of the installation.
    """
    return shown_at(
        {"context": list(cause.context), "parts": _states_of(cause, atlas)} for cause in causes
    )


def shown_at(records: Iterable[Shown]) -> dict[str, State]:
    """Join what shows at several sites: what presses at one is never only context at another.

    Args:
        records: the `context` and the `parts` with their states at each site, as `record` has them.

    """
    context: dict[str, State] = {}
    states: dict[str, State] = {}
    for one in records:
        context |= dict.fromkeys(one["context"], "context")
        states |= one["parts"]
    return context | states


def _states_of(cause: Cause, atlas: Atlas | None) -> dict[str, State]:
    """Give the state of each part that a cause adds."""
    states: dict[str, State] = dict.fromkeys(cause.parts, "cause")
    bones = {part.partition(":")[2] for part in cause.replaces if part.startswith("bone:")}
    states |= {part: "slipped" for part in cause.parts if part.rpartition(":")[2] in bones}
    states |= dict.fromkeys(_bands(cause), "band")
    for part, usual in stands_for(cause, atlas=atlas).items():
        states[part] = "see_through" if usual.startswith("dura:") else "displaced"
    return states


def _bands(cause: Cause) -> list[str]:
    """Name the parts of a cause that are ligaments of the body, changed."""
    usual = [part.partition(":")[2] for part in cause.replaces if part.startswith("ligament:")]
    ends = {part: part.removeprefix(f"cause:{cause.site}").lstrip(":") for part in cause.parts}
    return [part for part, end in ends.items() if any(name.startswith(end) for name in usual)]


def stands_for(cause: Cause, *, atlas: Atlas | None = None) -> dict[str, str]:
    """Name the parts of a cause that only give way to it, with the part that each replaces.

    A part that presses or hurts by itself, such as a slipped vertebra, is not among them. Without
    an `atlas`, the facts are those of the installation.
    """
    presses = atlas_at_hand(atlas).sites[cause.site].presses
    usual: dict[str, str] = {}
    for part in cause.replaces:
        kind, _, structure = part.partition(":")
        if kind in GIVING_WAY and part not in presses:
            usual |= {structure: part, f"{kind}_{structure}": part}
    ends = {part: part.rpartition(":")[2] for part in cause.parts}
    return {part: usual[end] for part, end in ends.items() if end in usual}


def replaced(causes: Iterable[Cause]) -> set[str]:
    """Name the parts that give way to causes."""
    return {part for cause in causes for part in cause.replaces}


def legs_below(body: Body) -> float:
    """Give the height (mm) below which the legs are apart."""
    return float(body.landmarks["hip_joint_centre"][2]) - BELOW_HIP


def on_one_leg(causes: Iterable[Cause], body: Body) -> bool:
    """Whether the other leg would stand in the way of a look at the causes."""
    low = legs_below(body)
    return all(cause.centre[0] < -ONE_LEG and cause.centre[2] < low for cause in causes)


def pose(causes: list[Cause]) -> CameraPose:
    """Place a camera that sees all the causes, on the right side.

    Args:
        causes: at least one; the first says from where to look.

    """
    centres = np.array([cause.centre for cause in causes], float)
    reach = np.array([cause.reach for cause in causes])[:, None]
    low, high = (centres - reach).min(0), (centres + reach).max(0)
    target, size = (low + high) / 2, MARGIN * float(np.max(high - low))
    toward = np.asarray(causes[0].toward, float)
    distance = size / 2 / np.tan(np.radians(FIELD_OF_VIEW / 2))
    up = (0.0, 0.0, 1.0) if abs(toward[2]) < 0.9 else (0.0, -1.0, 0.0)
    return CameraPose(
        position=_triple(target + distance * toward),
        target=_triple(target),
        up=up,
        fov=FIELD_OF_VIEW,
        span=(round(size, 1), round(size, 1)),
        mirrored=True,
    )


def _points(cause: Cause, body: Body, atlas: Atlas | None) -> np.ndarray:
    """What presses or hurts, (n, 3) mm, without what only gives way to it."""
    moved = stands_for(cause, atlas=atlas)
    names = [name for name in cause.parts if name not in moved] or cause.parts
    return np.vstack([body.cause_parts[name].points for name in names])


def size(cause: Cause, body: Body, *, atlas: Atlas | None = None) -> float:
    """Give the radius (mm) round the centre of a cause that is laid open to show it.

    Without an `atlas`, the facts are those of the installation.
    """
    points = _points(cause, body, atlas)
    most = LAID_OPEN * cause.reach if cause.laid_open is None else cause.laid_open
    return min(float(np.linalg.norm(points - cause.centre, axis=1).max()), most)


@dataclass(frozen=True)
class Cut:
    """What gives way before a site in a close look: a cone round the line of sight."""

    middle: np.ndarray
    """(3,) mm, the middle of what is shown."""
    toward: np.ndarray
    """Unit vector (3,) from there to the eye."""
    distance: float
    """mm from the middle to the eye."""
    radius: float
    """mm round the middle that is laid open."""
    front: float
    """How far before the middle the cut ends, mm."""


def cut_at(cause: Cause, body: Body, side: str, *, atlas: Atlas | None = None) -> Cut:
    """Give the cut that lays a cause open to the camera that looks at it.

    Without an `atlas`, the facts are those of the installation.
    """
    seen = pose([cause]).on_side(side)
    middle = np.asarray(cause.centre, float) * ((-1, 1, 1) if side == "left" else (1, 1, 1))
    away = np.asarray(seen.position) - middle
    distance = float(np.linalg.norm(away))
    radius, before = size(cause, body, atlas=atlas), front(cause, body, atlas=atlas)
    return Cut(middle, away / distance, distance, radius, before)


def laid_open(mesh: pv.PolyData, cut: Cut) -> pv.PolyData:
    """Give a mesh without what lies in the cone before the site; the browser cuts the same."""
    from_eye = np.asarray(mesh.points) - (cut.middle + cut.distance * cut.toward)
    near = -from_eye @ cut.toward
    aside = np.linalg.norm(from_eye + near[:, None] * cut.toward, axis=1)
    inside = np.minimum(
        cut.distance - cut.front - near,
        (cut.radius + WIDER) * near / cut.distance - aside,
    )
    if inside.max() <= 0:
        return mesh
    marked = mesh.copy(deep=False)
    marked["inside"] = inside
    # a cut leaves quadrilaterals, and a mesh of a body has triangles alone
    cut_open = marked.clip_scalar(scalars="inside", value=0.0, invert=True)
    kept: pv.PolyData = cut_open.triangulate()
    if "Normals" not in kept.point_data:
        kept.compute_normals(cell_normals=False, inplace=True)
    return kept


def front(cause: Cause, body: Body, *, atlas: Atlas | None = None) -> float:
    """Give how far before its centre a cause must be laid open to be seen whole, mm.

    Without an `atlas`, the facts are those of the installation.
    """
    points = _points(cause, body, atlas)
    return float(((points - cause.centre) @ cause.toward).max()) + BEFORE


def record(cause: Cause, body: Body, *, atlas: Atlas | None = None) -> SiteRecord:
    """Give what the browser viewer is told of a cause.

    Without an `atlas`, the facts are those of the installation.
    """
    states = _states_of(cause, atlas)
    return {
        "parts": {part: states[part] for part in cause.parts},
        "replaces": list(cause.replaces),
        "context": list(cause.context),
        "camera": pose([cause]).to_dict(),
        "middle": _triple(cause.centre),
        "radius": round(size(cause, body, atlas=atlas), 1),
        "front": round(front(cause, body, atlas=atlas), 1),
    }


def _triple(vector: np.ndarray) -> tuple[float, float, float]:
    x, y, z = (round(float(value), 1) for value in vector)
    return x, y, z
