"""Answers what all visitors of one server ask, over their sockets and over HTTP.

A state takes milliseconds and is worked out at once. A table takes longer and is worked out in a
thread, a picture in a process, each in its turn. What was worked out is kept for the next one who
asks: what is asked for depends on a few fields of the view only.
"""

from __future__ import annotations

import asyncio
import json
import logging
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from viz.hosts import answers, messages
from viz.hosts.pictures import Pictures
from viz.hosts.turns import Turns
from viz.view import View, ViewError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes import BodyChoice
    from pathways import Atlas
    from pathways.terms import AskedGrade
    from viz.hosts.answers import Records

log = logging.getLogger(__name__)

STATES_KEPT, TABLES_KEPT = 1000, 32
"""How many answers are kept: of some 20 kB each, and of half a megabyte each."""


LONG = ("table", "picture")
"""What takes so long that it is not worked out at once."""

LOADING = "The body is still being loaded. Ask again in a second."
"""What is told before there is a body; the desk opens with it."""

FAILED = "The server could not answer this. Choose something else, or load the page again."
"""What is told where something failed that nobody foresaw; the log has the rest."""


class RefusedError(RuntimeError):
    """Nothing could be worked out; the message says why. It may be otherwise the next time."""


class Asked(NamedTuple):
    """What an answer depends on, whatever else the view says."""

    what: str
    lesions: tuple[str, ...]
    side: str
    grade: AskedGrade
    map: str
    variants: tuple[str, ...]

    def message(self) -> dict[str, Any]:
        """Ask for it in the viewer's words."""
        view = {name: value for name, value in self._asdict().items() if name != "what"}
        return {"type": "need", "what": self.what, "view": view}


class Desk:
    """Answers for one body and its facts."""

    def __init__(self, records: Records, choice: BodyChoice | None, atlas: Atlas | None) -> None:
        """Open for a body.

        Args:
            records: gives what is at each site of the body.
            choice: the body; None is the default one.
            atlas: its facts; None is those of the installation.

        """
        self._records, self._choice, self._atlas = records, choice, atlas
        self._pictures = Pictures(choice, atlas)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="tables")
        self._turns = {what: Turns() for what in LONG}
        self._kept_state = lru_cache(STATES_KEPT)(self._worked_out)
        self._kept_table = lru_cache(TABLES_KEPT)(self._worked_out)

    def at_once(self, message: object) -> dict[str, Any]:
        """Answer as `answers.answer` does, here and now: all but tables and pictures.

        What fails unforeseen is told in a sentence and logged, so that no page waits for ever.
        """
        try:
            return self._at_once(message)
        except Exception:
            log.exception("A question could not be answered: %s", message)
            return answers.refusal(message, FAILED)

    def _at_once(self, message: object) -> dict[str, Any]:
        asked = self._asked(message)
        if asked is None:
            return answers.answer(message, self._records, choice=self._choice, atlas=self._atlas)
        kept = self._kept_table if asked.what == "table" else self._kept_state
        try:
            reply: dict[str, Any] = json.loads(kept(asked))
        except RefusedError as error:
            return answers.refusal(message, str(error))
        return reply | {"view": messages.echo(message)}

    async def in_turn(self, message: Mapping[str, Any], visitor: str) -> dict[str, Any]:
        """Answer a table or a picture when it is this visitor's turn, or at once that none can be.

        Args:
            message: what is asked, as `takes_long` knows it.
            visitor: who asks, by any name that stays the same.

        Raises:
            Busy: when too much waits already.

        """
        try:
            View.from_dict(message.get("view", {}), atlas=self._atlas)
        except ViewError as error:
            return answers.refusal(message, str(error))
        async with self._turns[message["what"]].turn(visitor):
            if message["what"] == "picture":
                return await self._pictures.draw(message)
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._thread, self.at_once, message)

    def close(self) -> None:
        """End what works beside the server."""
        self._pictures.close()
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _asked(self, message: object) -> Asked | None:
        """Say what an answer depends on; None when it cannot be kept, or is not understood."""
        try:
            kind, known = messages.read(message)
            what = messages.asked_for(known)
            view = View.from_dict(known.get("view", {}), atlas=self._atlas)
        except (ViewError, messages.MessageError):
            return None  # `answers.answer` says what is wrong with it
        if kind != "need" or what == "picture":
            return None
        lesions = view.lesions if what == "state" else ()
        side = view.side if what == "state" else "right"
        grade = view.grade if what == "state" else "typical"
        return Asked(what, lesions, side, grade, view.dermatome_map, view.variants)

    def _worked_out(self, asked: Asked) -> bytes:
        """Work out an answer and write it as JSON, which takes a third of the memory.

        Raises:
            RefusedError: when there is none; a refusal is not kept.

        """
        reply = answers.answer(
            asked.message(), self._records, choice=self._choice, atlas=self._atlas
        )
        if "text" in reply:
            raise RefusedError(reply["text"])
        return json.dumps(reply, separators=(",", ":")).encode()


def is_question(message: object) -> bool:
    """Say whether a message asks for anything."""
    return isinstance(message, dict) and message.get("type") == "need"


def takes_long(message: object) -> bool:
    """Say whether a message asks for what other visitors must not wait for."""
    return is_question(message) and messages.known_what(message) in LONG
