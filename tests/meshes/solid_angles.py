"""Whether a place lies inside a closed mesh: by the solid angle, which no fold of it misleads."""

from __future__ import annotations

import numpy as np
import pyvista as pv


def distance(part, places):
    """Signed distance (n,) mm of places to a closed part, negative inside.

    The sign is that of the winding number: where the nearest place is an edge of a thin sheet, or a
    fold, VTK takes places far outside for inside, and the reverse.
    """
    places = np.atleast_2d(np.asarray(places, float))
    far = pv.PolyData(places).compute_implicit_distance(part.mesh)["implicit_distance"]
    return np.where(inside(places, part.mesh), -1, 1) * np.abs(np.asarray(far))


def depths(places, mesh):
    """How deep (n,) mm places lie in a closed mesh, 0 outside.

    Only where VTK takes a place for inside is the winding number asked: it is slow.
    """
    places = np.atleast_2d(np.asarray(places, float))
    far = pv.PolyData(places).compute_implicit_distance(mesh)["implicit_distance"]
    found = np.maximum(-np.asarray(far), 0)
    within = np.flatnonzero(found)
    found[within] *= inside(places[within], mesh)
    return found


def inside(points, mesh):
    """Whether points (n, 3) lie inside a closed mesh."""
    return np.abs(winding(points, mesh)) > 0.5


def winding(points, mesh):
    """How often a mesh goes round points: 1 inside, 0 outside."""
    corners = np.asarray(mesh.points, float)[mesh.regular_faces]
    turns = []
    for point in np.asarray(points, float):
        a, b, c = (corners - point).transpose(1, 0, 2)
        x, y, z = (np.linalg.norm(v, axis=1) for v in (a, b, c))
        over = np.einsum("ij,ij->i", a, np.cross(b, c))
        under = x * y * z + (a * b).sum(1) * z + (b * c).sum(1) * x + (c * a).sum(1) * y
        turns.append(np.arctan2(over, under).sum() / (2 * np.pi))
    return np.array(turns)
