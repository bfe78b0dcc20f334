"""Write a file as a whole or not at all: beside its place, then moved there in one step.

Whoever is killed meanwhile, or finds the disk full, leaves what was there and nothing else.
"""

from __future__ import annotations

import os
import stat
import sys
from contextlib import contextmanager, suppress
from errno import EACCES, EISDIR, ENOENT
from pathlib import Path
from typing import IO, TYPE_CHECKING
from uuid import uuid4

from pathways.given_paths import given_path

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMELESS: int = getattr(os, "O_TMPFILE", 0)
"""Flag for a file that has no name yet, so that it goes with the process; Linux has it."""
OPEN_FILES = Path("/proc/self/fd")
"""Where Linux shows the open files of a process: from there a nameless one gets its name."""


def write_whole(path: Path | str, content: bytes) -> Path:
    """Write a file; links are followed, and mode and owner of what was there stay.

    A device, a pipe and the process's own output are written to as they are.

    Args:
        path: The file; ``~`` means a home folder.
        content: All of it.

    Returns:
        The path, with the home folder written out.

    Raises:
        OSError: It cannot be written; the message is a sentence that names it.
    """
    target = given_path(path)
    with _in_a_sentence(target):
        if (straight := _stream(target)) is not None:
            with open(straight, "wb", closefd=isinstance(straight, Path)) as stream:
                stream.write(content)
        else:
            _replace(Path(os.path.realpath(target)), content)
    return target


def check_place(path: Path | str) -> None:
    """Find out before long work whether a file could be written.

    Raises:
        OSError: It could not; the message is a sentence that names it.
    """
    target = given_path(path)
    with _in_a_sentence(target):
        if _stream(target) is not None:
            return
        place = Path(os.path.realpath(target))
        if place.is_dir():
            raise IsADirectoryError(EISDIR, "it is a folder")
        if not place.parent.is_dir():
            raise FileNotFoundError(ENOENT, f"there is no folder {place.parent}")
        _check_rights(place)


def is_stream(path: Path | str) -> bool:
    """Whether a path is no file to be replaced but a device, a pipe or this process's output."""
    return _stream(given_path(path)) is not None


def _stream(path: Path) -> Path | int | None:
    """What to open to write to a stream, a path or a descriptor; None for a file."""
    try:
        found = path.stat()
    except OSError:
        return None
    for output in (sys.__stdout__, sys.__stderr__):
        with suppress(OSError, ValueError, AttributeError):  # closed, or without a descriptor
            if os.path.samestat(found, os.fstat(output.fileno())):  # type: ignore[union-attr]
                return output.fileno()  # type: ignore[union-attr]
    return None if stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode) else path


@contextmanager
def _in_a_sentence(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OSError(f"{path} cannot be written: {error.strerror or error}.") from error


def _check_rights(place: Path) -> None:
    if place.exists() and not os.access(place, os.W_OK):
        raise PermissionError(EACCES, "it is read-only")
    if not os.access(place.parent, os.W_OK | os.X_OK):
        raise PermissionError(EACCES, f"nothing can be written in the folder {place.parent}")


def _replace(place: Path, content: bytes) -> None:
    before = place.stat() if place.exists() else None
    _check_rights(place)
    half = place.with_name(f".{uuid4().hex}.part")
    try:
        with _opened(half) as file:
            _fill(file, content, before)
            named = half.exists() or _name(file.fileno(), half)
        if not named:
            with half.open("xb") as file:
                _fill(file, content, before)
        half.replace(place)
    except BaseException:
        half.unlink(missing_ok=True)
        raise


def _fill(file: IO[bytes], content: bytes, before: os.stat_result | None) -> None:
    file.write(content)
    file.flush()
    os.fsync(file.fileno())
    if before is not None:
        _like(before, file.fileno())


def _opened(half: Path) -> IO[bytes]:
    """Open a new file, without its name where the system has such files."""
    if NAMELESS and OPEN_FILES.is_dir():
        with suppress(OSError):  # not every disk can
            return os.fdopen(os.open(half.parent, NAMELESS | os.O_WRONLY, 0o666), "wb")
    return half.open("xb")


def _name(descriptor: int, half: Path) -> bool:
    """Give a nameless file its name; not every disk can."""
    with suppress(OSError):
        # With a folder given, Python follows the link that stands for the open file.
        os.link(OPEN_FILES / str(descriptor), half, src_dir_fd=descriptor, follow_symlinks=True)
        return True
    return False


def _like(before: os.stat_result, descriptor: int) -> None:
    """Give a file the owner and the mode of the one that it stands in for, as far as allowed."""
    if os.name == "posix":
        with suppress(OSError):
            os.fchown(descriptor, before.st_uid, before.st_gid)
        with suppress(OSError):
            os.fchmod(descriptor, stat.S_IMODE(before.st_mode))
