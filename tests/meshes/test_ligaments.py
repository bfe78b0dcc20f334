"""Ligaments and retinacula: where they are attached, and what they bind down."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv
from band_rows import band_rows

from meshes.geometry.closed_shapes import strap, thick_sheet
from meshes.geometry.evened import evened
from meshes.geometry.triangles import enclosed_volume, nearest_place
from meshes.geometry.winding import inside
from meshes.soft_tissue.taut import Under, drawn_tight
from meshes.tables.library import load_tables
from meshes.tables.rows import direction

ATTACHED = {
    "inguinal_ligament": ("anterior_superior_iliac_spine", "pubic_tubercle"),
    "sacrospinous_ligament": ("ischial_spine", "coccyx_base"),
    "sacrotuberous_ligament": ("ischial_tuberosity", "sacral_apex"),
    "flexor_retinaculum_of_foot": ("medial_malleolus_medial", "calcaneal_tuberosity_superior"),
    "superior_fibular_retinaculum": ("lateral_malleolus_lateral", "calcaneal_tuberosity_superior"),
    "plantar_aponeurosis": ("calcaneal_medial_tubercle", "metatarsal_head_3"),
    "patellar_ligament": ("patella_apex", "tibial_tuberosity"),
}
OFF_THE_END = 2.0  # mm from the rim with which the tract enters bone
IN_FLESH = 0.5  # mm that a face of it may lie in what it covers
ATTACHMENT = 18.0  # mm from the landmark: attachments are broader than a point


def gaps(points, mesh):
    found = pv.PolyData(np.asarray(points, float)).compute_implicit_distance(mesh)
    return np.asarray(found["implicit_distance"])


@pytest.mark.parametrize("name", ATTACHED)
def test_it_runs_from_one_bone_to_the_other(body, name):
    points = body.parts[f"ligament:{name}"].points
    for landmark in ATTACHED[name]:
        away = np.linalg.norm(points - body.landmarks[landmark], axis=1).min()
        assert away < ATTACHMENT, landmark


def bound_points(body, bound):
    """Points of what a ligament bounds; a nerve's tube has few of them on straight runs."""
    if not bound.startswith("nerve:"):
        return np.asarray(body.parts[bound].points, float)
    course = body.courses[bound.removeprefix("nerve:")]
    return np.array([course.point_at(position) for position in np.linspace(0, 1, 900)])


@pytest.mark.parametrize(
    ("ligament", "bound", "outward", "depth"),
    [
        ("flexor_retinaculum_of_foot", "nerve:tibial", (1, 0, 0), (0.0, 12.0)),
        ("flexor_retinaculum_of_foot", "vessel:posterior_tibial_artery", (1, 0, 0), (0.0, 12.0)),
        ("tendinous_arch_of_soleus", "nerve:tibial", (0, 1, 0), (0.0, 8.0)),
        ("tendinous_arch_of_fibularis_longus", "nerve:common_fibular", (-1, 0, 0), (0.0, 6.0)),
        ("inguinal_ligament", "nerve:femoral", (0, -1, 0), (0.0, 14.0)),
        ("superior_extensor_retinaculum", "nerve:deep_fibular", (0, -1, 0), (0.0, 12.0)),
        ("sacrotuberous_ligament", "nerve:pudendal", (0, 1, 0), (0.0, 25.0)),
        ("sacrospinous_ligament", "nerve:pudendal", (0, -1, 0), (0.0, 8.0)),
    ],
)
def test_the_nerve_passes_under_it(body, ligament, bound, outward, depth):
    """Rays from the nerve outwards meet the ligament; behind the sacrospinous, forwards."""
    mesh, direction = body.parts[f"ligament:{ligament}"].mesh, np.array(outward, float)
    points = bound_points(body, bound)
    out = [mesh.ray_trace(p, p + 60 * direction, first_point=True)[0] for p in points]
    met = np.array([np.linalg.norm(o - p) for o, p in zip(out, points, strict=True) if len(o)])
    assert len(met) >= 3
    assert depth[0] < np.median(met) < depth[1]


