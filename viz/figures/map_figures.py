"""Plates for a lecture: the compared maps side by side, and how far they agree.

The bodies are PyVista figures; titles and the legend are written over them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw, ImageFont

import meshes
import pathways
from pathways.at_hand import atlas_at_hand
from pathways.names import nearest
from viz.figures import scene
from viz.figures.saving import save
from viz.rules import skin_maps, style
from viz.view import Layers, View, ViewError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from meshes import Body
    from pathways import Atlas

BODY, FOOT = (300, 720), (300, 240)
"""Width and height in pixels of a picture of the whole body, and of a foot."""

HEAD, LEGEND, MARGIN = 96, 92, 26
"""Height of the titles and of the legend, and what is left free around everything, in pixels."""

CAMERAS = (("front", BODY), ("back", BODY), ("heel_lateral", FOOT), ("sole", FOOT))
"""What a map is seen from, in two rows of two."""

SKIN_ALONE = Layers(skin=1, bones=0, nerves=0)


def compared(
    path: Path | str, body: Body | None = None, *, atlas: Atlas | None = None
) -> Image.Image:
    """Draw the compared maps side by side, each from the front, behind, and at the foot.

    Args:
        path: where it is written, as the ending of its name says (`saving.FORMATS`).
        body: the body; the default one when None.
        atlas: the facts; those of the installation when None.

    Raises:
        NoOpenGL: when the machine cannot draw.
        OSError: when the file cannot be written.

    """
    atlas = atlas_at_hand(atlas)
    names = pathways.compared_maps(atlas)
    shown = body or meshes.load()
    roots_of = View(skin_shows="roots", layers=SKIN_ALONE, atlas=atlas)
    panels = [_panel(roots_of.replace(dermatome_map=name), shown) for name in names]
    titles = [_title(atlas.maps[name].name) for name in names]
    plate = _plate("Four dermatome maps of the same leg", titles, panels)
    drawn = [skin_maps.drawn_roots(name, atlas=atlas) for name in names]
    roots = [root for root in atlas.roots if any(root in one for one in drawn)]
    entries = [(root, style.root_colour(root)) for root in roots]
    _legend(plate, entries, "Hatched: the map, or what was read of it, leaves this skin blank.")
    save(plate, path)
    return plate


def agreement(
    path: Path | str, root: str = "", body: Body | None = None, *, atlas: Atlas | None = None
) -> Image.Image:
    """Draw how many of the compared maps agree; on one root, or on the best one of each patch.

    Args:
        path: where it is written, as the ending of its name says (`saving.FORMATS`).
        root: the root that is asked for, or an empty name.
        body: the body; the default one when None.
        atlas: the facts; those of the installation when None.

    Raises:
        ViewError: when there is no such root.
        NoOpenGL: when the machine cannot draw.
        OSError: when the file cannot be written.

    """
    atlas = atlas_at_hand(atlas)
    check_root(root, atlas)
    roots = (root,) if root else ()
    view = View(roots, skin_shows="agreement", layers=SKIN_ALONE, atlas=atlas)
    names = [_title(atlas.maps[name].name)[0] for name in pathways.compared_maps(atlas)]
    asked = f"give each patch of skin to {root}" if root else "agree on the root of each patch"
    head = f"How many of {len(names)} dermatome maps {asked}"
    plate = _plate(head, [("", "")] * 2, _two_panels(view, body or meshes.load()))
    best = _best_roots(atlas)
    shown = [root] if root else [r for r in atlas.roots if r in best]
    _steps(plate, shown, f"{', '.join(names[:-1])}; {names[-1]} where it has a point.")
    save(plate, path)
    return plate


def check_root(root: str, atlas: Atlas | None = None) -> None:
    """Find out before long work whether a plate can be drawn of a root; "" is the best ones.

    Raises:
        ViewError: when there is no such root.

    """
    atlas = atlas_at_hand(atlas)
    if root and root not in atlas.roots:
        near = nearest(root, ("root",), atlas=atlas)
        raise ViewError(str(pathways.UnknownName(root, near, "root")))


def _best_roots(atlas: Atlas) -> set[str]:
    found = (pathways.agreed_root(patch, atlas=atlas) for patch in atlas.skin)
    return {one.root for one in found if one}


def _panel(view: View, body: Body) -> Image.Image:
    """One map: two pictures of the body above two of the foot."""
    return _tiled(
        [
            [_picture(view, camera, size, body) for camera, size in CAMERAS[:2]],
            [_picture(view, camera, size, body) for camera, size in CAMERAS[2:]],
        ]
    )


def _two_panels(view: View, body: Body) -> list[Image.Image]:
    """The same map twice as wide: the body, and the foot from four sides."""
    wide = (2 * FOOT[0], (BODY[1] + FOOT[1]) // 4)
    feet = ("heel_lateral", "heel_medial", "heel_posterior", "sole")
    return [
        _tiled(
            [[_picture(view, c, (BODY[0], BODY[1] + FOOT[1]), body) for c in ("front", "back")]]
        ),
        _tiled([[_picture(view, camera, wide, body)] for camera in feet]),
    ]


def _picture(view: View, camera: str, size: tuple[int, int], body: Body) -> Image.Image:
    return Image.fromarray(scene.figure(view.replace(camera=camera), size=size, body=body))


def _tiled(rows: Sequence[Sequence[Image.Image]]) -> Image.Image:
    return Image.fromarray(
        np.concatenate([np.concatenate([np.asarray(one) for one in row], 1) for row in rows])
    )


def _plate(
    head: str, titles: Sequence[tuple[str, str]], panels: Sequence[Image.Image]
) -> Image.Image:
    """Set panels side by side under their titles, with room for a legend."""
    wide = sum(panel.width for panel in panels) + MARGIN * (len(panels) + 1)
    high = HEAD + max(panel.height for panel in panels) + LEGEND
    plate = Image.new("RGB", (wide, high), style.TOKENS["card"])
    pen = ImageDraw.Draw(plate)
    pen.text((MARGIN, 12), head, style.TOKENS["ink"], _font(25))
    left = MARGIN
    for (title, about), panel in zip(titles, panels, strict=True):
        pen.text((left, 48), title, style.TOKENS["ink"], _font(20))
        pen.text((left, 72), about, style.TOKENS["muted"], _font(15))
        plate.paste(panel, (left, HEAD))
        left += panel.width + MARGIN
    return plate


def _title(name: str) -> tuple[str, str]:
    """Split "Lee 2008 (evidence-based)" into its two parts."""
    first, _, about = name.partition(" (")
    return first, about.rstrip(")")


def _legend(plate: Image.Image, entries: Sequence[tuple[str, str]], remark: str) -> None:
    pen = ImageDraw.Draw(plate)
    left, top = MARGIN, plate.height - LEGEND + 18
    for name, colour in entries:
        pen.rounded_rectangle((left, top, left + 26, top + 20), 5, colour)
        pen.text((left + 33, top), name, style.TOKENS["ink"], _font(17))
        left += 84
    pen.text((MARGIN, top + 34), f"{remark} {_NOTICE}", style.TOKENS["muted"], _font(15))


_NOTICE = "A teaching model, not a diagnosis."


def _steps(plate: Image.Image, roots: Sequence[str], remark: str) -> None:
    """Write the steps of each root, from one map to all."""
    pen = ImageDraw.Draw(plate)
    left, top = MARGIN, plate.height - LEGEND + 18
    for root in roots:
        pen.text((left, top), root, style.TOKENS["ink"], _font(17))
        for n in range(1, len(skin_maps.STRENGTH)):
            at = left + 18 + 17 * n
            pen.rectangle((at, top, at + 15, top + 20), skin_maps.step_colour(root, n))
        left += 118
    said = f"Darker: 1, 2, 3 or 4 maps. {remark} Hatched: blank on all. {_NOTICE}"
    pen.text((MARGIN, top + 34), said, style.TOKENS["muted"], _font(15))


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)
