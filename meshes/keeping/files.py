"""Files that belong together, with a manifest: their checksums, and what they were made from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MANIFEST = "manifest.json"
Contents = Mapping[str, bytes]
"""Files by name."""


class DamagedFilesError(RuntimeError):
    """The files are absent, incomplete, altered or of another make."""


def write_files(folder: Path, key: str, contents: Contents) -> None:
    """Write files and their manifest to an existing folder. The same contents give the same bytes.

    Args:
        folder: Where they go.
        key: What they were made from; it has to be given again to read them.
        contents: Bytes by file name.

    Raises:
        OSError: They cannot be written.
    """
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    sums = {name: _checksum(content) for name, content in contents.items()}
    (folder / MANIFEST).write_text(json.dumps({"key": key, "files": sums}, sort_keys=True))


def read_files(folder: Path, key: str, names: Iterable[str]) -> Contents:
    """Read files back, by name.

    Raises:
        DamagedFilesError: A file is missing or unreadable, a checksum or the key differs.
    """
    try:
        manifest = json.loads((folder / MANIFEST).read_text())
        if manifest["key"] != key:
            raise DamagedFilesError(f"{folder} was made by another version")
        contents = {name: (folder / name).read_bytes() for name in names}
        for name, content in contents.items():
            if _checksum(content) != manifest["files"][name]:
                raise DamagedFilesError(f"{folder / name} is damaged")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DamagedFilesError(f"{folder} cannot be read: {error}") from error
    return contents


def _checksum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
