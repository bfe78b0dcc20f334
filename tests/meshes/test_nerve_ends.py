"""How nerves bend and where they end, in millimetres."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv
import solid_angles
from scipy.spatial import cKDTree

from meshes.geometry.curves import arc_length, sampled
from meshes.geometry.flat_section import half_width
from meshes.nerves.course_ends import TIP
from meshes.tables.library import load_tables

RADII = 3.0  # of the nerve, in its tightest bend
HAIRPIN = 2.5  # mm; no bend of any nerve is tighter
REACH = 2.0  # mm from an end to what it serves
NO_PART = {"cremaster", "detrusor", "external_anal_sphincter", "external_urethral_sphincter"}
"""Muscles of the facts that a body may be without."""
PARTS = {"abdominal_wall": ("internal_oblique", "transversus_abdominis")}
"""What a muscle of the facts is drawn as, where its part has another name."""


def lines_of(course):
    return (course, *course.twigs)


def evenly(line):
    """Points 1 mm apart on a line, the radius there, and what the section is out of round."""
    steps = np.linalg.norm(np.diff(line.points, axis=0), axis=1)
    arc = np.r_[0, steps.cumsum()]
    at = np.linspace(0, arc[-1], max(3, round(arc[-1]) + 1))
    flat = np.broadcast_to(getattr(line, "flat", 0.0), line.points.shape)  # a twig is round
    points, flat = (
        np.stack([np.interp(at, arc, values[:, i]) for i in range(3)], axis=1)
        for values in (line.points, flat)
    )
    return points, np.interp(at, arc, line.radius), flat


def tightest(line):
    """The radius (mm) of the tightest bend of a line, and that in radii of the nerve.

    A flat nerve counts as thick as it is in the plane of the bend.
    """
    points, radius, flat = evenly(line)
    steps = np.diff(points, axis=0)
    length = np.linalg.norm(steps, axis=1)
    turn = np.diff(steps / length[:, None], axis=0)
    sharp = np.maximum(np.linalg.norm(turn, axis=1), 1e-9)
    bend = (length[1:] + length[:-1]) / 2 / sharp
    thick = half_width(radius[1:-1], flat[1:-1], turn / sharp[:, None])
    return bend.min(initial=np.inf), (bend / thick).min(initial=np.inf)


def test_no_bend_is_tighter_than_its_nerve_allows(each_body):
    tight, hairpins = {}, {}
    for nerve, course in each_body.courses.items():
        found = [tightest(line) for line in lines_of(course)]
        bend, radii = (min(values) for values in zip(*found, strict=True))
        if radii < RADII:
            tight[nerve] = round(float(radii), 2)
        if bend < HAIRPIN:
            hairpins[nerve] = round(float(bend), 1)
    assert tight == {}
    assert hairpins == {}


def ways(course, start, end, step):
    """Directions (n, 3) of a course between two positions, over steps of so many mm."""
    arc = arc_length(course.points)
    first, last = np.interp([start, end], course.along, arc)
    steps = np.diff(sampled(course.points, arc, np.arange(first, last, step)), axis=0)
    return steps / np.linalg.norm(steps, axis=1, keepdims=True)


def between(first, second):
    """The angle between directions, degrees."""
    return np.degrees(np.arccos(np.clip((first * second).sum(axis=-1), -1, 1)))


def gentleness(course):
    """How far the sciatic nerve turns from under piriformis (0.08) to the thigh: degrees.

    In any 10 mm, and between any two places.
    """
    ahead = ways(course, 0.08, 0.36, 5.0)
    return between(ahead[2:], ahead[:-2]).max(), between(ahead[:, None], ahead).max()


@pytest.mark.parametrize("nerve", ["sciatic_tibial", "sciatic_fibular"])
def test_the_sciatic_nerve_runs_in_one_gentle_curve(body, nerve):
    in_ten, in_all = gentleness(body.courses[nerve])
    assert in_ten < 14
    assert in_all < 50


@pytest.mark.parametrize("nerve", ["sciatic_tibial", "sciatic_fibular"])
def test_the_sciatic_nerve_has_no_elbow_on_any_body(each_body, nerve):
    """A narrow pelvis leaves it less room between piriformis and obturator internus."""
    in_ten, in_all = gentleness(each_body.courses[nerve])
    assert in_ten < 19
    assert in_all < 60


# ------------------------------------------------------------------ ends


def served(atlas):
    """What each nerve serves, by nerve: of the facts, of its twigs and of its own row."""
    found = {nerve: set() for nerve in atlas.nerves}
    for targets in (atlas.skin, atlas.muscles, atlas.deep):
        for name, row in targets.items():
            for supply in row.supply:
                found[supply.nerve].add(name)
    for nerve, row in load_tables().courses.items():
        own = {twig.to for twig in row.twigs} | ({row.to} if row.to else set())
        found.setdefault(nerve, set()).update(own)
    return found


def distance(body, atlas, name, places):
    """How far (mm) places (n, 3) lie from what a target is, 0 inside a muscle."""
    cloud = pv.PolyData(np.asarray(places, float))

    def signed(mesh):
        return np.asarray(cloud.compute_implicit_distance(mesh)["implicit_distance"])

    if name in atlas.skin:
        return np.abs(signed(body.skin))
    if "joint" in name:
        bones = [part.mesh for part in body.parts.values() if part.kind == "bone"]
        return np.min([np.abs(signed(mesh)) for mesh in bones], axis=0)
    drawn = [f"muscle:{part}" for part in PARTS.get(name, (name,))]
    parts = [body.parts[part] for part in drawn if part in body.parts]
    parts = parts or [body.parts[f"deep:{name}"]]
    return np.maximum(0, np.min([solid_angles.distance(part, places) for part in parts], axis=0))


def free_ends(course):
    """The last points of all lines of a nerve but the strands of further parents, which join it."""
    return np.array([line.points[-1] for line in lines_of(course) if line.along[-1] > 0])


def continued(atlas, nerve):
    """The nerves that leave a nerve, and whether one goes on at its end."""
    leaving = {
        name: max(p.position for p in row.parents if p.nerve == nerve)
        for name, row in atlas.nerves.items()
        if any(p.nerve == nerve for p in row.parents)
    }
    return leaving, max(leaving.values(), default=0) >= 0.97


def test_every_end_lies_at_what_it_serves(each_body, atlas):
    """In the muscle, or within 2 mm of the skin or joint; else in the nerve that goes on there."""
    targets, far = served(atlas), {}
    for nerve, course in each_body.courses.items():
        leaving, goes_on = continued(atlas, nerve)
        ends = free_ends(course)
        ends = ends[1:] if goes_on else ends[:1] if targets.get(nerve, set()) & NO_PART else ends
        drawn = [name for name in targets.get(nerve, ()) if name not in NO_PART]
        away = [distance(each_body, atlas, name, ends) for name in drawn if len(ends)]
        for name in leaving:
            branch = np.vstack([line.points for line in lines_of(each_body.courses[name])])
            away.append(cKDTree(branch).query(ends)[0] if len(ends) else np.zeros(0))
        if len(ends) == 0 or not (drawn or leaving):
            continue
        nearest = np.min(away, axis=0)
        if nearest.max() > REACH:
            far[nerve] = nearest.round(1).tolist()
    assert far == {}


def test_only_nerves_of_what_is_not_drawn_end_in_nothing(atlas):
    targets = served(atlas)
    nothing = {n for n in atlas.nerves if not targets[n] - NO_PART and not continued(atlas, n)[0]}
    assert nothing == {"pelvic_splanchnic"}


def test_free_ends_run_out_thin(each_body, atlas):
    thick = {}
    for nerve, course in each_body.courses.items():
        goes_on = continued(atlas, nerve)[1] or nerve in atlas.roots
        free = [line for line in lines_of(course) if line.along[-1] > 0][goes_on:]
        ends = [line.radius[-1] for line in free]
        if max(ends, default=0) > TIP * 1.01:
            thick[nerve] = np.round(ends, 2).tolist()
    assert thick == {}


@pytest.mark.parametrize(
    ("nerve", "muscle"),
    [
        ("tibial", "soleus"),
        ("tibial", "gastrocnemius_medial_head"),
        ("femoral", "rectus_femoris"),
        ("sciatic_tibial", "semitendinosus"),
        ("deep_fibular", "tibialis_anterior"),
        ("inferior_calcaneal", "abductor_digiti_minimi"),
        ("superior_gluteal", "tensor_fasciae_latae"),
    ],
)
def test_a_motor_nerve_spreads_in_its_muscle(each_body, nerve, muscle):
    """Three tips at least lie in the muscle, some millimetres from each other."""
    ends = free_ends(each_body.courses[nerve])
    depth = -solid_angles.distance(each_body.parts[f"muscle:{muscle}"], ends)
    tips = ends[depth > 0.3]
    assert len(tips) >= 3
    apart = cKDTree(tips).query(tips, k=2)[0][:, 1]
    assert 2 < np.median(apart) < 40
