"""Answers what the browser viewer asks of Python.

Every state of one lesion travels with the scene. Only what cannot be foreseen is asked: several
lesions together, several variants together, and a picture where the browser has no WebGL.
"""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING, Any, Protocol

from viz.rules import part_states
from viz.rules.deficits import deficit_of
from viz.scene_file import book, local_states, states
from viz.scene_file.reading import usual_records
from viz.view import View, ViewError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from viz.rules.sites import SiteRecord

    Records = Callable[[], Mapping[str, SiteRecord]]


class Host(Protocol):
    """What shows the viewer: the Panel component or the notebook widget.

    One that shows another body than the default one has `site_records`, which gives what is at
    its sites.
    """

    view: Any
    picture: Any


PICTURE_SIZE = (1100, 820)
"""Width and height in pixels of a picture for a browser without WebGL."""


def answer(message: Mapping[str, Any], records: Records = usual_records) -> dict[str, Any]:
    """Answer one message of the viewer; messages that only tell something get an empty answer.

    Args:
        message: `{"type": "need", "what": "picture" | "state" | "table", "view": {...}}`.
        records: gives what is at each site of the body that is shown.

    Returns:
        `{"type": "answer", "what": ..., "view": ..., ...}`. It has a `text` that says why when
        the view is not known or the picture cannot be drawn.

    """
    kinds = {"picture": _picture, "state": _state, "table": _table}
    what = message.get("what")
    if message.get("type") != "need" or what not in kinds:
        return {}
    try:
        reply = kinds[what](View.from_dict(message.get("view", {})), records)
    except (ValueError, RuntimeError) as error:
        reply = {"text": str(error)}
    return {"type": "answer", "what": what, "view": message.get("view")} | reply


def respond(host: Host, message: Mapping[str, Any], send: Callable[[dict[str, Any]], None]) -> None:
    """Do what a message of the viewer asks of its host.

    Args:
        host: takes the new view, or the picture that was asked for.
        message: what the viewer sent.
        send: carries any other answer back to the viewer.

    """
    if message.get("type") == "view":
        host.view = message["view"]
        return
    reply = answer(message, getattr(host, "site_records", usual_records))
    if "picture" in reply:
        host.picture = reply["picture"]
    elif reply:
        send(reply)


def _picture(view: View, _records: Records) -> dict[str, Any]:
    from viz.figures import scene  # noqa: PLC0415 - VTK is loaded only where a picture is needed

    png = io.BytesIO()
    scene.figure(view, png, size=PICTURE_SIZE)
    return {"picture": "data:image/png;base64," + base64.b64encode(png.getvalue()).decode()}


def _state(view: View, records: Records) -> dict[str, Any]:
    deficit = deficit_of(view)
    if deficit is None:
        raise ViewError("Choose a lesion first.")
    return {
        "row": base64.b64encode(states.row(deficit).tobytes()).decode(),
        "cuts": states.cuts(deficit.lesion),
        "local": local_states.of_deficit(deficit, records()),
        "pain": part_states.pain_parts(deficit.lesion),
        "causes": part_states.pressing_parts(deficit.lesion),
        "words": book.state_words(deficit),
    }


def _table(view: View, records: Records) -> dict[str, Any]:
    cells = states.table(view.dermatome_map, view.variants)
    return {
        "map": view.dermatome_map,
        "variants": list(view.variants),
        "local": local_states.of_table(cells, view.variants, records()),
        "rows": base64.b64encode(cells.tobytes()).decode(),
    }
