"""Writes a picture to a file, as a whole or not at all."""

from __future__ import annotations

import io
from pathlib import Path
from typing import IO, TYPE_CHECKING

from meshes.keeping.whole_file import write_whole

if TYPE_CHECKING:
    from PIL import Image

USUAL = "PNG"
FORMATS = {
    "": USUAL,
    ".png": USUAL,
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".webp": "WEBP",
    ".tif": "TIFF",
    ".tiff": "TIFF",
    ".pdf": "PDF",
}
"""What is written by the ending of a name, in small letters.

A figure is made of pixels. Where something is seen through something else, VTK's own SVG is the
same pixels in a wrapping, so none is offered.
"""

QUICK = 3
"""How hard a PNG is packed, 0..9: 6 takes a fifth of a figure's time to be 14 % smaller."""

PIXELS_PER_INCH = 200
"""How large a picture stands on a page (PDF)."""


def save(picture: Image.Image, path: Path | str | IO[bytes]) -> None:
    """Write a picture as the ending of its name says (see `FORMATS`); as PNG where it has none.

    Args:
        picture: red, green and blue.
        path: where it is written, a path or an open binary file.

    Raises:
        OSError: when it cannot be written, or not as its name says; the message is a sentence that
            names it.

    """
    if not isinstance(path, str | Path):
        picture.save(path, format=USUAL)
        return
    check_ending(path)
    drawn = io.BytesIO()
    more = {"resolution": PIXELS_PER_INCH, "compress_level": QUICK}
    picture.save(drawn, format=FORMATS[_ending(path)], **more)
    write_whole(path, drawn.getvalue())


def check_ending(path: Path | str) -> None:
    """Find out before long work whether a picture can be what its name says.

    Raises:
        OSError: It cannot; the message names the endings that are allowed.

    """
    if _ending(path) not in FORMATS:
        *most, last = (ending for ending in FORMATS if ending)
        raise OSError(
            f"{path} cannot be written: a picture is not drawn as {_ending(path)}; "
            f"let the name end in {', '.join(most)} or {last}."
        )


def _ending(path: Path | str) -> str:
    return Path(path).suffix.lower()
