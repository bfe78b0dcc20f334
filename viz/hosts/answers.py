"""Answers what the browser viewer asks of Python.

Every state of one lesion travels with the scene. Only what cannot be foreseen is asked: several
lesions together, several variants together, and a picture where the browser has no WebGL.
"""

from __future__ import annotations

import base64
import io
import logging
from typing import TYPE_CHECKING, Any, Protocol

from viz.hosts import messages
from viz.rules import part_states
from viz.rules.deficits import deficit_of
from viz.scene_file import book, local_states, states
from viz.scene_file.reading import usual_records
from viz.view import View, ViewError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from meshes import BodyChoice
    from pathways import Atlas
    from viz.rules.sites import SiteRecord

    Records = Callable[[], Mapping[str, SiteRecord]]


class Host(Protocol):
    """What shows the viewer: the Panel component or the notebook widget.

    One that shows another body than the default one has three attributes more: `site_records`
    gives what is at its sites, `choice` is the body and `atlas` its facts.
    """

    view: Any
    picture: Any


_LOG = logging.getLogger(__name__)

PICTURE_SIZE = (1100, 820)
"""Width and height in pixels of a picture for a browser without WebGL."""


def answer(
    message: object,
    records: Records = usual_records,
    *,
    choice: BodyChoice | None = None,
    atlas: Atlas | None = None,
) -> dict[str, Any]:
    """Answer one message of the viewer, or whatever else came in its place; never raises.

    Args:
        message: `{"type": "need", "what": "picture" | "state" | "table", "view": {...}}`.
        records: gives what is at each site of the body that is shown.
        choice: the body that is shown; None is the default one.
        atlas: its facts; None is those of the installation.

    Returns:
        `{"type": "answer", "what": ..., "view": ..., ...}`. It has a `text` that says why when
        the message or its view is not known, or the picture cannot be drawn. Empty for a message
        that only tells something.

    """
    try:
        kind, known = messages.read(message)
        if kind != "need":
            return {}
        what = messages.asked_for(known)
        view = View.from_dict(known.get("view", {}), atlas=atlas)
        reply = _picture(view, choice) if what == "picture" else _WORKED_OUT[what](view, records)
    except Exception as error:  # noqa: BLE001 - one visitor's message must not end anything
        return refusal(message, in_words(error))
    return {"type": "answer", "what": what, "view": messages.echo(message)} | reply


def refusal(message: object, why: str) -> dict[str, Any]:
    """Answer that a message cannot be answered, and why.

    Args:
        message: as it came.
        why: a sentence.

    """
    what, view = messages.known_what(message), messages.echo(message)
    return {"type": "answer", "what": what, "view": view, "text": why}


def in_words(error: Exception) -> str:
    """Say an error to a person; one that was not meant for people goes to the log, in a line."""
    if isinstance(error, ValueError | OSError | RuntimeError) and not isinstance(
        error, RecursionError
    ):
        return str(error)
    _LOG.error("A message of the viewer was not answered: %r", error)
    _LOG.debug("where that was", exc_info=error)
    return f"Python could not work this out ({type(error).__name__})."


def respond(
    host: Host,
    message: object,
    send: Callable[[dict[str, Any]], None],
    ask: Callable[[object], dict[str, Any]] | None = None,
) -> None:
    """Do what a message of the viewer asks of its host; one that makes no sense is answered so.

    Args:
        host: takes the new view, or the picture that was asked for.
        message: what the viewer sent, or whatever else came in its place.
        send: carries any other answer back to the viewer.
        ask: answers in place of `answer`, for a host that keeps answers.

    """
    reply = _told(host, message)
    if not reply and ask is not None:
        reply = ask(message)
    elif not reply:
        reply = answer(
            message,
            getattr(host, "site_records", usual_records),
            choice=getattr(host, "choice", None),
            atlas=getattr(host, "atlas", None),
        )
    deliver(host, reply, send)


def deliver(host: Host, reply: dict[str, Any], send: Callable[[dict[str, Any]], None]) -> None:
    """Give an answer to the host: a picture as a value of its own, the rest as a message."""
    if "picture" in reply:
        host.picture = reply["picture"]
    elif reply:
        send(reply)


def _told(host: Host, message: object) -> dict[str, Any]:
    """Take the view that a message tells; gives what is wrong with it."""
    try:
        kind, known = messages.read(message)
        if kind == "view":
            shown: Any = known.get("view")
            host.view = View.from_dict(shown, atlas=getattr(host, "atlas", None)).to_dict()
    except Exception as error:  # noqa: BLE001 - as in `answer`
        return refusal(message, in_words(error))
    return {}


def _picture(view: View, choice: BodyChoice | None) -> dict[str, Any]:
    import meshes  # noqa: PLC0415 - the body loads where it is asked for
    from viz.figures import scene  # noqa: PLC0415 - VTK is loaded only where a picture is needed

    png = io.BytesIO()
    body = meshes.load(choice=choice) if choice else meshes.load()
    scene.figure(view, png, size=PICTURE_SIZE, body=body)
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
    cells = states.table(view.dermatome_map, view.variants, atlas=view.atlas)
    return {
        "map": view.dermatome_map,
        "variants": list(view.variants),
        "local": local_states.of_table(cells, view.variants, records(), atlas=view.atlas),
        "rows": base64.b64encode(cells.tobytes()).decode(),
    }


_WORKED_OUT = {"state": _state, "table": _table}
