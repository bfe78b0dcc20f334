"""Why: in words, computed from the tree, why a target is hit or spared."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from pathways.states import SPARED, UNTOUCHED, VARIABLE, steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from pathways.fibres import Strand
    from pathways.lesions import Cut
    from pathways.outcomes import Outcome

    Words = Callable[["Reason", list[str], Outcome], str]

OTHER_ROOTS = "carried by other roots"
WORTH_SAYING = 0.1  # a smaller part of a target's fibres is not mentioned


class Reason(NamedTuple):
    """Why some fibres of a target are caught or escape.

    `how`: `caught`, `above` (leaves the cut nerve above the cut), `other nerve` (a root that is
    hit, on a way that is not) or `other root`. `cut` is the nerve that is cut, `position` where
    the way leaves it, `branch` the nerve that leaves there ("" when the target's own branch
    does), `last` the nerve that reaches the target. `root` is set where the way is named by it.
    """

    how: str
    last: str
    root: str = ""
    cut: str = ""
    position: float = 0.0
    branch: str = ""


def why(found: Outcome, column: int) -> str:
    """One line for one column: where its fibres are caught, or why they are not."""
    if not found.cuts:
        return _no_path(found)
    caught, escaped = _reasons(found, column)
    if not caught and not escaped:
        return "carries no fibres in this model"
    state = found.codes[column]
    if state in {SPARED, UNTOUCHED} or (state == VARIABLE and not _in_deficit(found, column)):
        text = _spared(found, caught, escaped)
    else:
        text = _hit(found, column, caught, escaped)
    parts = (text, _map_note(found, column), *_variants(found, column))
    return "; ".join(part for part in parts if part)


@functools.cache
def nerve_words(name: str) -> str:
    """A nerve's name inside a sentence: "the medial calcaneal nerve"."""
    from pathways.atlas import load  # noqa: PLC0415 - the tables load on first use

    text = re.sub(r"\s*\([^)]*\)", "", load().tree[name].name).strip()
    lower = text if text[1:2].isupper() or text[1:2].isdigit() else text[:1].lower() + text[1:]
    return f"the {lower}"


def listed(words: Iterable[str]) -> str:
    """Words joined as in a sentence: "L5, S1 and S2"."""
    items = tuple(dict.fromkeys(words))
    return " and ".join(part for part in (", ".join(items[:-1]), items[-1]) if part)


def _no_path(found: Outcome) -> str:
    from pathways.atlas import load  # noqa: PLC0415 - the tables load on first use

    sites = load().sites
    reasons = [sites[part].no_path_because for part in found.lesion.parts if part in sites]
    return listed(filter(None, reasons)) if any(reasons) else "no nerve is cut"


def _in_deficit(found: Outcome, column: int) -> bool:
    possible = steps(found.network.columns[column].kind)[0]
    return bool(found.loss[column] >= possible - 1e-9)


def _reasons(
    found: Outcome, column: int
) -> tuple[list[tuple[Reason, float]], list[tuple[Reason, float]]]:
    """What is caught and what escapes, each with its share of the column's fibres, most first."""
    net = found.network
    caught: defaultdict[Reason, float] = defaultdict(float)
    escaped: defaultdict[Reason, float] = defaultdict(float)
    for i in net.ranges[column]:
        strand = net.strands[i]
        share = float(net.units[i] / net.whole[column])
        alive = float(found.alive[i])
        if alive < 1.0:
            caught[_caught(strand, found.cuts)] += share * (1.0 - alive)
        if alive > 0.0:
            root = net.tree.roots[strand.root]
            escaped[_escaped(strand, found.cuts, root, found.hit_roots)] += share * alive
    return _most_first(caught), _most_first(escaped)


def _most_first(shares: Mapping[Reason, float]) -> list[tuple[Reason, float]]:
    return sorted(shares.items(), key=lambda item: -item[1])


def _caught(strand: Strand, cuts: Sequence[Cut]) -> Reason:
    """The strongest cut on the strand's way, and how the way goes on from there."""
    last = strand.exits[-1][0]
    best, reason = 0.0, Reason("caught", last)
    for depth, (nerve, position) in enumerate(strand.exits):
        shares = [c.share for c in cuts if c.nerve == nerve and position > c.position]
        share = max(shares, default=0.0)
        if share > best:
            branch = strand.exits[depth + 1][0] if depth + 1 < len(strand.exits) else ""
            best, reason = share, Reason("caught", last, "", nerve, position, branch)
    return reason


def _escaped(strand: Strand, cuts: Sequence[Cut], root: str, hit_roots: frozenset[str]) -> Reason:
    last = strand.exits[-1][0]
    for depth, (nerve, position) in enumerate(strand.exits):
        places = [cut.position for cut in cuts if cut.nerve == nerve]
        if places and position <= max(places):
            branch = strand.exits[depth + 1][0] if depth + 1 < len(strand.exits) else ""
            return Reason("above", last, "", nerve, position, branch)
        if places:
            return Reason("partly", last, root, nerve)
    return Reason("other nerve" if root in hit_roots else "other root", last, root)


