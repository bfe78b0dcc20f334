"""Who takes part: how each is started, opened and asked to select."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

from .place import BUTTON

if TYPE_CHECKING:
    from collections.abc import Callable

    from .place import Place

    Command = Callable[[int, int, Place], list[str]]

NUDGE_OURS = """(by) => {
  const body = globalThis.__rootToHeel[0].body;
  body.eye.camera.position.x += by;
  const at = (performance.timeOrigin + performance.now()) / 1000;
  body.stage.invalidate();
  return at;
}"""
NUDGE_K3D = """(by) => {
  const world = globalThis.__k3d.getWorld();
  world.camera.position.x += by;
  const at = (performance.timeOrigin + performance.now()) / 1000;
  globalThis.__k3d.render();
  return at;
}"""


@dataclass(frozen=True)
class Stack:
    """One who takes part."""

    name: str
    title: str
    how: str
    """In which way it is used, for the reader."""
    command: Command
    """Given its own port, the port through which it is asked, and the place of the picture."""
    needs: tuple[str, ...] = ()
    """Modules that have to be installed."""
    button: str = f"#{BUTTON}"
    """What is clicked; `{}` is the lesion."""
    nudge: str = ""
    """A script that moves the eye by mm, draws the same view and gives the time; "" is none."""
    sessions: str = "page"
    """What a further visitor needs: a `page`, a `process`, or `nothing`."""

    def missing(self) -> str:
        """Name what is not installed, "" when all is."""
        return ", ".join(name for name in self.needs if find_spec(name) is None)

    def selector(self, lesion: str) -> str:
        """Say what is clicked for a lesion."""
        return self.button.format(lesion)


def ours(port: int, asked_through: int, _place: Place) -> list[str]:
    """Start the product as everybody does."""
    allowed = f"127.0.0.1:{asked_through}"
    return [
        *("app.py", "--port", str(port), "--no-browser"),
        *("--allow-websocket-origin", allowed),
    ]


def module(*name: str) -> Command:
    """Start a page of this folder."""

    def command(port: int, _asked_through: int, place: Place) -> list[str]:
        own = ["-m", f"racing.{name[0]}", *name[1:]]
        return [*own, "--port", str(port), "--place", str(place)]

    return command


OURS = Stack(
    "ours",
    "Root to Heel, served",
    "`python app.py`: three.js, every state travels with the body",
    ours,
    button="nav [data-id={}]",
    nudge=NUDGE_OURS,
)
STACKS = (
    OURS,
    Stack(
        "ours_file",
        "Root to Heel, one file",
        "`root-to-heel page`: the same without a server",
        module("static_page", "ours"),
        button="nav [data-id={}]",
        nudge=NUDGE_OURS,
        sessions="nothing",
    ),
    Stack(
        "trame_local",
        "trame, drawn in the browser",
        "`VtkLocalView` (vtk.js) on PyVista's window, `update` after each change",
        module("trame_page", "local"),
        needs=("trame", "trame_vtk"),
        sessions="process",
    ),
    Stack(
        "trame_remote",
        "trame, drawn on the server",
        "`VtkRemoteView` on PyVista's window: pictures come",
        module("trame_page", "remote"),
        needs=("trame", "trame_vtk"),
        sessions="process",
    ),
    Stack(
        "panel_vtk",
        "`pn.pane.VTK`",
        "Panel's own pane (vtk.js) on PyVista's window, `synchronize` after each change",
        module("panel_page"),
        button=f".{BUTTON}",
    ),
    Stack(
        "k3d",
        "k3d, its snapshot",
        "`Plot.get_snapshot`, one file; a selection is made by k3d's own script",
        module("static_page", "k3d"),
        needs=("k3d",),
        nudge=NUDGE_K3D,
        sessions="nothing",
    ),
)
