"""Where patches of one colour meet a third, their common border is round and stays in place."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest
from scipy.spatial import cKDTree

import meshes
import pathways
from meshes.choice.body_choice import BodyChoice
from meshes.choice.body_shape import BodyShape
from meshes.geometry.curves import spaced
from meshes.skin import borders
from viz.figures import paint, skin_cut
from viz.rules import skin_maps

MAPS = ("lee_2008", "keegan_garrett_1948", "hpim19", "nerves")
BODIES = {
    "default": BodyChoice(),
    "female heavy": BodyChoice(sex="female", physique="heavy"),
    "short": BodyChoice(BodyShape(stature_sd=-2.0)),
}
ABOVE_ANKLE = 60.0
"""mm; toes turn sharply themselves, and so do the borders between them."""
BESIDE_MIDLINE = 25.0
"""mm; so does the skin in the clefts of the midline."""
BELOW_HIP = 60.0
"""mm; borders of the limb."""
STEP = 5.0
FARTHEST = 2.0
"""mm that a border may move where a map rounds it."""


@pytest.fixture(
    scope="module",
    params=[pytest.param(n, marks=[] if n == "default" else pytest.mark.long) for n in BODIES],
)
def some_body(request):
    return meshes.load(choice=BODIES[request.param])


def looks_of(name):
    """A number for each colour of a map, by territory."""
    atlas = pathways.load()
    colours = (
        skin_maps.field_colours(atlas)
        if name == "nerves"
        else skin_maps.root_colours(name, atlas=atlas)
    )
    known = {colour: number for number, colour in enumerate(dict.fromkeys(colours))}
    looks = np.full(256, -1)
    looks[: len(colours)] = [known[colour] for colour in colours]
    return {"right": looks, "left": looks}


def borders_of(body, looks, rounded):
    """Edges between colours on the right half, (n, 2), by the numbers of points (m, 3) mm."""
    parted = skin_cut.cut(body.skin, vague=paint.vague(), looks=looks if rounded else None)
    points, faces = np.asarray(parted.points, float), np.asarray(parted.regular_faces)
    faces = faces[points[faces].mean(1)[:, 0] < 0]
    colour = looks["right"][np.asarray(parted[skin_cut.PATCH])[faces[:, 0]]]
    _, first, number = np.unique(
        np.round(points, 3), axis=0, return_index=True, return_inverse=True
    )
    ends = np.sort(number.ravel()[faces[:, [[0, 1], [1, 2], [2, 0]]]].reshape(-1, 2), axis=1)
    colours = defaultdict(set)
    for pair, one in zip(map(tuple, ends.tolist()), np.repeat(colour, 3), strict=True):
        colours[pair].add(int(one))
    return np.array([pair for pair, found in colours.items() if len(found) > 1]), points[first]


def on_limb(points, body):
    """Which of points (n, 3) mm lie on thigh, knee and leg."""
    low, high = (body.landmarks[n][2] for n in ("ankle_joint_centre", "hip_joint_centre"))
    beside = points[:, 0] < -BESIDE_MIDLINE
    return beside & (points[:, 2] > low + ABOVE_ANKLE) & (points[:, 2] < high - BELOW_HIP)


def lines(edges, points):
    """Edges joined from fork to fork."""
    beside = defaultdict(set)
    for one, other in edges:
        if one != other:
            beside[one].add(other)
            beside[other].add(one)
    found, seen = [], set()
    for start in sorted(beside, key=lambda point: len(beside[point]) == 2):
        for following in beside[start]:
            line, last = [start], following
            while frozenset((line[-1], last)) not in seen:
                seen.add(frozenset((line[-1], last)))
                line.append(last)
                ahead = [p for p in beside[last] if p != line[-2]]
                if len(beside[last]) != 2:
                    break
                last = ahead[0]
            if len(line) > 3:
                found.append(points[line])
    return found


def turns(body, looks, rounded):
    """Degrees by which borders on the limb turn from one `STEP` to the next."""
    angles = []
    for line in lines(*borders_of(body, looks, rounded)):
        points = spaced(line, STEP)
        ways = np.diff(points, axis=0)
        ways /= np.linalg.norm(ways, axis=1, keepdims=True)
        angle = np.degrees(np.arccos(np.clip((ways[1:] * ways[:-1]).sum(1), -1, 1)))
        angles += angle[on_limb(points[1:-1], body)].tolist()
    return np.array(angles)


def places(body, looks, rounded):
    """Points (n, 3) mm on borders, close together."""
    edges, points = borders_of(body, looks, rounded)
    share = np.linspace(0, 1, 9)[:, None, None]
    return (points[edges[:, 0]] * (1 - share) + points[edges[:, 1]] * share).reshape(-1, 3)


@pytest.mark.parametrize("name", MAPS)
def test_a_map_has_no_sharp_corners_on_the_limb(some_body, name):
    """Cut patch by patch they turned by 60 to 90 degrees where two patches of a colour meet."""
    looks = looks_of(name)
    after = turns(some_body, looks, rounded=True)
    assert len(after) > 200
    assert np.quantile(after, 0.99) < 15
    assert after.max() < 40
    assert np.quantile(turns(some_body, looks, rounded=False), 0.99) > 20


@pytest.mark.parametrize("name", MAPS)
def test_a_rounded_border_stays_where_the_patches_have_it(some_body, name):
    looks = looks_of(name)
    before, after = (places(some_body, looks, rounded) for rounded in (False, True))
    for here, there in ((before, after), (after, before)):
        away = cKDTree(there).query(here[on_limb(here, some_body)])[0]
        assert away.max() < FARTHEST


def test_what_looks_alike_has_no_kink_and_what_differs_keeps_its_depth():
    """Across the place where two are equally deep the deeper of them rises evenly."""
    across = np.linspace(-8, 8, 161)
    deep = np.stack([across, -across, np.zeros(161), np.full(161, -np.inf)], 1) / 2
    alike = np.zeros((4, 4), bool)
    alike[0, 1] = alike[1, 0] = alike[3, 1] = alike[1, 3] = True
    rise = borders.rise(deep, alike)
    assert rise[80, :2].tolist() == [borders.CORNER / 4] * 2
    assert not rise[:, 2:].any()
    assert not rise[np.abs(across) > borders.CORNER].any()
    union = (deep + rise)[:, :2].max(1)
    assert np.abs(np.diff(union, 2)).max() < 0.1 * np.abs(np.diff(deep[:, :2].max(1), 2)).max()