def _hit(
    found: Outcome,
    column: int,
    caught: list[tuple[Reason, float]],
    escaped: list[tuple[Reason, float]],
) -> str:
    whole = found.loss[column]
    main = [reason for reason, share in caught if share >= WORTH_SAYING * whole]
    text = "; ".join(_merged(main, _caught_words, found)[:2])
    rest = [r for r, share in escaped if share >= WORTH_SAYING and r.how != "partly"]
    if not rest:
        return text
    others = [reason.root for reason in rest if reason.how == "other root"]
    if len(others) == len(rest):
        order = found.network.tree.roots.index
        return f"{text}; the rest is carried by {listed(sorted(others, key=order))}"
    kept = [reason for reason in rest if reason.how != "other root"]
    return f"{text}; part of it is spared: {_merged(kept, _escape_words, found)[0]}"


def _spared(
    found: Outcome,
    caught: list[tuple[Reason, float]],
    escaped: list[tuple[Reason, float]],
) -> str:
    rank = ("above", "other nerve", "other root", "partly")
    ways = [reason for reason, share in escaped if share >= WORTH_SAYING]
    ways.sort(key=lambda reason: rank.index(reason.how))
    first, *more = _merged(ways, _escape_words, found)[:2] or [""]
    head = first.partition(": ")[0]
    same = bool(more) and head == OTHER_ROOTS and more[0].startswith(head)
    text = f"{first}, {more[0].removeprefix(f'{head}: ')}" if same else "; ".join([first, *more])
    brushed = ways and ways[0].how == "partly"
    return f"only a small part of its fibres is hit; {text}" if caught and not brushed else text


def _merged(reasons: list[Reason], words: Words, found: Outcome) -> list[str]:
    """Reasons that differ only by root, said once with all their roots."""
    grouped: dict[Reason, list[str]] = {}
    for reason in reasons:
        grouped.setdefault(reason._replace(root=""), []).append(reason.root)
    order = found.network.tree.roots
    return [
        words(reason, sorted(filter(None, set(roots)), key=order.index), found)
        for reason, roots in grouped.items()
    ]


def _caught_words(reason: Reason, _roots: list[str], found: Outcome) -> str:
    net = found.network
    if reason.cut in net.tree.roots:
        return f"{reason.cut} reaches it by {nerve_words(reason.last)}"
    if not reason.branch:
        return f"its branch leaves {nerve_words(reason.cut)} below the cut (at {reason.position:g})"
    leaving = (
        f"{nerve_words(reason.branch)} {_verb(reason.branch)} {nerve_words(reason.cut)} "
        f"below the cut (at {reason.position:g})"
    )
    if reason.branch == reason.last:
        return leaving
    return f"its nerve is {nerve_words(reason.last)}; {leaving}"


def _escape_words(reason: Reason, roots: list[str], _found: Outcome) -> str:
    if reason.how == "above":
        place = f"{nerve_words(reason.cut)} above the cut (at {reason.position:g})"
        if not reason.branch:
            return f"its branch leaves {place}"
        return f"{nerve_words(reason.branch)} {_verb(reason.branch)} {place}"
    nerve = nerve_words(reason.last).removeprefix("the ")
    if reason.how == "other root":
        return f"{OTHER_ROOTS}: {listed(roots)} ({nerve})"
    if reason.how == "other nerve":
        are = "is" if _verb(reason.last) == "leaves" else "are"
        return f"{listed(roots)} {_reach(roots)} it by the {nerve}, which {are} not hit"
    return f"the lesion takes only a small share of {listed(roots)} ({nerve})"


def _reach(roots: Sequence[str]) -> str:
    return "reaches" if len(roots) == 1 else "reach"


def _verb(nerve: str) -> str:
    """Leaves or leave: some nerves are named in the plural."""
    head = nerve_words(nerve).split(" of ")[0]
    return "leave" if head.endswith("s") and not head.endswith("us") else "leaves"


def _map_note(found: Outcome, column: int) -> str:
    from pathways.atlas import load  # noqa: PLC0415 - the tables load on first use

    wanted = found.network.columns[column]
    missing = found.network.tree.unreachable
    lost = [root for name, root, _ in missing if wanted.kind == "skin" and wanted.id == name]
    if not lost:
        return ""
    name = load().maps[found.dermatome_map].name
    return f"{name} also draws {listed(lost)} here, but no nerve brings {listed(lost)} to it"


def _variants(found: Outcome, column: int) -> list[str]:
    """What further variants would change, in words; the common ones first.

    Variants that nobody has counted are left to `notes`: they move the whole picture.
    """
    from pathways.atlas import load  # noqa: PLC0415 - the tables load on first use

    said = []
    for i, other in enumerate(found.alternatives):
        row = load().variants[other.variant]
        if row.frequency_high is not None and _changes(found, column, i):
            rare = "variant" if other.common else "rare variant"
            effect = _effect_words(found, column, i)
            said.append(f"{effect} in a {rare}: {row.name} ({row.frequency})")
    return said


def _effect_words(found: Outcome, column: int, variant: int) -> str:
    then, now = found.otherwise[variant, column], found.loss[column]
    if found.crossing[variant, column]:
        return "hit" if then > now else "spared"
    return "hit more" if then > now else "hit less"


def _changes(found: Outcome, column: int, variant: int) -> bool:
    """Whether a variant changes the state or, in a deficit, its degree."""
    if found.crossing[variant, column]:
        return True
    then, now = found.otherwise[variant, column], found.loss[column]
    limits = steps(found.network.columns[column].kind)
    grades = [sum(bool(loss >= limit - 1e-9) for limit in limits) for loss in (then, now)]
    return min(grades) > 0 and grades[0] != grades[1]
