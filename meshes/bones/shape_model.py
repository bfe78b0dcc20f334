"""Evaluate the bones of the LLP26 shape model, which are piecewise polynomial surfaces.

Each bone is a set of curved patches (quadrilaterals and triangles) with Lagrange polynomials over
shared nodes. Sampling every patch on a regular grid and welding gives a closed triangle mesh.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from meshes.geometry.surfaces import Surface, components, oriented_outward
from meshes.raw.sources import read_atlas_json

if TYPE_CHECKING:
    from meshes.bones.shape_modes import Displacement

WELD_TOLERANCE = 1e-3
"""Points of neighbouring patches that are closer than this (mm) are one point."""

_QUADRILATERALS = {"quad44": (3, 3), "quad55": (4, 4), "quad54": (4, 3)}
_TRIANGLES = {"tri10": 3, "tri15": 4}


@dataclass(frozen=True)
class AtlasBone:
    """Names of the files that hold one bone (or a few) of the atlas."""

    name: str
    topology: str
    mean_shape: str


# The files of the left side are used: those "mirrored from left" do not articulate.
PELVIS = AtlasBone("pelvis", "pelvis_combined_cubic_flat", "pelvis_combined_cubic_mean_rigid_LLP26")
FEMUR = AtlasBone("femur", "femur_left_quartic_flat", "femur_left_mean_rigid_LLP26")
PATELLA = AtlasBone("patella", "patella_11_left", "patella_left_mean_rigid_LLP26")
SHANK = AtlasBone(
    "shank", "tibia_fibula_left_cubic_flat", "tibia_fibula_cubic_left_mean_rigid_LLP26"
)


def evaluate(
    bone: AtlasBone, samples: int, displacement: Displacement | None = None
) -> list[Surface]:
    """Sample a bone.

    Args:
        bone: The files to read.
        samples: Subdivisions of each patch edge; more gives smaller triangles.
        displacement: How the body differs from the mean; None gives the mean shape.

    Returns:
        One closed surface per connected bone, in millimetres, axes as in the body.
    """
    mean = _mean_nodes(bone.mean_shape)
    nodes = mean if displacement is None else displacement.applied(bone.name, mean)
    points: list[np.ndarray] = []
    mean_points: list[np.ndarray] = []
    faces: list[np.ndarray] = []
    count = 0
    for kind, ids in _patches(bone.topology):
        basis, patch_faces = _sampled_patch(kind, samples)
        points.append(basis @ nodes[ids])
        mean_points.append(basis @ mean[ids])
        faces.append(patch_faces + count)
        count += len(basis)
    welded = _weld(np.vstack(points), np.vstack(faces), np.vstack(mean_points))
    return [oriented_outward(part) for part in components(welded)]


def _mean_nodes(name: str) -> np.ndarray:
    fields = read_atlas_json(f"{name}.geof")["field_parameters"]
    axes = ("dim 0", "dim 1", "dim 2")
    return np.array([[float(fields[key][axis]) for axis in axes] for key in sorted(fields)])


def _patches(topology: str) -> list[tuple[str, np.ndarray]]:
    """Kind and global node numbers of every patch."""
    mesh = read_atlas_json(f"{topology}.mesh")
    ensemble = read_atlas_json(f"{topology}.ens")
    linked = {
        _key(key): [_key(other) for other in value.split()]
        for key, value in mesh["connectivity"].items()
    }
    number: dict[tuple[int, int], int] = {}
    count = 0
    for key in sorted(linked):
        if key in number:
            continue
        number[key] = count
        number.update(dict.fromkeys(linked[key], count))
        count += 1
    renumber = ensemble["custom_map"]
    kinds = {int(key): value.split()[1] for key, value in mesh["elements"].items()}
    nodes: dict[int, list[int]] = {element: [] for element in kinds}
    for element, _ in sorted(linked):
        shared = number[element, len(nodes[element])]
        nodes[element].append(int(renumber[str(shared)]) if renumber else shared)
    return [(kinds[element], np.array(nodes[element])) for element in sorted(kinds)]


def _key(text: str) -> tuple[int, int]:
    element, point = text.split("_")
    return int(element), int(point)


def _sampled_patch(kind: str, samples: int) -> tuple[np.ndarray, np.ndarray]:
    """Basis values (points, nodes) and faces of one sampled patch."""
    if kind in _QUADRILATERALS:
        order_u, order_v = _QUADRILATERALS[kind]
        grid = np.linspace(0, 1, samples + 1)
        u, v = np.tile(grid, samples + 1), np.repeat(grid, samples + 1)
        along_u, along_v = _lagrange(order_u, u), _lagrange(order_v, v)
        basis = (along_v[:, :, None] * along_u[:, None, :]).reshape(len(u), -1)
        return basis, _quadrilateral_faces(samples)
    order = _TRIANGLES[kind]
    nodes = _triangle_nodes(order)
    to_nodes = np.linalg.inv(_monomials(order, nodes))
    return _monomials(order, _triangle_nodes(samples)) @ to_nodes, _triangle_faces(samples)


def _lagrange(order: int, x: np.ndarray) -> np.ndarray:
    nodes = np.linspace(0, 1, order + 1)
    basis = np.ones((len(x), order + 1))
    for i in range(order + 1):
        for j in range(order + 1):
            if i != j:
                basis[:, i] *= (x - nodes[j]) / (nodes[i] - nodes[j])
    return basis


def _monomials(order: int, uv: np.ndarray) -> np.ndarray:
    powers = [(a, b) for b in range(order + 1) for a in range(order + 1 - b)]
    return np.stack([uv[:, 0] ** a * uv[:, 1] ** b for a, b in powers], axis=1)


def _triangle_nodes(order: int) -> np.ndarray:
    steps = range(order + 1)
    return np.array([(i, j) for j in steps for i in steps if i + j <= order]) / order


def _quadrilateral_faces(samples: int) -> np.ndarray:
    index = np.arange((samples + 1) ** 2).reshape(samples + 1, samples + 1)
    corners = (index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1])
    a, b, c, d = (corner.ravel() for corner in corners)
    return np.vstack([np.column_stack([a, b, c]), np.column_stack([a, c, d])])


def _triangle_faces(samples: int) -> np.ndarray:
    steps = range(samples + 1)
    grid = [(i, j) for j in steps for i in steps if i + j <= samples]
    index = {place: number for number, place in enumerate(grid)}
    faces = []
    for i, j in grid:
        if i + j < samples:
            faces.append((index[i, j], index[i + 1, j], index[i, j + 1]))
        if i + j < samples - 1:
            faces.append((index[i + 1, j], index[i + 1, j + 1], index[i, j + 1]))
    return np.array(faces)


def _weld(points: np.ndarray, faces: np.ndarray, mean: np.ndarray) -> Surface:
    """Join what is one point on the mean shape, so that all bodies have the same triangles."""
    keys = np.round(mean / WELD_TOLERANCE).astype(np.int64)
    _, first, inverse = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    faces = inverse.ravel()[faces]
    a, b, c = faces.T
    return Surface(points[first], faces[(a != b) & (b != c) & (a != c)])
