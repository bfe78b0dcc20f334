"""The interactive body as a Panel component, and the loading of the scene behind it."""

from __future__ import annotations

import asyncio
import functools
import hashlib
from typing import TYPE_CHECKING, Any, ClassVar

import panel as pn
import param
from panel.custom import JSComponent
from panel.io.resources import LOCAL_DIST
from panel.models.esm import DataEvent

from viz.hosts import answers, first_page
from viz.hosts.bundle import BUNDLE
from viz.hosts.desk import LOADING, is_question, takes_long
from viz.hosts.turns import BUSY, Busy
from viz.rules import deficits
from viz.view import View, ViewError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bokeh.events import Event

    from meshes import BodyChoice
    from pathways import Atlas, Deficit
    from viz.hosts.bodies import Bodies
    from viz.hosts.loader import SceneLoader
    from viz.rules.sites import SiteRecord

MOST_IN_LINE = 4
"""How many questions that take long may wait in one page."""

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
    _line: tuple[dict[str, Any], ...] = ()
    _working: asyncio.Task[None] | None = None

    @classmethod
    def _render_esm(cls, *given: Any, **named: Any) -> str:  # noqa: ANN401 - as Panel has it
        """Name the bundle with its version, so that a browser keeps it without asking."""
        esm: str = super()._render_esm(*given, **named)
        return f"{esm}?v={_bundle_version()}" if esm.endswith(BUNDLE.name) else esm

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

    def _process_event(self, event: Event) -> None:
        """Hear messages of the viewer alone: nothing here is clicked in Panel's own way."""
        if isinstance(event, DataEvent):
            super()._process_event(event)

    def _process_property_change(self, props: dict[str, Any]) -> dict[str, Any]:
        """Take the view of what a browser has changed, if there is such a one, and nothing else.

        The page has told its person what is not known in it, so that nobody has to be told here.
        """
        try:
            return {"view": View.from_dict(props["view"], atlas=self.atlas).to_dict()}
        except (KeyError, ViewError):
            return {}

    def _handle_msg(self, message: Any) -> None:  # noqa: ANN401 - whatever a browser sends
        if is_question(message) and not self._loader.scene:
            self._deliver(answers.refusal(message, LOADING))
        elif takes_long(message):
            self._line_up(message)
        else:
            answers.respond(self, message, self._send_msg, self._loader.desk.at_once)

    def _line_up(self, message: dict[str, Any]) -> None:
        """Let a question that takes long wait; of pictures only the newest is still wanted."""
        if message["what"] == "picture":
            self._line = tuple(other for other in self._line if other["what"] != "picture")
        if len(self._line) >= MOST_IN_LINE:
            self._deliver(answers.refusal(message, BUSY))
            return
        self._line = (*self._line, message)
        if self._working is None:
            self._working = asyncio.ensure_future(self._work())

    async def _work(self) -> None:
        """Have the questions of this visitor answered, one after the other."""
        while self._line:
            message, self._line = self._line[0], self._line[1:]
            try:
                reply = await self._loader.desk.in_turn(message, str(id(self)))
            except Busy as busy:
                reply = answers.refusal(message, str(busy))
            except Exception as error:  # noqa: BLE001 - the questions behind it are answered too
                reply = answers.refusal(message, answers.in_words(error))
            self._deliver(reply)
        self._working = None

    def _deliver(self, reply: dict[str, Any]) -> None:
        answers.deliver(self, reply, self._send_msg)


@functools.cache
def _bundle_version() -> str:
    return hashlib.sha256(BUNDLE.read_bytes()).hexdigest()[:32]


def page(query: str, bodies: Bodies) -> ExplorerComponent:
    """Make the component for one visitor.

    Args:
        query: the query of the address that was asked for; what is not known in it is ignored.
        bodies: where the scenes come from.

    """
    # The page reads the address as well and says what it does not know.
    view, _ = View.read(query, atlas=bodies.own.atlas)
    loader = bodies.of(view)
    component = ExplorerComponent(  # type: ignore[no-untyped-call]  # Panel ships no types
        view=view.to_dict(), sizing_mode="stretch_both"
    )
    component.follow(loader)
    if document := pn.state.curdoc:
        # A socket may reach another process than its page did, and the session is made anew there.
        # Panel would take its style sheets from a network of its own then.
        document.template_variables["dist_url"] = LOCAL_DIST
        if loader.over_http:
            # Panel has no public way to the address at which it serves a component's script.
            bundle = ExplorerComponent._render_esm(server=True)  # noqa: SLF001
            # Bokeh takes the text of a template too.
            body = View(sex=view.sex, physique=view.physique, atlas=view.atlas).to_query()
            text: Any = first_page.template(loader, bundle, body)
            document.template = text
    return component
