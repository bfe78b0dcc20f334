"""Build the wheel, install it into an empty environment, and try every command from elsewhere.

The wheel is built from what is committed. It is installed into a folder whose name has a space and
an umlaut; the commands run in another, empty folder, with an empty cache. A table says what came
of each; the exit status is 1 when anything failed. It takes some minutes::

    python tools/try_wheel.py
"""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import tarfile
import tempfile
import time
import venv
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.request import urlopen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 600
"""Seconds for one command; the first ones build the body."""

NO_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY")
PNG, GZIP = b"\x89PNG\r\n\x1a\n", b"\x1f\x8b"


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit status and what it said."""

    status: int
    out: str
    err: str


@dataclass(frozen=True)
class Trial:
    """A command line and what has to come of it; a command that ends with 0 unless said."""

    words: tuple[str, ...]
    holds: Callable[[Ended], bool]
    status: int = 0


class Place:
    """An environment with the wheel in it, and an empty folder elsewhere to run commands in."""

    def __init__(self, folder: Path) -> None:
        """Make both under `folder`."""
        self.home = folder / "Root to Heel für alle"
        self.elsewhere = folder / "elsewhere"
        self.elsewhere.mkdir()
        venv.create(self.home, with_pip=True)
        self.programs = self.home / ("Scripts" if os.name == "nt" else "bin")
        self.python = str(self.programs / "python")
        kept = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", *NO_DISPLAY}}
        self.environment = kept | {"ROOT_TO_HEEL_CACHE": str(folder / "cäche")}

    def run(self, words: tuple[str, ...]) -> Ended:
        """Run one command and wait for its end; `python` and scripts are those installed here."""
        done = subprocess.run(
            [str(self.programs / words[0]), *words[1:]],
            cwd=self.elsewhere,
            env=self.environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE,
            check=False,
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    def begins(self, name: str, magic: bytes, *, holds: bytes = b"") -> bool:
        """Tell whether a file that a command wrote begins with `magic` and has `holds` in it."""
        data = (self.elsewhere / name).read_bytes()
        return data.startswith(magic) and holds in data


def build_wheel(folder: Path) -> Path:
    """Build the wheel from what is committed."""
    tree = folder / "tree"
    packed = folder / "tree.tar"
    subprocess.run(["git", "archive", "-o", str(packed), "HEAD"], cwd=ROOT, check=True)
    with tarfile.open(packed) as archive:
        archive.extractall(tree, filter="data")
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", str(folder), "."],
        cwd=tree,
        check=True,
        stderr=subprocess.DEVNULL,
    )
    return next(folder.glob("*.whl"))


def trials(place: Place) -> list[Trial]:
    """Give every command with what has to come of it."""
    figure, page, maps = "Ansicht für S1.png", "tarsal tunnel.html", "maps.png"
    home = str(place.home)
    return [
        Trial(("root-to-heel", "--help"), lambda e: "does not diagnose" in e.out),
        Trial(("root-to-heel", "--version"), lambda e: e.out.strip() in wheel_versions(place)),
        Trial(("root-to-heel", "list", "--kind", "site"), lambda e: "tarsal_tunnel" in e.out),
        Trial(("root-to-heel", "lesion", "S1"), lambda e: "Not a diagnosis" in e.out),
        Trial(("root-to-heel", "lesion", "S11"), lambda e: one_sentence(e, "S1"), 2),
        Trial(("root-to-heel", "check"), lambda e: "Nothing is wrong" in e.out),
        Trial(("root-to-heel", "show", "S1"), lambda e: one_sentence(e, "display"), 2),
        Trial(("root-to-heel", "build"), lambda e: "parts" in e.out),
        Trial(("root-to-heel", "report", "--json"), lambda e: bool(json.loads(e.out)["parts"])),
        Trial(("root-to-heel", "morphometry", "--json"), lambda e: bool(json.loads(e.out))),
        Trial(("root-to-heel", "scene"), lambda e: "Packing" in e.out),
        Trial(("root-to-heel", "figure", "S1", figure), lambda _: place.begins(figure, PNG)),
        Trial(
            ("root-to-heel", "page", "tarsal_tunnel", page),
            lambda _: place.begins(page, b"<!doctype html", holds=b'"lesions": ["tarsal_tunnel"]'),
        ),
        Trial(("root-to-heel", "maps", maps), lambda _: place.begins(maps, PNG)),
        Trial(("root-to-heel", "contract", "."), lambda _: place.begins("contract.json", b"{")),
        Trial(("python", "-m", "pathways", "lesion", "S1"), lambda e: "Heel" in e.out),
        Trial(("python", "-m", "meshes", "build"), lambda e: "parts" in e.out),
        Trial(
            ("python", "-m", "viz", "figure", "piriformis", "p.png", "--camera", "pelvis"),
            lambda _: place.begins("p.png", PNG),
        ),
        Trial(
            (
                "python",
                "-c",
                "from viz import Explorer as E; print(E('S1').deficit.heel['lateral'].state)",
            ),
            lambda e: "numb" in e.out,
        ),
        Trial(
            ("python", "-c", "import app, meshes, pathways, viz; print(viz.__file__)"),
            lambda e: e.out.startswith(home),
        ),
    ]


def wheel_versions(place: Place) -> list[str]:
    """Give the version in the name of the wheel that is installed."""
    return [path.name.split("-")[1] for path in place.home.parent.glob("*.whl")]


def one_sentence(ended: Ended, word: str) -> bool:
    """Tell whether a command that was refused said why, and no more than that."""
    return word in ended.err and len(ended.err.strip().splitlines()) == 1


def tried(place: Place, trial: Trial) -> tuple[bool, str]:
    """Run a trial; whether it holds, and what was said when it does not."""
    ended = place.run(trial.words)
    try:
        good = ended.status == trial.status and trial.holds(ended)
    except (OSError, ValueError, KeyError) as error:
        return False, f"{error}"
    said = f"status {ended.status}: {ended.out[-300:]} {ended.err[-600:]}"
    return good, "" if good else said


def served(place: Place, *words: str) -> tuple[bool, str]:
    """Start a server on a free port; whether its page and its scene can be fetched."""
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(place.programs / words[0]), *words[1:], "--port", str(port)]
    log = place.elsewhere.parent / "server.log"
    with log.open("w", encoding="utf-8") as said:
        server = subprocess.Popen(
            command, cwd=place.elsewhere, env=place.environment, stdout=said, stderr=said
        )
        try:
            return fetched(f"http://localhost:{port}", server), log.read_text()[-600:]
        finally:
            server.terminate()
            server.wait(30)


def fetched(address: str, server: subprocess.Popen[bytes]) -> bool:
    """Wait for a page that names its scene; whether that is what it should be."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and server.poll() is None:
        try:
            page = urlopen(f"{address}/?lesion=S1", timeout=60).read().decode()  # noqa: S310
        except OSError:
            time.sleep(1)
            continue
        if found := re.search(r"scene/[0-9a-f]{16,}", page):
            scene = urlopen(f"{address}/{found[0]}", timeout=60).read()  # noqa: S310
            return "Root to Heel" in page and scene.startswith(GZIP) and len(scene) > 1_000_000
        time.sleep(1)
    return False


