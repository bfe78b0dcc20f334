"""What the browser draws is what PyVista draws: every part in every state, and every skin map."""

from __future__ import annotations

import base64
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
import pytest
import pyvista as pv
from conftest import bare_body

import pathways
from viz import View
from viz.figures import paint, scene
from viz.rules import skin_maps, style
from viz.rules.part_names import kind_of, structure_of
from viz.scene_file import states
from viz.view import BOTH, SKIN_SHOWS

pytestmark = pytest.mark.browser
PATTERNS = ("plain", "solid", "dots", "hatch", "outline", "cross", "wide_cross", "lines")
COLUMNS, TEXELS, HIDDEN = 256, 4, 2
SIDES = ("right", "left")
AT_A_TIME = 24

PAGE = """<!doctype html><div id="body" style="width: 600px; height: 700px"></div>"""
LOAD = """async () => {
    const viewer = await import("/viewer.bundle.js");
    const answer = await fetch("/scene");
    const body = new viewer.BodyView(document.querySelector("#body"), {});
    const words = await body.load(new Uint8Array(await answer.arrayBuffer()));
    Object.assign(globalThis, {viewer, body, words});
    globalThis.texture = () => {
        let text = "";
        for (const byte of body.drawn.looks.data) text += String.fromCharCode(byte);
        return btoa(text);
    };
}"""
DRESS = """([shown, layers]) => {
    for (const [layer, opacity] of Object.entries(layers)) body.drawn.setLayer(layer, opacity);
    return shown.map((one) => {
        body.drawn.dress(one);
        return texture();
    });
}"""
MAPPED = """([views]) => views.map((view) => {
    const skin = viewer.skinMapOf(words, view);
    const [selection = null] = view.lesions;
    body.drawn.dress({selection, side: view.side, table: 0, skin});
    const {x, y, z} = body.drawn.looks.map.value;
    return {texture: texture(), mapped: Boolean(x), borders: Boolean(y), fades: Boolean(z),
            points: viewer.showsKeyPoints(words, view)};
})"""


@dataclass(frozen=True)
class Drawn:
    """How one part is drawn on one side: colour and opacity in bytes, pattern, glow."""

    colour: tuple[int, int, int]
    opacity: int
    pattern: str
    glow: int


@pytest.fixture(scope="module")
def page(browser, body):
    with bare_body(browser, PAGE, LOAD) as page:
        yield page


@pytest.fixture(scope="module")
def extras(body):
    from viz.scene_file import container, reading

    return reading.extras(container.scene_bytes())


def textures(page, told, layers):
    for start in range(0, len(told), AT_A_TIME):
        texts = page.evaluate(DRESS, [told[start : start + AT_A_TIME], layers])
        yield from (np.frombuffer(base64.b64decode(text), "u1") for text in texts)


def texels(data):
    """The table by index, side and texel: [n][2][3][4] bytes."""
    blocks = data.reshape(-1, 2, TEXELS, COLUMNS, 4)
    return blocks.transpose(0, 3, 1, 2, 4).reshape(-1, 2, TEXELS, 4).tolist()


def in_browser(texel, layer, shown):
    """What the shaders and the layers make of a part's texels; its layer is shown so much."""
    *colour, opacity = texel[0]
    pattern, glow, _, flag = texel[1]
    hidden = layer not in style.OWN_OPACITY and not shown and not glow
    if flag == HIDDEN or hidden or not opacity:
        return None
    return Drawn(tuple(colour), opacity, PATTERNS[pattern], glow)


def base_of(part, body):
    """The part of the body, or of a cause, that a drawn part is (a stretch of)."""
    whole = f"{kind_of(part['name'])}:{structure_of(part['name'])}"
    return whole if whole in body.parts else part["name"].partition("@")[0]


def in_figure(stage, part, name, side):
    """What PyVista's actor of a part is given; None where there is no actor to be seen."""
    side = side if part["mirrored"] else "midline"
    if name not in stage.body.parts and name not in stage.cause_parts:
        return None
    if side not in stage.sides_of(name):
        return None
    looks = stage.looks(side)
    if kind_of(name) in ("nerve", "ganglion"):
        stretches = looks.of_nerve(structure_of(name))
        look = stretches[min(segment_of(part), len(stretches) - 1)].look
        return bytes_of(look, look.colour or style.colour_at_rest(name), look.opacity)
    look = looks.of(name)
    own = look.colour or style.colour_at_rest(stage.usual.get(name, name))
    drawn = look.drawn(scene.layer_opacity(part["layer"], stage.view))
    # what fades with its whole layer has the layer's opacity besides its own
    return bytes_of(
        look, own, drawn if part["layer"] in style.OWN_OPACITY or not drawn else look.opacity
    )


