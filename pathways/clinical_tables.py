"""The rows of the clinical tables: sites, maps, conditions, tests and their kin."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from pathways.fields import (
    Fraction,
    Identifier,
    Position,
    Proportion,
    Remark,
    SomeTexts,
    Text,
    Texts,
    each_once,
    each_place_once,
    refused,
    said_if_any,
)
from pathways.tables import Part, Row
from pathways.terms import GRADES, Channel, Grade

Region = Literal[
    "spine",
    "pelvis_and_buttock",
    "thigh_and_knee",
    "leg",
    "ankle_and_foot",
    "local_heel_pain",
    "systemic",
]
PRESSING = re.compile(r"(bone|disc|muscle|tendon|deep):[A-Za-z0-9_]+")


def _pressing(part: str) -> str:
    if not PRESSING.fullmatch(part):
        raise refused(
            "bone, disc, muscle, tendon or deep, a colon and a name, as in muscle:piriformis"
        )
    return part


def _address(url: str) -> str:
    if url and not re.fullmatch(r"https?://\S+\.\S+", url):
        raise refused("an address that begins with https://")
    return url


def _never_less(shares: dict[Grade, float]) -> dict[Grade, float]:
    failing = [shares[grade] for grade in ("compressed", "cut") if grade in shares]
    if failing != sorted(failing):
        raise refused("a share of cut that is not less than that of compressed")
    return shares


Pressing = Annotated[str, AfterValidator(_pressing)]
"""The part of the body that presses: `muscle:piriformis`, `disc:L5_S1`, `bone:fibula`."""
Marker = Annotated[str, Field(max_length=34), AfterValidator(said_if_any)]


class SiteCut(Part):
    """What a site does to one nerve: everything that leaves beyond `position` is reached.

    `shares` says by grade which share of these fibres is reached: irritated ones are felt,
    compressed ones and cut ones fail. A grade that is not named is that of the milder one that is,
    or else of the next. More grade never reaches less of the fibres that fail.
    """

    nerve: Text
    position: Position
    shares: Annotated[dict[Grade, Proportion], Field(min_length=1), AfterValidator(_never_less)]
    channel: Channel = "both"

    def share(self, grade: Grade) -> float:
        """The share (0..1) of the fibres that is reached at a grade."""
        place = GRADES.index(grade)
        known = (*reversed(GRADES[: place + 1]), *GRADES[place + 1 :])
        return next(self.shares[one] for one in known if one in self.shares)


class SiteGrade(Part):
    """A grade in which a site presents. `how_often` is what a series found, "" where none is known.

    `settled_by` says what would settle a low confidence.
    """

    grade: Literal["irritated", "compressed", "cut", "local"]
    how_often: Remark = ""
    sources: SomeTexts
    confidence: Literal["high", "medium", "low"]
    settled_by: Remark = ""


class Posture(Part):
    """How a site shows in one posture. A state that the examiner sets, not a share of fibres."""

    state: Literal["rest", "sitting", "standing", "walking"]
    findings: Text


class Site(Row):
    """A place of compression, or of pain without compression.

    `grade` is how most people with it present (`terms.GRADES`, or local where no nerve is caught);
    `grades` are those in which it occurs, that one among them.

    A site without `cuts` lights no nerve: then `pain` names the sore targets and
    `no_path_because` says why. `refers` names the targets to which its pain may spread beyond any
    nerve that it catches. `tests` are ids of tests.toml, `articles` of the source articles
    that name it. `prior` (common, rare) serves ranking only. `presses` names the parts that press
    on the nerve, or that it is pressed against; empty where that is no part of this body (a cyst,
    a ligament, a narrow canal). `marker` is the label at the place in the picture.
    `patient_red_flag` says the same as `red_flag` in the words of patients. `higher` are the cuts
    that it makes as well where it lies higher than it is shown: that form is ranked, not drawn.
    """

    kind: Literal[
        "spinal", "spinal-inflammatory", "spinal-emergency", "pelvic", "plexus", "peripheral",
        "local", "systemic",
    ]  # fmt: skip
    region: Region
    place: Text
    marker: Marker = ""
    presses: Annotated[tuple[Pressing, ...], AfterValidator(each_once)] = ()
    patient_name: Remark = ""
    synonyms: Texts = ()
    bilateral: bool = False
    grade: Literal["irritated", "compressed", "cut", "local"]
    grades: Annotated[
        tuple[SiteGrade, ...], Field(min_length=1), AfterValidator(each_place_once("grade"))
    ]
    cuts: Annotated[
        tuple[SiteCut, ...], AfterValidator(each_place_once("nerve", "position", "channel"))
    ] = ()
    higher: Annotated[
        tuple[SiteCut, ...], AfterValidator(each_place_once("nerve", "position", "channel"))
    ] = ()
    pain: Texts = ()
    refers: Texts = ()
    no_path_because: Remark = ""
    findings: Remark = ""
    spared_note: Remark = ""
    tests: Texts = ()
    accuracy: Texts = ()
    red_flag: Remark = ""
    patient_red_flag: Texts = ()
    posture: Annotated[tuple[Posture, ...], AfterValidator(each_place_once("state"))] = ()
    prior: Literal["", "common", "rare"] = ""
    prior_sources: Texts = ()
    articles: Texts = ()

    def findings_at(self, grade: str) -> str:
        """What an examiner finds where it is shown at its own grade; "" at another."""
        return self.findings if grade == self.grade else ""


class DermatomeMap(Row):
    """A dermatome map. `areas` gives its words for each root's skin.

    `patches` gives the same as patches of skin, by root; what stands nowhere in it the map leaves
    blank, and `blank` says why. None draws every patch. A `compared` map counts where maps are set
    beside each other.
    """

    kind: Literal["default", "evidence", "historic", "clinical", "key_points"]
    year: Annotated[int, Field(ge=1800, le=2100)] | None = None
    areas: dict[str, Text] = Field(default_factory=dict)
    patches: dict[str, Texts] | None = None
    blank: Remark = ""
    compared: bool = False


class NerveField(Row):
    """The skin of one cutaneous nerve: `nerves` are the branches that belong to it."""

    nerves: SomeTexts


class AutonomousZone(Row):
    """The skin that one root or nerve serves with least overlap."""

    of: Text
    territories: Texts = ()
    zone: Text


class HeelFact(Row):
    """One line of what is known about the nerves of the heel."""

    targets: Texts = ()
    nerves: Texts = ()
    main: Text
    others: Remark = ""
    numbers: Remark = ""


class PiriformisType(Row):
    """A relation of sciatic nerve and piriformis (Beaton and Anson)."""

    relation: Text
    frequency: Text
    site: Text | None = None
    variant: Text | None = None


class ProvocationTest(Row):
    """An examination. `sensitivity` and `specificity` are fractions, None where not seen.

    `leads_to` are the sites, conditions, roots and nerves that it is used for, beside those sites
    and conditions that list it themselves. `patient_name` is wanted of those of which no question
    asks (`viz.rules.plain_questions` names the others).
    """

    kind: Literal["provocation", "examination", "imaging", "electrodiagnostic", "laboratory"]
    used_for: Text
    patient_name: Remark = ""
    leads_to: Texts = ()
    sensitivity: Proportion | None = None
    specificity: Proportion | None = None
    accuracy_note: Remark = ""
    overstated: bool = False
    synonyms: Texts = ()


class CoverageItem(Part):
    """One thing that the source articles name, and which of them."""

    text: Text
    articles: Texts = ()


class Coverage(Row):
    """One list of everything of its kind that the source articles name."""

    items: Annotated[
        tuple[CoverageItem, ...], Field(min_length=1), AfterValidator(each_place_once("text"))
    ]


class Correction(Row):
    """A statement of a source article that the product corrects or qualifies."""

    articles: SomeTexts
    says: Text
    truth: Text
    about: Texts = ()


class DifferentialColumn(Row):
    """A cause of heel pain that the differential compares, with its picture in one line."""

    patient_name: Remark = ""
    lesion: Text
    picture: Remark = ""
    patient_picture: Remark = ""


class Pair(Row):
    """Two causes that are taken for each other, ready to be compared.

    `a` and `b` are roots, nerves or sites, with `:grade` for another than the usual one, `group`
    is the heading under which the pair is offered.
    `tells` are the findings that the sources name to tell them apart, by the names of questions.
    """

    patient_name: Text
    group: Text
    a: Text
    b: Text
    tells: SomeTexts


class Differential(Row):
    """A feature, and how strongly it speaks for (+3) or against (-3) each column."""

    patient_name: Remark = ""
    strengths: dict[str, Annotated[int, Field(ge=-3, le=3)]] = Field(default_factory=dict)
    remarks: dict[str, Text] = Field(default_factory=dict)
    articles: Texts = ()


class ScaleStep(Part):
    """One step of a scale. `state` is the state of a target that it stands for, "" for none."""

    grade: Text
    meaning: Text
    state: Literal["", "untouched", "possible", "reduced", "numb"] = ""


class Finding(Row):
    """A kind of thing that an examiner notes, with the scale it is noted on."""

    of: Literal[
        "skin", "deep", "muscle", "reflex", "function", "investigation", "test", "history"
    ]  # fmt: skip
    scale: Annotated[
        tuple[ScaleStep, ...], Field(min_length=2), AfterValidator(each_place_once("grade"))
    ]
    weight_note: Remark = ""


class LesionGrade(Row):
    """A grade of a lesion. `share` is that of the fibres of a root or nerve that it reaches.

    `possible` and `likely` are the shares of a target's fibres from which pain or tingling is felt
    there; None where it never counts as that. Modelling values, no measurements.
    """

    patient_name: Text
    description: Text
    share: Fraction
    possible: Fraction
    likely: Fraction | None = None


class BodyFunction(Row):
    """A function that depends on certain roots, beyond one muscle (bladder, bowel, sex).

    `alarm` says whether its loss on both sides is an emergency, from the state `alarm_from` on.
    `red_flag` tells it where roots are hit, `red_flag_beyond` where only nerves beyond them are:
    "" for nothing. `sign` is what is found then, `patient_sign` how a patient notices it.
    """

    patient_name: Remark = ""
    sign: Remark = ""
    patient_sign: Remark = ""
    levels: SomeTexts
    nerves: SomeTexts
    targets: Texts = ()
    description: Text
    alarm: bool = False
    alarm_from: Literal["possible", "reduced", "numb"] = "possible"
    red_flag: Remark = ""
    red_flag_beyond: Remark = ""


class LesionChannel(Row):
    """Which fibres a lesion takes: all, only sensory (dorsal root) or only motor (ventral)."""

    description: Text
    spared_note: Text


class Threshold(Row):
    """From which loss (0..1) a kind of target counts as possible, reduced and numb, and the words.

    Clinical settings, tunable; not measurements.
    """

    possible: Fraction
    reduced: Fraction
    numb: Fraction
    words: dict[Literal["possible", "reduced", "numb"], Text]


class Source(Part):
    """Where a fact comes from, and how far it was really seen.

    `note` is for the reader. `seen` and `source_note` say how it was read; no page shows them.
    """

    id: Identifier
    citation: Text
    seen: Literal["full text or table", "abstract", "page", "secondary", "memory", "not seen"]
    quality: Literal["good", "consensus", "secondary", "do not use alone"] = "good"
    url: Annotated[str, AfterValidator(_address)] = ""
    note: Remark = ""
    source_note: Remark = ""
