"""Calf, knee and quadriceps as an anatomist shows them, in millimetres."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import pyvista as pv
from band_rows import band_rows
from body_size import size_of
from scipy.spatial import cKDTree
from solid_angles import inside

from meshes.tables.library import load_tables

MOST = {"median raphe": 2.5, "tendon": 4.5, "in a belly": 2.0}
"""mm between what meets; a sheet of fascia that is not drawn lies between belly and tendon."""
THIN = 2.5  # mm, a tendon where it ends
BY_ITS_BONE = 3.0  # mm from the nearest border of its end to the bone
FOSSA = 5.0  # mm, at least, between the heads of gastrocnemius at the joint line
GROOVE = 5.0  # mm from the border of the raphe behind to the nerve over it
ON_BONE = 1.2  # mm from cartilage to the bone that it covers
HEADS = tuple(f"muscle:gastrocnemius_{side}_head" for side in ("medial", "lateral"))


def gaps(points, mesh):
    found = pv.PolyData(np.asarray(points, float)).compute_implicit_distance(mesh)
    return np.asarray(found["implicit_distance"])


def cut(body, name, level):
    """Where a part is cut at a height, (n, 3) mm."""
    return np.asarray(body.parts[name].mesh.slice("z", origin=(0, 0, level)).points, float)


def leg_level(body, axial):
    return body.frames["leg"].centre(axial)[0][2]


def test_the_heads_of_gastrocnemius_meet_below_the_popliteal_fossa(each_body):
    def apart(axial):
        medial, lateral = (cut(each_body, head, leg_level(each_body, axial)) for head in HEADS)
        return cKDTree(medial).query(lateral)[0].min()

    assert apart(0.05) > FOSSA
    raphe = {axial: round(apart(axial), 1) for axial in np.linspace(0.18, 0.42, 7)}
    assert {axial: gap for axial, gap in raphe.items() if gap > MOST["median raphe"]} == {}


def test_what_runs_before_and_behind_the_raphe(each_body):
    """The tibial nerve lies before the heads, the small saphenous vein behind or between them.

    So does the medial sural cutaneous nerve, in the groove over the raphe: where it lay in the
    lateral head beside it, that made way for it and the heads parted. The groove is where the heads
    meet farthest behind: where the raphe runs obliquely, its middle lies far beside that.
    """
    vein = each_body.parts["vessel:small_saphenous_vein"].mesh
    nerve = each_body.courses["tibial"].points
    sural = each_body.courses["medial_sural_cutaneous"].points
    for axial in (0.22, 0.3, 0.38):
        level = leg_level(each_body, axial)
        heads = np.vstack([cut(each_body, head, level) for head in HEADS])
        section = vein.slice(normal="z", origin=(0, 0, level))
        behind = np.asarray(section.points, float)[:, 1].mean()
        before = nerve[np.abs(nerve[:, 2] - level).argmin()]
        between = sural[np.abs(sural[:, 2] - level).argmin()]
        beside = heads[np.abs(heads[:, 0] - before[0]) < 8]
        assert before[1] < beside[:, 1].min() + 1, axial
        assert behind > heads[:, 1].mean(), axial
        medial, lateral = (cut(each_body, head, level) for head in HEADS)
        to_medial = cKDTree(medial).query(lateral)[0]
        raphe = lateral[to_medial < MOST["median raphe"]]
        groove = raphe[raphe[:, 1].argmax()]
        assert abs(between[0] - groove[0]) < GROOVE, axial
        assert between[1] > groove[1], axial


def test_the_heads_end_on_the_tendon(each_body):
    tendon = each_body.parts["tendon:achilles_tendon"].mesh
    for head in HEADS:
        points = np.asarray(each_body.parts[head].points, float)
        end = points[points[:, 2] < points[:, 2].min() + 25]
        assert gaps(end, tendon).min() < MOST["tendon"], head


def test_both_vasti_run_into_the_tendon_and_onto_the_patella(each_body):
    tendon = each_body.parts["tendon:quadriceps_tendon"].mesh
    patella = each_body.parts["bone:patella"].mesh
    low, high = tendon.bounds[4:]
    for name in ("vastus_medialis", "vastus_lateralis"):
        points = np.asarray(each_body.parts[f"muscle:{name}"].points, float)
        for share in (0.25, 0.5, 0.75):
            level = low + share * (high - low)
            near = points[np.abs(points[:, 2] - level) < 8]
            assert gaps(near, tendon).min() < MOST["tendon"], (name, share)
        assert gaps(points, patella).min() < MOST["tendon"], name
    rectus = np.asarray(each_body.parts["muscle:rectus_femoris"].points, float)
    end = rectus[rectus[:, 2] < rectus[:, 2].min() + 30]
    assert gaps(end, tendon).min() < MOST["tendon"]


KNEE = "ligament:articular_cartilage_of_knee"


@pytest.mark.parametrize(
    ("bone", "start", "way"),
    [
        ("femur", {"at": "knee_joint_centre", "offset": (-12, -16, 6)}, (0, -1, 0)),
        ("femur", {"at": "knee_joint_centre", "offset": (6, -16, 0)}, (0, -1, 0)),
        ("femur", {"at": "medial_femoral_condyle_posterior", "offset": (0, -12, -8)}, (0, 1, 0)),
        ("femur", {"at": "lateral_femoral_condyle_posterior", "offset": (0, -12, -8)}, (0, 1, 0)),
        ("patella", {"at": "patella_centre", "offset": (0, 2, 3)}, (0, 1, 0)),
    ],
)
def test_cartilage_covers_trochlea_condyles_and_patella(each_body, bone, start, way):
    """A ray from within the bone leaves it, and cartilage after it at once."""
    place = each_body.landmarks[start["at"]] + np.array(start["offset"], float)
    far = place + 60 * np.array(way, float)
    out = each_body.parts[f"bone:{bone}"].mesh.ray_trace(place, far)[0]
    cover = each_body.parts[KNEE].mesh.ray_trace(place, far)[0]
    leaves = np.linalg.norm(out - place, axis=1).min()
    covered = np.sort(np.linalg.norm(cover - place, axis=1))
    assert covered[0] < leaves + 0.1
    assert 0.5 < covered[covered > leaves].min() - leaves < 4


@pytest.mark.parametrize("side", ["medial", "lateral"])
def test_the_horns_of_a_meniscus_are_rooted_in_the_tibia(each_body, side):
    """Both ends of the crescent run out narrow, and their tips lie in the bone."""
    points = np.asarray(each_body.parts[f"ligament:{side}_meniscus"].points, float)
    rows = points.reshape(2, -1, 5, 3)  # upper and lower face, along, across
    broad = np.linalg.norm(rows[1, :, 0] - rows[1, :, -1], axis=1)
    tibia = each_body.parts["bone:tibia"].mesh
    for end in (0, -1):
        assert broad[end] < 0.6 * broad.max()
        assert gaps(rows[1, end], tibia).max() < 0.3


def test_popliteus_is_a_triangle_on_the_back_of_the_tibia(each_body):
    points = np.asarray(each_body.parts["muscle:popliteus"].points, float)
    across = np.linspace(points[:, 0].min(), points[:, 0].max(), 5)
    high = [
        np.ptp(points[(points[:, 0] > a) & (points[:, 0] < b)][:, 2]) for a, b in pairwise(across)
    ]
    assert high[-1] > 40  # along the tibia
    assert high[-1] > 1.3 * high[0]


SHARPEST_END = {"cruciate": 50, "": 30}  # degrees by which a band turns where it enters its bone


@pytest.mark.parametrize(
    "name",
    [
        *("anterior_cruciate_ligament", "posterior_cruciate_ligament", "patellar_ligament"),
        *("tibial_collateral_ligament", "fibular_collateral_ligament"),
    ],
)
def test_a_ligament_of_the_knee_ends_in_no_hook(body, name):
    part = body.parts[f"ligament:{name}"]
    way = np.diff(band_rows(part), axis=0)
    way /= np.linalg.norm(way, axis=2, keepdims=True)
    turn = np.degrees(np.arccos(np.clip((way[1:] * way[:-1]).sum(axis=2), -1, 1)))
    limit = next(most for kind, most in SHARPEST_END.items() if kind in name)
    assert turn[[0, -1]].max() < limit


BUNDLES = [name for name, row in load_tables().ligaments.items() if row.bundle]
NARROWS = "patellar_ligament"  # from the apex of the patella to the tuberosity
FANS = 1.04  # times as wide on the bone as at its thinnest, at least


@pytest.mark.parametrize("name", [name for name in BUNDLES if name != NARROWS])
def test_the_fibres_of_a_bundle_part_where_they_come_to_bone(each_body, name):
    """Both ends land broader than the bundle is where it is thinnest."""
    rows = band_rows(each_body.parts[f"ligament:{name}"])
    wide = np.linalg.norm(rows[:, 0] - rows[:, -1], axis=1)
    assert wide[:2].max() > FANS * wide.min()
    assert wide[-2:].max() > FANS * wide.min()


def test_the_capsule_closes_the_knee_behind(each_body):
    """Seen from behind, no gap shows between the condyles, nor between femur and tibia."""
    capsule = each_body.parts["ligament:joint_capsule_of_knee"].mesh
    knee, size = each_body.landmarks["knee_joint_centre"], size_of(each_body)
    behind = np.array([0.0, 90.0, 0.0])
    bare = []
    for aside in np.linspace(-20, 20, 9):
        for up in np.linspace(-36, 8, 12):
            place = knee + size * np.array([aside, 0.0, up])
            if not len(capsule.ray_trace(place + behind, place)[0]):
                bare.append((round(aside), round(up)))
    assert bare == []


TENDONS = (
    *("sartorius", "gracilis", "semitendinosus", "semimembranosus", "biceps_femoris_long_head"),
    *("fibularis_longus", "fibularis_brevis", "tibialis_posterior", "tibialis_anterior"),
)


@pytest.mark.parametrize("name", TENDONS)
def test_a_tendon_runs_beside_the_bellies_of_others(each_body, name):
    points = np.asarray(each_body.parts[f"tendon:{name}"].points, float)
    most_shared = MOST["in a belly"] * size_of(each_body)
    deep = {}
    for other, part in each_body.parts.items():
        if not other.startswith("muscle:") or other == f"muscle:{name}":
            continue
        low, high = part.points.min(axis=0), part.points.max(axis=0)
        near = points[((points > low) & (points < high)).all(axis=1)]
        lies = near[inside(near, part.mesh)] if len(near) else near
        if len(lies) and (most := np.abs(gaps(lies, part.mesh)).max()) > most_shared:
            deep[other] = round(float(most), 1)
    assert deep == {}


@pytest.mark.parametrize("name", TENDONS[:5])
def test_a_tendon_of_the_knee_ends_flat_on_its_bone(each_body, name):
    """Its last ring lies by the bone and is thin: no stump."""
    ring = np.asarray(each_body.parts[f"tendon:{name}"].points, float)[-8:-2]
    bone = "fibula" if name.startswith("biceps") else "tibia"
    assert gaps(ring, each_body.parts[f"bone:{bone}"].mesh).min() < BY_ITS_BONE
    away = ring - ring.mean(axis=0)
    across = np.linalg.svd(away)[2]
    assert np.sort(np.ptp(away @ across.T, axis=0))[1] < THIN
