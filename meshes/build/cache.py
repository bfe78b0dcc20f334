"""The person's own cache of the built body: made once, checked whenever it is read."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import tempfile
import warnings
from collections.abc import Callable, Collection
from functools import cache
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

import platformdirs
from filelock import AcquireReturnProxy, FileLock, Timeout

from meshes.body.body import Body, Tree, body_from_tree
from meshes.build.body_store import DamagedStoreError, read_store, write_store
from meshes.choice.body_choice import DEFAULT, BodyChoice
from meshes.choice.body_shape import BodyChoiceError
from meshes.raw.sources import DATA_PACKAGES

CACHE_VARIABLE = "ROOT_TO_HEEL_CACHE"
"""Environment variable that names another folder for the cache."""
LIBRARIES = ("numpy", "pyvista", "scikit-image", "scipy", "trimesh", "vtk")
"""Libraries whose version can change the shape of the body."""
ONLY_LOOKS = frozenset({"morphometry"})
"""Rooms that look at the body and cannot change it."""
MAKING = (".py", ".toml", ".csv")
"""Endings of the files that make a body: code and tables."""
VERSIONS_KEPT = 3
"""Default bodies of other versions, and chosen bodies, that are left in the cache beside one."""
DEFAULT_PREFIX, CHOSEN_PREFIX = "body-", "chosen-body-"
"""How the folders of both families begin; building one family never sweeps away the other."""

Progress = Callable[[float, str], None]
Build = Callable[[Progress], Tree]


def cache_folder() -> Path:
    """Give the folder of the cache and make it if it is not there.

    Raises:
        OSError: It cannot be made.
    """
    chosen = os.environ.get(CACHE_VARIABLE)
    folder = Path(chosen) if chosen else Path(platformdirs.user_cache_dir("root-to-heel"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def cache_key(choice: BodyChoice = DEFAULT) -> str:
    """Give a checksum (64 hexadecimal digits) of everything that a body is made from.

    That is the code and tables of this package, the fact tables that shape it, the data packages,
    the versions of the libraries and what was chosen.

    Raises:
        AtlasError: An atlas was chosen that has no bones.
        TableError: Tables were chosen, and that of the files of an atlas is broken.
    """
    return hashlib.sha256(f"{_makers()}{_chosen(choice)}".encode()).hexdigest()


def _chosen(choice: BodyChoice) -> str:
    """What was chosen, besides code, tables and data packages; empty for the default body."""
    if choice.is_default:
        return ""
    made_from: list[object] = [*sorted(choice.shape.weights.items())]
    if choice.tables is not None:
        made_from.append(_tables_checksum(choice.tables))
    if choice.atlas is not None:
        from meshes.atlas.files import atlas_checksum  # noqa: PLC0415  # needs VTK
        from meshes.tables.library import load_tables  # noqa: PLC0415  # a kept body needs none

        known = load_tables(choice.tables).atlas_files
        made_from.append(atlas_checksum(choice.atlas, known))
    return json.dumps(made_from)


def files_checksum(package: Path, left_out: Collection[str] = ()) -> str:
    """Give a checksum of the code and the tables of a package, wherever in its folders they lie.

    Args:
        package: Its folder.
        left_out: Folders directly in it that do not count.
    """
    found = hashlib.sha256()
    for path in sorted(path for ending in MAKING for path in package.rglob(f"*{ending}")):
        place = path.relative_to(package)
        if place.parts[0] not in left_out:
            found.update(f"{place.as_posix()}\0".encode() + path.read_bytes() + b"\0")
    return found.hexdigest()


def _tables_checksum(folder: Path) -> str:
    """Checksum of the person's own tables that shape a body, by name."""
    from meshes.tables.folder import BODY_TABLES  # noqa: PLC0415  # only for tables of one's own
    from pathways.library import FILES  # noqa: PLC0415

    found = hashlib.sha256()
    for name in sorted({*BODY_TABLES, *FILES} & {path.name for path in folder.glob("*")}):
        found.update(f"{name}\0".encode() + (folder / name).read_bytes() + b"\0")
    return found.hexdigest()


@cache
def _makers() -> str:
    """Checksum of code, tables, data packages and libraries."""
    own = Path(__file__).parents[1]
    found = hashlib.sha256()
    for package in (own, own.parent / "pathways"):
        found.update(files_checksum(package, ONLY_LOOKS).encode())
    stated = {package.distribution: package.installed_version for package in DATA_PACKAGES}
    stated |= {library: version(library) for library in LIBRARIES}
    stated["python"] = ".".join(platform.python_version_tuple()[:2])
    found.update(repr(sorted(stated.items())).encode())
    return found.hexdigest()