def segment_of(part):
    shown = part.get("follows") or part["name"]
    return int(shown.partition("@")[0].split(":")[2]) if shown.count(":") > 1 else 0


@cache
def bytes_of(look, colour, opacity):
    if not byte(opacity):
        return None
    rgb = tuple(int(value) for value in paint.rgb(colour))
    return Drawn(rgb, byte(opacity), look.pattern, byte(look.glow))


def byte(fraction):
    """Rounds as the browser does, half up."""
    return int(255 * fraction + 0.5)


def stage_of(view, body):
    return scene._stage(None, view, body.with_variants(view.variants), hidden=True)


def of_patch(texel):
    *colour, opacity = texel[0]
    pattern, glow, _, _ = texel[1]
    return Drawn(tuple(colour), opacity, PATTERNS[pattern], glow)


def differences(page, body, extras, told, views, layers):
    """Compare every part and patch of every view; gives what differs and how many were compared."""
    found, compared = [], 0
    for view, data in zip(views, textures(page, told, layers), strict=True):
        stage, table = stage_of(view, body), texels(data)
        parts = [
            (number, part)
            for number, part in enumerate(extras["parts"])
            if part.get("variant") is None or part["variant"] in view.variants
        ]
        replaced = {p for variant in view.variants for p in extras["variants"][variant]["hides"]}
        for side, of in enumerate(SIDES):
            for number, part in parts:
                name = base_of(part, stage.body)
                layer = part["layer"]
                browser = in_browser(table[number][side], layer, layers.get(layer, 1.0))
                gone = name in replaced and "variant" not in part
                figure = None if gone else in_figure(stage, part, name, of)
                if browser != figure:
                    found.append((view.to_query(), part["name"], of, browser, figure))
            for number, patch in enumerate(extras["territories"], len(extras["parts"])):
                look = stage.looks(of).of(f"skin:{patch}")
                figure = bytes_of(look, look.colour or style.TOKENS["skin"], look.opacity)
                if (browser := of_patch(table[number][side])) != figure:
                    found.append((view.to_query(), patch, of, browser, figure))
            compared += len(parts) + len(extras["territories"])
    return found, compared


def shown(view, table=0):
    """What the page tells the body of a view; some sites hurt both sides whatever it says."""
    (lesion,) = view.lesions
    side = pathways.lesion(lesion, side=view.side).side
    return {"selection": lesion, "side": side, "table": table, "variants": list(view.variants)}


def test_every_part_in_every_state_looks_alike(page, body, extras):
    views = [View((lesion,)) for lesion in pathways.selectable()]
    layers = View().layers.to_dict()
    found, compared = differences(page, body, extras, [*map(shown, views)], views, layers)
    assert compared > 48_808
    assert found == [], f"{len(found)} of {compared} differ"


@pytest.mark.parametrize("side", ["left", "both"])
def test_on_the_other_side_and_on_both(page, body, extras, side):
    layers = View().layers.to_dict() | {"muscles": 0.6, "ligaments": 0.5, "skin": 0.8}
    lesions = [*pathways.load().roots, *list(pathways.load().sites)[::4]]
    views = [View((lesion,), side=side, layers=layers) for lesion in lesions]
    found, _ = differences(page, body, extras, [*map(shown, views)], views, layers)
    assert found == []


PAIRS = (
    *((row.a, row.b) for row in pathways.load().pairs.values()),
    ("L5:irritated", "S1"),
    ("piriformis:compressed", "tarsal_tunnel"),
)
"""Lesions that are compared: those on one leg and on both, with a nerve caught and with none."""


def test_two_lesions_that_are_compared_look_alike(page, body, extras):
    assert len(PAIRS) >= 10
    views = [View((a,), compare=(b,)) for a, b in PAIRS]
    views += [View((b,), compare=(a,), side="left") for a, b in PAIRS[::3]]
    told = []
    for view in views:
        beside = pathways.lesion(*view.compare, side=view.side).side
        told.append({**shown(view), "beside": view.compare[0], "besideSide": beside})
    found, compared = differences(page, body, extras, told, views, View().layers.to_dict())
    assert compared > 10_000
    assert found == [], f"{len(found)} of {compared} differ"


