"""A muscle that a nerve pierces: its fibres part round the nerve, and close again beyond it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pyvista as pv
from scipy.ndimage import gaussian_filter1d

from meshes.causes.fitting import BESIDE, stretch
from meshes.nerves.courses import PlanLaying
from meshes.nerves.nerve_plan import usual_plan
from meshes.nerves.variants import variant_plan

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from meshes.anatomy import Anatomy
    from meshes.causes.touch import Stretch
    from meshes.geometry.signed_distance import Field
    from meshes.tables.limb_causes import Piercing

    Array = NDArray[np.float64]

# Modelling values, mm.
LONG: Final = 22.0  # from the nerve to either end of the slit, along the fibres
WHOLLY: Final = 3.0  # depth of the nerve's axis in the muscle from which on the slit is that long
EVENED: Final = 3.0  # places of the nerve over which its length changes


@dataclass(frozen=True)
class Slit:
    """The slit between the two bellies into which a nerve parts a muscle."""

    nerve: Stretch
    fibres: Array
    """(n, 3) the way of the fibres, square to the nerve at each place of its axis."""
    long: Array
    """(n,) mm from the axis to either end of the slit."""

    @classmethod
    def through(cls, mesh: pv.PolyData, nerve: Stretch, scale: float) -> Slit:
        """The slit of a nerve through a closed muscle (mm); where it runs beside it, no slit."""
        points = np.asarray(mesh.points, float)
        fibres = np.linalg.svd(points - points.mean(axis=0), full_matrices=False)[2][0]
        ahead = np.gradient(nerve.centres, axis=0)
        ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
        square = fibres - (ahead @ fibres)[:, None] * ahead
        square /= np.maximum(np.linalg.norm(square, axis=1, keepdims=True), 1e-9)
        within = pv.PolyData(nerve.centres).compute_implicit_distance(mesh)["implicit_distance"]
        deep = np.clip(-np.asarray(within) / (WHOLLY * scale), 0, 1)
        deep = gaussian_filter1d(deep, EVENED, mode="nearest")
        more = np.maximum(LONG * scale - nerve.radii, 0)
        return cls(nerve, square, nerve.radii + deep * more)

    def distance(self, points: Array) -> Field:
        """Distance (k,) mm of points (k, 3) from it, negative inside; pointed at both ends."""
        _, index = self.nerve.tree.query(points)
        away = points - self.nerve.centres[index]
        along = np.einsum("ij,ij->i", away, self.fibres[index])
        aside = np.linalg.norm(away - along[:, None] * self.fibres[index], axis=1)
        open_by = np.clip(1 - (along / self.long[index]) ** 2, 0, 1)
        wide = self.nerve.reach(points, index)
        slit: Field = (aside - open_by * wide).astype(np.float32)
        return slit


def slit_of(anatomy: Anatomy, piercing: Piercing, position: float, mesh: pv.PolyData) -> Slit:
    """Give the slit that a nerve makes in a muscle as it runs in a variant of anatomy.

    Args:
        anatomy: the whole body with its usual nerve courses.
        piercing: which nerve, in which variant.
        position: 0..1 on the nerve, at the muscle.
        mesh: the muscle, closed, mm.
    """
    usual = usual_plan(anatomy.tables)
    plan = variant_plan(piercing.variant, usual, anatomy.tables)
    course = PlanLaying(plan, anatomy.places, anatomy.courses).lay(piercing.nerve)
    return Slit.through(mesh, stretch(course, position, BESIDE), anatomy.scale)
