"""Loads the scene behind the page: once per server, while its visitors see how far it is."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from viz.hosts.desk import LOADING, Desk
from viz.scene_file import container, reading
from viz.scene_file.pieces import Pieces, pieces

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes import BodyChoice
    from pathways import Atlas
    from viz.rules.sites import SiteRecord


@dataclass
class SceneLoader:
    """Loads the scene once per process, in a thread, for all sessions together.

    `progress` is what the waiting pages show: `fraction` 0..1 and `text`, or `error`. `over_http`
    says whether the server has routes for the scene: then it comes in `pieces`, else it goes
    through the session whole.
    `choice` is the body that is shown, None the default one; `atlas` its facts, None those of the
    installation. `turn` is held while it loads, so that loaders that share it load one at a time.
    """

    scene: bytes = b""
    digest: str = ""
    over_http: bool = False
    progress: dict[str, Any] = field(default_factory=dict)
    pieces: Pieces | None = None
    choice: BodyChoice | None = None
    atlas: Atlas | None = None
    turn: threading.Lock = field(default_factory=threading.Lock)
    _thread: threading.Thread | None = None

    @property
    def address(self) -> str:
        """Where the page can fetch the scene, relative to it; empty while there is none."""
        return f"scene/{self.digest}" if self.over_http and self.scene else ""

    @cached_property
    def site_records(self) -> Mapping[str, SiteRecord]:
        """What is at each site of the body.

        Raises:
            RuntimeError: while the scene is not there.

        """
        if not self.scene:
            raise RuntimeError(self.progress.get("error") or LOADING)
        return reading.site_records(self.scene)

    @cached_property
    def desk(self) -> Desk:
        """What answers the questions about this body."""
        return Desk(lambda: self.site_records, self.choice, self.atlas)

    def start(self) -> None:
        """Start loading unless that has begun already. Call it from the server's thread."""
        if self._thread is None:
            waits = self.turn.locked()
            text = "Waiting for another body that is built" if waits else "Loading the body"
            self.progress = {"fraction": 0.0, "text": text}
            self._thread = threading.Thread(target=self._load, daemon=True)
            self._thread.start()

    def wait(self) -> bytes:
        """Load now and give the scene; used before a server takes its first visitor."""
        self.start()
        if self._thread:
            self._thread.join()
        return self.scene

    def _note(self, fraction: float, text: str) -> None:
        self.progress = {"fraction": round(fraction, 3), "text": text}

    def close(self) -> None:
        """End what works beside the server, if anything does."""
        if "desk" in self.__dict__:
            self.desk.close()

    def _load(self) -> None:
        try:
            with self.turn:
                scene = container.scene_apart(self._note, self.choice)
        except Exception as error:  # noqa: BLE001 - shown to the person who waits, whatever it is
            self.progress = {"error": str(error)}
            return
        self.digest = hashlib.sha256(scene).hexdigest()[:32]
        if self.over_http:
            self.pieces = pieces(scene)
        self.scene = scene