def test_under_every_map_and_in_every_variant(page, body, extras):
    lesions = ("S1", "L5", "tarsal_tunnel", "piriformis", "piriformis_type_b", "plantar_fasciitis")
    views, told = [], []
    for table, (name, variants) in enumerate(states.combinations()):
        for lesion in lesions:
            views.append(View((lesion,), dermatome_map=name, variants=variants))
            told.append(shown(views[-1], table))
    found, _ = differences(page, body, extras, told, views, View().layers.to_dict())
    assert found == []


def test_the_actors_of_a_scene_are_drawn_as_they_are_told(body):
    view = View(("piriformis",), camera="back")
    stage = stage_of(view, body)
    plotter = scene.plotter(view, body, off_screen=True)
    try:
        shown = dict(plotter.actors)
        for part, side in plain_parts(stage):
            check_actor(shown[f"{part}@{side}"], stage, part, side)
    finally:
        plotter.close()


def test_actors_of_every_state_are_drawn_as_they_are_told(body):
    """An actor that was drawn with the same look of the same part before is not drawn again."""
    plotter, seen = pv.Plotter(off_screen=True), set()
    try:
        for lesion in pathways.selectable():
            view = View((lesion,), camera="back")
            stage = replace(stage_of(view, body), scene=plotter)
            for part, side in plain_parts(stage):
                told = (part, side, *told_of(stage, part, side))
                if told not in seen:
                    seen.add(told)
                    scene._add_part(stage, part, side)
            for name, actor in plotter.actors.items():
                check_actor(actor, stage, *name.rsplit("@", 1))
            plotter.clear_actors()
    finally:
        plotter.close()
    assert len(seen) > 800


def plain_parts(stage):
    """Parts and sides but for the skin and the nerves, painted on vertices: test_scene.py."""
    parts = {*stage.body.parts, *stage.cause_parts}
    plain = sorted(p for p in parts if kind_of(p) not in ("skin", "nerve", "ganglion"))
    return [(part, side) for part in plain for side in stage.sides_of(part)]


def told_of(stage, part, side):
    """The colour and the opacity that the looks of a part give its actor."""
    look = stage.looks(side).of(part)
    own = look.colour or style.colour_at_rest(stage.usual.get(part, part))
    return look, own, scene.drawn_opacity(look, style.layer_of(part), stage.view)


def check_actor(actor, stage, part, side):
    _, own, opacity = told_of(stage, part, side)
    assert actor.prop.opacity == pytest.approx(opacity), part
    assert actor.visibility == (opacity > 0), part
    if actor.texture is not None:  # muscles at rest, pale where they are tendon
        picture = paint.flesh(own).to_array()
        assert np.array_equal(actor.texture.to_array(), picture), part
        assert np.abs(picture.reshape(-1, 3).astype(int) - paint.rgb(own)).sum(axis=1).min() < 4
    else:
        assert np.allclose(actor.prop.color.int_rgb, paint.rgb(own), atol=1), part


def test_every_skin_map_is_coloured_alike(page, extras):
    lesions = ((), ("S1",), ("L5",), ("tarsal_tunnel",), ("piriformis",))
    views = [
        View(lesion, skin_shows=shows, both=both, dermatome_map=name, key_points=points)
        for lesion in lesions
        for shows in SKIN_SHOWS
        for both in BOTH
        for name in pathways.load().maps
        for points in (False, True)
    ]
    assert len(views) >= 800
    for start in range(0, len(views), AT_A_TIME):
        some = views[start : start + AT_A_TIME]
        told = page.evaluate(MAPPED, [[view.to_dict() for view in some]])
        for view, one in zip(some, told, strict=True):
            assert one["points"] == skin_maps.shows_key_points(view), view
            colours = skin_maps.colours(view)
            assert one["mapped"] == (colours is not None), view
            if colours is not None:
                assert one["borders"] == skin_maps.WAYS[view.skin_shows][view.both].borders
                assert one["fades"] == skin_maps.fades_what_is_not_lit(view), view
                assert patches(one["texture"], extras) == colours, view


def patches(texture, extras):
    """The colours of the patches on both sides, as the texture has them; None is blank."""
    table = texels(np.frombuffer(base64.b64decode(texture), "u1"))[len(extras["parts"]) :]
    return {
        of: [
            "#" + bytes(texel[side][2][:3]).hex() if texel[side][2][3] else None
            for texel in table[: len(extras["territories"])]
        ]
        for side, of in enumerate(SIDES)
    }