def test_the_flexor_retinaculum_is_as_long_as_it_was_measured(body):
    """M169: 51.9 mm along the tarsal tunnel; no spread is given, 20 % is allowed."""
    points = np.asarray(body.parts["ligament:flexor_retinaculum_of_foot"].points, float)
    marks = body.landmarks
    tunnel = marks["sustentaculum_tali"] - marks["medial_malleolus_posterior"] - (0, 0, 22)
    tunnel = tunnel / np.linalg.norm(tunnel)
    assert np.ptp(points @ tunnel) == pytest.approx(51.9, rel=0.2)


def test_the_origin_of_the_fascia_lies_round_the_heel_end_of_the_aponeurosis(body):
    origin = body.parts["deep:plantar_fascia"]
    whole = body.parts["ligament:plantar_aponeurosis"]
    length = np.ptp(whole.points[:, 1])
    assert 0.2 < np.ptp(origin.points[:, 1]) / length < 0.45
    assert np.abs(gaps(origin.points, whole.mesh)).max() < 3.0


ROWS = tuple(load_tables().ligaments.values())
AT_ITS_END = 1.0  # mm
EVEN = 1.5  # how many times as wide as where it is narrowest a retinaculum may be
IN_LINE = 4.0  # times the usual step from row to row, one between two rows of a band
IN_A_TENDON = 1.0  # mm by which two soft parts may overlap


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_every_end_reaches_what_its_row_names(each_body, row):
    """No point of an end lies over 1 mm outside the bone, muscle or fascia that it comes from."""
    part = each_body.parts[f"ligament:{row.id}"]
    for number, names in ((1, row.start), (2, row.end)):
        points = np.asarray(part.points, float)[part.data["end"] == number]
        away = np.min([gaps(points, each_body.parts[name].mesh) for name in names], axis=0)
        assert away.max() < AT_ITS_END, names


@pytest.mark.parametrize(
    ("name", "bones"),
    [
        ("ligament:plantar_aponeurosis", ("calcaneus",)),
        ("ligament:iliolumbar_ligament", ("vertebra_L5", "hip")),
        ("tendon:quadriceps_tendon", ("patella",)),
        ("tendon:achilles_tendon", ("calcaneus",)),
    ],
)
def test_what_has_no_row_among_the_ligaments_reaches_its_bone(each_body, name, bones):
    for bone in bones:
        away = gaps(each_body.parts[name].points, each_body.parts[f"bone:{bone}"].mesh)
        assert away.min() < AT_ITS_END, bone


def test_the_aponeurosis_grows_out_of_the_medial_tubercle(each_body):
    part = each_body.parts["ligament:plantar_aponeurosis"]
    root = np.asarray(part.points, float)[part.data["end"] == 1]
    assert gaps(root, each_body.parts["bone:calcaneus"].mesh).max() < AT_ITS_END
    tubercle = each_body.landmarks["calcaneal_medial_tubercle"]
    assert np.linalg.norm(root - tubercle, axis=1).min() < 4
    assert np.linalg.norm(root - tubercle, axis=1).max() < 18


def test_the_aponeurosis_is_one_sheet_with_a_slip_on_both_sides_of_each_toe(each_body):
    """It divides near the heads of the metatarsals; each slip goes round the tendons of its toe."""
    part = each_body.parts["ligament:plantar_aponeurosis"]
    points = np.asarray(part.points, float)
    assert part.mesh.is_manifold
    assert part.mesh.split_bodies(progress_bar=False).n_blocks == 1
    ends = points[part.data["end"] == 2]
    from_toes = []
    for toe in range(1, 6):
        phalanx = each_body.parts[f"bone:phalanx_proximal_{toe}"]
        own = ends[np.abs(gaps(ends, phalanx.mesh)) < AT_ITS_END]
        from_toes.append(len(own))
        sides = own[:, 0] - phalanx.points[:, 0][phalanx.points[:, 1].argmax()]
        assert np.ptp(sides) > 2.0, toe
    assert from_toes == [8] * 5  # two slips with two corners above and below
    assert len(ends) == 40


