"""The page: `python app.py`, or `panel serve app.py`.

It shows the interactive body. Everything it needs is served by this machine; nothing about a
visitor is stored.
"""

from __future__ import annotations

import argparse
import sys

import panel as pn

from meshes.choice.body_choice import DEFAULT, BodyChoice, add_options, chosen_body
from meshes.choice.body_shape import BodyChoiceError
from viz.hosts import serving
from viz.hosts.component import ExplorerComponent, page
from viz.hosts.loader import SceneLoader
from viz.rules.style import TOKENS

TITLE = "Root to Heel"
_FULL_PAGE = f"html, body {{ margin: 0; height: 100%; background: {TOKENS['page']}; }}"


def scene_loader(choice: BodyChoice = DEFAULT) -> SceneLoader:
    """Give the loader that all visitors share; the first call says which body it shows."""
    return pn.state.as_cached("scene", lambda: SceneLoader(choice=choice))


def explorer() -> ExplorerComponent:
    """Make the page of one visitor, with the view that the address asks for."""
    return page(pn.state.location.search if pn.state.location else "", scene_loader())


def _tell_problems(choice: BodyChoice) -> None:
    """Name what is missing or broken in the atlas that a person supplies, if there is one."""
    if choice.atlas:
        from meshes.atlas.files import read_atlas  # noqa: PLC0415 - VTK, only for an atlas

        sys.stderr.writelines(f"{problem}\n" for problem in read_atlas(choice.atlas).problems)


def main() -> None:
    """Serve the page on this machine and open it in a browser."""
    parser = argparse.ArgumentParser(description="Root to Heel: serve the page on this machine.")
    parser.add_argument("--port", type=int, default=5006)
    parser.add_argument("--no-browser", action="store_true", help="do not open a browser")
    add_options(parser)
    given = parser.parse_args()
    try:
        choice = chosen_body(given)
        loader = scene_loader(choice)
        _tell_problems(choice)
    except BodyChoiceError as error:
        parser.error(str(error))
    pn.config.raw_css.append(_FULL_PAGE)
    loader.start()
    pn.serve(
        {"/": explorer},
        port=given.port,
        title=TITLE,
        show=not given.no_browser,
        extra_patterns=serving.routes(loader),
    )


if __name__ == "__main__":
    main()
elif pn.state.served:
    pn.config.raw_css.append(_FULL_PAGE)
    explorer().servable(title=TITLE)
