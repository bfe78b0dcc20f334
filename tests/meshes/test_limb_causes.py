"""The causes outside the spine: at the nerve that they catch, off those that they spare."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv
from solid_angles import winding

from meshes.causes.fitting import Catch, Neighbours, Walls, fitted
from meshes.causes.simple_shapes import band, mass, ring, spindle, spur
from meshes.causes.touch import Stretch
from meshes.geometry.triangles import enclosed_volume
from meshes.places.cloud import Cloud
from meshes.tables.library import load_tables

TOUCHING = 1.0  # mm between a cause and a nerve that it catches, and how deep it may dent it
CLEAR = 3.0  # mm from nerves that it spares
APART = 8.0  # mm from a cut within which a spared nerve lies too near to be kept clear of
PASSING = 80.0  # mm from a cut within which a spared nerve runs past
MOST_TRIANGLES = 5000
WITH_THE_SPINE = {  # their causes are built with those of the spine
    "sacroiliac_joint_dysfunction",
    "lumbar_plexus_lesion",
    "lumbosacral_trunk_lesion",
    "sacral_plexus_lesion",
    "superior_cluneal_entrapment",
    "middle_cluneal_entrapment",
}
SITES = tuple(load_tables().limb_causes)


def shapes(body, site):
    return [body.cause_parts[name].mesh for name in body.causes[site].parts]


def line_of(course, low=-np.inf, high=np.inf, centre=None):
    """A nerve as a stretch, its axis every half mm; near a point, if one is given."""
    arc = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(course.points, axis=0), axis=1))])
    start, end = arc[0], arc[-1]
    if centre is not None:
        middle = np.interp(centre, course.along, arc)
        start, end = max(start, middle + low), min(end, middle + high)
    at = np.arange(start, end + 0.25, 0.5)
    return Stretch.of(course, at)


def variants_of(site):
    """The variants of anatomy in which a nerve runs as the site catches it."""
    shapes = load_tables().limb_causes[site].shapes
    return [s.pierced_by.variant for s in shapes if s.make == "swollen" and s.pierced_by]


def gap(line, mesh):
    """Distance (n,) mm from each place of a nerve's axis to a mesh, less what the nerve fills."""
    _, nearest = mesh.find_closest_cell(line.centres, return_closest_point=True)
    far = np.linalg.norm(nearest - line.centres, axis=1)
    return far - line.reach(nearest, np.arange(len(far)))


def test_every_site_outside_the_spine_shows_its_cause(body, atlas):
    wanted = {name for name, site in atlas.sites.items() if site.region != "spine"}
    assert wanted - set(body.causes) - WITH_THE_SPINE == set()


@pytest.mark.parametrize("site", SITES)
def test_the_meshes_are_closed_and_small(each_body, site):
    meshes = shapes(each_body, site)
    for mesh in meshes:
        assert mesh.n_open_edges == 0
        assert mesh.is_manifold
        assert enclosed_volume(mesh) > 0
    assert sum(mesh.n_cells for mesh in meshes) <= MOST_TRIANGLES


@pytest.mark.parametrize("site", SITES)
def test_it_touches_every_nerve_that_the_site_catches(each_body, atlas, site):
    cause = each_body.causes[site]
    cuts = {(cut.nerve, cut.position) for cut in atlas.sites[site].cuts}
    assert set(cause.touches) == cuts
    around = {s.make for s in load_tables().limb_causes[site].shapes} & {"spindle"}
    courses = each_body.with_variants(variants_of(site)).courses
    for nerve, position in cuts:
        line = line_of(courses[nerve], -1.5, 1.5, position)
        gaps = np.min([gap(line, mesh) for mesh in shapes(each_body, site)], axis=0)
        inside = any(winding(line.centres, mesh).max() > 0.5 for mesh in shapes(each_body, site))
        if around:  # a neuroma is a part of the nerve itself
            assert inside or gaps.min() < TOUCHING
        else:
            assert not inside, nerve
            assert -TOUCHING < gaps.min() < TOUCHING, nerve


@pytest.mark.parametrize("site", SITES)
def test_it_keeps_away_from_nerves_that_the_site_spares(each_body, atlas, site):
    row, touches = load_tables().limb_causes[site], each_body.causes[site].touches
    if not touches:
        return
    places = np.array([each_body.courses[nerve].point_at(position) for nerve, position in touches])
    related = kin({nerve for nerve, _ in touches}, atlas) | set(row.beside)
    points = np.vstack([mesh.points for mesh in shapes(each_body, site)]).astype(float)
    near = {}
    for nerve, course in each_body.courses.items():
        if nerve in related:
            continue
        line = line_of(course)
        away = np.linalg.norm(line.centres[:, None] - places, axis=2).min(axis=1)
        passing = (away > APART) & (away < PASSING)
        if passing.any():
            near[nerve] = round(float(line.at(passing).gap(points).min()), 2)
    assert {nerve: gap for nerve, gap in near.items() if gap < CLEAR} == {}


