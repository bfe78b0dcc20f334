"""Nerves and vessels lie on, under or between bellies, in none but those that they enter."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv

from meshes.geometry.curves import arc_length, even
from meshes.geometry.triangles import triangle_mesh
from meshes.geometry.winding import inside
from meshes.nerves.nerve_plan import usual_plan
from meshes.nerves.tubes import CORNERS
from meshes.places.course import Course
from meshes.soft_tissue.lanes import lanes, main_enters, twig_enters
from meshes.soft_tissue.making_way import Lane, make_way
from meshes.tables.library import load_tables

DEEP = 1.0  # mm that the axis of a nerve or vessel may lie in a muscle that it does not enter
LEFT = {
    ("lateral_femoral_cutaneous", "muscle:internal_oblique"): 1.4,
    ("lateral_femoral_cutaneous", "muscle:external_oblique"): 1.2,
    ("subcostal", "muscle:transversus_abdominis"): 1.2,
}
"""What lies deeper still, mm: at the inguinal ligament, where both obliques end in a thin edge, and
in transversus abdominis, which the nerve goes through (1.0 in a heavy woman, 0.7 usually)."""


def evenly(points, spacing=1.0):
    """Places (n, 3) a spacing (mm) apart on a line."""
    return even(points, max(2, round(arc_length(points)[-1] / spacing) + 1))


def depths(points, mesh):
    """How deep (n,) mm places lie in a mesh, 0 outside."""
    found = np.zeros(len(points))
    within = np.flatnonzero(inside(points, mesh))
    if len(within):
        far = pv.PolyData(points[within]).compute_implicit_distance(mesh)["implicit_distance"]
        found[within] = np.abs(far)
    return found


def axis(part):
    """The middles (n, 3) of the rings of a vessel, which is a tube with a pole at either end."""
    rings = np.asarray(part.points, float)[:-2]
    ways = [rings.reshape(-1, n, 3) for n in CORNERS if len(rings) % n == 0]

    def unevenness(way):
        away = np.linalg.norm(way - way.mean(axis=1, keepdims=True), axis=2)
        return float(np.ptp(away, axis=1).max())

    return min(ways, key=unevenness).mean(axis=1)


def lanes_of(body):
    vessels = {}
    for name in load_tables().vessels:
        line = axis(body.parts[name])
        vessels[name] = Course(name, line, np.linspace(0, 1, len(line)), np.ones(len(line)))
    return lanes(load_tables(), body.courses, vessels)


def muscles_of(body):
    return {name: part.mesh for name, part in body.parts.items() if name.startswith("muscle:")}


def test_no_nerve_or_vessel_lies_in_a_muscle_that_it_does_not_enter(each_body):
    muscles, deep = muscles_of(each_body), {}
    for name, lane in lanes_of(each_body).items():
        places = evenly(lane.points)
        for muscle, mesh in muscles.items():
            if muscle not in lane.enters:
                depth = depths(places, mesh).max()
                if depth > LEFT.get((name, muscle), DEEP):
                    deep[name, muscle] = round(float(depth), 1)
    assert deep == {}


def test_nothing_that_is_left_lies_deep():
    assert max(LEFT.values()) < 3


def stretches(line, mesh, apart=5):
    """In how many stretches a line lies in a muscle, some mm of the way outside between them."""
    inside = np.flatnonzero(depths(evenly(line), mesh) > DEEP)
    return len(np.split(inside, 1 + np.flatnonzero(np.diff(inside) > apart))) if len(inside) else 0


def test_a_muscle_that_a_row_names_is_entered(body):
    """A name that frees a line of a test that it would pass is no fact."""
    muscles, idle = muscles_of(body), []
    for nerve, row in load_tables().courses.items():
        course = body.courses[nerve]
        for name in row.enters:
            lines, mesh = (course, *course.twigs), muscles[f"muscle:{name}"]
            if not any(stretches(line.points, mesh) for line in lines):
                idle.append((nerve, name))
    assert idle == []


def test_the_genitofemoral_nerve_comes_out_of_psoas_once_and_stays_on_its_front(each_body):
    psoas = muscles_of(each_body)["muscle:psoas_major"]
    assert stretches(each_body.courses["genitofemoral"].points, psoas) == 1


def test_a_nerve_enters_what_it_ends_in_and_its_twigs_what_it_serves():
    plan = usual_plan(load_tables())
    assert "muscle:gluteus_maximus" in main_enters(plan, "inferior_gluteal")
    assert "muscle:soleus" not in main_enters(plan, "tibial")
    assert "muscle:soleus" in twig_enters(plan, "tibial")
    assert "muscle:psoas_major" in main_enters(plan, "genitofemoral")
    assert "muscle:adductor_longus" not in main_enters(plan, "obturator")


# ------------------------------------------------------------------ how a belly gives way


def spindle():
    """A round belly 40 mm thick and 120 mm long; its front is at y = -20."""
    solid = pv.Icosphere(radius=20, nsub=4)
    return triangle_mesh(np.asarray(solid.points, float) * (1, 1, 3), solid.regular_faces)


def upright(y, enters=()):
    return Lane(np.array([[0.0, y, -60.0], [0.0, y, 60.0]]), np.array([2.0, 2.0]), enters)


def test_a_belly_makes_a_groove_for_a_line_that_lies_in_it():
    before, lane = spindle(), upright(-14.0)
    assert depths(evenly(lane.points), before).max() > 5
    after = make_way({"muscle:spindle": before}, [lane])["muscle:spindle"]
    assert depths(evenly(lane.points), after).max() < DEEP
    moved = np.linalg.norm(np.asarray(after.points) - before.points, axis=1)
    assert moved[np.asarray(before.points)[:, 1] > -5].max() < 0.1  # the far side stays


def test_a_belly_that_gives_way_grows_nowhere():
    before = spindle()
    after = make_way({"muscle:spindle": before}, [upright(-14.0)])["muscle:spindle"]
    assert 0.85 * before.volume < after.volume < before.volume
    assert depths(np.asarray(before.points), after).max() < 0.1


def test_a_line_keeps_to_the_side_from_which_it_comes():
    """It runs from the front on past the middle, where the back is nearer."""
    points = np.array([[0.0, -22.0, 50.0], [0.0, -8.0, 20.0], [0.0, 3.0, 0.0], [0.0, -22.0, -50.0]])
    lane = Lane(points, np.full(4, 1.0))
    after = make_way({"muscle:spindle": spindle()}, [lane])["muscle:spindle"]
    assert depths(evenly(points), after).max() < DEEP
    assert np.asarray(after.points)[:, 1].max() == pytest.approx(20, abs=0.01)


@pytest.mark.parametrize("lane", [upright(-14.0, ("muscle:spindle",)), upright(-26.0)])
def test_a_belly_gives_way_to_no_line_that_enters_it_or_runs_beside_it(lane):
    assert make_way({"muscle:spindle": spindle()}, [lane]) == {}
