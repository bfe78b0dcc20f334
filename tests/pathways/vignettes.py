"""The published cases of `published_cases.toml` as examinations.

They were coded into ids before anything was ranked. Here they become findings by rule alone: the
words of the report say whether a skin is numb, a muscle paralysed, a reflex absent.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from pathways import lesion, load
from pathways.find.documents import Examination, Noted
from pathways.find.hypotheses import hypotheses

CASES = tomllib.loads(Path(__file__).with_name("published_cases.toml").read_text("utf-8"))
WHOLE = 0.5
"""A movement is meant where the muscles of a finding make up so much of it, and belong to it."""
SEVERE = {
    "skin": ("reduced", "numb", r"numb|anaesth|anesth|absent|loss of"),
    "muscle": ("weak", "paralysed", r"\b0/5|complete|paralys|\bno \w+flexion"),
    "movement": ("weak", "paralysed", r"\b0/5|complete|paralys|\bno \w+flexion"),
    "reflex": ("reduced", "absent", r"absent|lost|abolish"),
}
TINGLES = r"tingl|par[ae]*sthes|pins|numb"


def vignette(case):
    """The findings of one case, each question once; what is lost stands before what is felt."""
    noted = {}
    for finding in sorted(
        case["findings"], key=lambda f: ("lost", "weak", "felt", "kept").index(f["is"])
    ):
        for of in _questions(finding):
            answer = _answer(of, finding)
            if answer:
                noted.setdefault(of, Noted(of, answer, case["side"]))
    return Examination(tuple(noted.values()), case["side"])


def _questions(finding):
    ids, kind = finding["ids"], finding["of"]
    if kind != "muscle":
        return [f"{kind}:{name}" for name in ids]
    movements = {
        name: sum(weight for muscle, weight in row.weights.items() if muscle in ids)
        for name, row in load().movements.items()
        if row.gain == 1.0
    }
    if finding["is"] == "kept":
        meant = [name for name, share in movements.items() if share >= 0.9]
    else:
        meant = [name for name, share in movements.items() if share >= WHOLE]
    covered = {m for name in meant for m in load().movements[name].weights}
    rest = [] if meant and finding["is"] == "kept" else [m for m in ids if m not in covered]
    return [f"movement:{name}" for name in meant] + [f"muscle:{name}" for name in rest]


def _answer(of, finding):
    kind, words = of.partition(":")[0], finding["words"].lower()
    if finding["is"] == "kept":
        return "normal"
    if finding["is"] == "felt":
        if kind == "deep":
            return "pain"
        tingles = kind == "skin" and re.search(TINGLES, words)
        return ("tingling" if tingles else "pain") if kind == "skin" else ""
    if kind not in SEVERE:
        return "pain" if kind == "deep" else ""
    mild, severe, told = SEVERE[kind]
    return severe if re.search(told, words) else mild


def alike_truth(found, parts):
    """Ids of a ranking that are the proven lesion; and those on the same root or nerve."""
    atlas = load()
    cuts = {(cut.nerve, cut.position) for part in parts for cut in lesion(part).cuts}
    roots = {root for cause in hypotheses(atlas) if cause.id in parts for root in cause.roots}
    exact, near = set(), set()
    causes = {cause.id: cause for cause in hypotheses(atlas)}
    for row in found.ranking:
        own = row.stretch
        here = own and any(n == own.nerve and own.start <= p <= own.end for n, p in cuts)
        if here or set(row.id.split("+")) & set(parts):
            exact.add(row.id)
        cause = causes.get(row.id)
        nerves = {cut.nerve for cut in lesion(*row.id.split("+")).cuts}
        if (cause and cause.roots & roots) or nerves & {nerve for nerve, _ in cuts}:
            near.add(row.id)
    return exact, near | exact
