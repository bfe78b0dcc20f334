"""The golden rankings: what findings are told, held by the tests of both languages.

Findings are drawn with a fixed seed: of a cause, of chance, wrong ones, such as contradict each
other, red flags. `evidence.glb.gz` is the table from which the viewer ranks in its tests. After a
change of the tables or of the reasoning `PYTHONPATH=tests python -m golden_rankings` writes both
anew: look at the difference before you keep it.
"""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

import numpy as np

import pathways
from pathways.find.compare import separating
from pathways.find.documents import Examination, examination
from pathways.find.likelihoods import UNIT, likelihood_table
from pathways.find.questions import GRADES_OF, STRENGTH, aliases, questions
from viz.scene_file import evidence, glb, writing

FOLDER = Path(__file__).parent / "golden"
FILE, EVIDENCE = FOLDER / "rankings.json", FOLDER / "evidence.glb.gz"
SEED, COUNT, PAIRS = 12, 500, 60
ROWS, TOLD, DIGITS = 12, 10, 4
SELECTORS = ("disc_L4_5_*", "root:L5", "kind:nerve", "prior:common", "spinal", "tibial", "*tunnel*")
ALIKE = (
    # findings that contradict each other, or that are one observation under two names
    ("movement:ankle_plantarflexion=paralysed", "movement:tiptoe=normal"),
    ("movement:ankle_plantarflexion=paralysed", "reflex:achilles=normal"),
    ("history:worse_walking=yes", "history:worse_sitting=yes"),
    ("test:hip_abduction_strength=positive", "movement:hip_abduction=normal"),
    ("test:hip_abduction_strength=positive", "movement:hip_abduction=weak"),
    ("muscle:abductor_digiti_minimi=paralysed", "movement:little_toe_abduction=weak"),
    ("test:bulbocavernosus_reflex=positive", "reflex:bulbocavernosus=absent"),
    ("test:anal_tone=positive", "muscle:external_anal_sphincter=normal"),
    ("history:night_pain=yes", "flag:fever_or_cancer=yes"),
    ("flag:saddle_numbness=yes", "skin:perianal=numb"),
    ("flag:saddle_numbness=yes", "skin:perianal=normal"),
    ("test:crossed_straight_leg_raise=positive", "test:straight_leg_raise=negative"),
    ("history:gradual_onset=yes", "history:sudden_onset=yes"),
    ("flag:cold_leg=yes", "test:foot_pulses=negative"),
    ("flag:both_legs_weak=yes", "movement:ankle_dorsiflexion=normal"),
    ("movement:ankle_plantarflexion=normal", "muscle:soleus=paralysed",
     "muscle:gastrocnemius_medial_head=paralysed", "muscle:gastrocnemius_lateral_head=paralysed"),
    ("skin:lateral_foot_border=numb", "skin:medial_leg=numb", "reflex:patellar=normal"),
    ("reflex:achilles=absent", "skin:lateral_foot_border=numb", "test:mulder_click=positive"),
)  # fmt: skip


def cases() -> list[dict]:
    """What is noted: each an examination as in a document, some without findings."""
    chance = random.Random(SEED)  # noqa: S311 - cases, no secrets
    return [_case(chance, place % 13) for place in range(COUNT)]


def pairs() -> list[tuple[dict, dict]]:
    """Two causes at their grades, beside each other."""
    chance = random.Random(SEED)  # noqa: S311
    return [(_graded(chance), _graded(chance)) for _ in range(PAIRS)]


def _case(chance: random.Random, count: int) -> dict:
    side = chance.choices(("right", "left", "both"), (5, 2, 2))[0]
    found = {one["of"]: one for one in _drawn(chance, side, count)}
    if chance.random() < 0.3:
        for text in chance.choice(ALIKE):
            of, answer = text.split("=")
            found.pop(aliases(pathways.load()).get(of, of), None)
            found[of] = {"of": of, "is": answer}
    within = chance.sample(SELECTORS, 2) if chance.random() < 0.15 else []
    more = {"within": within} if within else {}
    return {"side": side, **more, "findings": list(found.values())}