def results(place: Place) -> Iterator[tuple[str, bool, str, float]]:
    """Try everything: the words of the command, whether it held, what was said, seconds."""
    wanted = trials(place)
    for trial in wanted:
        started = time.monotonic()
        good, said = tried(place, trial)
        yield " ".join(trial.words), good, said, time.monotonic() - started
    for words in (("root-to-heel", "serve", "--no-browser"), ("root-to-heel", "--no-browser")):
        started = time.monotonic()
        good, said = served(place, *words)
        yield " ".join(words), good, said, time.monotonic() - started
    names = set(
        re.findall(r"^  ([a-z]+) {2,}", place.run(("root-to-heel", "--help")).out, re.MULTILINE)
    )
    untried = names - {trial.words[1] for trial in wanted} - {"serve"}
    yield "every command of --help was tried", not untried, f"untried: {sorted(untried)}", 0.0


def main() -> int:
    """Try everything and print the table; 1 when anything failed."""
    failed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        wheel = build_wheel(folder)
        place = Place(folder)
        print(
            f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB; environment in {place.home.name!r}"
        )
        subprocess.run(
            [place.python, "-m", "pip", "install", "--quiet", str(wheel)],
            cwd=place.elsewhere,
            check=True,
            stderr=subprocess.DEVNULL,
        )
        for words, good, said, seconds in results(place):
            print(f"{'ok    ' if good else 'FAILED'} {seconds:6.1f} s  {words}", flush=True)
            failed += not good
            if not good:
                print(f"       {said}")
    print("all held" if not failed else f"{failed} failed")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