def kin(nerves, atlas):
    """The nerves, and all above and below them in the tree."""
    parents = {name: {p.nerve for p in nerve.parents} for name, nerve in atlas.nerves.items()}
    found = set(nerves)
    upwards, downwards = set(nerves), set(nerves)
    while upwards:
        upwards = set().union(*(parents.get(n, set()) for n in upwards))
        found |= upwards
    while downwards:
        downwards = {n for n, above in parents.items() if above & downwards} - found
        found |= downwards
    return found


@pytest.mark.parametrize("site", SITES)
def test_what_it_shows_and_hides_is_there(body, site):
    cause = body.causes[site]
    assert set(cause.context) | set(cause.replaces) <= set(body.parts)
    assert not set(cause.context) & set(cause.replaces)
    assert np.linalg.norm(cause.toward) == pytest.approx(1)
    centres = np.array([mesh.center for mesh in shapes(body, site)])
    assert np.linalg.norm(centres - cause.centre, axis=1).min() < cause.reach


def test_the_cyst_lies_beside_the_medial_head_and_in_front_of_the_nerve(body):
    cyst = body.cause_parts["cause:baker_cyst"].mesh
    nerve = body.courses["tibial"].point_at(0.06)
    assert cyst.center[0] > nerve[0]
    assert cyst.center[1] < nerve[1] + 8


def test_the_swollen_piriformis_is_larger_than_the_muscle(body):
    swollen = body.cause_parts["cause:piriformis"].mesh
    assert swollen.volume > 1.1 * body.parts["muscle:piriformis"].mesh.volume


def test_the_fibular_division_pierces_piriformis_between_two_bellies_in_type_b(body):
    pierced = body.cause_parts["cause:piriformis_type_b"].mesh
    edges = pierced.extract_all_edges().n_cells
    holes = 1 - (pierced.n_points - edges + pierced.n_cells) // 2
    assert holes >= 1
    nerve = line_of(body.with_variants(["piriformis_type_b"]).courses["sciatic_fibular"])
    assert winding(nerve.centres, pierced).max() < 0.5


def test_local_heel_pain_lies_at_the_heel(body):
    heel = body.landmarks["calcaneal_tuberosity_posterior"]
    for site in ("heel_spur", "heel_bursitis", "sever_disease", "calcaneal_stress_fracture"):
        for mesh in shapes(body, site):
            assert np.linalg.norm(np.asarray(mesh.center) - heel) < 55


def test_simple_shapes_are_closed_and_face_outward():
    line = np.stack([np.zeros(9), np.zeros(9), np.linspace(-8, 8, 9)], 1)
    radius = np.full(9, 1.5)
    x, y, z = np.eye(3)
    made = {
        "mass": mass(np.zeros(3), np.eye(3), np.array([5.0, 4, 3]), 0.1),
        "band": band(2 * x, y, z, x, (8.0, 3.0, 0.8, 3.0)),
        "ring": ring(line, radius, 1.0, 1.5),
        "spindle": spindle(line, radius, 3.0),
        "spur": spur(np.zeros(3), x, -z, 8.0, 3.0),
    }
    for name, mesh in made.items():
        assert mesh.is_manifold, name
        assert mesh.n_open_edges == 0, name
        assert enclosed_volume(mesh) > 0, name
    assert winding(line[4:5], made["ring"])[0] == pytest.approx(0, abs=0.01)
    assert winding(line[4:5], made["spindle"])[0] == pytest.approx(1, abs=0.01)


def test_a_shape_is_drawn_to_its_nerve_and_gives_way_to_it():
    line = np.stack([np.zeros(81), np.zeros(81), np.linspace(-20, 20, 81)], 1)
    nerve = Stretch(line, np.full(81, 2.0))
    place = Stretch(line[36:45], np.full(9, 2.0))
    walls = Walls(*(Cloud.of([pv.Sphere(radius=r, center=c)]) for r, c in FAR))
    x = np.array([1.0, 0, 0])
    for away in (9.0, 4.0):  # too far, and through it
        ball = mass(away * x, np.eye(3), np.full(3, 5.0))
        nerves = Neighbours((Catch(place, nerve),), (Catch(place, nerve),))
        done = fitted(ball, nerves, walls, x)
        gap = nerve.gap(np.asarray(done.points, float))
        assert 0 < gap.min() < TOUCHING
        assert winding(line[40:41], done)[0] == pytest.approx(0, abs=0.01)


FAR = ((5, (500, 0, 0)), (400, (0, 0, 0)))


def test_every_row_has_sources_that_are_listed(atlas):
    for row in load_tables().limb_causes.values():
        assert set(row.sources) <= set(atlas.sources), row.site
