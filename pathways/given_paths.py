"""A path as a person writes it: `~` and `~name` at its beginning mean a home folder."""

from __future__ import annotations

import os
from pathlib import Path


def given_path(text: Path | str) -> Path:
    """Write a home folder out, as a shell does; who has none is left as it stands."""
    return Path(os.path.expanduser(text))  # noqa: PTH111 - Path's own raises where there is no home