def _drawn(chance: random.Random, side: str, count: int) -> list[dict]:
    """Answers that a cause would give, a fifth of them by chance; some graded, some elsewhere."""
    table = likelihood_table()
    asked = list(questions(pathways.load()).values())
    rows = table.both if side == "both" else table.one
    state = chance.randrange(len(table.states))
    found = []
    for question in chance.choices(asked, [_weight(one) for one in asked], k=count):
        answers = [answer for answer, _ in table.answers(question.of)]
        likely = [np.exp(rows[state, column] / UNIT) for _, column in table.answers(question.of)]
        lost = chance.random() < 0.2
        answer = chance.choice(answers) if lost else chance.choices(answers, likely)[0]
        one = {"of": question.of, "is": answer}
        if question.answers == STRENGTH and chance.random() < 0.4:
            one["mrc"] = chance.choice(GRADES_OF[answer])
        if chance.random() < 0.12:
            one["side"] = chance.choice(("right", "left", "both"))
        found.append(one)
    return found


def _weight(question) -> float:
    """Needles and flags are noted seldom."""
    return {"investigation": 0.2, "muscle": 0.3, "flag": 0.5, "deep": 0.3}.get(question.kind, 1.0)


def _graded(chance: random.Random) -> dict:
    cause = chance.choice(likelihood_table().causes)
    if cause.kind == "nerve" and chance.random() < 0.3:
        return {"id": cause.nerve, "grade": "typical"}
    grade = chance.choice(("typical", *cause.grades))
    at = round(chance.uniform(cause.start, cause.end), 3)
    return {"id": f"{cause.nerve}@{at}" if cause.nerve else cause.id, "grade": grade}


def examined(case: dict) -> Examination:
    """An examination; one without findings cannot stand in a document."""
    given = {name: case[name] for name in ("side", "within", "findings") if name in case}
    if case["findings"]:
        return examination(given)
    return Examination((), case["side"], tuple(case.get("within", ())))


def told(case: dict) -> dict:
    """What is told of a case, short."""
    given = examined(case)
    found = pathways.localise(given)
    ids = [row.id for row in found.ranking]
    place = {noted: at for at, noted in enumerate(given.noted)}
    return {
        "rows": [
            [row.id, row.grade, round(row.probability, DIGITS),
             [place[one] for one in row.explains], [place[one] for one in row.misses]]
            for row in found.ranking[:ROWS]
        ],
        "others": round(found.others, DIGITS),
        "expects": [f"{one['of']}={one['is']}" for one in found.first.expects],
        "alike": [
            [len(group), *(at for at in map(ids.index, group) if at < ROWS)]
            for group in found.alike
        ],
        "contradictions": [[*one["findings"], one["why"]] for one in found.contradictions],
        "flags": [[one["text"], *one["findings"]] for one in found.red_flags],
        "next": [[test.question.of, round(test.information, DIGITS)] for test in found.next],
        "leads": [one["leads"] for test in found.next[:1] for one in test.answers],
        "why": [test.why for test in found.next[:1]],
    }  # fmt: skip


def apart(a: dict, b: dict) -> list:
    """What tells two causes apart, short."""
    found = separating(pathways.load(), _written(a), _written(b))
    return [
        [one.question.of, one.a, one.b, round(one.ratio, DIGITS), round(one.information, DIGITS),
         *one.words]
        for one in found[:TOLD]
    ]  # fmt: skip


def _written(one: dict) -> str:
    """An id with its grade, as `pathways.lesion` takes it."""
    if one["grade"] in {"typical", "local"}:
        return one["id"]
    return "+".join(f"{part}:{one['grade']}" for part in one["id"].split("+"))


def evidence_file() -> bytes:
    """A piece of a scene that holds the evidence alone."""
    packed = evidence.packed()
    own = {"version": writing.VERSION, "tables": [], "evidence": packed.at(0)}
    return glb.write([], {"root_to_heel": own}, packed.blobs)


def written() -> str:
    """The whole file of the golden rankings."""
    ranked = [case | told(case) for case in cases()]
    separated = [{"a": a, "b": b, "found": apart(a, b)} for a, b in pairs()]
    parts = (
        ",\n".join(json.dumps(one, separators=(",", ":"), ensure_ascii=False) for one in many)
        for many in (ranked, separated)
    )
    return '{{"rankings": [\n{}\n],\n"separating": [\n{}\n]}}\n'.format(*parts)


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
    EVIDENCE.write_bytes(gzip.compress(evidence_file(), 9, mtime=0))
