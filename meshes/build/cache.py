"""The built body: made once, kept in the person's own cache, checked whenever it is read."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from time import perf_counter
from typing import TYPE_CHECKING

from meshes.body.body import Body, Tree, body_from_tree
from meshes.build.body_store import ARRAYS, TREE, packed, unpacked
from meshes.build.cache_key import cache_key
from meshes.choice.body_choice import DEFAULT, BodyChoice
from meshes.choice.body_shape import BodyChoiceError
from meshes.keeping.kept import Kept, is_kept, made_once
from meshes.keeping.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from meshes.keeping.files import Contents

VERSIONS_KEPT = 3
"""Default bodies of other versions, and chosen bodies, that are left in the cache beside one."""
DEFAULT_FAMILY, CHOSEN_FAMILY = "body-", "chosen-body-"
"""How the folders of both families begin."""

Progress = Callable[[float, str], None]
Build = Callable[[Progress], Tree]


def load(
    progress: Progress | None = None, *, choice: BodyChoice = DEFAULT, rebuild: bool = False
) -> Body:
    """Give a body, from the cache if it is there and whole, else built and kept.

    Where nothing can be kept it is built in each process anew, which is told once.

    Args:
        progress: Called with the share done (0..1) and what is being done, while it is built.
        choice: Which body.
        rebuild: Build it even if it is in the cache.

    Raises:
        MissingDataError: A data package that the body is made from is not installed.
        BodyChoiceError: The body that was chosen cannot be built.
        TableError: A table is broken.
    """
    if choice.tables is not None:
        from meshes.tables.folder import faults_of_folder  # noqa: PLC0415  # only for one's own

        for fault in faults_of_folder(choice.tables):
            raise fault

    def build(tell: Progress) -> Tree:
        from meshes.build.steps import build_tree  # noqa: PLC0415  # reading needs no builders

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
    thing = kept_body(choice)
    seconds: list[float] = []

    def make() -> Contents:
        started = perf_counter()
        made = packed(build(progress))
        seconds.append(perf_counter() - started)
        return made

    def wait() -> None:
        progress(0.0, "Waiting for another program that builds the body")

    contents = made_once(thing, make, wait, afresh=rebuild)
    if seconds and is_kept(thing):
        with suppress(OSError):
            write_whole(_seconds_file(thing), f"{seconds[0]:.2f}\n".encode())
    return unpacked(contents)


def build_seconds(choice: BodyChoice = DEFAULT) -> float | None:
    """Give how long the kept body took to build (s), or None if that is not known."""
    try:
        return float(_seconds_file(kept_body(choice)).read_text())
    except (OSError, ValueError):
        return None


def kept_body(choice: BodyChoice = DEFAULT) -> Kept:
    """Say how a body is kept.

    Raises:
        AtlasError: An atlas was chosen that has no bones.
        TableError: Tables were chosen, and that of the files of an atlas is broken.
    """
    family = DEFAULT_FAMILY if choice.is_default else CHOSEN_FAMILY
    return Kept("body", family, cache_key(choice), (ARRAYS, TREE), VERSIONS_KEPT)


def _seconds_file(thing: Kept) -> Path:
    # Beside the body, not in it: its files are the same bytes every time.
    return thing.folder().with_suffix(".seconds")


def _silent(_share: float, _text: str) -> None:
    """Tell nobody."""
