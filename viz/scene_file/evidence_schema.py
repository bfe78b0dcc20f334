"""What the scene file says of findings and causes: the shape of `extras.root_to_heel.evidence`."""

from __future__ import annotations

from typing_extensions import TypedDict


class _Question(TypedDict):
    of: str
    name: str
    answers: list[str]
    column: int
    basis: str
    sources: list[str]
    agreement: float


class QuestionRecord(_Question, total=False):
    """Something that can be noted; see `pathways.find.questions`.

    `column` is that of its first answer in the table of likelihoods; the others follow, and for
    strength the grades 0 to 5. `observed` is what is seen there, where that is another question
    (`pathways.find.observations`). `shows` are targets, as questions; `excludes` ids of questions,
    `implies` names of those that cannot be normal where it is there; of those `on_both` it tells of
    both sides alike, and `by_loss` that something is lost.
    `terms` are other names of it, `signs` words that say by themselves that it is not normal,
    `areas` the larger areas of skin of which it is a part.
    `words` are how its answers are read, where others read better. `agreement` is how far examiners
    agree on it; `thing` is what it examines, where that is not what is `observed`
    (`pathways.find.observations.things`). `again` is another name of a question that is told by
    that one alone; `both_sides` is tested on both sides.
    `urgent` looks for an emergency; `needs` are questions of which one must be answered abnormally
    before it is worth asking. `fixed` are the places of causes with a rate of their own,
    `published` those with a published one (`pathways.find.rates.own_rates`).
    """

    how: str
    words: list[str]
    observed: str
    thing: str
    again: bool
    both_sides: bool
    shows: list[str]
    excludes: list[str]
    implies: list[str]
    on_both: list[str]
    by_loss: bool
    red_flag: str
    urgent: bool
    needs: list[str]
    terms: list[str]
    signs: list[str]
    areas: list[str]
    published: list[int]
    fixed: list[int]


class _Cause(TypedDict):
    id: str
    kind: str
    name: str
    grades: list[str]
    typical: str


class CauseRecord(_Cause, total=False):
    """A cause that is ranked; see `pathways.find.hypotheses`.

    Of a stretch of `nerve` (0..1) `begins` and `ends` say what lies at its borders. `roots`,
    `prior` and `spinal` are what selects it besides its id; `sites` are the places of the causes
    that cut it there; `emergency` is what is said of one that is an emergency as such.
    """

    emergency: str
    bilateral: bool
    nerve: str
    start: float
    end: float
    begins: str
    ends: str
    sites: list[int]
    roots: list[str]
    prior: str
    spinal: bool


class MovementRecord(TypedDict):
    """How much each muscle counts in a movement, and how much sooner its weakness shows."""

    weights: dict[str, float]
    gain: float


class AlarmRecord(TypedDict):
    """A function whose loss is an emergency: what is said, of which targets; `gone` on both sides.

    See `pathways.find.red_flags`.
    """

    text: str
    targets: list[str]
    gone: bool


class EvidenceRecord(TypedDict):
    """What causes are ranked from; see `viz.scene_file.evidence` for how it is packed.

    `states` are cause, grade and the part of what fails at it; `prior` and `prior_both` by state,
    `two_causes` the weight of a second cause, `set_back` how much (hundredths of a logarithm) a
    cause is set back that explains nothing. `one` and `both` are buffer views, `differing` the
    columns of which `both` has another one. `steps` are the losses from which a movement is
    possibly weak, weak and paralysed; `reflexes` the muscles that answer.
    """

    questions: list[QuestionRecord]
    aliases: dict[str, str]
    causes: list[CauseRecord]
    states: list[tuple[int, str, float]]
    prior: list[int]
    prior_both: list[int]
    two_causes: float
    set_back: int
    movements: dict[str, MovementRecord]
    reflexes: dict[str, list[str]]
    alarms: list[AlarmRecord]
    steps: tuple[float, float, float]
    one: int
    both: int
    differing: list[int]