def test_flexor_digitorum_brevis_lies_on_the_bone_side_of_the_aponeurosis(each_body):
    band = each_body.parts["ligament:plantar_aponeurosis"].mesh
    muscle = np.asarray(each_body.parts["muscle:flexor_digitorum_brevis"].points, float)
    back = each_body.landmarks["calcaneal_medial_tubercle"][1]
    front = each_body.landmarks["metatarsal_head_3"][1]
    belly = muscle[(muscle[:, 1] > back + 0.5 * (front - back)) & (muscle[:, 1] < back - 8)]
    assert gaps(belly, band).min() > -0.5
    up = np.array([0.0, 0, 40])
    under = [band.ray_trace(p, p - up, first_point=True)[0] for p in belly]
    over = [band.ray_trace(p, p + up, first_point=True)[0] for p in belly]
    assert sum(len(hit) > 0 for hit in over) == 0
    assert sum(len(hit) > 0 for hit in under) > 0.5 * len(belly)


def thickness(mesh, place, towards):
    """How thick (mm) a closed mesh is where a line through a place (3,) passes it."""
    way = 30 * np.array(towards, float)
    hits = np.sort(mesh.ray_trace(place - way, place + way)[0] @ np.array(towards, float))
    assert len(hits) >= 2
    return hits[-1] - hits[-2]


def test_the_iliotibial_tract_is_as_thick_as_measured(body):
    """Goh 2003: 1.95 +- 0.3 mm at the femoral condyle, 3.4 +- 0.5 at the tibial."""
    tract = body.parts["ligament:iliotibial_tract"]
    points = np.asarray(tract.points, float)
    for landmark, above, mean, spread in (
        ("lateral_femoral_epicondyle", 0, 1.95, 0.3),
        ("gerdy_tubercle", 14, 3.4, 0.5),
    ):
        level = body.landmarks[landmark][2] + above
        near = points[np.abs(points[:, 2] - level) < 12]  # two rows or three, or it has no plane
        middle = near.mean(axis=0)
        along = np.linalg.svd(near - middle)[2][2]  # the least of its three extents
        assert thickness(tract.mesh, middle, along) == pytest.approx(mean, abs=spread), landmark


