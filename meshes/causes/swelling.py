"""A swollen muscle: larger all round, bulging to the nerves that it presses, furrowed by them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pyvista as pv
from scipy.ndimage import gaussian_filter, uniform_filter1d
from scipy.spatial import cKDTree
from skimage.measure import marching_cubes

from meshes.causes.fitting import OFF_BONE, SPARED_GAP
from meshes.geometry.closed_shapes import closed
from meshes.geometry.flat_section import flattened
from meshes.geometry.signed_distance import Grid, round_cone, smooth_max, smooth_min
from meshes.geometry.triangles import (
    facing_outward,
    nearest_place,
    surface_samples,
    thin,
    triangle_mesh,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from meshes.causes.fitting import Catch, Neighbours
    from meshes.causes.pierced import Slit
    from meshes.geometry.signed_distance import Field
    from meshes.places.cloud import Cloud

    Array = NDArray[np.float64]

# All in mm where nothing else is said.
STEP: Final = 1.3  # between the samples of the field
MARGIN: Final = 12.0  # round the muscle within which it may reach a nerve
NEAR: Final = 6.0  # of the muscle within which the distance from it is measured
BEYOND: Final = 3.0  # behind the axis of a nerve within which the muscle does not close over it
EVENED: Final = 15  # samples of a nerve over which the side of the muscle is evened out
# Blunt, so that bulges to nerves side by side are one swelling: narrow ones hang as drips.
ROOT: Final = 9.0  # radius of a bulge where it leaves the muscle
TIP: Final = 5.0  # and where it meets its nerve
PRESS: Final = 0.9  # further than to the nerve, which then furrows it
ROUNDING: Final = 6.0  # where a bulge leaves the muscle
EDGE: Final = 0.3  # rounding of a furrow
ROOM: Final = 1.2  # from other nerves to a place where a nerve is touched, if there is such a one
DIRECTIONS: Final = 12  # round a nerve from which it may be touched
TRIALS: Final = ((0.5, 1), (0.8, 1), (1.1, 1), (0.5, 2))
"""Blur of the field and step from sample to sample of its surface, in samples."""
TRIANGLES: Final = (2400, 2330, 2260)
"""Numbers tried in turn: whether thinning tears a surface is chance, and the next one does not."""


def swollen(
    mesh: pv.PolyData, by: float, nerves: Neighbours, bones: Cloud, slits: Sequence[Slit] = ()
) -> pv.PolyData:
    """Give a muscle that is thicker by some mm all round, and as much more as it takes to touch.

    It is carved out of a field of distances: so it lies on one side of every nerve, however
    many it presses and however close they run.

    Args:
        mesh: the muscle, closed, mm.
        by: mm; negative for one that is thinner.
        nerves: what it touches, and what it keeps away from.
        bones: what it does not enter.
        slits: where its fibres part round nerves that pierce it.
    """
    low, high = np.reshape(mesh.bounds, (3, 2)).T
    grid = Grid.spanning(low - MARGIN, high + MARGIN, STEP)
    points = grid.points(np.ones(grid.shape, bool))
    field = (_distance(points, mesh) - by).astype(np.float32).reshape(grid.shape)
    covers = [_Cover.of(catch, mesh) for catch in nerves.caught]
    for catch in nerves.drawn:
        others = [cover for cover in covers if cover.catch is not catch]
        contact = _contact(catch, others, nerves, mesh)
        field = smooth_min(field, _bulge(grid, contact, mesh), ROUNDING)
    near = np.flatnonzero(field.ravel() < 2 * STEP)
    here, inside = points[near], field.ravel()[near]
    gaps: list[_Cover | Slit] = [*covers, *slits]
    for gap in gaps:
        inside = smooth_max(inside, -gap.distance(here), EDGE)
    clear = (SPARED_GAP - nerves.spared.gap(here)).astype(np.float32)
    bone = (OFF_BONE - bones.signed(here)[0]).astype(np.float32)
    field.ravel()[near] = np.maximum(np.maximum(inside, clear), bone)
    return _surface(grid, field)


def _distance(points: Array, mesh: pv.PolyData) -> Array:
    """Distance (n,) mm of points (n, 3) from the muscle, negative inside; `MARGIN` if not near."""
    samples = cKDTree(surface_samples(mesh, STEP))
    near = samples.query(points, distance_upper_bound=NEAR, workers=-1)[0] < NEAR
    distance = np.full(len(points), MARGIN)
    cloud = pv.PolyData(points[near]).compute_implicit_distance(mesh)
    distance[near] = cloud["implicit_distance"]
    return distance


@dataclass(frozen=True)
class _Cover:
    """A nerve and what lies behind it, seen from the muscle: there the muscle does not come."""

    catch: Catch
    sides: Array
    """Unit vectors (n, 3) from the nerve to the muscle."""

    @classmethod
    def of(cls, catch: Catch, mesh: pv.PolyData) -> _Cover:
        centres = catch.beside.centres
        _, nearest = nearest_place(mesh, centres)
        sides = uniform_filter1d(nearest - centres, EVENED, axis=0, mode="nearest")
        return cls(catch, sides / np.maximum(np.linalg.norm(sides, axis=1, keepdims=True), 1e-9))

    def distance(self, points: Array) -> Field:
        """Distance (n,) mm of points (n, 3) from it, negative inside."""
        line = self.catch.beside
        far, index = line.tree.query(points)
        height = np.sum((points - line.centres[index]) * self.sides[index], axis=1)
        aside = np.sqrt(np.maximum(far**2 - height**2, 0.0))
        clear = line.reach(points, index)
        behind = np.maximum(aside - clear, np.abs(height + BEYOND / 2) - BEYOND / 2)
        away: Field = np.minimum(far - clear, behind).astype(np.float32)
        return away


def _contact(
    catch: Catch, others: Sequence[_Cover], nerves: Neighbours, mesh: pv.PolyData
) -> Array:
    """The place (3,) on a nerve, behind no other, that is nearest to the muscle."""
    place = catch.place
    along = place.centres[-1] - place.centres[0]
    across = np.linalg.svd(along[None])[2][1:]
    turn = 2 * np.pi * np.arange(DIRECTIONS) / DIRECTIONS
    spokes = np.cos(turn)[:, None] * across[0] + np.sin(turn)[:, None] * across[1]
    ring = place.radii[:, None, None] * flattened(spokes[None], place.flats[:, None])
    ring += place.centres[:, None]
    contacts = ring.reshape(-1, 3)
    room = nerves.spared.gap(contacts) - SPARED_GAP
    rooms: list[NDArray[np.floating]] = [room, *(cover.distance(contacts) for cover in others)]
    room = np.min(rooms, axis=0)
    contacts = contacts[room >= min(ROOM, float(room.max()))]
    away = np.linalg.norm(contacts - nearest_place(mesh, contacts)[1], axis=1)
    return np.asarray(contacts[away.argmin()])


def _bulge(grid: Grid, contact: Array, mesh: pv.PolyData) -> Field:
    """From the muscle to the place (3,) where it presses a nerve."""
    start = nearest_place(mesh, contact[None])[1][0]
    way = contact - start
    way = way / max(float(np.linalg.norm(way)), 1e-6)
    return round_cone(grid, start - ROOT * way, contact + (PRESS - TIP) * way, ROOT, TIP)


def _surface(grid: Grid, field: Field) -> pv.PolyData:
    """The surface of a field, in fewer triangles; a coarser one where those would tear it."""
    for blur, step in TRIALS:
        soft = gaussian_filter(np.clip(field, -2 * STEP, 2 * STEP), blur)[::step, ::step, ::step]
        points, faces, _, _ = marching_cubes(soft, 0.0, spacing=(step * grid.spacing,) * 3)
        mesh = triangle_mesh(points + grid.origin, faces)
        mesh = mesh.connectivity("largest").extract_surface(algorithm=None)
        mesh.clear_data()
        for wanted in TRIANGLES:
            with suppress(ValueError):
                fewer = thin(facing_outward(mesh), wanted, {}, smoothing=(0, 3))
                return closed(np.asarray(fewer.points, float), np.asarray(fewer.regular_faces))
    return closed(np.asarray(mesh.points, float), np.asarray(mesh.regular_faces))
