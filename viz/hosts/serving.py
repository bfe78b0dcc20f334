"""What the server has beside the page: the scene file, answers without a session, a sign of life.

The scene travels over HTTP, beside the page's scripts, and is kept: its address holds the hash of
its content, and a browser that has it never asks again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tornado.web import HTTPError, RequestHandler

from viz.hosts.answer_routes import AliveHandler, AnswerHandler

if TYPE_CHECKING:
    from viz.hosts.bodies import Bodies
    from viz.scene_file.pieces import Piece

FOREVER = "public, max-age=31536000, immutable"


class SceneHandler(RequestHandler):
    """Answers `scene/<hash>` with the gzip GLB that has this hash, and `scene/<hash>/<piece>`."""

    digest = ""

    def initialize(self, bodies: Bodies) -> None:
        """Take the bodies whose scenes are served."""
        self.bodies = bodies

    def get(self, digest: str, piece: Piece | None = None) -> None:
        """Send the scene or a piece of it, or nothing but its tag to a browser that has it."""
        loader = self.bodies.named(digest, self.request.query)
        if not loader.scene:  # this process has not loaded the body that another one told of
            self.set_status(503)
            self.set_header("Retry-After", "1")
            return
        if loader.digest != digest:
            raise HTTPError(404)
        self.digest = digest
        sent = getattr(loader.pieces, piece) if piece else loader.scene
        self.set_header("Content-Type", "application/octet-stream")
        self.set_header("Cache-Control", FOREVER)
        self.set_etag_header()
        if self.check_etag_header():
            self.set_status(304)
            return
        self.finish(sent)

    def compute_etag(self) -> str:
        """Give the hash that the address holds already."""
        return f'"{self.digest}"'


def routes(bodies: Bodies) -> list[tuple[str, type[RequestHandler], dict[str, Bodies]]]:
    """Give the routes for `panel.serve(extra_patterns=...)` and let pages use them."""
    bodies.over_http()
    handlers: dict[str, type[RequestHandler]] = {
        r"/scene/([0-9a-f]+)(?:/(words|first|rest))?": SceneHandler,
        r"/answer/(?:([0-9a-f]+)/)?(state|table|picture)": AnswerHandler,
        r"/alive": AliveHandler,
    }
    return [(path, handler, {"bodies": bodies}) for path, handler in handlers.items()]
