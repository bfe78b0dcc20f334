"""Every word that the page shows, taken from the tables and from the computed deficits.

The viewer holds no facts. What it says about a nerve, a site or a patch of skin stands here, and
what it says about a selection stands in `state_words`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pathways.apart import Neighbourhood
from pathways.at_hand import atlas_at_hand, kept_with_atlas
from viz.rules.heel_sentence import heel_sentence
from viz.scene_file import contents
from viz.scene_file.schema import LEFT_OUT
from viz.scene_file.states import KIND, worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pathways import Atlas, Deficit, Lesion
    from pathways.apart import Apart
    from pathways.clinical_tables import Site


def book(deficits: Sequence[Deficit], *, atlas: Atlas | None = None) -> dict[str, Any]:
    """Collect all words.

    Args:
        deficits: of every state that has words of its own (`states.worded`), in that order.
        atlas: the facts that they were worked out from; None is those of the installation.

    Returns:
        Plain values: the rows of each table by id, `regions` (the list at the left), `search`
        (everything that can be found), `asked` (lay words) and `states` (what each selection
        means). `why`, `roots` and
        `spared` of a state are flat lists of numbers of `phrases`, two by two: target and text,
        target and roots, name and text; `apart` three by three: neighbour, targets here and there.
        `signs` is how a patient notices an emergency, `exact_signs` the same as it is examined.

    """
    atlas = atlas_at_hand(atlas)
    names = ("nerves", "sites", "skin", "deep", "muscles", "reflexes", "variants", "maps")
    more = (
        *("conditions", "doctor", "tests", "sources", "corrections"),
        *("differentials", "differential_columns", "pairs"),
    )
    words: dict[str, Any] = {name: _rows(getattr(atlas, name)) for name in (*names, *more)}
    words["roots"] = [{"id": name, **_plain(row)} for name, row in atlas.roots.items()]
    words["regions"] = contents.regions(atlas)
    words["search"] = contents.search_entries(atlas)
    words["asked"] = contents.asked(atlas)
    noticed = [row for row in atlas.functions.values() if row.patient_sign]
    words["exact_signs"] = {row.patient_sign: row.sign or row.patient_sign for row in noticed}
    words["signs"] = list(words["exact_signs"])
    phrases, beside = _Phrases(), Neighbourhood(deficits, atlas)
    words["states"] = {
        state: phrases.packed(state_words(deficit) | _apart_words(beside.apart(number)))
        for number, (state, deficit) in enumerate(zip(worded(atlas), deficits, strict=True))
    }
    words["phrases"] = phrases.texts
    return words


class _Phrases:
    """Texts that many states share, each kept once and called by its number."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    @property
    def texts(self) -> list[str]:
        return list(self.numbers)

    def packed(self, words: dict[str, Any]) -> dict[str, Any]:
        """Write `lead`, `why`, `roots`, `spared` and `apart` as numbers of phrases."""
        roots = {target: " ".join(names) for target, names in words.get("roots", {}).items()}
        pairs = {
            "why": words.get("why", {}).items(),
            "roots": roots.items(),
            "spared": ((spared["name"], spared["why"]) for spared in words.get("spared", ())),
        }
        packed = {
            name: [self._number(text) for pair in of for text in pair] for name, of in pairs.items()
        }
        packed["lead"] = [self._number(text) for text in words["lead"]]
        packed["apart"] = [
            self._number(text)
            for one in words.get("apart", ())
            for text in (one["from"], " ".join(one["here"]), " ".join(one["there"]))
        ]
        return words | {name: numbers for name, numbers in packed.items() if numbers}

    def _number(self, text: str) -> int:
        return self.numbers.setdefault(text, len(self.numbers))


