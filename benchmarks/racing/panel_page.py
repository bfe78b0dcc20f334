"""The same body with Panel's own pane for VTK, `pn.pane.VTK`: a pane for each visitor."""

from __future__ import annotations

import panel as pn

from .place import BUTTON, Place, told
from .same_body import SELECTIONS, SameBody, VtkScene, same_body


def page(same: SameBody, place: Place) -> pn.Column:
    """Make the page of one visitor; the meshes are shared by all."""
    scene = VtkScene(same, place.size)
    pane = pn.pane.VTK(
        scene.plotter.render_window,
        width=place.width,
        height=place.height,
        margin=0,
        styles={"position": "fixed", "left": f"{place.left}px", "top": f"{place.top}px"},
    )

    def choose(lesion: str) -> None:
        scene.select(lesion)
        pane.synchronize()

    buttons = [pn.widgets.Button(name=lesion, width=60) for lesion in SELECTIONS]
    for lesion, button in zip(SELECTIONS, buttons, strict=True):
        button.css_classes = [BUTTON.format(lesion)]
        button.on_click(lambda _event, lesion=lesion: choose(lesion))
    return pn.Column(pn.Row(*buttons), pane)


def main() -> None:
    """Serve it until it is stopped."""
    pn.extension("vtk")
    port, place = told()
    same = same_body()
    same.meshes  # noqa: B018 - made before the first visitor comes
    pn.serve(
        lambda: page(same, place),
        port=port,
        address="127.0.0.1",
        show=False,
        websocket_origin="*",
    )


if __name__ == "__main__":
    main()
