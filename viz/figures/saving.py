"""Writes a picture to a file, as a whole or not at all."""

from __future__ import annotations

import io
from pathlib import Path
from typing import IO

from PIL import Image

from meshes.keeping.whole_file import write_whole

USUAL = "PNG"


def save(picture: Image.Image, path: Path | str | IO[bytes]) -> None:
    """Write a picture as the ending of its name says, such as `.png` or `.jpg`; otherwise as PNG.

    Args:
        picture: red, green and blue.
        path: where it is written, a path or an open binary file.

    Raises:
        OSError: when it cannot be written; the message is a sentence that names it.

    """
    if not isinstance(path, str | Path):
        picture.save(path, format=USUAL)
        return
    drawn = io.BytesIO()
    picture.save(drawn, format=_format(Path(path).suffix.lower()))
    write_whole(path, drawn.getvalue())


def _format(ending: str) -> str:
    found = Image.registered_extensions().get(ending, USUAL)
    return found if found in Image.SAVE else USUAL
