"""Why: in words, computed from the tree, why a target is hit or spared."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pathways.at_hand import atlas_at_hand, keeping, kept_with_atlas
from pathways.names import in_a_sentence
from pathways.reasons import (
    ABOVE,
    BRUSHED,
    CAUGHT,
    OTHER_FIBRES,
    OTHER_NERVE,
    OTHER_ROOT,
    Reason,
    Way,
    gathered,
    ways_of,
)
from pathways.states import SPARED, UNTOUCHED, VARIABLE, steps
from pathways.terms import FELT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pathways.atlas import Atlas
    from pathways.outcomes import Outcome

HIT, ESCAPES, FELT_BY = "hit", "escapes", "felt"
"""What is told of a column: where it is hit, how it escapes, by what it is felt."""
NOTHING_REACHED = "the share of this lesion is 0: it reaches no fibre"
OTHER_ROOTS = "carried by other roots"
WORTH_SAYING = 0.1  # a smaller part of a target's fibres is not mentioned
NOT_HIT = (UNTOUCHED, SPARED)
MOST = 2  # reasons in one line
HOW_FIRST = (ABOVE, OTHER_FIBRES, OTHER_NERVE, OTHER_ROOT, BRUSHED)  # what is said first
SENTENCES_KEPT = 40_000  # 400 bytes each; lesions together share most of those of each alone


def why(found: Outcome, column: int) -> str:
    """One line for one column: where its fibres are caught, or why they are not."""
    if column not in found.said:
        found.said[column] = _why(found, column)
    return found.said[column]


def _why(found: Outcome, column: int) -> str:
    if not found.cuts:
        return _no_path(found)
    if not found.reaches_any:
        return NOTHING_REACHED
    state = found.state_codes[column]
    if found.held(column):
        text = f"both sides supply it, and the other side is whole; {_told(found, column, HIT)}"
    elif found.only_irritated(column):
        text = f"irritated, nothing is lost: {_told(found, column, HIT)}"
    elif state in NOT_HIT or (state == VARIABLE and not _in_deficit(found, column)):
        text = _told(found, column, ESCAPES)
    else:
        text = _told(found, column, HIT)
    return "; ".join(filter(None, (text, _map_note(found, column), *_variants(found, column))))


def why_felt(found: Outcome, column: int) -> str:
    """One line for one column: why pain or tingling is felt there; "" where none is."""
    felt = FELT[found.felt_codes[column]]
    if felt == "none":
        return ""
    kind, name, _ = found.network.columns[column]
    if kind != "nerves" and (spot := _by_itself(found, name, felt)):
        return spot
    if felt == "variable":
        moving = (
            found.atlas.variants[other.variant]
            for i, other in enumerate(found.alternatives)
            if other.common and found.shifting[i, column]
        )
        return "; ".join(f"{row.name}: {row.frequency}" for row in moving)
    return f"its fibres are {found.grade_of(column)}: {_told(found, column, FELT_BY)}"


def _by_itself(found: Outcome, name: str, felt: str) -> str:
    """By which site something hurts that no caught fibre makes hurt; "" for none."""
    rows = (found.atlas.sites.get(part) for part in found.here.parts)
    sites = [site for site in rows if site]
    if name in found.here.pain:
        return listed(f"{site.name} hurts here" for site in sites if name in site.pain)
    if name in found.here.refers and felt == "possible":
        named = listed(in_a_sentence(site.name) for site in sites if name in site.refers)
        return f"pain may spread here from {named}"
    return ""


def _told(found: Outcome, column: int, what: str) -> str:
    """By which way a column is reached or escapes; the same for all that meet the same on the way.

    Of several lesions most columns meet one alone, so that a few answers serve very many sets.
    """
    way = found.network.ways[column]
    cuts = tuple(reached for bit, reached in found.reaching if bit & way)
    key = (found.dermatome_map, found.variants, column, what, cuts, found.hit_way & way)
    known = _known_ways(found.atlas)
    text = known.get(key)
    if text is None:
        if len(known) >= SENTENCES_KEPT:
            known.clear()
        text = known[key] = _tell(found, column, what)
    return text


def _tell(found: Outcome, column: int, what: str) -> str:
    caught, escaped = ways_of(found, column)
    if not caught and not escaped:
        return "carries no fibres in this model"
    if what == ESCAPES:
        return _spared(found, caught, escaped)
    return _hit(found, caught, {} if what == FELT_BY else escaped)


@kept_with_atlas
def _known_ways(_atlas: Atlas) -> dict[tuple[Any, ...], str]:
    """What has been told, by what a column meets."""
    return {}


def nerve_words(name: str, *, atlas: Atlas | None = None) -> str:
    """A root's or nerve's name inside a sentence: "the medial calcaneal nerve".

    Without an `atlas`, the names are those of the installation.
    """
    return _nerve_words(atlas_at_hand(atlas), name)


@kept_with_atlas
def _nerve_words(atlas: Atlas, name: str) -> str:
    text = re.sub(r"\s*\([^)]*\)", "", atlas.tree[name].name).strip()
    text = in_a_sentence(text)
    whole, _, part = text.partition(", ")
    return f"the {part} of the {whole}" if part else f"the {text}"


def listed(words: Iterable[str]) -> str:
    """Words joined as in a sentence: "L5, S1 and S2"."""
    items = tuple(dict.fromkeys(words))
    return " and ".join(part for part in (", ".join(items[:-1]), *items[-1:]) if part)


def _no_path(found: Outcome) -> str:
    sites = found.atlas.sites
    reasons = [sites[part].no_path_because for part in found.lesion.parts if part in sites]
    return "; ".join(filter(None, dict.fromkeys(reasons))) or "no nerve is cut"


def _in_deficit(found: Outcome, column: int) -> bool:
    possible = steps(found.atlas, found.network.columns[column].kind)[0]
    return found.lost[column] >= possible - 1e-9


def _hit(found: Outcome, caught: dict[Way, float], escaped: dict[Way, float]) -> str:
    """Where the fibres are caught, and how the rest goes."""
    whole = sum(caught.values())
    main = tuple(way for way, share in caught.items() if share >= WORTH_SAYING * whole)
    rest = (w for w, share in escaped.items() if share >= WORTH_SAYING and w.how != BRUSHED)
    return _hit_words(found.atlas, main, tuple(rest))


@keeping(SENTENCES_KEPT)
def _hit_words(atlas: Atlas, main: tuple[Way, ...], rest: tuple[Way, ...]) -> str:
    order = tuple(atlas.roots)
    text = "; ".join(_reason_words(atlas, reason) for reason in gathered(main, order)[:MOST])
    if not rest:
        return text
    if all(way.how == OTHER_ROOT for way in rest):
        roots = sorted({way.root for way in rest}, key=order.index)
        return f"{text}; the rest is carried by {listed(roots)}"
    kept = gathered((way for way in rest if way.how != OTHER_ROOT), order)
    return f"{text}; part of it is spared: {_reason_words(atlas, kept[0])}"


def _spared(found: Outcome, caught: dict[Way, float], escaped: dict[Way, float]) -> str:
    """How the fibres escape: above the cut before by another way before by other roots."""
    ways = tuple(way for way, share in escaped.items() if share >= WORTH_SAYING)
    text, is_brushed = _spared_words(found.atlas, ways)
    if not text:
        return "only a small part of its fibres fails"
    return text if is_brushed or not caught else f"only a small part of its fibres is hit; {text}"


@keeping(SENTENCES_KEPT)
def _spared_words(atlas: Atlas, ways: tuple[Way, ...]) -> tuple[str, bool]:
    """How the fibres escape, and whether that is told of a cut of a small share."""
    reasons = gathered(sorted(ways, key=lambda way: HOW_FIRST.index(way.how)), tuple(atlas.roots))
    text = "; ".join(_reason_words(atlas, reason) for reason in reasons[:MOST])
    text = text.replace(f"; {OTHER_ROOTS}: ", ", ") if text.startswith(OTHER_ROOTS) else text
    return text, bool(reasons) and reasons[0].how == BRUSHED


def _reason_words(atlas: Atlas, reason: Reason) -> str:
    """One reason as a clause."""
    if reason.how in {CAUGHT, ABOVE} and reason.cut:
        return _at_the_cut(atlas, reason)
    nerves = listed(_nerve_words(atlas, name) for name in reason.lasts)
    roots = listed(reason.roots)
    reach = "reaches" if len(reason.roots) == 1 else "reach"
    if reason.how == OTHER_ROOT:
        bare = listed(_nerve_words(atlas, name).removeprefix("the ") for name in reason.lasts)
        return f"{OTHER_ROOTS}: {roots} ({bare})"
    if reason.how == OTHER_FIBRES:
        return f"the lesion takes other fibres of {nerves} than these of {roots}"
    if reason.how == BRUSHED:
        return f"the lesion takes only a small share of {roots} ({nerves.removeprefix('the ')})"
    text = f"{roots} {reach} it by {nerves}"
    if reason.how == OTHER_NERVE:
        plural = len(reason.lasts) > 1 or _plural(atlas, reason.lasts[0])
        return f"{text}, which {'are' if plural else 'is'} not hit"
    return text


def _at_the_cut(atlas: Atlas, reason: Reason) -> str:
    """A way that leaves a cut nerve: what leaves, where, and on which side of the cut."""
    side = "above" if reason.how == ABOVE else "below"
    places = listed(f"{position:g}" for position in reason.positions)
    cut = _nerve_words(atlas, reason.cut)
    place = f"{cut} {side} the lesion (at {places} of its length)"
    if not reason.branch:
        return f"its {'branches leave' if len(reason.positions) > 1 else 'branch leaves'} {place}"
    plural, branch = _plural(atlas, reason.branch), _nerve_words(atlas, reason.branch)
    if reason.how == CAUGHT and reason.positions == (1.0,):
        goes_on = "continue" if plural else "continues"
        leaving = f"{branch} {goes_on} {cut} below the lesion"
    else:
        leaving = f"{branch} {'leave' if plural else 'leaves'} {place}"
    further = [name for name in reason.lasts if name != reason.branch]
    if reason.how == ABOVE or not further:
        return leaving
    return f"served by {listed(_nerve_words(atlas, name) for name in further)}; {leaving}"


def _plural(atlas: Atlas, nerve: str) -> bool:
    """Whether a nerve's name is in the plural ("lateral calcaneal branches of ...")."""
    row = atlas.nerves.get(nerve)
    return row is not None and row.plural


def _map_note(found: Outcome, column: int) -> str:
    missing = found.network.tree.unreachable
    if not missing:
        return ""
    wanted = found.network.columns[column]
    lost = [root for name, root, _ in missing if wanted.kind == "skin" and wanted.id == name]
    if not lost:
        return ""
    name = found.atlas.maps[found.dermatome_map].name
    return f"{name} also draws {listed(lost)} here, but no nerve brings {listed(lost)} to it"


def _variants(found: Outcome, column: int) -> list[str]:
    """What further variants would change, in words; the common ones first.

    Variants that nobody has counted are left to `notes`: they move the whole picture.
    """
    said = []
    for i in found.changing.get(column, ()):
        other = found.alternatives[i]
        row = found.atlas.variants[other.variant]
        if row.frequency_high is not None:
            rare = "variant" if other.common else "rare variant"
            effect = _effect_words(found, column, i)
            said.append(f"{effect} in a {rare}: {row.name} ({row.frequency})")
    return said


def _effect_words(found: Outcome, column: int, variant: int) -> str:
    then, now = found.otherwise[variant, column], found.loss[column]
    if found.crossing[variant, column]:
        return "hit" if then > now else "spared"
    return "hit more" if then > now else "hit less"
