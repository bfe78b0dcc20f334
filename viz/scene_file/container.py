"""The scene file of a body, made once: from the cache, or made here or in a process of its own.

It is what every host of the viewer shows: the page, the notebook and the stand-alone file.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import meshes
from meshes.choice.body_choice import DEFAULT
from meshes.keeping import kept
from viz.scene_file import apart, writing
from viz.view.own_tables import facts_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from meshes import BodyChoice
    from meshes.keeping.files import Contents
    from viz.scene_file.writing import Facts

    Progress = Callable[[float, str], None]

_HOME = Path(__file__).parent.parent.parent
"""The folder that holds the packages."""

DEFAULT_FAMILY, CHOSEN_FAMILY = "scene-", "chosen-scene-"
"""How the kept scenes of the default body and of a chosen one begin."""

CHOSEN_KEPT = 5
"""So many scenes of chosen bodies are kept: those that a page offers beside its own."""

SCENE = "scene.glb.gz"
"""The name of the file where a scene is kept."""

BODY_SHARE = 0.75
"""The part of the first start that goes into building the body."""


def scene_bytes(
    progress: Progress | None = None,
    told: Callable[[], Facts] | None = None,
    choice: BodyChoice | None = None,
) -> bytes:
    """Give the scene file of a body, from the cache if it is there and whole, else made and kept.

    Only one process makes it; others wait for it and read what it made.

    Args:
        progress: called with a fraction 0..1 and what is being done.
        told: gives the facts; another process may have worked them out meanwhile.
        choice: which body; None is the default one.

    Raises:
        TablesError: when it is made from tables of a person's own and these are wrong.

    """
    chosen, say = choice or DEFAULT, progress or _silent

    def make() -> Contents:
        return {SCENE: _made(say, told, chosen)}

    def wait() -> None:
        say(0.0, "Waiting for another program that makes the scene")

    return kept.made_once(kept_scene(chosen), make, wait)[SCENE]


def scene_apart(progress: Progress, choice: BodyChoice | None = None) -> bytes:
    """Give the scene file as `scene_bytes` does, but make it in a process of its own.

    A server goes on answering its visitors meanwhile. What cannot be kept comes all the same; where
    no process can be started, this one makes it.

    Raises:
        RuntimeError: when it could not be made; the message says why.

    """
    chosen = choice or DEFAULT
    thing = kept_scene(chosen)
    if found := kept.read(thing):
        return found[SCENE]
    try:
        scene = apart.made(chosen.to_arguments(), progress)
    except OSError:  # the machine has no room for a process more
        return scene_bytes(progress, choice=chosen)
    if kept.read(thing) is None:
        kept.keep(thing, {SCENE: scene}, None)
    return scene


def kept_scene(choice: BodyChoice) -> kept.Kept:
    """Say how a scene is kept: by all that it is made from, which is the body and this package."""
    found = hashlib.sha256(meshes.cache_key(choice).encode())
    for path in sources():
        found.update(path.relative_to(_HOME).as_posix().encode() + path.read_bytes())
    family = DEFAULT_FAMILY if choice.is_default else CHOSEN_FAMILY
    others = 0 if choice.is_default else CHOSEN_KEPT - 1
    return kept.Kept("scene", family, found.hexdigest(), (SCENE,), others=others)


def sources() -> list[Path]:
    """Every file that makes a scene besides those of the body: tables, rules, what writes it."""
    return sorted(
        path
        for package in ("pathways", "viz")
        for kind in ("*.py", "*.toml", "*.csv")
        for path in (_HOME / package).rglob(kind)
        if "node_modules" not in path.parts
    )


def _made(say: Progress, told: Callable[[], Facts] | None, choice: BodyChoice) -> bytes:
    atlas = facts_of(choice)
    body = meshes.load(
        lambda done, text: say(BODY_SHARE * done, text if done < 1 else "Finishing"), choice=choice
    )
    say(BODY_SHARE, "Working out every lesion")
    found = told() if told else writing.facts(atlas)
    say(0.95, "Packing the scene")
    return writing.encode(body, found, choice)


def _silent(_fraction: float, _text: str) -> None:
    """Tell nobody."""