def state_words(deficit: Deficit) -> dict[str, Any]:
    """Say what one lesion means: its path, why each target is hit or spared, what shows it."""
    atlas, lesion = deficit.atlas, deficit.lesion
    alone = lesion.parts[0] if len(lesion.parts) == 1 else ""
    site = atlas.sites.get(alone)
    kind = "site" if site else "root" if alone in atlas.roots else "nerve"
    words: dict[str, Any] = {
        "name": deficit.outcome.here.name,
        "grade": lesion.grade,
        "red_flags": list(deficit.red_flags),
        "alarm_signs": list(deficit.alarm_signs),
        "notes": list(deficit.remarks),
        "lead": [heel_sentence(deficit, register) for register in ("patient", "student")],
        "heel_path": [{"id": nerve, "name": atlas.tree[nerve].name} for nerve in deficit.heel_path],
        "kind": kind,
        "marker": _marker(kind, lesion, site),
        "presses": list(site.presses) if site else [],
        "bilateral": lesion.side == "both",
        "path": [{"id": nerve, "name": atlas.tree[nerve].name} for nerve in deficit.path],
        "spared": [{"name": spared.name, "why": spared.why} for spared in deficit.spared],
        "sources": list(_sources(alone, atlas)),
        "tests": list(site.tests if site else _tests_of(lesion, atlas)),
        **_effect_words(deficit),
    }
    if site:
        words |= {
            "place": site.place,
            "findings": site.findings_at(lesion.grade),
            "accuracy": list(site.accuracy),
            "red_flag": site.red_flag,
            "no_path_because": site.no_path_because,
            "spared_note": site.spared_note,
            "posture": [posture.model_dump() for posture in site.posture],
        }
    return {name: value for name, value in words.items() if value not in ("", [], {}, False, None)}


def _apart_words(neighbours: Iterable[Apart]) -> dict[str, Any]:
    """What tells a lesion from its neighbours, by the names of targets; nothing without any."""
    told = [
        {"from": one.neighbour, "here": _targets(one.here), "there": _targets(one.there)}
        for one in neighbours
    ]
    return {"apart": told} if told else {}


def _targets(columns: Iterable[tuple[str, str]]) -> list[str]:
    return [f"{KIND[kind]}:{name}" for kind, name in columns]


def _tests_of(lesion: Lesion, atlas: Atlas) -> tuple[str, ...]:
    """The tests of the sites that hit a root or nerve more than any other, for one picked alone."""
    nerves = {cut.nerve for cut in lesion.cuts}
    hit = (tests for nerve, tests in _tests_by_nerve(atlas) if nerve in nerves)
    return tuple(dict.fromkeys(test for tests in hit for test in tests))


@kept_with_atlas
def _tests_by_nerve(atlas: Atlas) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The nerve that each site hits more than any other, with the tests of the site."""
    return tuple(
        (max(site.cuts, key=lambda cut: cut.share("compressed")).nerve, site.tests)
        for site in atlas.sites.values()
        if site.cuts
    )


def _effect_words(deficit: Deficit) -> dict[str, Any]:
    """Why each target is hit or spared, by which roots, and in which anatomy it varies.

    No more of an effect is worked out than is said here: whoever asked for a combination waits.
    """
    why, roots, variable = {}, {}, {}
    for kind, name in _concerned(deficit):
        target = f"{KIND[kind]}:{name}"
        why[target] = deficit.why(kind, name)
        if lost := deficit.roots(kind, name):
            roots[target] = list(lost)
        variants, frequency = deficit.moved_by(kind, name)
        if variants:
            variable[target] = {"text": frequency or "", "variants": list(variants)}
    return {"why": why, "roots": roots, "variable": variable}


def _concerned(deficit: Deficit) -> Iterator[tuple[str, str]]:
    """Kind and id of all that is hit, felt or spared."""
    for kind, states in deficit.states.items():
        feelings = deficit.feelings[kind]
        for name, state in states.items():
            if state != "untouched" or feelings[name] != "none":
                yield kind, name


def _marker(kind: str, lesion: Lesion, site: Site | None) -> str:
    """Say in few words what stands at the place of the lesion in the picture."""
    name = lesion.name
    if site:
        return site.marker or name.partition(" (")[0]
    if kind == "root":
        return f"{name.partition(' ')[0]} root"
    return f"{name.partition(',')[0]} {lesion.grade} here"


def _sources(lesion: str, atlas: Atlas) -> tuple[str, ...]:
    row = atlas.sites.get(lesion) or atlas.tree.get(lesion.partition("@")[0])
    return tuple(row.sources) if row else ()


def _rows(table: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _plain(row) for name, row in table.items()}


def _plain(row: Any) -> dict[str, Any]:  # noqa: ANN401 - a row of any table
    plain: dict[str, Any] = row.model_dump(
        mode="json", exclude_defaults=True, exclude=set(LEFT_OUT)
    )
    return plain
