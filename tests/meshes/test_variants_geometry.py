"""Nerves of the variants of anatomy: on the right parent, out of bone, another way than usual."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import pyvista as pv

import pathways
from meshes.nerves.variant_table import VARIANT_TABLE, load_variant_rows
from meshes.places.waypoint import CourseTableError
from pathways.fibres import network

VARIANTS = tuple(pathways.load().variants)


def gap(a, b):
    return float(np.linalg.norm(np.asarray(a) - np.asarray(b)))


def starts(course):
    return [course.points[0], *(twig.points[0] for twig in course.twigs)]


def depth_in(part, place):
    return -pv.PolyData(place[None]).compute_implicit_distance(part.mesh)["implicit_distance"][0]


@pytest.fixture(scope="module")
def changed(body):
    """The courses that each variant draws anew."""
    return {
        name: replace(body, stored_courses=shape.stored_courses).courses
        for name, shape in body.variants.items()
    }


def test_every_variant_has_a_geometry_of_its_own(body):
    assert set(body.variants) == set(VARIANTS)


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_nerve_of_a_variant_starts_on_the_parent_that_the_reasoning_gives(body, changed, variant):
    courses = body.with_variants([variant]).courses
    edges = network(variants=(variant,)).tree.edges
    for nerve, course in changed[variant].items():
        off = {
            (edge.parent, edge.position): min(
                gap(courses[edge.parent].point_at(edge.position), start) for start in starts(course)
            )
            for edge in edges.get(nerve, ())
        }
        assert max(off.values(), default=0) < 1.0, (nerve, off)


@pytest.mark.parametrize("variant", VARIANTS)
def test_what_stands_on_a_changed_nerve_still_stands_on_it(body, changed, variant):
    courses = body.with_variants([variant]).courses
    edges = network(variants=(variant,)).tree.edges
    for nerve in courses.keys() - changed[variant].keys():
        if f"nerve:{nerve}" in body.variants[variant].hides:
            continue
        first = (
            min(
                gap(courses[edge.parent].point_at(edge.position), courses[nerve].points[0])
                for edge in edges.get(nerve, ())
            )
            if edges.get(nerve)
            else 0.0
        )
        assert first < 1.0, nerve


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_nerves_of_a_variant_keep_out_of_bone_and_inside_the_skin(body, variant):
    from meshes.build.report import course_figures

    only = replace(body, stored_courses=body.variants[variant].stored_courses)
    figures = course_figures(only)
    assert {n: f.bone_depth for n, f in figures.items() if f.bone_depth > 0.5} == {}
    assert {n: f.skin_exit for n, f in figures.items() if f.skin_exit > 0} == {}


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_nerves_of_a_variant_differ_from_the_usual(body, changed, variant):
    for nerve, course in changed[variant].items():
        usual = body.courses[nerve]
        lines = (course, *course.twigs), (usual, *usual.twigs)
        same = len(lines[0]) == len(lines[1]) and all(
            a.points.shape == b.points.shape
            and np.abs(a.points - b.points).max() < 0.05
            and np.abs(a.radius - b.radius).max() < 0.05
            for a, b in zip(*lines, strict=True)
        )
        assert not same, nerve


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_part_of_a_variant_is_closed_and_stands_in_for_a_part(body, variant):
    shape = body.variants[variant]
    assert set(shape.parts) == {f"nerve:{nerve}" for nerve in shape.stored_courses}
    assert set(shape.parts) <= set(body.parts)
    assert [name for name, part in shape.parts.items() if part.mesh.n_open_edges] == []


def test_the_sural_nerve_of_the_medial_strand_alone_has_no_communicating_branch(body):
    assert body.variants["sural_from_medial_sural_only"].hides == ("nerve:sural_communicating",)
    assert (
        "nerve:sural_communicating"
        not in body.with_variants(["sural_from_medial_sural_only"]).parts
    )


def test_the_sural_nerve_of_the_communicating_branch_alone_starts_on_it(body):
    courses = body.with_variants(["sural_from_communicating_only"]).courses
    sural = courses["sural"].points[0]
    assert gap(sural, courses["sural_communicating"].points[-1]) < 0.1
    assert gap(sural, courses["medial_sural_cutaneous"].points[-1]) > 10


def test_the_fibular_division_goes_through_piriformis_in_type_b_and_below_it_usually(body):
    piriformis = body.part("muscle:piriformis")
    varied = body.with_variants(["piriformis_type_b"]).courses
    assert depth_in(piriformis, varied["sciatic_fibular"].point_at(0.08)) > 2
    assert depth_in(piriformis, varied["sciatic_tibial"].point_at(0.08)) < 0
    assert depth_in(piriformis, body.courses["sciatic_fibular"].point_at(0.08)) < 0


def test_the_medial_calcaneal_nerve_leaves_lower_in_the_variants(body):
    lower = ("medial_calcaneal_in_tunnel", "medial_calcaneal_from_lateral_plantar")
    courses = [body.with_variants(names).courses for names in ((), *((name,) for name in lower))]
    heights = [nerves["medial_calcaneal"].points[0][2] for nerves in courses]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] - heights[2] > 15


@pytest.mark.parametrize(
    ("variant", "thicker", "starts_on"),
    [("prefixed_plexus", "L4", "ventral_ramus_L4"), ("postfixed_plexus", "S2", "ventral_ramus_L5")],
)
def test_a_shifted_plexus_takes_hold_of_other_roots(body, variant, thicker, starts_on):
    courses = body.with_variants([variant]).courses
    assert courses[thicker].radius.max() > body.courses[thicker].radius.max() + 0.2
    trunk, ramus = courses["lumbosacral_trunk"], courses[starts_on]
    assert np.linalg.norm(ramus.points - trunk.points[0], axis=1).min() < 3


ROW = '[%s.%s]\npath = [{ at = "medial_malleolus", %s = 3 }]\n'


@pytest.mark.parametrize(
    ("text", "field", "found"),
    [
        (ROW % ("heel_by_mail", "sural", "up"), "(variant)", "heel_by_mail"),
        (ROW % ("piriformis_type_b", "sciatic", "up"), "(nerve)", "sciatic"),
        (ROW % ("piriformis_type_b", "sural", "sideways"), "path[0].sideways", "sideways"),
    ],
)
def test_a_bad_row_is_named(tmp_path, text, field, found):
    file = tmp_path / VARIANT_TABLE.name
    file.write_text(text, "utf-8")
    with pytest.raises(CourseTableError, match=r"course_variants\.toml") as caught:
        load_variant_rows(VARIANTS, file)
    assert (caught.value.field, caught.value.found) == (field, found)
