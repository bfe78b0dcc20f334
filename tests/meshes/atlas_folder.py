"""Write a small atlas: bones of the default body, moved, turned, mirrored and out of order."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import trimesh
from scipy.spatial.transform import Rotation

from meshes.tables.library import load_tables

ASKEW = Rotation.from_euler("xyz", [70, -20, 130], degrees=True).as_matrix()
MIRROR = np.diag([-1.0, 1.0, 1.0])


@dataclass(frozen=True)
class Changes:
    """What is done to the default bones; units are the files' own."""

    scale: float = 1.0
    turn: np.ndarray = field(default_factory=lambda: np.eye(3))
    shift: tuple[float, float, float] = (0.0, 0.0, 0.0)
    only: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    ending: str = "stl"


def bones_of(body):
    """Points (n, 3) and faces (m, 3) of each bone of a body, by name."""
    return {
        part.structure: (part.points.astype(float), part.faces)
        for part in body.parts.values()
        if part.kind == "bone"
    }


def write_atlas(folder, bones, changes):
    """Write bones ((points, faces) by name) as an atlas; points and faces come in any order."""
    shuffle = np.random.default_rng(1)
    for row in load_tables().atlas_files:
        wanted = row.bone in changes.left if row.side == "left" else True
        if not wanted or (changes.only and row.bone not in changes.only):
            continue
        points, faces = bones[row.bone]
        if row.side == "left":
            points, faces = points * (-1, 1, 1), faces[:, ::-1]
        if np.linalg.det(changes.turn) < 0:
            faces = faces[:, ::-1]
        points = changes.scale * points @ changes.turn.T + changes.shift
        order = shuffle.permutation(len(points))
        faces = shuffle.permutation(np.argsort(order)[faces])
        mesh = trimesh.Trimesh(points[order], faces, process=False)
        mesh.export(folder / f"{row.names[0]}.{changes.ending}")
