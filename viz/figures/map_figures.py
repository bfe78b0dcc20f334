"""Plates for a lecture: the compared maps side by side, and how far they agree.

The bodies are PyVista figures; titles and the legend are written over them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw, ImageFont

import meshes
import pathways
from viz.figures import scene
from viz.rules import skin_maps, style
from viz.view import Layers, View

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from meshes import Body

BODY, FOOT = (300, 720), (300, 240)
"""Width and height in pixels of a picture of the whole body, and of a foot."""

HEAD, LEGEND, MARGIN = 96, 92, 26
"""Height of the titles and of the legend, and what is left free around everything, in pixels."""

CAMERAS = (("front", BODY), ("back", BODY), ("heel_lateral", FOOT), ("sole", FOOT))
"""What a map is seen from, in two rows of two."""

SKIN_ALONE = Layers(skin=1, bones=0, nerves=0)


def compared(path: Path | str, body: Body | None = None) -> Image.Image:
    """Draw the compared maps side by side, each from the front, behind, and at the foot.

    Args:
        path: where the PNG is written.
        body: the body; the default one when None.

    Raises:
        NoOpenGL: when the machine cannot draw.

    """
    atlas = pathways.load()
    names = pathways.compared_maps()
    shown = body or meshes.load()
    panels = [
        _panel(View(skin_shows="roots", dermatome_map=name, layers=SKIN_ALONE), shown)
        for name in names
    ]
    titles = [_title(atlas.maps[name].name) for name in names]
    plate = _plate("Four dermatome maps of the same leg", titles, panels)
    drawn = [skin_maps.drawn_roots(name) for name in names]
    roots = [root for root in atlas.roots if any(root in one for one in drawn)]
    entries = [(root, style.ROOT_COLOURS[root]) for root in roots]
    _legend(plate, entries, "Hatched: the map, or what was read of it, leaves this skin blank.")
    plate.save(path)
    return plate


def agreement(path: Path | str, root: str = "", body: Body | None = None) -> Image.Image:
    """Draw how many of the compared maps agree; on one root, or on the best one of each patch.

    Args:
        path: where the PNG is written.
        root: the root that is asked for, or an empty name.
        body: the body; the default one when None.

    Raises:
        ViewError: when there is no such root.
        NoOpenGL: when the machine cannot draw.

    """
    view = View((root,) if root else (), skin_shows="agreement", layers=SKIN_ALONE)
    names = [_title(pathways.load().maps[name].name)[0] for name in pathways.compared_maps()]
    asked = f"give each patch of skin to {root}" if root else "agree on the root of each patch"
    head = f"How many of {len(names)} dermatome maps {asked}"
    plate = _plate(head, [("", "")] * 2, _two_panels(view, body or meshes.load()))
    shown = [root] if root else [r for r in style.ROOT_COLOURS if r in _best_roots()]
    _steps(plate, shown, f"{', '.join(names[:-1])}; {names[-1]} where it has a point.")
    plate.save(path)
    return plate


def _best_roots() -> set[str]:
    found = (pathways.agreed_root(patch) for patch in pathways.load().skin)
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
