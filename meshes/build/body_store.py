"""Keep a tree of plain values and arrays in two files, and refuse whatever is not as written.

``arrays.bin`` holds the numbers of all arrays one after another; ``body.json`` holds the tree, with
each array as its type, shape and place; ``manifest.json`` holds the key of what made them and the
checksums of both. Equal trees give equal bytes.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import is_dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

ALIGNMENT = 16
ARRAYS, TREE, MANIFEST = "arrays.bin", "body.json", "manifest.json"
_ARRAY = "__array__"


class DamagedStoreError(RuntimeError):
    """The files are absent, incomplete, altered or of another make."""


def write_store(folder: Path, key: str, tree: dict[str, Any]) -> None:
    """Write a tree of dicts, lists, strings, numbers and arrays to an existing folder.

    Args:
        folder: Where the three files go.
        key: What the tree was made from; it has to be given again to read it.
        tree: Dataclasses in it are stored as dicts of their fields.
    """
    arrays = bytearray()
    text = json.dumps(_packed(tree, arrays), separators=(",", ":"), sort_keys=True)
    contents = {ARRAYS: bytes(arrays), TREE: text.encode()}
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    sums = {name: _checksum(content) for name, content in contents.items()}
    (folder / MANIFEST).write_text(json.dumps({"key": key, "files": sums}, sort_keys=True))


def read_store(folder: Path, key: str) -> dict[str, Any]:
    """Read a tree back.

    Raises:
        DamagedStoreError: A file is missing or unreadable, a checksum or the key differs.
    """
    try:
        manifest = json.loads((folder / MANIFEST).read_text())
        if manifest["key"] != key:
            raise DamagedStoreError(f"{folder} was made by another version")
        # Kept writable, because VTK shares the memory of the arrays.
        arrays = bytearray((folder / ARRAYS).read_bytes())
        text = (folder / TREE).read_bytes()
        for name, content in ((ARRAYS, arrays), (TREE, text)):
            if _checksum(content) != manifest["files"][name]:
                raise DamagedStoreError(f"{folder / name} is damaged")
        tree: dict[str, Any] = _unpacked(json.loads(text), memoryview(arrays))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DamagedStoreError(f"{folder} cannot be read: {error}") from error
    return tree


def _checksum(content: bytes | bytearray) -> str:
    return hashlib.sha256(content).hexdigest()


def _packed(value: Any, arrays: bytearray) -> Any:  # noqa: ANN401  # a tree holds anything
    if isinstance(value, np.ndarray):
        arrays.extend(b"\0" * (-len(arrays) % ALIGNMENT))
        place = {_ARRAY: value.dtype.str, "shape": list(value.shape), "at": len(arrays)}
        arrays.extend(np.ascontiguousarray(value).tobytes())
        return place
    if is_dataclass(value) and not isinstance(value, type):
        return _packed(_fields(value), arrays)
    if isinstance(value, dict):
        return {str(name): _packed(item, arrays) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_packed(item, arrays) for item in value]
    if isinstance(value, np.generic):
        return value.item()
    return value


def _fields(value: Any) -> dict[str, Any]:  # noqa: ANN401  # a tree holds anything
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def _unpacked(value: Any, arrays: memoryview) -> Any:  # noqa: ANN401  # a tree holds anything
    if isinstance(value, list):
        return [_unpacked(item, arrays) for item in value]
    if not isinstance(value, dict):
        return value
    if _ARRAY not in value:
        return {name: _unpacked(item, arrays) for name, item in value.items()}
    count = int(np.prod(value["shape"], dtype=int))
    flat = np.frombuffer(arrays, dtype=value[_ARRAY], count=count, offset=value["at"])
    return flat.reshape(value["shape"])
