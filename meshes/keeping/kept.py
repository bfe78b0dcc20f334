"""Things that are made once and then read: from the cache, or from memory where there is none.

A kept thing is a folder of files in the cache. Only one process makes it; others wait and read.
"""

from __future__ import annotations

import shutil
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from uuid import uuid4

from filelock import FileLock, Timeout

from meshes.keeping.cache_folder import cache_folder, tell_unkept
from meshes.keeping.files import Contents, DamagedFilesError, read_files, write_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from filelock import AcquireReturnProxy


@dataclass(frozen=True)
class Kept:
    """Something that is made once: what it is made from, and what it is called in the cache."""

    kind: str
    """Things of one kind are made one after the other, whichever process makes them."""
    family: str
    """How the folders of its like begin; keeping one family never sweeps another away."""
    key: str
    """Checksum of all that it is made from."""
    files: tuple[str, ...]
    """Names of its files."""
    others: int
    """How many more of its family are left in the cache beside it, the newest."""

    @property
    def name(self) -> str:
        """The name of its folder."""
        return f"{self.family}{self.key[:20]}"

    def folder(self) -> Path:
        """Give its place in the cache, be it there or not.

        Raises:
            OSError: The cache would lie in a home folder, and there is none.
        """
        return cache_folder() / self.name


def made_once(
    thing: Kept, make: Callable[[], Contents], wait: Callable[[], None], *, afresh: bool = False
) -> Contents:
    """Read a thing, or make and keep it.

    What cannot be kept, for whatever reason, is told once and stays in memory: never an error.

    Args:
        thing: Which.
        make: Makes the bytes of its files, by name; what it raises comes through.
        wait: Called before waiting for another process that makes things of this kind.
        afresh: Make it even if it is there.
    """
    if not afresh and (found := read(thing)) is not None:
        return found
    with _alone(thing, wait) as root:
        if not afresh and (found := read(thing)) is not None:
            return found
        contents = make()
        keep(thing, contents, root)
        return contents


def read(thing: Kept) -> Contents | None:
    """Give the files of a thing; None if it is neither kept as it was made nor remembered."""
    try:
        return read_files(thing.folder(), thing.key, thing.files)
    except (DamagedFilesError, OSError):
        key, contents = _remembered().get(thing.family, ("", {}))
        return contents if key == thing.key else None


def is_kept(thing: Kept) -> bool:
    """Whether something lies at the thing's place in the cache."""
    try:
        return thing.folder().is_dir()
    except OSError:
        return False


def keep(thing: Kept, contents: Contents, root: Path | None) -> None:
    """Keep a thing; in memory if it cannot be written.

    Args:
        thing: Which; its kind is locked while there is a folder.
        contents: The bytes of its files, by name.
        root: The folder of the cache; None remembers it for as long as this process lives.
    """
    if root is not None:
        try:
            _put(root, thing, contents)
        except OSError as error:
            tell_unkept(error)
        else:
            _forget_others(root, thing)
            return
    _remembered()[thing.family] = (thing.key, contents)


@cache
def _remembered() -> dict[str, tuple[str, Contents]]:
    """What could not be kept: key and contents, the last one of each family."""
    return {}


@contextmanager
def _alone(thing: Kept, wait: Callable[[], None]) -> Iterator[Path | None]:
    """Let one process at a time make things of a kind; gives the cache, None without one."""
    try:
        root = cache_folder()
        root.mkdir(parents=True, exist_ok=True)
        held = _held(FileLock(root / f"{thing.kind}.lock"), wait)
    except (OSError, NotImplementedError) as error:  # the latter: a disk that knows no locks
        tell_unkept(error)
        held = None
    if held is None:
        yield None
        return
    with held:
        yield root


def _held(lock: FileLock, wait: Callable[[], None]) -> AcquireReturnProxy[FileLock]:
    try:
        return lock.acquire(timeout=0)
    except Timeout:
        wait()
        return lock.acquire()


def _put(root: Path, thing: Kept, contents: Contents) -> None:
    """Write to a folder of its own and rename it, so that it is there as a whole or not at all.

    Called with the lock held: whatever other unfinished folder of the kind is there was left by a
    process that was killed.
    """
    _sweep(root, thing)
    fresh = _unfinished(root, thing)
    try:
        fresh.mkdir()
        write_files(fresh, thing.key, contents)
        _move(fresh, root / thing.name, _unfinished(root, thing))
    finally:
        _sweep(root, thing)


def _sweep(root: Path, thing: Kept) -> None:
    for unfinished in root.glob(f"unfinished-{thing.kind}-*"):
        _remove(unfinished)


def _unfinished(root: Path, thing: Kept) -> Path:
    # Not one of tempfile's, which nobody else may read: a cache can be shared.
    return root / f"unfinished-{thing.kind}-{uuid4().hex[:12]}"


def _move(fresh: Path, place: Path, discarded: Path) -> None:
    if place.exists():
        place.replace(discarded)
    fresh.replace(place)


def _forget_others(root: Path, thing: Kept) -> None:
    with suppress(OSError):  # another process may sweep at the same time
        # A name with a dot is a file beside one of them, and goes with it.
        others = [p for p in root.glob(f"{thing.family}*") if "." not in p.name]
        others = [path for path in others if path.name != thing.name]
        others.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        for old in others[thing.others :]:
            for path in (old, *root.glob(f"{old.name}.*")):
                _remove(path)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()