def load(
    progress: Progress | None = None, *, choice: BodyChoice = DEFAULT, rebuild: bool = False
) -> Body:
    """Give a body, from the cache if it is there and whole, else built and kept.

    Args:
        progress: Called with the share done (0..1) and what is being done, while it is built.
        choice: Which body.
        rebuild: Build it even if it is in the cache.

    Raises:
        MissingDataError: A data package that the body is made from is not installed.
        BodyChoiceError: The body that was chosen cannot be built.
        TableError: A table is broken.
    """
    from meshes.build.steps import build_tree  # noqa: PLC0415  # reading needs no builders

    if choice.tables is not None:
        from meshes.tables.folder import faults_of_folder  # noqa: PLC0415  # only for one's own

        for fault in faults_of_folder(choice.tables):
            raise fault

    def build(tell: Progress) -> Tree:
        try:
            return build_tree(tell, choice)
        except (ValueError, ArithmeticError, LookupError) as error:
            # Bones of any shape may come in; in the default body the fault is the program's.
            if choice.is_default or isinstance(error, BodyChoiceError):
                raise
            raise BodyChoiceError(f"No body can be built of what was chosen: {error}") from error

    return body_from_tree(kept_tree(build, progress or _silent, choice=choice, rebuild=rebuild))


def kept_tree(
    build: Build, progress: Progress, *, choice: BodyChoice = DEFAULT, rebuild: bool = False
) -> Tree:
    """Read a body's plain values from the cache, or build and keep them.

    Only one process builds; others wait for it and read what it made.
    """
    try:
        root, key = cache_folder(), cache_key(choice)
        lock = FileLock(root / "build.lock")
        place = _place(root, choice)
        if not rebuild and (tree := _read(place, key)) is not None:
            return tree
        with _held(lock, progress):
            if not rebuild and (tree := _read(place, key)) is not None:
                return tree
            started = perf_counter()
            _keep(place, key, build(progress))
            _seconds_file(place).write_text(f"{perf_counter() - started:.2f}\n")
            return read_store(place, key)
    except PermissionError as error:
        warnings.warn(
            f"The body cannot be kept ({error}); it is built anew each time. Name a folder that "
            f"can be written to in {CACHE_VARIABLE}.",
            stacklevel=3,
        )
        return build(progress)


def build_seconds(choice: BodyChoice = DEFAULT) -> float | None:
    """Give how long the kept body took to build (s), or None if that is not known."""
    try:
        return float(_seconds_file(_place(cache_folder(), choice)).read_text())
    except (OSError, ValueError):
        return None


def _place(root: Path, choice: BodyChoice) -> Path:
    prefix = DEFAULT_PREFIX if choice.is_default else CHOSEN_PREFIX
    return root / f"{prefix}{cache_key(choice)[:20]}"


def _seconds_file(place: Path) -> Path:
    # Beside the body, not in it: its files are the same bytes every time.
    return place.with_suffix(".seconds")


def _silent(_share: float, _text: str) -> None:
    """Tell nobody."""


def _read(place: Path, key: str) -> Tree | None:
    try:
        return read_store(place, key)
    except DamagedStoreError:
        return None


def _held(lock: FileLock, progress: Progress) -> AcquireReturnProxy[FileLock]:
    """Wait for the lock, to be used in a with statement; say so if another process holds it."""
    try:
        return lock.acquire(timeout=0)
    except Timeout:
        progress(0.0, "Waiting for another program that builds the body")
        return lock.acquire()


def _keep(place: Path, key: str, tree: Tree) -> None:
    """Write to a folder of its own and rename it, so that a body is there as a whole or not at all.

    Called with the lock held: whatever other unfinished folder is there was left by a process that
    was killed.
    """
    for leftover in place.parent.glob("unfinished-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    fresh = Path(tempfile.mkdtemp(prefix="unfinished-", dir=place.parent))
    write_store(fresh, key, tree)
    if place.exists():
        discarded = Path(tempfile.mkdtemp(prefix="unfinished-", dir=place.parent))
        place.replace(discarded / place.name)
        fresh.replace(place)
        shutil.rmtree(discarded, ignore_errors=True)
    else:
        fresh.replace(place)
    _forget_old_versions(place)


def _forget_old_versions(place: Path) -> None:
    family = CHOSEN_PREFIX if place.name.startswith(CHOSEN_PREFIX) else DEFAULT_PREFIX
    others = [path for path in place.parent.glob(f"{family}*") if path.is_dir() and path != place]
    others.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    for old in others[VERSIONS_KEPT:]:
        shutil.rmtree(old, ignore_errors=True)
        _seconds_file(old).unlink(missing_ok=True)
