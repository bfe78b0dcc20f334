"""Serves the scene file over HTTP, so that it travels beside the page's scripts and is kept.

Its address holds the hash of its content: a browser that has it never asks again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tornado.web import HTTPError, RequestHandler

if TYPE_CHECKING:
    from viz.hosts.loader import SceneLoader

FOREVER = "public, max-age=31536000, immutable"


class SceneHandler(RequestHandler):
    """Answers `scene/<hash>` with the gzip GLB that has this hash."""

    def initialize(self, loader: SceneLoader) -> None:
        """Take the loader whose scene is served."""
        self.loader = loader

    def get(self, digest: str) -> None:
        """Send the scene, or nothing but its tag to a browser that has it."""
        if not self.loader.scene or digest != self.loader.digest:
            raise HTTPError(404)
        self.set_header("Content-Type", "application/octet-stream")
        self.set_header("Cache-Control", FOREVER)
        self.set_etag_header()
        if self.check_etag_header():
            self.set_status(304)
            return
        self.finish(self.loader.scene)

    def compute_etag(self) -> str:
        """Give the hash that the address holds already."""
        return f'"{self.loader.digest}"'


def routes(loader: SceneLoader) -> list[tuple[str, type[RequestHandler], dict[str, SceneLoader]]]:
    """Give the routes for `panel.serve(extra_patterns=...)` and let pages use them."""
    loader.over_http = True
    return [(r"/scene/([0-9a-f]+)", SceneHandler, {"loader": loader})]


def preload(loader: SceneLoader) -> str:
    """Give the head of a page that fetches the scene while its scripts load."""
    if not loader.address:
        return ""
    link = f'<link rel="preload" href="{loader.address}" as="fetch" crossorigin="anonymous">'
    return "{% block preamble %}{{ super() }}" + link + "{% endblock %}"
