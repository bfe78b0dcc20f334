"""The same body with trame: drawn in the browser by vtk.js, or on the server as pictures.

As trame's own examples have it: a `VtkLocalView` or a `VtkRemoteView` on PyVista's window, and
`update` after each change. A server of its own for each visitor, as its documents advise.
"""

from __future__ import annotations

import sys

from trame.app import get_server
from trame.ui.html import DivLayout
from trame.widgets import html, vtk

from .place import BUTTON, told
from .same_body import SELECTIONS, VtkScene, same_body

REMOTE = "remote"


def main(kind: str) -> None:
    """Serve it until it is stopped; `kind` is local or remote."""
    port, place = told()
    scene = VtkScene(same_body(), place.size)
    scene.plotter.render()
    server = get_server(client_type="vue3")
    view_of = vtk.VtkRemoteView if kind == REMOTE else vtk.VtkLocalView
    with DivLayout(server):
        with html.Div(style=place.css):
            view = view_of(scene.plotter.render_window)

        def choose(lesion: str) -> None:
            scene.select(lesion)
            scene.plotter.render_window.Modified()
            view.update()

        # The server outlives its visitor: the next one begins with the body at rest, as everywhere.
        # What a local view hands out is what its last update wrote down.
        server.controller.on_client_connected.add(lambda: choose(""))
        for lesion in SELECTIONS:
            html.Button(lesion, id=BUTTON.format(lesion), click=(choose, f"['{lesion}']"))
    server.start(port=port, host="127.0.0.1", open_browser=False, show_connection_info=False)


if __name__ == "__main__":
    main(sys.argv.pop(1))
