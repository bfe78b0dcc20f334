"""What presses at the spine: it touches what it catches and keeps clear of what it spares.

A root inside the dural sac is caught *through* the sac where the site presses on all that the sac
holds (a central disc, a narrow canal, a massive prolapse, a slipped arch, a fragment on the conus):
what presses lies on the sac or on the foremost roots, and the wall of the emptied sac lies on the
others, or they on each other. The roots that run inside that same sac are then no measure of
sparing; those that have left it are.
"""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial import cKDTree

import pathways
from meshes.causes.site_cuts import cuts_of, spared_roots
from meshes.causes.touch import caught_stretch, whole

TOUCH = 1.0
DEEPEST = 1.5
CLEAR = 3.0
LEVELS = ("L1_2", "L2_3", "L3_4", "L4_5", "L5_S1")
CENTRAL = [f"disc_{level}_central" for level in LEVELS]
THROUGH_SAC = [
    *CENTRAL, "cauda_equina", "stenosis_central_L3_4", "stenosis_central_L4_5",
    "spondylolisthesis_L4_5",
]  # fmt: skip
DIRECT = [f"disc_{a}_{b}" for a in LEVELS for b in ("paracentral", "foraminal", "farlateral")] + [
    "stenosis_recess_L4_5", "stenosis_recess_L5_S1", "stenosis_foraminal_L4_5",
    "stenosis_foraminal_L5_S1", "spondylolisthesis_L5_S1", "degenerative_disc_L5_S1",
    "lumbar_plexus_lesion", "lumbosacral_trunk_lesion", "sacral_plexus_lesion",
    "superior_cluneal_entrapment", "middle_cluneal_entrapment",
]  # fmt: skip
NO_NERVE = ["ankylosing_spondylitis", "spinal_arthritis", "back_muscle_strain",
            "sacroiliac_joint_dysfunction"]  # fmt: skip
ALL = [*DIRECT, *THROUGH_SAC, "conus_medullaris", *NO_NERVE]
MOVED = ("vertebra_", "disc_")

FACTS = pathways.load()


def surface(body, site, *, sac=False, bones=False):
    """Points on what presses at a site, a good millimetre apart at most; on the sac if asked."""
    points = []
    for name in body.causes[site].parts:
        what = name.removeprefix(f"cause:{site}").removeprefix(":")
        if (what.startswith(MOVED) and not bones) or (what == "dural_sac") != sac:
            continue
        part = body.cause_parts[name]
        corners = part.points[part.faces].astype(float)
        points += [part.points.astype(float), corners.mean(axis=1)]
        points += [(corners[:, i] + corners[:, i - 1]) / 2 for i in range(3)]
    return np.concatenate(points)


def gap(stretch, points):
    return float(stretch.gap(points).min())


@pytest.mark.parametrize("site", ALL)
def test_every_site_of_the_spine_has_a_cause_of_closed_parts(each_body, site):
    cause = each_body.causes[site]
    assert cause.site == site
    assert dict(cause.touches) == dict(cuts_of(FACTS, site))
    assert cause.reach > 20
    assert np.linalg.norm(cause.toward) == pytest.approx(1)
    for name in cause.parts:
        assert name.startswith(f"cause:{site}")
        mesh = each_body.cause_parts[name].mesh
        assert mesh.is_manifold, name
        assert mesh.volume > 0, name
    for name in (*cause.replaces, *cause.context):
        assert name in each_body.parts, name


def test_no_other_site_of_the_region_is_left_out(atlas):
    rows = {site for site, row in atlas.sites.items() if row.region == "spine"}
    assert rows <= set(ALL)


@pytest.mark.parametrize("site", DIRECT)
def test_it_touches_the_nerves_that_it_catches(each_body, site):
    points = surface(each_body, site)
    gaps = {
        n: gap(caught_stretch(each_body.courses[n], at), points) for n, at in cuts_of(FACTS, site)
    }
    assert {n: round(g, 2) for n, g in gaps.items() if not -DEEPEST < g < TOUCH} == {}


@pytest.mark.parametrize("site", DIRECT)
def test_it_keeps_clear_of_the_roots_that_it_spares(each_body, site):
    points = surface(each_body, site)
    gaps = {root: gap(whole(each_body.courses[root]), points) for root in spared_roots(FACTS, site)}
    assert {root: round(g, 2) for root, g in gaps.items() if g < CLEAR} == {}


