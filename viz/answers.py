"""Answers what the browser viewer asks of Python.

Every state of one lesion travels with the scene. Only what cannot be foreseen is asked: several
lesions together, several variants together, and a picture where the browser has no WebGL.
"""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING, Any

import pathways
from viz import book, states
from viz.view import View, ViewError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pathways import Deficit

LARGEST_PICTURE = 2400
"""Longest side in pixels of a picture that a browser may ask for."""


def deficit_of(view: View) -> Deficit | None:
    """Give what the lesions of `view` cause together; None when there are none."""
    if not view.lesions:
        return None
    lesion = pathways.lesion(*view.lesions, side=view.side)
    return pathways.deficit(lesion, dermatome_map=view.dermatome_map, variants=view.variants)


def answer(message: Mapping[str, Any]) -> dict[str, Any]:
    """Answer one message of the viewer; messages that only tell something get an empty answer.

    Args:
        message: `{"type": "need", "what": "picture" | "state" | "table", "view": {...}}`.

    Returns:
        `{"type": "answer", "what": ..., ...}`; `what` is `error` when the view is not known or
        the picture cannot be drawn, and `text` says why.

    """
    if message.get("type") != "need":
        return {}
    kinds = {"picture": _picture, "state": _state, "table": _table}
    try:
        view = View.from_dict(message["view"])
        reply = kinds[message["what"]](view, message)
    except (KeyError, ViewError, RuntimeError) as error:
        reply = {"what": "error", "text": str(error)}
    return {"type": "answer", "view": message.get("view"), "what": message.get("what")} | reply


def _picture(view: View, message: Mapping[str, Any]) -> dict[str, Any]:
    from viz import scene  # noqa: PLC0415 - VTK is loaded only where a picture is needed

    width, height = (int(min(max(side, 64), LARGEST_PICTURE)) for side in message["size"])
    png = io.BytesIO()
    scene.figure(view, png, size=(width, height))
    return {"picture": "data:image/png;base64," + base64.b64encode(png.getvalue()).decode()}


def _state(view: View, _message: Mapping[str, Any]) -> dict[str, Any]:
    deficit = deficit_of(view)
    if deficit is None:
        raise ViewError("Choose a lesion first.")
    return {
        "row": base64.b64encode(states.row(deficit).tobytes()).decode(),
        "cuts": states.cuts(deficit.lesion),
        "pain": list(deficit.lesion.pain),
        "words": book.state_words(deficit),
    }


def _table(view: View, _message: Mapping[str, Any]) -> dict[str, Any]:
    table = states.table(view.dermatome_map, view.variants)
    return {
        "map": view.dermatome_map,
        "variants": list(view.variants),
        "rows": base64.b64encode(table.tobytes()).decode(),
    }
