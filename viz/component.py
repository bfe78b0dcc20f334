"""The interactive body as a Panel component, and the loading of the scene behind it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

import panel as pn
import param
from panel.custom import JSComponent

from viz import answers, container, deficits
from viz.view import View, ViewError

if TYPE_CHECKING:
    from pathways import Deficit

POLL_MILLISECONDS = 150
"""How often a page that waits for the body looks how far it is."""


@dataclass
class SceneLoader:
    """Loads the scene once per process, in a thread, for all sessions together.

    `progress` is what the waiting pages show: `fraction` 0..1 and `text`, or `error`.
    """

    scene: bytes = b""
    progress: dict[str, Any] = field(default_factory=dict)
    _thread: threading.Thread | None = None

    def start(self) -> None:
        """Start loading unless that has begun already. Call it from the server's thread."""
        if self._thread is None:
            self.progress = {"fraction": 0.0, "text": "Loading the body"}
            self._thread = threading.Thread(target=self._load, daemon=True)
            self._thread.start()

    def wait(self) -> bytes:
        """Load now and give the scene; used before a server takes its first visitor."""
        self.start()
        if self._thread:
            self._thread.join()
        return self.scene

    def _note(self, fraction: float, text: str) -> None:
        self.progress = {"fraction": round(fraction, 3), "text": text}

    def _load(self) -> None:
        try:
            self.scene = container.scene_bytes(self._note)
        except Exception as error:  # noqa: BLE001 - shown to the person who waits, whatever it is
            self.progress = {"error": str(error)}


class ExplorerComponent(JSComponent):
    """The whole page as one component: lists, body and words.

    `view` is what is shown, as `View.to_dict` writes it. `scene` is empty until the body is
    loaded; the page shows `progress` meanwhile. `picture` is the same view drawn by PyVista, for
    browsers without WebGL.
    """

    _bundle = "viewer/viewer.bundle.js"
    _stylesheets: ClassVar[list[str]] = [":host { height: 100%; width: 100%; }"]

    scene = param.Bytes(default=b"", doc="gzip of a GLB with every part, state and word")
    view = param.Dict(default={}, doc="what is shown")
    progress = param.Dict(default={}, doc="how far the body is while it is built")
    picture = param.String(default="", doc="data URL of a PNG, only where there is no WebGL")
    host = param.String(default="panel", doc="on a page of its own the address carries the view")
    height_px = param.Integer(default=0, doc="0 fills the parent")

    @property
    def deficit(self) -> Deficit | None:
        """What the lesion of the present view causes; None while nothing is selected."""
        return deficits.deficit_of(View.from_dict(self.view))

    def follow(self, loader: SceneLoader) -> None:
        """Take the scene from `loader` as soon as it is there, showing progress until then."""
        if loader.scene:
            self.scene = loader.scene
            return
        loader.start()
        self.progress = loader.progress
        callback: pn.io.PeriodicCallback | None = None

        def look() -> None:
            self.progress = loader.progress
            if loader.scene:
                self.scene = loader.scene
            if callback and (loader.scene or "error" in loader.progress):
                callback.stop()

        callback = pn.state.add_periodic_callback(look, period=POLL_MILLISECONDS)

    def _handle_msg(self, message: dict[str, Any]) -> None:
        if message.get("type") == "view":
            self.view = message["view"]
            return
        reply = answers.answer(message)
        if "picture" in reply:
            self.picture = reply["picture"]
        elif reply:
            self._send_msg(reply)


def page(query: str, loader: SceneLoader) -> ExplorerComponent:
    """Make the component for one visitor.

    Args:
        query: the query of the address that was asked for; what is not known in it is ignored.
        loader: where the scene comes from.

    """
    try:
        view = View.from_query(query)
    except ViewError:
        # The page itself tells the visitor; a bad link must still open.
        view = View()
    component = ExplorerComponent(view=view.to_dict(), sizing_mode="stretch_both")
    component.follow(loader)
    return component
