"""The pelvic floor and what closes the obturator foramen, in millimetres."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv

from meshes.tables.library import load_tables

AT_ITS_EDGE = 1.0  # mm
FURROW = 2.0  # mm between gluteus maximus and the fascia of the back, at most
SHEETS = {name: row.sheet for name, row in load_tables().muscles.items() if row.sheet}
RIM = [f"obturator_rim_{i}" for i in range(1, 13)]


def away(points, mesh):
    """Distance (n,) mm of points from a surface, whichever side of it they lie on."""
    found = pv.PolyData(np.asarray(points, float)).compute_implicit_distance(mesh)
    return np.abs(found["implicit_distance"])


def to_any(body, points, names):
    return np.min([away(points, body.parts[name].mesh) for name in names], axis=0)


def edge(part, number):
    return np.asarray(part.points, float)[part.data["end"] == number]


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_of_muscle_hangs_on_what_its_row_names(each_body, name):
    """Its origin all along; its other edge wherever that comes to bone."""
    part, row = each_body.parts[name], SHEETS[name]
    assert to_any(each_body, edge(part, 1), row.start).max() < AT_ITS_EDGE
    assert to_any(each_body, edge(part, 2), row.end).max() < AT_ITS_EDGE
    for ground in (*row.start, *row.end):
        ends = np.vstack([edge(part, 1), edge(part, 2)])
        assert away(ends, each_body.parts[ground].mesh).min() < AT_ITS_EDGE, ground


def test_levator_ani_comes_from_pubis_arch_and_spine(each_body):
    """Its origin spans the side wall from the body of the pubis to the ischial spine."""
    origin = edge(each_body.parts["muscle:levator_ani"], 1)
    marks = each_body.landmarks
    assert np.linalg.norm(origin - marks["ischial_spine"], axis=1).min() < 5
    front = origin[origin[:, 1].argmin()]
    assert front[1] < marks["pubic_symphysis"][1] + 20
    assert front[0] > marks["obturator_rim_4"][0]  # on the body of the pubis
    heights = origin[origin[:, 1].argsort(), 2]
    assert np.ptp(heights) < 45


def test_levator_ani_and_coccygeus_lie_edge_to_edge(each_body):
    levator, coccygeus = (
        each_body.parts[f"muscle:{name}"] for name in ("levator_ani", "coccygeus")
    )
    spine, tip = each_body.landmarks["ischial_spine"], each_body.landmarks["coccyx_tip"]
    border = np.linspace(spine, tip, 9)[1:-1]
    for place in border:
        near = [
            np.asarray(part.points, float)[
                np.linalg.norm(np.asarray(part.points, float) - place, axis=1).argsort()[:12]
            ]
            for part in (levator, coccygeus)
        ]
        assert away(near[0], coccygeus.mesh).min() < 2.0


def test_the_floor_is_one_layer_without_fold_or_hole(each_body):
    """Straight down through it, between arch and raphe, everything meets it once.

    How far the arch lies from the midline is asked on each body: where that of the default one is
    38 mm away, that of a narrow pelvis is 28, and 0.75 of the way to its spine would lie beyond.
    Between the levators the hiatus is open, 26 mm wide in front and closing towards the raphe.
    """
    part = each_body.parts["muscle:levator_ani"]
    mesh, arch = part.mesh, edge(part, 1)
    arch = arch[arch[:, 1].argsort()]
    tip, pubis = (each_body.landmarks[name] for name in ("coccyx_tip", "pubic_symphysis"))
    counts = []
    for back in np.linspace(0.45, 0.85, 6):
        for side in np.linspace(0.72 - 0.49 * back, 0.85, 6):
            y = pubis[1] + back * (tip[1] - pubis[1])
            x = side * np.interp(y, *arch[:, [1, 0]].T)
            hits = mesh.ray_trace((x, y, tip[2] + 60), (x, y, tip[2] - 60))[0]
            counts.append(len(hits))
    assert set(counts) == {2}


def through_the_foramen(body, share):
    """Places (n, 3) in the obturator foramen, out to a share of its rim, and the way in (3,)."""
    rim = np.array([body.landmarks[name] for name in RIM])
    centre = rim.mean(axis=0)
    inward = np.linalg.svd(rim - centre)[2][2]
    inward *= np.sign(inward[0])
    # Not the canal, which is open.
    spokes = rim[2:11] - centre
    return np.vstack([centre + k * spokes for k in np.linspace(0.2, share, 4)]), inward


def met(mesh, places, start, end, way):
    """Share of the lines along a way, from `start` to `end` mm, that meet a mesh."""
    hits = [mesh.ray_trace(p + start * way, p + end * way)[0] for p in places]
    return np.mean([len(hit) > 0 for hit in hits])


def test_the_obturator_membrane_closes_the_foramen_but_for_the_canal(each_body):
    places, inward = through_the_foramen(each_body, 0.9)
    membrane = each_body.parts["ligament:obturator_membrane"].mesh
    assert met(membrane, places, -8, 8, inward) > 0.97
    canal = each_body.courses["obturator"].points
    assert away(canal, membrane).min() > 1.0


def test_the_obturators_cover_the_membrane_on_both_sides(each_body):
    places, inward = through_the_foramen(each_body, 0.85)
    internus, externus = (
        each_body.parts[f"muscle:obturator_{name}"].mesh for name in ("internus", "externus")
    )
    assert met(internus, places, -2, 16, inward) > 0.9
    assert met(externus, places, 2, -20, inward) > 0.8


def test_obturator_internus_lines_the_side_wall(each_body):
    """Between the foramen and the greater notch it lies on the inner side of the hip bone."""
    internus, marks = each_body.parts["muscle:obturator_internus"].mesh, each_body.landmarks
    hip = each_body.parts["bone:hip"].mesh
    front, back = marks["obturator_rim_10"], marks["lesser_sciatic_notch"]
    covered = []
    for share in np.linspace(0.2, 0.8, 5):
        for up in (-12, -4, 4, 12):
            place = front + share * (back - front) + np.array([0.0, 0, up])
            inner = (0.0, place[1], place[2]), (place[0] - 25, place[1], place[2])
            wall = hip.ray_trace(*inner)[0]
            if not len(wall):
                continue
            x = wall[:, 0].max()
            to = (x - 1, place[1], place[2])
            covered.append(len(internus.ray_trace((x + 14, place[1], place[2]), to)[0]) > 0)
    assert np.mean(covered) > 0.9


def test_gluteus_medius_covers_gluteus_minimus_behind(each_body):
    """Seen from the side and a little from behind, no minimus stands out of or beside medius."""
    medius, minimus = (each_body.parts[f"muscle:gluteus_{n}"].mesh for n in ("medius", "minimus"))
    outward = np.array([-0.9, 0.4, 0.1])
    bare = [
        tuple(np.round(point))
        for point in np.asarray(minimus.points, float)
        if not len(medius.ray_trace(point + 200 * outward, point)[0])
    ]
    assert bare == []


def test_no_furrow_shows_between_gluteus_maximus_and_the_fascia_of_the_back(each_body):
    """Seen from behind, from the iliac spine down to the coccyx, the muscle reaches the fascia."""
    marks = each_body.landmarks
    maximus = each_body.parts["muscle:gluteus_maximus"].mesh
    fascia = each_body.parts["ligament:thoracolumbar_fascia"].mesh
    top, low = (marks[at][2] for at in ("posterior_superior_iliac_spine", "coccyx_base"))
    furrow = {}
    for level in np.linspace(top, low, 8):
        inner, outer = (
            np.asarray(mesh.slice(normal=(0, 0, 1), origin=(0, 0, float(level))).points)[:, 0]
            for mesh in (maximus, fascia)
        )
        furrow[round(float(level))] = float(outer.min() - inner.max())
    assert {level: wide for level, wide in furrow.items() if wide > FURROW} == {}
