"""The server of the page: one scene for all visitors, a component for each of them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import panel as pn

from meshes.choice.body_choice import DEFAULT
from viz.hosts import serving
from viz.hosts.component import ExplorerComponent, page
from viz.hosts.loader import SceneLoader
from viz.rules.style import TOKENS

if TYPE_CHECKING:
    from meshes import BodyChoice

TITLE = "Root to Heel"
_FULL_PAGE = f"html, body {{ margin: 0; height: 100%; background: {TOKENS['page']}; }}"


def scene_loader(choice: BodyChoice = DEFAULT) -> SceneLoader:
    """Give the loader that all visitors share; the first call says which body it shows."""
    return pn.state.as_cached("scene", lambda: SceneLoader(choice=choice))


def explorer() -> ExplorerComponent:
    """Make the page of one visitor, with the view that the address asks for."""
    return page(pn.state.location.search if pn.state.location else "", scene_loader())


def fill_the_window() -> None:
    """Let the component have the whole window of the browser."""
    pn.config.raw_css.append(_FULL_PAGE)


def serve(choice: BodyChoice, port: int, *, open_browser: bool) -> None:
    """Serve the page on this machine until it is stopped.

    Args:
        choice: which body is shown.
        port: where; 0 takes a free one.
        open_browser: show the page in the person's own browser.

    Raises:
        BodyChoiceError: there is no such body.
        OSError: the port is taken.

    """
    loader = scene_loader(choice)
    _tell_problems(choice)
    fill_the_window()
    loader.start()
    pn.serve(
        {"/": explorer},
        port=port,
        title=TITLE,
        show=open_browser,
        extra_patterns=serving.routes(loader),
    )


def _tell_problems(choice: BodyChoice) -> None:
    """Name what is missing or broken in the atlas that a person supplies, if there is one."""
    if choice.atlas:
        from meshes.atlas.files import read_atlas  # noqa: PLC0415 - VTK, only for an atlas

        sys.stderr.writelines(f"{problem}\n" for problem in read_atlas(choice.atlas).problems)
