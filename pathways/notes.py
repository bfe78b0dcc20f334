"""Remarks on a lesion as a whole: what no single target can say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.explanations import NOTHING_REACHED, listed, nerve_words
from pathways.names import in_a_sentence
from pathways.states import ROUNDING, SPARED, UNTOUCHED, steps
from pathways.terms import FELT, GRADES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pathways.lesions import Cut
    from pathways.outcomes import Outcome


IRRITATED = GRADES[0]
MAIN = 0.5
"""The share of a root from which it is told where its pain is felt; a grazed one is not."""


def notes_on(found: Outcome) -> tuple[str, ...]:
    """Sentences on local pain, nerve conduction, the dermatome map and bilateral sites."""
    return tuple(dict.fromkeys(_notes(found)))


def remarks_on(found: Outcome) -> tuple[str, ...]:
    """The same without what the rows of the sites say themselves."""
    return tuple(dict.fromkeys(_remarks(found)))


def _in_order(found: Outcome, cuts: Iterable[Cut]) -> list[str]:
    """The roots of cuts, from above downwards, each once."""
    hit = {cut.nerve for cut in cuts}
    return [root for root in found.atlas.roots if root in hit]


def _notes(found: Outcome) -> Iterator[str]:
    yield from _of_sites(found)
    yield from _remarks(found)


def _remarks(found: Outcome) -> Iterator[str]:
    yield from _unlisted_grades(found)
    if not found.cuts or found.reaches_any:
        yield from _of_fibres(found)
    else:
        yield f"Nothing is lost and nothing is felt, because {NOTHING_REACHED}."


def _of_sites(found: Outcome) -> Iterator[str]:
    atlas = found.atlas
    for part in found.lesion.parts:
        site = atlas.sites.get(part)
        if site and site.no_path_because:
            others = f" by {in_a_sentence(site.name)}" if len(found.lesion.parts) > 1 else ""
            yield f"No nerve is lit{others}, because {site.no_path_because}."
        if site and site.red_flag:
            yield f"When it is urgent: {site.red_flag}"


def _of_fibres(found: Outcome) -> Iterator[str]:
    atlas = found.atlas
    cut_roots = [cut for cut in found.cuts if cut.nerve in atlas.roots]
    before = [c for c in cut_roots if c.position < atlas.roots[c.nerve].preganglionic_below]
    if before and len(before) == len(found.cuts):
        yield (
            f"The lesion lies before the ganglion of {listed(_in_order(found, before))}: "
            "the sensory nerve action potentials stay normal."
        )
    uncounted = [
        other.variant
        for other, moves in zip(found.alternatives, found.crossing | found.shifting, strict=True)
        if atlas.variants[other.variant].frequency_high is None and moves.any()
    ]
    if uncounted:
        names = listed(atlas.variants[name].name for name in uncounted)
        frequency = atlas.variants[uncounted[0]].frequency
        yield f"Another anatomy would move the whole picture: {names} ({frequency})."
    yield from _of_touched_skin(found)
    organs = [found.network.columns[i].id for i in found.held_columns]
    if organs:
        names = listed(in_a_sentence(atlas.muscles[name].name) for name in organs)
        them, they, fail = ("them", "they", "fail") if len(organs) > 1 else ("it", "it", "fails")
        yield (
            f"Supplied from both sides: {names}. A lesion of one side leaves {them} to the other "
            f"side; {they} {fail} only when both sides are hit."
        )
        yield from _of_one_sided_reflexes(found, organs)
    if cut_roots and (found.felt != FELT.index("none")).any():
        yield atlas.grades[IRRITATED].note
        main = {cut.nerve for cut in cut_roots if cut.caught >= MAIN}
        yield from (
            row.pain_note for name, row in atlas.roots.items() if name in main and row.pain_note
        )
    for territory, root, _ in found.network.tree.unreachable:
        if root not in found.hit_roots:
            continue
        yield (
            f"{atlas.maps[found.dermatome_map].name} draws {root} on {atlas.skin[territory].name}, "
            f"but no nerve brings {root} there; that share is left out."
        )


def _unlisted_grades(found: Outcome) -> Iterator[str]:
    """What the sources say of a site, where it is shown at a grade in which none describes it."""
    rows = found.atlas.grades
    for part, shown in zip(found.here.parts, found.here.grades, strict=True):
        site = found.atlas.sites.get(part)
        listed_ones = [row.grade for row in site.grades] if site else [shown]
        if site and shown not in listed_ones:
            known = listed(rows[grade].name.lower() for grade in listed_ones if grade in rows)
            yield (
                f"{site.name}: our sources describe it {known}. {rows[shown].name} is what "
                "the model makes of it."
            )


def _of_one_sided_reflexes(found: Outcome, organs: list[str]) -> Iterator[str]:
    """Which reflexes are lost although the organ that answers is at work."""
    names = [
        in_a_sentence(row.name)
        for name, row in found.atlas.reflexes.items()
        if set(row.muscles) <= set(organs)
        and found.loss[found.network.place["reflexes", name]]
        >= steps(found.atlas, "reflexes")[0] - ROUNDING
    ]
    if names:
        yield (
            f"Reflexes of these muscles ({listed(names)}) are shown as elicited on the side of "
            f"the lesion; from the other side they answer as before."
        )


def _of_touched_skin(found: Outcome) -> Iterator[str]:
    """Which reflexes keep their muscles and lose the nerve that brings the touch.

    The model counts the fibres to the muscles that answer, so that these are not lost in it. A
    tendon reflex is brought by the nerve of its muscle, and lost with it.
    """
    place, columns = found.network.place, found.network.columns
    for name, row in found.atlas.reflexes.items():
        kept = found.state_codes[place["reflexes", name]] in {UNTOUCHED, SPARED}
        if not kept or not found.hit_nerves.issuperset(row.afferent):
            continue
        muscles = (found.atlas.muscles[muscle] for muscle in row.muscles)
        if any(supply.nerve in row.afferent for muscle in muscles for supply in muscle.supply):
            continue
        ends = [
            max(i for i, c in enumerate(columns) if c.kind == "nerves" and c.id == nerve)
            for nerve in row.afferent
        ]
        if ends and all(found.loss[i] >= steps(found.atlas, "nerves")[1] for i in ends):
            nerves = listed(nerve_words(nerve, atlas=found.atlas) for nerve in row.afferent)
            bring = "bring" if len(row.afferent) > 1 else "brings"
            yield (
                f"{row.name}: its muscles answer, but {nerves} no longer {bring} the touch to the "
                "cord, so that it may not be elicited."
            )
