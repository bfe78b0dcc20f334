"""Answers over HTTP what a page also asks over its socket, without any session.

`answer/state?lesion=S1&lesion=L5` gives the JSON of `answers.answer` for the view of that address;
`answer/<digest>/state?...` gives it for the scene with that digest alone, so that it may be kept.
`viz.hosts.messages` says more. `alive` says that the server is there, and with which scene;
`alive?sex=female&physique=slim` has that body built if there is none yet.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Literal

from tornado.web import RequestHandler

from viz.hosts import answers
from viz.hosts.desk import FAILED, LOADING
from viz.hosts.turns import Busy
from viz.view import View, ViewError

if TYPE_CHECKING:
    from viz.hosts.bodies import Bodies
    from viz.hosts.loader import SceneLoader

KEPT = "public, max-age=86400"
"""For an address that names its scene: a new version of the program may word it otherwise."""

ASKED_AGAIN = "public, no-cache"
"""For an address that names none: it may be kept, but whether it still holds is asked."""

LONGEST_QUERY = 4000
"""Characters; the longest address that the page writes has some hundreds."""

ANOTHER_BODY = "The server shows another body by now. Load the page again."
TOO_LONG = f"The address is longer than {LONGEST_QUERY} characters. Choose fewer things."


class JsonHandler(RequestHandler):
    """Writes JSON that nobody keeps, unless it is said otherwise."""

    def initialize(self, bodies: Bodies) -> None:
        """Take the bodies that are asked about."""
        self.bodies = bodies

    def tell(self, status: int, told: dict[str, Any]) -> None:
        """Send what was asked for, or why it is refused."""
        self.set_status(status)
        self.set_header("Content-Type", "application/json; charset=UTF-8")
        if status != 200:
            self.set_header("Cache-Control", "no-store")
        spent = 1000 * self.request.request_time()
        self.set_header("Server-Timing", f"answer;dur={spent:.1f}")
        self.finish(json.dumps(told, separators=(",", ":")))

    def write_error(self, status_code: int, **_given: Any) -> None:  # noqa: ANN401 - as tornado has it
        """Send a sentence where something failed that nobody foresaw; the log has the rest."""
        self.tell(status_code, answers.refusal({}, FAILED))


class AnswerHandler(JsonHandler):
    """Answers `answer/state`, `answer/table` and `answer/picture` of the body that is meant."""

    loader: SceneLoader

    async def get(self, digest: str | None, what: Literal["state", "table", "picture"]) -> None:
        """Send the answer, nothing but its tag to a browser that has it, or a refusal."""
        message: dict[str, Any] = {"type": "need", "what": what, "view": None}
        self.loader = self.bodies.named(digest or "", self.request.query[:LONGEST_QUERY])
        if why := self._cannot(digest):
            status, text = why
            self.tell(status, answers.refusal(message, text))
            return
        self.set_header("Cache-Control", KEPT if digest else ASKED_AGAIN)
        self.set_etag_header()
        if self.check_etag_header():
            self.set_status(304)
            return
        try:
            view = View.from_query(self.request.query, atlas=self.loader.atlas)
            message["view"] = view.to_dict()
            reply = await self._answered(message)
        except ViewError as error:
            reply = answers.refusal(message, str(error))
        except Busy as busy:
            self.set_header("Retry-After", "3")
            self.tell(429, answers.refusal(message, str(busy)))
            return
        why_not = reply.get("text")
        self.tell(500 if why_not == FAILED else 400 if why_not else 200, reply)

    def compute_etag(self) -> str:
        """Say what the answer depends on: the scene, which has all facts, and the question."""
        asked = (self.loader.digest, self.request.path, self.request.query)
        return f'"{hashlib.sha256(repr(asked).encode()).hexdigest()[:32]}"'

    async def _answered(self, message: dict[str, Any]) -> dict[str, Any]:
        desk = self.loader.desk
        if message["what"] == "state":
            return desk.at_once(message)
        return await desk.in_turn(message, self.request.remote_ip or "")

    def _cannot(self, digest: str | None) -> tuple[int, str] | None:
        """Say why nothing is worked out at all: the status and the sentence."""
        if not self.loader.scene:
            self.set_header("Retry-After", "1")
            return 503, self.loader.progress.get("error") or LOADING
        if digest and digest != self.loader.digest:
            return 410, ANOTHER_BODY
        if len(self.request.query) > LONGEST_QUERY:
            return 414, TOO_LONG
        return None


class AliveHandler(JsonHandler):
    """Answers `alive`: which scene there is, and how far it is while it is loaded."""

    def get(self) -> None:
        """Send it anew each time; a body that nobody asked for before is begun."""
        self.set_header("Cache-Control", "no-store")
        loader = self.bodies.named("", self.request.query[:LONGEST_QUERY])
        scene = loader.digest if loader.scene else ""
        self.tell(200, {"scene": scene, "progress": loader.progress})
