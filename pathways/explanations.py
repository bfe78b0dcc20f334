"""Why: in words, computed from the tree, why a target is hit or spared."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pathways.at_hand import atlas_at_hand, kept_with_atlas
from pathways.reasons import (
    ABOVE,
    BRUSHED,
    CAUGHT,
    OTHER_NERVE,
    OTHER_ROOT,
    Reason,
    Way,
    gathered,
    ways_of,
)
from pathways.states import SPARED, UNTOUCHED, VARIABLE, steps

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pathways.atlas import Atlas
    from pathways.outcomes import Outcome

OTHER_ROOTS = "carried by other roots"
WORTH_SAYING = 0.1  # a smaller part of a target's fibres is not mentioned
MOST = 2  # reasons in one line


def why(found: Outcome, column: int) -> str:
    """One line for one column: where its fibres are caught, or why they are not."""
    if not found.cuts:
        return _no_path(found)
    caught, escaped = ways_of(found, column)
    if not caught and not escaped:
        return "carries no fibres in this model"
    state = found.codes[column]
    if state in {SPARED, UNTOUCHED} or (state == VARIABLE and not _in_deficit(found, column)):
        text = _spared(found, caught, escaped)
    else:
        text = _hit(found, caught, escaped)
    parts = (text, _map_note(found, column), *_variants(found, column))
    return "; ".join(part for part in parts if part)


def nerve_words(name: str, *, atlas: Atlas | None = None) -> str:
    """A root's or nerve's name inside a sentence: "the medial calcaneal nerve".

    Without an `atlas`, the names are those of the installation.
    """
    return _nerve_words(atlas_at_hand(atlas), name)


@kept_with_atlas
def _nerve_words(atlas: Atlas, name: str) -> str:
    text = re.sub(r"\s*\([^)]*\)", "", atlas.tree[name].name).strip()
    if not (text[1:2].isupper() or text[1:2].isdigit()):
        text = text[:1].lower() + text[1:]
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
    return bool(found.loss[column] >= possible - 1e-9)


def _hit(found: Outcome, caught: dict[Way, float], escaped: dict[Way, float]) -> str:
    """Where the fibres are caught, and how the rest goes."""
    order = found.network.tree.roots
    whole = sum(caught.values())
    main = gathered((w for w, share in caught.items() if share >= WORTH_SAYING * whole), order)
    text = "; ".join(_reason_words(found.atlas, reason) for reason in main[:MOST])
    rest = [w for w, share in escaped.items() if share >= WORTH_SAYING and w.how != BRUSHED]
    if not rest:
        return text
    if all(way.how == OTHER_ROOT for way in rest):
        roots = sorted({way.root for way in rest}, key=order.index)
        return f"{text}; the rest is carried by {listed(roots)}"
    kept = gathered((way for way in rest if way.how != OTHER_ROOT), order)
    return f"{text}; part of it is spared: {_reason_words(found.atlas, kept[0])}"


def _spared(found: Outcome, caught: dict[Way, float], escaped: dict[Way, float]) -> str:
    """How the fibres escape: above the cut before by another way before by other roots."""
    ways = [way for way, share in escaped.items() if share >= WORTH_SAYING]
    ways.sort(key=lambda way: (ABOVE, OTHER_NERVE, OTHER_ROOT, BRUSHED).index(way.how))
    reasons = gathered(ways, found.network.tree.roots)
    text = "; ".join(_reason_words(found.atlas, reason) for reason in reasons[:MOST])
    text = text.replace(f"; {OTHER_ROOTS}: ", ", ") if text.startswith(OTHER_ROOTS) else text
    brushed = bool(reasons) and reasons[0].how == BRUSHED
    return f"only a small part of its fibres is hit; {text}" if caught and not brushed else text


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
    place = f"{cut} {side} the cut (at {places})"
    if not reason.branch:
        return f"its {'branches leave' if len(reason.positions) > 1 else 'branch leaves'} {place}"
    plural, branch = _plural(atlas, reason.branch), _nerve_words(atlas, reason.branch)
    if reason.how == CAUGHT and reason.positions == (1.0,):
        goes_on = "continue" if plural else "continues"
        leaving = f"{branch} {goes_on} {cut} below the cut"
    else:
        leaving = f"{branch} {'leave' if plural else 'leaves'} {place}"
    further = [name for name in reason.lasts if name != reason.branch]
    if reason.how == ABOVE or not further:
        return leaving
    return f"served by {listed(_nerve_words(atlas, name) for name in further)}; {leaving}"


def _plural(atlas: Atlas, nerve: str) -> bool:
    """Whether a nerve's name is in the plural ("lateral calcaneal branches of ...")."""
    head = _nerve_words(atlas, nerve).split(" of ")[0]
    return head.endswith("s") and not head.endswith("us")


def _map_note(found: Outcome, column: int) -> str:
    wanted = found.network.columns[column]
    missing = found.network.tree.unreachable
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