@pytest.mark.parametrize("site", THROUGH_SAC)
def test_what_presses_on_the_sac_reaches_every_root_that_it_catches(each_body, site):
    """From what presses, over the sac's wall or another caught root, in steps under 1 mm."""
    centre = each_body.causes[site].centre
    strands = {}
    for nerve, position in cuts_of(FACTS, site):
        found = caught_stretch(each_body.courses[nerve], position)
        near = np.abs(found.centres[:, 2] - centre[2]) < 12
        strands[nerve] = found.centres[near], found.radii[near]
    wall = surface(each_body, site, sac=True)
    pressing = surface(each_body, site, bones=True)
    reached = np.concatenate([wall[cKDTree(pressing).query(wall)[0] < TOUCH], pressing])
    assert len(reached) > len(pressing)  # the sac is pressed
    wall = wall[np.abs(wall[:, 2] - centre[2]) < 12]
    reached = np.concatenate([reached, wall])
    left = dict(strands)
    while True:
        tree = cKDTree(reached)
        touched = [
            nerve
            for nerve, (line, radius) in left.items()
            if (tree.query(line)[0] - radius).min() < TOUCH
        ]
        if not touched:
            break
        for nerve in touched:
            line, radius = left.pop(nerve)
            turn = np.linspace(0, 2 * np.pi, 8, endpoint=False)
            for step in turn:
                around = np.array([np.cos(step), np.sin(step), 0.0])
                reached = np.concatenate([reached, line + radius[:, None] * around])
    assert set(left) == set()


@pytest.mark.parametrize("site", THROUGH_SAC)
def test_the_roots_that_have_left_the_sac_are_spared(each_body, atlas, site):
    points = surface(each_body, site)
    nerves = {nerve for nerve, _ in cuts_of(FACTS, site)}
    order = list(atlas.roots)
    first = min(nerves, key=order.index)
    above = [root for root in spared_roots(FACTS, site) if order.index(root) < order.index(first)]
    gaps = {root: gap(whole(each_body.courses[root]), points) for root in above}
    assert {root: round(g, 2) for root, g in gaps.items() if g < CLEAR} == {}


@pytest.mark.parametrize("site", THROUGH_SAC)
def test_no_part_cuts_deep_into_a_root(each_body, site):
    points = surface(each_body, site)
    gaps = {
        n: gap(caught_stretch(each_body.courses[n], at), points) for n, at in cuts_of(FACTS, site)
    }
    assert {n: round(g, 2) for n, g in gaps.items() if g < -DEEPEST} == {}


def test_the_fragment_presses_on_the_conus_where_the_lowest_roots_leave_it(each_body):
    points = surface(each_body, "conus_medullaris")
    conus = each_body.parts["cord:conus_medullaris"].mesh
    cloud = conus.points.astype(float)
    assert cKDTree(cloud).query(points)[0].min() < 2.5
    depth = each_body.cause_parts["cause:conus_medullaris"].mesh.compute_implicit_distance(conus)
    nearest = float(depth["implicit_distance"].min())
    assert -DEEPEST < nearest < TOUCH
    for nerve, position in cuts_of(FACTS, "conus_medullaris"):
        start = each_body.courses[nerve].point_at(position)
        assert np.linalg.norm(cloud - start, axis=1).min() < 4


@pytest.mark.parametrize("level", LEVELS)
def test_a_bulge_grows_out_of_its_own_disc(body, level):
    disc = body.parts[f"disc:{level}"].mesh
    for zone in ("central", "paracentral", "foraminal", "farlateral"):
        bulge = body.cause_parts[f"cause:disc_{level}_{zone}"].mesh
        depth = np.asarray(bulge.compute_implicit_distance(disc)["implicit_distance"])
        assert depth.min() < 0 < depth.max()
        assert 1.5 < depth.max() < 16


def test_the_zones_lie_further_out_from_central_to_far_lateral(body):
    for level in LEVELS:
        aside = []
        for zone in ("central", "paracentral", "foraminal", "farlateral"):
            part = body.cause_parts[f"cause:disc_{level}_{zone}"]
            disc = body.landmarks[f"disc_centre_{level}"]
            aside.append(-part.points[:, 0].mean() / abs(part.points[:, 1].mean() - disc[1]))
        assert aside == sorted(aside)


def test_a_slipped_vertebra_has_slid_forward_and_stands_in_for_its_own(body):
    for site, level in (("spondylolisthesis_L4_5", "L4"), ("spondylolisthesis_L5_S1", "L5")):
        assert f"bone:vertebra_{level}" in body.causes[site].replaces
        moved = body.cause_parts[f"cause:{site}:vertebra_{level}"].points
        usual = body.parts[f"bone:vertebra_{level}"].points
        assert 3 < usual[:, 1].min() - moved[:, 1].min() < 12


def test_in_the_isthmic_slip_the_arch_stays_behind(body):
    moved = body.cause_parts["cause:spondylolisthesis_L5_S1:vertebra_L5"].points
    usual = body.parts["bone:vertebra_L5"].points
    assert abs(moved[:, 1].max() - usual[:, 1].max()) < 1.5


def test_a_central_stenosis_takes_a_quarter_of_the_sacs_room(body):
    for level in ("L3_4", "L4_5"):
        site = f"stenosis_central_{level}"
        centre = body.causes[site].centre
        rooms = []
        for part in (body.parts["dura:dural_sac"], body.cause_parts[f"cause:{site}:dural_sac"]):
            cut = part.mesh.slice(normal=(0, 0, 1), origin=centre)
            rooms.append(np.ptp(cut.points[:, 0]) * np.ptp(cut.points[:, 1]))
        assert rooms[1] < 0.75 * rooms[0]
