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
    corners = np.asarray(part.points, float)[np.asarray(part.faces).reshape(-1, 3)]
    inside = np.array([winding(corners - place) > 0.5 for place in places], dtype=bool)
    return np.where(inside, -1, 1) * np.abs(np.asarray(far))


def winding(corners):
    """How often closed triangles (n, 3, 3) go round the origin, by their solid angles."""
    a, b, c = np.moveaxis(corners, 1, 0)
    far_a, far_b, far_c = (np.linalg.norm(v, axis=1) for v in (a, b, c))
    over = np.einsum("nd,nd->n", a, np.cross(b, c))
    under = far_a * far_b * far_c + (a * b).sum(1) * far_c
    under += (b * c).sum(1) * far_a + (c * a).sum(1) * far_b
    return abs(np.arctan2(over, under).sum() / (2 * np.pi))
