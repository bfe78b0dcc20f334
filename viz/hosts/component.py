"""The interactive body as a Panel component, and the loading of the scene behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import panel as pn
import param
from panel.custom import JSComponent

from viz.hosts import answers, serving
from viz.hosts.bundle import BUNDLE
from viz.rules import deficits
from viz.view import View

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes import BodyChoice
    from pathways import Atlas, Deficit
    from viz.hosts.loader import SceneLoader
    from viz.rules.sites import SiteRecord

POLL_MILLISECONDS = 150
"""How often a page that waits for the body looks how far it is."""


class ExplorerComponent(JSComponent):
    """The whole page as one component: lists, body and words.

    `view` is what is shown, as `View.to_dict` writes it. `scene` is empty until the body is
    loaded; the page shows `progress` meanwhile. `picture` is the same view drawn by PyVista, for
    browsers without WebGL. `choice` is the body that is shown, None the default one; `atlas` its
    facts, None those of the installation.
    """

    # Panel serves only what lies below the folder of a component's module, which has to know it.
    __module__ = "viz"
    _bundle = BUNDLE
    _stylesheets: ClassVar[list[str]] = [":host { height: 100%; width: 100%; }"]

    scene = param.Bytes(default=b"", doc="gzip of a GLB with every part, state and word")
    scene_url = param.String(default="", doc="where the scene is fetched in place of `scene`")
    view = param.Dict(default={}, doc="what is shown")
    progress = param.Dict(default={}, doc="how far the body is while it is built")
    picture = param.String(default="", doc="data URL of a PNG, only where there is no WebGL")
    host = param.String(default="panel", doc="on a page of its own the address carries the view")
    height_px = param.Integer(default=0, doc="0 fills the parent")

    atlas: Atlas | None = None
    choice: BodyChoice | None = None

    @property
    def deficit(self) -> Deficit | None:
        """What the lesion of the present view causes; None while nothing is selected."""
        return deficits.deficit_of(View.from_dict(self.view, atlas=self.atlas))

    def follow(self, loader: SceneLoader) -> None:
        """Take the scene from `loader` as soon as it is there, showing progress until then."""
        self._loader = loader
        self.atlas, self.choice = loader.atlas, loader.choice
        if self._take(loader):
            return
        loader.start()
        self.progress = loader.progress
        callback: pn.io.PeriodicCallback | None = None

        def look() -> None:
            self.progress = loader.progress
            if callback and (self._take(loader) or "error" in loader.progress):
                callback.stop()

        callback = pn.state.add_periodic_callback(look, period=POLL_MILLISECONDS)

    def site_records(self) -> Mapping[str, SiteRecord]:
        """Give what is at each site of the body that is shown."""
        return self._loader.site_records

    def _take(self, loader: SceneLoader) -> bool:
        """Take the scene or its address; False while there is none."""
        if loader.address:
            self.scene_url = loader.address
        elif loader.scene:
            self.scene = loader.scene
        return bool(loader.scene)

    def _handle_msg(self, message: dict[str, Any]) -> None:
        answers.respond(self, message, self._send_msg)


def page(query: str, loader: SceneLoader) -> ExplorerComponent:
    """Make the component for one visitor.

    Args:
        query: the query of the address that was asked for; what is not known in it is ignored.
        loader: where the scene comes from.

    """
    # The page reads the address as well and says what it does not know.
    view, _ = View.read(query, atlas=loader.atlas)
    component = ExplorerComponent(  # type: ignore[no-untyped-call]  # Panel ships no types
        view=view.to_dict(), sizing_mode="stretch_both"
    )
    component.follow(loader)
    if pn.state.curdoc and (head := serving.preload(loader)):
        pn.state.curdoc.template = head  # type: ignore[assignment]  # Bokeh takes its text too
    return component
