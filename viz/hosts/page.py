"""Writes the stand-alone page: one file with the viewer and the body, which asks for nothing.

The file works from a memory stick, with no Python and no network. Its content security policy
forbids every request.
"""

from __future__ import annotations

import base64
import html
import json
from pathlib import Path
from typing import TYPE_CHECKING

from meshes.keeping.whole_file import is_stream, write_whole
from viz.hosts.bundle import BUNDLE, exported_name
from viz.rules.style import TOKENS
from viz.scene_file import container
from viz.view.own_tables import facts_of
from viz.view.shown_body import body_of

if TYPE_CHECKING:
    from meshes import BodyChoice
    from viz.view import View

ENDINGS = frozenset({".html", ".htm", ""})
"""What the name of a page may end in."""

_POLICY = (
    "default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; "
    "img-src data: blob:; font-src data:; worker-src blob:; connect-src data: blob:; "
    "form-action 'none'; base-uri 'none'"
)

FULL_PAGE = (
    f"html, body {{ margin: 0; height: 100%; background: {TOKENS['page']}; }}\n"
    "@media print { html, body { background: #fff; } }"
)
"""The window is the page's own; paper is white."""

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="data:,">
<style>
{full_page}
#root-to-heel {{ height: 100%; }}
</style>
</head>
<body>
<div id="root-to-heel"></div>
<noscript>This page needs JavaScript. It makes no request and stores nothing.</noscript>
<script type="application/octet-stream" id="scene">{scene}</script>
<script type="application/json" id="view">{view}</script>
<script type="module">
{bundle}
const read = (id) => document.getElementById(id).textContent;
{call}(document.getElementById("root-to-heel"), read("scene"), JSON.parse(read("view")));
</script>
</body>
</html>
"""


def write(view: View, path: Path | str, choice: BodyChoice | None = None) -> Path:
    """Write `view` as one HTML file to `path`; every other state can be chosen in it.

    Args:
        view: what the page opens with.
        path: the file.
        choice: which body, from which tables, where the view asks for none; None is the default.

    Returns:
        The path, with a home folder (`~`) written out.

    Raises:
        TablesError: when the tables are wrong.
        ViewError: when the view does not fit the tables.
        OSError: when the file cannot be written, or not as its name says; what was there stays.

    """
    check_ending(path)
    return write_whole(path, text(view, choice).encode())


def check_ending(path: Path | str) -> None:
    """Find out before long work whether a page can be what its name says.

    A device or a pipe is asked nothing, and neither is a name without an ending.

    Raises:
        OSError: The name is that of something else than a page.

    """
    ending = Path(path).suffix.lower()
    if ending not in ENDINGS and not is_stream(path):
        raise OSError(
            f"{path} cannot be written: a page is not a {ending} file; let the name end in .html."
        )


def text(view: View, choice: BodyChoice | None = None) -> str:
    """Give the HTML of the stand-alone page of a body that opens with `view`.

    Raises:
        TablesError: when the tables are wrong.
        ViewError: when the view does not fit the tables.

    """
    view = view.fitting(facts_of(choice))
    body = body_of(view, choice)
    bundle = BUNDLE.read_text(encoding="utf-8").replace("</script", r"<\/script")
    title = ", ".join(view.lesions) or "Root to Heel"
    return _PAGE.format(
        policy=_POLICY,
        title=html.escape(f"{title} - Root to Heel" if view.lesions else title),
        full_page=FULL_PAGE,
        scene=base64.b64encode(container.scene_bytes(choice=body)).decode(),
        view=json.dumps(view.to_dict()).replace("<", r"\u003c"),
        bundle=bundle,
        call=exported_name(bundle, "standalone"),
    )
