"""What the browser viewer and Python say to each other.

Over the socket of a page the viewer sends `Need` and gets an `Answer`, a picture as a value of the
model. The same is to be had over HTTP, from any server that shows the same scene, without a
session; paths are relative to the page:

`GET answer/WHAT?QUERY` or `GET answer/DIGEST/WHAT?QUERY`
    WHAT is `state`, `table` or `picture`, QUERY the address of the view (`View.to_query`), DIGEST
    that of the scene (the end of the scene's own address). 200 with an `Answer`; a picture is
    `{"type": "answer", "what": "picture", "view": ..., "picture": "data:image/png;base64,..."}`.
    With DIGEST a browser may keep the answer for a day; without, it asks whether it still holds
    (ETag, 304). All that is not 200 or 304 is a `Refusal` that nobody keeps: 400 for what cannot be
    answered, 410 when the server shows another scene by now (the page should be loaded again), 414
    for a query that is too long, 429 and 503 (with Retry-After) when too much is asked at once or
    the body is still being loaded.
`GET alive`
    200 with an `Alive`, never kept.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal, NotRequired, get_args

from typing_extensions import TypedDict

from viz.scene_file.schema import Cut, LocalStates, StateWords
from viz.view.address import one_of, quoted
from viz.view.record import ViewRecord

What = Literal["picture", "state", "table"]
TYPES = ("need", "view")
"""What a message of the viewer may be: a question, or the news of another view."""
LONGEST_ECHO = 20_000
"""Bytes of a view, as JSON, that an answer repeats; a view that a page asks for has 400."""


class Need(TypedDict):
    """The viewer asks for what does not travel with the scene."""

    type: Literal["need"]
    what: What
    view: ViewRecord


class Told(TypedDict):
    """The viewer tells its host what is shown."""

    type: Literal["view"]
    view: ViewRecord


class Refusal(TypedDict):
    """Python cannot answer: `text` says why. `what` is None where nothing known was asked for."""

    type: Literal["answer"]
    what: What | None
    view: ViewRecord
    text: str


class StateAnswer(TypedDict):
    """One selection: its row of a table in base64, and what is said of it."""

    type: Literal["answer"]
    what: Literal["state"]
    view: ViewRecord
    row: str
    cuts: list[Cut]
    pain: list[str]
    causes: list[str]
    local: LocalStates
    words: StateWords
    text: NotRequired[None]


class TableAnswer(TypedDict):
    """A table of states in base64, for a map and variants, with all that shows beside losses."""

    type: Literal["answer"]
    what: Literal["table"]
    view: ViewRecord
    map: str
    variants: list[str]
    rows: str
    local: dict[str, LocalStates]
    text: NotRequired[None]


class PictureAnswer(TypedDict):
    """A picture as a data URL, over HTTP alone; the socket has a value of the model for it."""

    type: Literal["answer"]
    what: Literal["picture"]
    view: ViewRecord
    picture: str
    text: NotRequired[None]


class Loading(TypedDict):
    """How far the server is with its body, 0..1 and in words, or why there will be none."""

    fraction: NotRequired[float]
    text: NotRequired[str]
    error: NotRequired[str]


class Alive(TypedDict):
    """The server is there; `scene` is the digest of what it shows, empty while that is loaded."""

    scene: str
    progress: Loading


Answer = StateAnswer | TableAnswer | Refusal


class MessageError(ValueError):
    """What came from the viewer is no message; the text says what one is."""


def read(message: object) -> tuple[str, Mapping[Any, Any]]:
    """Give the type of a message, one of `TYPES`, and the message.

    Args:
        message: what the viewer sent, or whatever else came in its place.

    Raises:
        MessageError: when it is no mapping.
        ViewError: when it is of no known type.

    """
    if not isinstance(message, Mapping):
        raise MessageError(f"A message has a type and a view; {quoted(message)} is none.")
    return one_of("type of message", message.get("type"), TYPES), message


def asked_for(message: Mapping[Any, Any]) -> What:
    """Give what a question asks for.

    Raises:
        ViewError: when it is nothing that Python works out.

    """
    what: What = one_of("answer to", message.get("what"), get_args(What))  # type: ignore[assignment]
    return what


def known_what(message: object) -> What | None:
    """Give what a message asks for; None where it asks for nothing that Python works out."""
    what = message.get("what") if isinstance(message, Mapping) else None
    return next((one for one in get_args(What) if isinstance(what, str) and one == what), None)


def echo(message: object) -> Any:  # noqa: ANN401 - a view as it was sent
    """Give the view of a message back, so that the page knows what is answered; else no fields.

    What is no plain mapping, or is too large to be a view, could not travel back or does harm.
    """
    view = message.get("view") if isinstance(message, Mapping) else None
    if not isinstance(view, Mapping):
        return {}
    try:
        text = json.dumps(view, allow_nan=False, ensure_ascii=False).encode()
    except (TypeError, ValueError, RecursionError):
        return {}
    return json.loads(text) if len(text) <= LONGEST_ECHO else {}
