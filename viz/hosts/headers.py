"""What every answer of the server forbids the browser: pages, files, errors, all of them.

The scripts that stand in a page bear a number used once, so that no other one runs; Panel's loader
of modules takes it over from them. It imports the component from `blob:`. Nothing needs `eval`.
"""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING

from tornado.web import OutputTransform
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tornado.httputil import HTTPHeaders, HTTPServerRequest

ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}

_POLICY = (
    "default-src 'none'; script-src 'self' blob: 'nonce-{once}'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' data: blob:; "
    "worker-src blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'{framing}"
)

_SCRIPT = re.compile(rb"<script(?=[\s>])", re.IGNORECASE)


class SafetyHeaders(OutputTransform):
    """Adds the headers to one answer, whichever handler gives it."""

    def __init__(self, _request: HTTPServerRequest, framing: Iterable[str] = ()) -> None:
        """Take the origins whose pages may show this one in a frame."""
        self._framing = framing

    @override
    def transform_first_chunk(
        self, status_code: int, headers: HTTPHeaders, chunk: bytes, finishing: bool
    ) -> tuple[int, HTTPHeaders, bytes]:
        """Add them before the first bytes leave, and mark the scripts of a page."""
        once = secrets.token_urlsafe(16)
        if headers.get("Content-Type", "").startswith("text/html"):
            chunk = _SCRIPT.sub(f'<script nonce="{once}"'.encode(), chunk)
            if "Content-Length" in headers:
                headers["Content-Length"] = str(len(chunk))
        framing = "".join(f" {origin}" for origin in self._framing)
        headers["Content-Security-Policy"] = _POLICY.format(once=once, framing=framing)
        for name, value in ALWAYS.items():
            headers[name] = value
        return status_code, headers, chunk