def test_the_iliotibial_tract_takes_gluteus_maximus_and_tensor_fasciae_latae(each_body):
    tract = each_body.parts["ligament:iliotibial_tract"]
    tensor, gluteus = (
        np.asarray(each_body.parts[f"muscle:{name}"].points, float)
        for name in ("tensor_fasciae_latae", "gluteus_maximus")
    )
    lowest = tensor[tensor[:, 2].argsort()[: len(tensor) // 5]]
    assert gaps(lowest, tract.mesh).min() < AT_ITS_END
    assert gaps(gluteus, tract.mesh).min() < AT_ITS_END
    axial = each_body.frames["thigh"].coordinates(tensor)[0]
    assert axial.max() < 0.4  # a short belly
    assert tract.points[:, 0].max() < each_body.landmarks["hip_joint_centre"][0]


def test_gluteus_maximus_runs_into_the_tract_over_a_long_border(each_body):
    """Most of it ends in the tract: from the trochanter down to where the rest enters the femur."""
    tract = each_body.parts["ligament:iliotibial_tract"].mesh
    gluteus = np.asarray(each_body.parts["muscle:gluteus_maximus"].points, float)
    touching = gluteus[np.abs(gaps(gluteus, tract)) < 2.5]
    assert np.ptp(touching[:, 2]) > 55
    assert np.abs(touching[:, 2].max() - each_body.landmarks["greater_trochanter_tip"][2]) < 25


def test_nothing_comes_out_through_the_iliotibial_tract(each_body):
    """Its faces stay out of what it covers, from under the iliac crest to its end on the tibia."""
    tract = each_body.parts["ligament:iliotibial_tract"]
    points = np.asarray(tract.points, float)
    ends = points[tract.data["end"] > 0]
    places = np.vstack([points, points[tract.mesh.regular_faces].mean(axis=1)])
    away = np.linalg.norm(places[:, None] - ends[None], axis=2).min(axis=1)
    places = places[away > OFF_THE_END]
    for name in ("gluteus_medius", "tensor_fasciae_latae"):
        flesh = each_body.parts[f"muscle:{name}"].mesh
        sunk = places[inside(places, flesh)]
        deep = np.linalg.norm(nearest_place(flesh, sunk)[1] - sunk, axis=1)
        assert deep.max(initial=0) < IN_FLESH, name


def test_the_iliotibial_tract_lies_on_vastus_lateralis(each_body):
    thigh = each_body.frames["thigh"]
    points = np.asarray(each_body.parts["ligament:iliotibial_tract"].points, float)
    axial = thigh.coordinates(points)[0]
    points = points[(axial > 0.35) & (axial < 0.6)]
    away = np.abs(gaps(points, each_body.parts["muscle:vastus_lateralis"].mesh))
    assert np.median(away) < 3


def test_nothing_shines_through_between_the_gluteal_muscles_and_the_tract(each_body):
    """Straight from behind, over and beside the trochanter, muscle or tract stands everywhere."""
    marks = each_body.landmarks
    closed = [
        each_body.parts[name].mesh
        for name in (
            "ligament:iliotibial_tract",
            *(f"muscle:gluteus_{which}" for which in ("maximus", "medius", "minimus")),
            "muscle:vastus_lateralis",
            "bone:femur",
        )
    ]
    open_places = []
    for x in marks["greater_trochanter"][0] + np.array([0.0, -2.5, -5.0, -7.5]):
        for z in marks["greater_trochanter"][2] + np.arange(-4.0, 28.0, 4.0):
            way = (x, 120.0, z), (x, -120.0, z)
            if not any(len(mesh.ray_trace(*way)[0]) for mesh in closed):
                open_places.append((round(x), round(z)))
    assert open_places == []


def test_the_sacrotuberous_ligament_is_an_hourglass(each_body):
    """Broad on the sacrum, narrow half-way, and broader again on the tuberosity."""
    part = each_body.parts["ligament:sacrotuberous_ligament"]
    points, end = np.asarray(part.points, float), part.data["end"]
    first, last = points[end == 1].mean(axis=0), points[end == 2].mean(axis=0)
    length = np.linalg.norm(last - first)
    along = (last - first) / length
    height = (points - first) @ along
    wide = []
    for share in (0.25, 0.6, 0.7, 0.8):
        near = points[np.abs(height - share * length) < 7]
        flat = near - np.outer((near - first) @ along, along)
        wide.append(np.linalg.norm(flat[:, None] - flat[None], axis=2).max())
    waist = min(wide)
    root = points[end == 2]
    assert waist < 15
    assert wide[0] > 2 * waist
    assert np.linalg.norm(root[:, None] - root[None], axis=2).max() > 1.5 * waist


def test_the_inguinal_ligament_broadens_on_the_pubis(each_body):
    part = each_body.parts["ligament:inguinal_ligament"]
    root = np.asarray(part.points, float)[part.data["end"] == 2]
    assert np.ptp(root[:, 0]) > 9


@pytest.mark.parametrize(
    "row", [r for r in ROWS if "retinaculum" in r.id and r.over], ids=lambda r: r.id
)
def test_a_retinaculum_lies_over_its_tendons_and_enters_none(each_body, row):
    part = each_body.parts[f"ligament:{row.id}"]
    points = np.asarray(part.points, float)[part.data["end"] == 0]
    bound = [name for name in row.over if name.startswith("tendon:")]
    entered = {n: round(float(gaps(points, each_body.parts[n].mesh).min()), 2) for n in bound}
    assert {name: gap for name, gap in entered.items() if gap < -IN_A_TENDON} == {}
    outward, covered = direction(row.outward), []
    for name in bound:
        tendon = np.asarray(each_body.parts[name].mesh.subdivide(1).points, float)
        hits = [part.mesh.ray_trace(p, p + 25 * outward, first_point=True)[0] for p in tendon]
        covered += [name] * any(len(hit) for hit in hits)
    assert covered == bound


def widths(part):
    """Width (mm) of each row of a band, edge to edge, from one attachment to the other.

    Along the row it would be more where that is the outline of an end, which is round.
    """
    rows = band_rows(part)
    return np.linalg.norm(rows[:, 0] - rows[:, -1], axis=1)


@pytest.mark.parametrize(
    "row", [r for r in ROWS if "retinaculum" in r.id and len(r.sheets) == 1], ids=lambda r: r.id
)
def test_a_retinaculum_has_no_horns(each_body, row):
    """Beside its ends it is as wide as at them: a corner that is left behind is a horn."""
    wide = widths(each_body.parts[f"ligament:{row.id}"])
    assert (wide[[1, -2]] > 0.85 * wide[[0, -1]]).all(), wide.round(1)
    assert wide.max() < EVEN * wide.min(), wide.round(1)


@pytest.mark.parametrize("row", [r for r in ROWS if len(r.sheets) == 1], ids=lambda r: r.id)
def test_no_place_of_a_band_stands_out_of_line(each_body, row):
    """From one row to the next it is as far as elsewhere: a place that is pushed away is a fin."""
    rows = band_rows(each_body.parts[f"ligament:{row.id}"])[1:-1]  # without the ends
    step = np.linalg.norm(np.diff(rows, axis=0), axis=2)
    assert (step < IN_LINE * np.median(step, axis=0)).all(), step.round(1)


def test_the_interosseous_membrane_reaches_the_syndesmosis(each_body):
    lowest = each_body.parts["ligament:interosseous_membrane_of_leg"].points[:, 2].min()
    plafond = each_body.landmarks["ankle_joint_centre"][2]
    assert lowest < plafond + 45


def test_what_is_straight_is_left_and_a_dent_is_evened():
    straight = np.linspace(0, 30, 6)[:, None] * np.array([1.0, 2.0, 0.0])
    assert np.allclose(evened(straight, 0.7, axis=0), straight)
    dented = straight.copy()
    dented[3, 2] = 5.0
    assert 0 < evened(dented, 0.7, axis=0)[3, 2] < 4.0


@pytest.mark.parametrize(
    ("joint", "lower", "upper", "middle"),
    [
        ("knee", "tibia", "femur", "medial_meniscus"),
        ("knee", "tibia", "femur", "lateral_meniscus"),
        ("ankle", "talus", "tibia", None),
    ],
)
def test_cartilage_closes_the_gap_of_a_joint(each_body, joint, lower, upper, middle):
    """Straight up from the lower bone to the upper one hardly anything is left open."""
    cartilage = each_body.parts[f"ligament:articular_cartilage_of_{joint}"].mesh
    low, high = (each_body.parts[f"bone:{bone}"].mesh for bone in (lower, upper))
    place = each_body.landmarks[f"{joint}_joint_centre"]
    if middle:
        place = np.asarray(each_body.parts[f"ligament:{middle}"].points, float).mean(axis=0)
    open_gaps = []
    for x, y in np.stack(np.meshgrid((-4, 0, 4), (-4, 0, 4)), -1).reshape(-1, 2):
        start, end = (place + np.array([x, y, z]) for z in (-25.0, 25.0))
        floor = low.ray_trace(start, end)[0][:, 2].max()
        roof = min(z for z in high.ray_trace(start, end)[0][:, 2] if z > floor)
        hits = np.sort(cartilage.ray_trace(start, end)[0][:, 2])
        filled = np.clip(hits[1::2], floor, roof) - np.clip(hits[::2], floor, roof)
        open_gaps.append(roof - floor - filled.sum())
    assert np.median(open_gaps) < 0.8


@pytest.mark.parametrize("side", ["medial", "lateral"])
def test_a_meniscus_is_a_wedge_thick_at_the_rim(each_body, side):
    part = each_body.parts[f"ligament:{side}_meniscus"]
    points = np.asarray(part.points, float)
    middle = points.mean(axis=0)
    assert 15 < np.ptp(points[:, 0]) < 45
    assert 22 < np.ptp(points[:, 1]) < 48
    outward = np.array([1.0 if side == "medial" else -1.0, 0, 0])
    away = (points - middle) @ outward
    in_line = np.abs(points[:, 1] - middle[1]) < 6
    rim = points[in_line & (away > away.max() - 1.5)]
    edge = points[in_line & (away < away.max() - 7) & (away > away.max() - 11)]
    assert np.ptp(rim[:, 2]) > 3.0
    assert np.ptp(edge[:, 2]) < np.ptp(rim[:, 2])
    for bone in ("tibia", "femur"):
        assert gaps(points, each_body.parts[f"bone:{bone}"].mesh).min() > -1.0, bone


def test_the_cruciates_cross(each_body):
    """The anterior runs up, back and outwards, the posterior up, forwards and inwards."""
    for name, back, inward in (("anterior", 1, -1), ("posterior", -1, 1)):
        part = each_body.parts[f"ligament:{name}_cruciate_ligament"]
        points, end = np.asarray(part.points, float), part.data["end"]
        way = points[end == 2].mean(axis=0) - points[end == 1].mean(axis=0)
        assert way[2] > 12
        assert way[1] * back > 6
        assert way[0] * inward > 1


def test_the_anterior_cruciate_starts_before_the_posterior(each_body):
    first, second = (
        each_body.parts[f"ligament:{name}_cruciate_ligament"] for name in ("anterior", "posterior")
    )
    starts = [p.points[p.data["end"] == 1][:, 1].mean() for p in (first, second)]
    assert starts[0] < starts[1] - 15


def test_a_tight_band_clears_what_it_is_drawn_over():
    ball = pv.Sphere(radius=5, center=(0, 0, 0))
    sheet = np.stack([np.linspace((-20, y, -2), (20, y, -2), 25) for y in (-2.0, 0.0, 2.0)], 1)
    tight = drawn_tight(sheet, Under.of([ball]), np.array([0.0, 0.0, 1.0]), 1.0)
    assert gaps(tight.reshape(-1, 3), ball).min() > 0.4
    assert tight[..., 2].max() == pytest.approx(6, abs=0.4)
    np.testing.assert_allclose(tight[[0, -1]], sheet[[0, -1]])


def test_sheets_and_straps_are_closed_and_face_outward():
    t = np.linspace(0, 30, 12)
    path = np.stack([t, 3 * np.sin(t / 8), 0 * t], 1)
    ones = np.ones(len(t))
    band = strap(path, 3 * ones, ones, np.tile([0.0, 0, 1], (len(t), 1)))
    flat = thick_sheet(path[:, None] + np.array([0, 0, 1.0]) * np.arange(4)[None, :, None], 0.5)
    for mesh in (band, flat):
        assert mesh.is_manifold
        assert mesh.n_open_edges == 0
        assert enclosed_volume(mesh) > 0


def test_every_row_has_sources_that_are_listed(atlas):
    for row in load_tables().ligaments.values():
        assert set(row.sources) <= set(atlas.sources), row.id
