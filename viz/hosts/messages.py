"""What the browser viewer and Python say to each other."""

from __future__ import annotations

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from viz.scene_file.schema import Cut, LocalStates, StateWords
from viz.view.record import ViewRecord

What = Literal["picture", "state", "table"]


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
    """Python cannot answer: `text` says why."""

    type: Literal["answer"]
    what: What
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


Answer = StateAnswer | TableAnswer | Refusal
