"""Text leaves the server compressed; a file is compressed once for all visitors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tornado.web import GZipContentEncoding
from typing_extensions import override

if TYPE_CHECKING:
    from tornado.httputil import HTTPHeaders, HTTPServerRequest

    Kept = dict[str, bytes]

MOST_KEPT = 32_000_000
"""Bytes of compressed files that are kept; the page has less than one million."""


class Compressed(GZipContentEncoding):
    """Compresses one answer, or takes the kept bytes of the same file."""

    def __init__(self, request: HTTPServerRequest, kept: Kept) -> None:
        """Take what all answers share: compressed files by their tag."""
        super().__init__(request)
        self._is_get = request.method == "GET"
        self._kept = kept
        self._file = ""
        self._missing = 0
        self._made: list[bytes] = []
        self._sent = False

    @override
    def transform_first_chunk(
        self, status_code: int, headers: HTTPHeaders, chunk: bytes, finishing: bool
    ) -> tuple[int, HTTPHeaders, bytes]:
        """Send the kept file at once, or begin to compress."""
        if self._gzipping and self._is_get and status_code == 200 and "Last-Modified" in headers:
            self._file = f"{headers.get('Etag')} {headers['Last-Modified']}"
            self._missing = int(headers.get("Content-Length", -1))
        ready = self._kept.get(self._file)
        if ready is None:
            return super().transform_first_chunk(status_code, headers, chunk, finishing)
        self._sent = True
        headers["Vary"] = "Accept-Encoding"
        headers["Content-Encoding"] = "gzip"
        headers["Content-Length"] = str(len(ready))
        return status_code, headers, ready

    @override
    def transform_chunk(self, chunk: bytes, finishing: bool) -> bytes:
        """Compress a further piece; of a file that is sent already nothing is left."""
        if self._sent:
            return b""
        self._missing -= len(chunk)
        chunk = super().transform_chunk(chunk, finishing)
        if self._file and self._gzipping:
            self._made.append(chunk)
            # Where a browser hangs up in the middle, that is also the end.
            if finishing and self._missing == 0:
                self._keep(b"".join(self._made))
        return chunk

    def _keep(self, compressed: bytes) -> None:
        if sum(map(len, self._kept.values())) + len(compressed) <= MOST_KEPT:
            self._kept[self._file] = compressed
