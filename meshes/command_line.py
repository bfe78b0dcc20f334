"""The body on the command line: ``python -m meshes build|report|morphometry|check``.

It builds the body, reports its figures, compares it with what is published, and looks through the
tables by which it is made.
"""

from __future__ import annotations

import argparse
import json
import sys
from time import perf_counter
from typing import TYPE_CHECKING

from tqdm import tqdm

from meshes.build.cache import kept_body, load
from meshes.choice.body_choice import add_options, chosen_body
from meshes.choice.body_shape import BodyChoiceError
from meshes.keeping.kept import is_kept
from meshes.keeping.sentences import STOPPED, sentence
from meshes.raw.sources import MissingDataError
from pathways.errors import TableError
from pathways.given_paths import given_path

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from meshes.body.body import Body
    from meshes.build.report import Report


class ProgressBar:
    """A bar on the terminal that takes the share done and a text."""

    def __init__(self) -> None:
        """Show nothing until the first step is told."""
        self._bar: tqdm | None = None

    def __enter__(self) -> Callable[[float, str], None]:
        """Give the function that moves the bar."""
        return self._tell

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave the bar as it stands."""
        if self._bar is not None:
            self._bar.close()

    def _tell(self, share: float, text: str) -> None:
        if self._bar is None:
            self._bar = tqdm(total=100, bar_format="{l_bar}{bar}| {elapsed}", file=sys.stderr)
        self._bar.set_description(f"{text:<28}", refresh=False)
        self._bar.update(round(100 * share) - self._bar.n)


def main(arguments: Sequence[str] | None = None, program: str = "python -m meshes") -> int:
    """Run the command line; gives the exit status (2: the body cannot be made or kept).

    Args:
        arguments: those of the process when None.
        program: how the command line is called in its own help.

    """
    chosen = _parser(program).parse_args(arguments)
    try:
        return int(chosen.run(chosen))
    except (MissingDataError, BodyChoiceError, TableError) as error:
        print(error, file=sys.stderr)
        if isinstance(error, TableError):
            print(f"To see all that is wrong: {program} check FOLDER", file=sys.stderr)
        return 2
    except OSError as error:
        print(sentence(error), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return STOPPED


def _parser(program: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=program, description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    about = "build the body into your cache"
    build = commands.add_parser("build", help=about, description=about)
    build.add_argument("--force", action="store_true", help="build it even if it is there")
    add_options(build)
    build.set_defaults(run=_build)
    about = "show the figures of the body: its parts, courses and territories, in mm"
    report = commands.add_parser("report", help=about, description=about)
    report.add_argument("--json", action="store_true", help="as JSON")
    add_options(report)
    report.set_defaults(run=_report)
    about = "compare the body with published figures"
    compare = commands.add_parser("morphometry", help=about, description=about)
    compare.add_argument("--json", action="store_true", help="as JSON")
    compare.add_argument("--markdown", action="store_true", help="only what is not inside")
    add_options(compare)
    compare.set_defaults(run=_morphometry)
    about = "say all that is wrong with a folder of tables, or with those of the installation"
    check = commands.add_parser("check", help=about, description=about)
    check.add_argument(
        "folder",
        nargs="?",
        type=given_path,
        metavar="FOLDER",
        help="tables by file name; those that it lacks are the installed ones",
    )
    check.add_argument("--tables", type=given_path, metavar="FOLDER", help="the same folder")
    check.set_defaults(run=_check)
    return parser


def _build(chosen: argparse.Namespace) -> int:
    started, choice = perf_counter(), chosen_body(chosen)
    with ProgressBar() as progress:
        body = load(progress, choice=choice, rebuild=chosen.force)
    seconds = perf_counter() - started
    _tell_notes(body)
    _say(f"{len(body.parts)} parts, {len(body.landmarks)} landmarks, {seconds:.1f} s")
    thing = kept_body(choice)
    if not is_kept(thing):  # why has been told
        return 2
    _say(f"kept in {thing.folder().parent}")
    return 0


def _report(chosen: argparse.Namespace) -> int:
    from meshes.build.report import make_report  # noqa: PLC0415  # measuring needs VTK, help does not

    with ProgressBar() as progress:
        report = make_report(progress, choice := chosen_body(chosen))
    _tell_notes(load(choice=choice))
    _say(json.dumps(report.to_dict(), indent=1) if chosen.json else _table(report))
    return 0


def _morphometry(chosen: argparse.Namespace) -> int:
    from meshes.morphometry import printing  # noqa: PLC0415  # measuring needs VTK, help does not
    from meshes.morphometry.comparison import compare  # noqa: PLC0415
    from meshes.morphometry.library import load_morphometry  # noqa: PLC0415

    choice = chosen_body(chosen)
    with ProgressBar() as progress:
        body = load(progress, choice=choice)
    _tell_notes(body)
    compared = compare(body, load_morphometry(choice.tables), choice.sex)
    if chosen.json:
        _say(json.dumps([one.to_dict() for one in compared], indent=1))
    else:
        _say(printing.markdown(compared) if chosen.markdown else printing.table(compared))
    return 0


def _check(chosen: argparse.Namespace) -> int:
    from meshes.build.check import table_faults  # noqa: PLC0415  # measuring needs VTK

    folder = chosen.folder or chosen.tables
    faults = table_faults(folder)
    for fault in faults:
        _say(str(fault))
    if not faults:
        own = f", with those in {folder}" if folder else ""
        _say(f"Nothing is wrong with the tables of facts and body{own}.")
    return 1 if faults else 0


def _tell_notes(body: Body) -> None:
    """Say beside the output what the person who chose this body has to know."""
    for note in body.notes:
        print(note, file=sys.stderr)


def _table(report: Report) -> str:
    lines = [f"{'part':34} {'side':8} {'triangles':>9}  closed  extent (mm)"]
    for name, part in report.parts.items():
        closed = "yes" if part.watertight else "NO"
        size = " x ".join(f"{value:.0f}" for value in part.extent)
        lines.append(f"{name:34} {part.side:8} {part.triangles:9}  {closed:6}  {size}")
    lines.append(f"\n{'course':34} {'length':>8} {'in bone':>8} {'out of skin':>12}  (mm)")
    for nerve, course in report.courses.items():
        lines.append(
            f"{nerve:34} {course.length:8.0f} {course.bone_depth:8.2f} "
            f"{course.skin_exit:12.2f}  {course.bone}"
        )
    deepest = max((course.bone_depth for course in report.courses.values()), default=0.0)
    outermost = max((course.skin_exit for course in report.courses.values()), default=0.0)
    built = report.seconds["build"]
    lines += [
        f"\nparts {len(report.parts)}, not closed: {', '.join(report.not_watertight) or 'none'}",
        f"triangles drawn (both sides) {report.triangles_drawn}",
        f"courses {len(report.courses)}",
        f"deepest in bone {deepest:.2f} mm, farthest out of the skin {outermost:.2f} mm",
        f"skin territories {report.territories}, landmarks {report.landmarks}",
        f"seconds: built in {'?' if built is None else built}, read in {report.seconds['read']}",
    ]
    return "\n".join(lines)


def _say(text: str) -> None:
    print(text)
