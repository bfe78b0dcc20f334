"""The interactive body in a notebook.

Example::

    from viz import Explorer, View

    explorer = Explorer(View("S1"))
    explorer  # shows it; choose something else in it, then:
    explorer.view, explorer.deficit

With tables of one's own: `Explorer(View("S1"), tables="my_tables")`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from meshes.choice.body_choice import BodyChoice
from viz.hosts import answers
from viz.hosts.bundle import BUNDLE
from viz.rules import deficits
from viz.scene_file import container, reading
from viz.view import View, ViewError
from viz.view.own_tables import facts_of
from viz.view.shown_body import body_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from meshes.tables.physique import Physique, Sex
    from pathways import Atlas, Deficit
    from viz.rules.sites import SiteRecord


class ViewTrait(traitlets.TraitType[View, View]):
    """A trait that holds a `View`; an id, a query or a mapping is turned into one."""

    info_text = "a View, the id of a lesion, or the query of an address"

    def validate(self, obj: Any, value: Any) -> View:  # noqa: ANN401 - as traitlets has it
        """Turn `value` into a view; what names something unknown is refused."""
        try:
            return view_of(value, atlas=obj.atlas)
        except TypeError:
            return self.error(obj, value)
        except ViewError as error:
            raise traitlets.TraitError(str(error)) from error


def view_of(value: object, *, atlas: Atlas | None = None) -> View:
    """Make a view from a view, the id of a lesion, the query of an address, or a mapping.

    Args:
        value: one of these.
        atlas: the facts that it is shown with; None is those of the installation.

    Raises:
        ViewError: when a name in it is not known.
        TypeError: when it is none of these.

    """
    if isinstance(value, View):
        return value.fitting(atlas)
    if isinstance(value, dict):
        return View.from_dict(value, atlas=atlas)
    if isinstance(value, str):
        return View.from_words(value, atlas=atlas)
    raise TypeError(f"{type(value).__name__} is not a view, an id or a query.")


class Explorer(anywidget.AnyWidget):
    """The interactive body in a notebook cell.

    `view` is what is shown. Set it to show something else; read it after a person chose. `choice`
    is the body that is shown, None the default one; `atlas` its facts, None those of the
    installation.

    Args:
        view: what is shown first.
        height: height in CSS pixels.
        tables: a folder with tables that stand in for those of the installation, by file name.
        sex: female or male, where the view does not say it.
        physique: slim, average or heavy, where the view does not say it.

    Raises:
        BodyChoiceError: when there is no such sex or physique.
        ViewError: when `view` names something that is not known.
        TablesError: when the tables are wrong; it has every fault.

    """

    _esm = BUNDLE
    view = ViewTrait(View()).tag(
        sync=True,
        to_json=lambda view, _widget: view.to_dict(),
        from_json=lambda data, widget: View.from_dict(data, atlas=widget.atlas),
    )
    scene = traitlets.Bytes(b"").tag(sync=True)
    progress = traitlets.Dict().tag(sync=True)
    picture = traitlets.Unicode("").tag(sync=True)
    host = traitlets.Unicode("jupyter").tag(sync=True)
    height_px = traitlets.Int(640).tag(sync=True)

    atlas: Atlas | None = None
    choice: BodyChoice | None = None

    def __init__(
        self,
        view: View | str = "",
        height: int = 640,
        *,
        tables: Path | str | None = None,
        sex: Sex = "male",
        physique: Physique = "average",
    ) -> None:
        """Load the body (built on the first run ever, with a bar) and show `view`."""
        own = Path(tables) if tables else None
        usual = BodyChoice(sex=sex, physique=physique, tables=own)
        self.atlas = facts_of(usual)
        shown = view_of(view, atlas=self.atlas)
        chosen = body_of(shown, usual)
        self.choice = None if chosen.is_default else chosen
        scene = container.scene_bytes(choice=self.choice)
        super().__init__(view=shown, scene=scene, height_px=height)
        self.on_msg(self._on_message)

    @property
    def deficit(self) -> Deficit | None:
        """What the lesion of the present view causes; None while nothing is selected."""
        return deficits.deficit_of(self.view)

    def site_records(self) -> Mapping[str, SiteRecord]:
        """Give what is at each site of the body that is shown."""
        return reading.site_records(self.scene)

    def on_change(self, call: Callable[[View], None]) -> None:
        """Call `call` with the new view whenever something else is chosen."""
        self.observe(lambda change: call(change["new"]), "view")

    def _on_message(self, _widget: object, message: dict[str, Any], _buffers: object) -> None:
        answers.respond(self, message, self.send)
