"""The commands `localise`, `compare` and `confusion` of the command line."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pathways.names import quoted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from pathways.atlas import Atlas

    Answer = tuple[int, Iterable[str]]
    Opened = Callable[[argparse.Namespace], Atlas]

STANDARD_INPUT = "-"
MOST_BYTES = 10_000_000


def add_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    facts: argparse.ArgumentParser,
    opened: Opened,
) -> None:
    """Add the three commands to a parser; `opened` gives the tables that were asked for."""
    about = "rank the causes of findings, name what cannot be told apart and the next test"
    finding = commands.add_parser("localise", parents=[facts], help=about, description=about)
    finding.add_argument("file", metavar="FILE", help="JSON of findings, - for standard input")
    finding.set_defaults(run=lambda options: _localise(options, opened(options)))
    about = "say what one cause does and another does not, and what tells them apart"
    comparing = commands.add_parser("compare", parents=[facts], help=about, description=about)
    for name in ("a", "b"):
        comparing.add_argument(name, metavar=name.upper(), help="id of a cause, or several with +")
    comparing.set_defaults(run=lambda options: _compare(options, opened(options)))
    about = "say which sites and roots no bedside finding separates, and what investigation would"
    confusing = commands.add_parser("confusion", parents=[facts], help=about, description=about)
    confusing.set_defaults(run=lambda options: _confusion(options, opened(options)))


def listed_findings(atlas: Atlas) -> Iterable[dict[str, Any]]:
    """Everything that a document of findings may name: id, name, answers, how, basis, sources."""
    from pathways.find.questions import questions  # noqa: PLC0415 - arithmetic on first use

    for question in questions(atlas).values():
        yield {
            "kind": "finding",
            "id": question.of,
            "name": question.name,
            "answers": list(question.answers),
            "words": list(question.words or question.answers),
            "how": question.how,
            "basis": question.basis,
            "sources": list(question.sources),
        }


def _localise(options: argparse.Namespace, atlas: Atlas) -> Answer:
    from pathways.find.documents import read_document  # noqa: PLC0415 - arithmetic on first use
    from pathways.find.ranking import localise  # noqa: PLC0415
    from pathways.find.words import ranking_as_text  # noqa: PLC0415

    found = localise(read_document(_text(options.file), atlas=atlas), atlas=atlas)
    if options.json:
        return 0, [_json(found.to_dict())]
    return 0, [ranking_as_text(found)]


def _compare(options: argparse.Namespace, atlas: Atlas) -> Answer:
    from pathways.find.compare import compare  # noqa: PLC0415
    from pathways.find.words import comparison_as_text  # noqa: PLC0415

    found = compare(options.a, options.b, atlas=atlas)
    if (found.a, found.grades[0]) == (found.b, found.grades[1]):
        allowed = "two causes, or one at two grades, as L5:irritated L5:cut"
        raise ValueError(f"compare: found {quoted(options.a)} twice; allowed: {allowed}")
    return 0, [_json(found.to_dict()) if options.json else comparison_as_text(found)]


def _confusion(options: argparse.Namespace, atlas: Atlas) -> Answer:
    from pathways.find.confusion import confusion  # noqa: PLC0415
    from pathways.find.words import confusion_as_lines  # noqa: PLC0415

    found = confusion(atlas)
    if options.json:
        return 0, [_json([one.to_dict() for one in found])]
    return 0, confusion_as_lines(found)


def _json(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False)


def _text(file: str) -> str:
    """The text of a file of findings, or of standard input.

    Raises:
        ValueError: it cannot be read; one sentence.
    """
    allowed = "allowed: a file of JSON with findings, - for standard input"
    try:
        if file == STANDARD_INPUT:
            raw = sys.stdin.buffer.read(MOST_BYTES)
        else:
            path = Path(file)
            if path.exists() and not path.is_file():
                raise ValueError(f"findings: {quoted(file)} is no file; {allowed}")
            with path.open("rb") as opened:
                raw = opened.read(MOST_BYTES)
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError(f"findings: {quoted(file)} is no text in UTF-8; {allowed}") from None
    except OSError as error:
        why = error.strerror or "cannot be read"
        raise ValueError(f"findings: {quoted(file)}: {why}; {allowed}") from None
