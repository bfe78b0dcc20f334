"""What is at a site: on the figure, in the scene file, and for the camera."""

from __future__ import annotations

import numpy as np
import pytest

import pathways
from viz.figures import scene
from viz.rules import sites, style
from viz.view import View, cameras

PARACENTRAL = "disc_L5_S1_paracentral"


def causes_of(body, site):
    return sites.causes_of(pathways.lesion(site), body)


def test_every_site_that_lights_a_path_has_a_cause_to_show(body, atlas):
    lighting = {name for name, site in atlas.sites.items() if site.cuts}
    assert lighting <= set(body.causes)
    for cause in body.causes.values():
        assert cause.parts
        assert set(cause.parts) <= set(body.cause_parts)
        assert {*cause.replaces, *cause.context} <= set(body.parts), cause.site


def test_a_root_has_no_cause(body):
    assert causes_of(body, "S1") == []


def test_the_camera_stands_where_the_cause_says_and_sees_it_whole(body):
    for cause in body.causes.values():
        pose = sites.pose([cause])
        target, eye = np.array(pose.target), np.array(pose.position)
        assert np.linalg.norm(target - cause.centre) < 0.2
        way = (eye - target) / np.linalg.norm(eye - target)
        assert way @ cause.toward > 0.999
        assert pose.span[1] >= 2 * cause.reach


def test_a_camera_for_two_sites_sees_both(body):
    both = [body.causes["piriformis"], body.causes["tarsal_tunnel"]]
    pose = sites.pose(both)
    apart = np.abs(both[0].centre - both[1].centre).max()
    assert pose.span[1] > apart


def test_what_gives_way_keeps_its_own_colour(body):
    cause = body.causes[PARACENTRAL]
    states = sites.part_states([cause])
    assert states[f"cause:{PARACENTRAL}"] == "cause"
    assert states[f"cause:{PARACENTRAL}:dural_sac"] == "see_through"
    looks = style.looks(pathways.deficit(pathways.lesion(PARACENTRAL)), states)
    assert looks.of(f"cause:{PARACENTRAL}").colour == style.TOKENS["cause"]
    assert looks.of(f"cause:{PARACENTRAL}:dural_sac").colour is None


def test_a_ligament_that_presses_lets_what_lies_under_it_be_told(body):
    states = sites.part_states([body.causes["stenosis_central_L4_5"]])
    assert states["cause:stenosis_central_L4_5:ligamentum_flavum"] == "band"
    assert states["cause:stenosis_central_L4_5:facets"] == "cause"
    assert sites.part_states([body.causes["tarsal_tunnel"]])["cause:tarsal_tunnel"] == "band"
    opacity = {state: style.look("causes", state).opacity for state in ("cause", "band")}
    assert opacity["band"] < 0.8 < opacity["cause"]


def test_a_vertebra_that_slips_is_told_from_those_that_it_takes_along(body):
    states = sites.part_states([body.causes["spondylolisthesis_L4_5"]])
    assert states["cause:spondylolisthesis_L4_5:vertebra_L4"] == "slipped"
    assert states["cause:spondylolisthesis_L4_5:vertebra_L3"] == "displaced"


@pytest.fixture(scope="module")
def near(body):
    drawn = scene.plotter(View(PARACENTRAL, camera="site"), body, off_screen=True)
    yield drawn
    drawn.close()


def test_a_figure_shows_the_cause_in_place_of_what_it_replaces(near):
    assert f"cause:{PARACENTRAL}@right" in near.actors
    assert f"cause:{PARACENTRAL}@left" not in near.actors
    assert "dura:dural_sac@midline" not in near.actors


def test_bone_before_the_site_is_cut_away_and_its_inside_looks_sawn(near, body):
    actor = near.actors["bone:vertebra_L5@midline"]
    whole = body.parts["bone:vertebra_L5"].mesh
    assert 0.1 * whole.n_cells < actor.mapper.dataset.n_cells < whole.n_cells
    assert actor.backface_prop is not None


def test_the_cut_takes_only_what_stands_between_eye_and_site(body):
    cause = body.causes[PARACENTRAL]
    cut = sites.cut_at(cause, body, "right")
    mesh = body.parts["bone:vertebra_L5"].mesh
    gone = set(map(tuple, np.round(mesh.points, 3))) - set(
        map(tuple, np.round(sites.laid_open(mesh, cut).points, 3))
    )
    lost = np.array(sorted(gone))
    before = (lost - cut.middle) @ cut.toward
    assert before.min() > cut.front - 0.1
    assert sites.laid_open(body.parts["bone:femur"].mesh, cut) is body.parts["bone:femur"].mesh


def test_only_what_presses_shines_through_the_body_from_afar(body):
    drawn = scene.figure(View(PARACENTRAL), size=(480, 640), body=body).astype(int)
    spine = drawn[40:140, 200:280]
    red, green, blue = np.moveaxis(spine, -1, 0)
    crimson = (red > 70) & (red > 1.8 * green) & (blue > 1.2 * green)
    assert crimson.sum() < 120


def test_far_away_nothing_is_cut(body):
    drawn = scene.plotter(View(PARACENTRAL, camera="back"), body, off_screen=True)
    actor = drawn.actors["bone:vertebra_L5@midline"]
    assert actor.mapper.dataset.n_cells == body.parts["bone:vertebra_L5"].mesh.n_cells
    drawn.close()


def test_a_variant_is_drawn_in_place_of_the_usual_nerve(body):
    variant = "medial_calcaneal_in_tunnel"
    drawn = scene.plotter(View((), variants=[variant]), body, off_screen=True)
    shown = drawn.actors["nerve:medial_calcaneal@right"].mapper.dataset
    assert shown.n_points == len(body.variants[variant].parts["nerve:medial_calcaneal"].points)
    drawn.close()


def test_the_site_camera_of_a_view_without_a_site_looks_from_behind(body):
    drawn = scene.plotter(View("S1", camera=cameras.AT_SITE), body, off_screen=True)
    behind = cameras.pose("back", body)
    assert np.allclose(drawn.camera.focal_point, behind.target, atol=1)
    drawn.close()


@pytest.mark.parametrize("site", ["baxter", "tarsal_tunnel", "piriformis", "baker_cyst"])
def test_a_site_is_drawn_from_near_with_its_names(body, site):
    """What is cut open stays a mesh of triangles: names are looked for on it."""
    cut = sites.cut_at(body.causes[site], body, "right")
    opened = [sites.laid_open(part.mesh, cut) for part in body.parts.values()]
    assert all(mesh.is_all_triangles for mesh in opened)
    view = View((site,), camera=cameras.AT_SITE, labels=True)
    assert scene.figure(view, size=(400, 320), body=body).std() > 10
