"""The rows of the clinical tables: sites, variants, maps, conditions, tests and their kin."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pathways.tables import Fraction, Part, Position, Row, Text
from pathways.terms import Channel  # noqa: TC001 - pydantic reads the annotation

Region = Literal[
    "spine",
    "pelvis_and_buttock",
    "thigh_and_knee",
    "leg",
    "ankle_and_foot",
    "local_heel_pain",
    "systemic",
]
Accuracy = Annotated[float, Field(ge=0.0, le=1.0)]
Pressing = Annotated[str, Field(pattern=r"^(bone|disc|muscle|tendon|deep):[A-Za-z0-9_]+$")]
"""The part of the body that presses: `muscle:piriformis`, `disc:L5_S1`, `bone:fibula`."""
Marker = Annotated[str, Field(max_length=34)]


class SiteCut(Part):
    """What a site does to one nerve: everything that leaves beyond `position` loses `share`."""

    nerve: Text
    position: Position
    share: Fraction = 1.0
    channel: Channel = "both"


class Posture(Part):
    """How a site shows in one posture. A state that the examiner sets, not a share of fibres."""

    state: Literal["rest", "sitting", "standing", "walking"]
    findings: Text


class Site(Row):
    """A place of compression, or of pain without compression.

    A site without `cuts` lights no nerve: then `pain` names the sore targets and
    `no_path_because` says why. `tests` are ids of tests.toml, `articles` of the source articles
    that name it. `prior` (common, rare) serves ranking only. `presses` names the parts that press
    on the nerve, or that it is pressed against; empty where that is no part of this body (a cyst,
    a ligament, a narrow canal). `marker` is the label at the place in the picture.
    """

    kind: Literal[
        "spinal", "spinal-inflammatory", "spinal-emergency", "pelvic", "plexus", "peripheral",
        "local", "systemic",
    ]  # fmt: skip
    region: Region
    place: Text
    marker: Marker = ""
    presses: tuple[Pressing, ...] = ()
    patient_name: str = ""
    synonyms: tuple[Text, ...] = ()
    bilateral: bool = False
    cuts: tuple[SiteCut, ...] = ()
    pain: tuple[Text, ...] = ()
    no_path_because: str = ""
    findings: str = ""
    spared_note: str = ""
    tests: tuple[Text, ...] = ()
    accuracy: tuple[Text, ...] = ()
    red_flag: str = ""
    posture: tuple[Posture, ...] = ()
    prior: Literal["", "common", "rare"] = ""
    prior_sources: tuple[Text, ...] = ()
    articles: tuple[Text, ...] = ()


class Reattach(Part):
    """The nerve leaves another parent, or the same parent elsewhere. It replaces all parents."""

    kind: Literal["reattach"]
    nerve: Text
    parent: Text
    position: Position


class Resplit(Part):
    """The parents of a nerve bring other shares of its fibres (0 allowed)."""

    kind: Literal["resplit"]
    nerve: Text
    split: dict[str, Position]


class RootShift(Part):
    """Every root composition moves by `levels` (-1: one root higher does the work)."""

    kind: Literal["root_shift"]
    levels: Literal[-1, 1]


class SiteSwap(Part):
    """The site `instead_of` acts as the site `site` in this anatomy."""

    kind: Literal["site"]
    site: Text
    instead_of: Text


Change = Annotated[Reattach | Resplit | RootShift | SiteSwap, Field(discriminator="kind")]


class Variant(Row):
    """A variant of anatomy. Frequencies are fractions of limbs, None where no series was seen."""

    changes: Annotated[tuple[Change, ...], Field(min_length=1)]
    frequency: Text
    frequency_low: Accuracy | None = None
    frequency_high: Accuracy | None = None
    effect: Text
    synonyms: tuple[Text, ...] = ()


class DermatomeMap(Row):
    """A dermatome map. `areas` gives its words for each root's skin.

    `patches` gives the same as patches of skin, by root; what stands nowhere in it the map leaves
    blank, and `blank` says why. None draws every patch. A `compared` map counts where maps are set
    beside each other.
    """

    kind: Literal["default", "evidence", "historic", "clinical", "key_points"]
    year: int | None = None
    areas: dict[str, Text] = Field(default_factory=dict)
    patches: dict[str, tuple[Text, ...]] | None = None
    blank: str = ""
    compared: bool = False


class NerveField(Row):
    """The skin of one cutaneous nerve: `nerves` are the branches that belong to it."""

    nerves: Annotated[tuple[Text, ...], Field(min_length=1)]


class AutonomousZone(Row):
    """The skin that one root or nerve serves with least overlap."""

    of: Text
    territories: tuple[Text, ...] = ()
    zone: Text


class HeelFact(Row):
    """One line of what is known about the nerves of the heel."""

    targets: tuple[Text, ...] = ()
    nerves: tuple[Text, ...] = ()
    main: Text
    others: str = ""
    numbers: str = ""


class PiriformisType(Row):
    """A relation of sciatic nerve and piriformis (Beaton and Anson)."""

    relation: Text
    frequency: Text
    site: str | None = None
    variant: str | None = None


class ProvocationTest(Row):
    """An examination. `sensitivity` and `specificity` are fractions, None where not seen."""

    kind: Literal["provocation", "examination", "imaging", "electrodiagnostic", "laboratory"]
    used_for: Text
    sensitivity: Accuracy | None = None
    specificity: Accuracy | None = None
    accuracy_note: str = ""
    overstated: bool = False
    synonyms: tuple[Text, ...] = ()


class Condition(Row):
    """What a patient is told, in the words of the five source articles, condensed."""

    kind: Literal["spinal", "pelvic", "peripheral", "local", "systemic"]
    articles: Annotated[tuple[Text, ...], Field(min_length=1)]
    sites: tuple[Text, ...]
    structure: Text
    level: str = ""
    nerves: Text
    heel_effect: Text
    symptoms: tuple[Text, ...]
    aggravated_by: tuple[Text, ...] = ()
    eased_by: tuple[Text, ...] = ()
    red_flags: tuple[Text, ...] = ()
    tests: tuple[Text, ...] = ()
    treatments: tuple[Text, ...] = ()
    risk_factors: tuple[Text, ...] = ()
    qualification: str = ""
    synonyms: tuple[Text, ...] = ()


class CoverageItem(Part):
    """One thing that the source articles name, and which of them."""

    text: Text
    articles: tuple[Text, ...] = ()


class Coverage(Row):
    """One list of everything of its kind that the source articles name."""

    items: Annotated[tuple[CoverageItem, ...], Field(min_length=1)]


class Correction(Row):
    """A statement of a source article that the product corrects or qualifies."""

    articles: Annotated[tuple[Text, ...], Field(min_length=1)]
    says: Text
    truth: Text
    about: tuple[Text, ...] = ()


class DifferentialColumn(Row):
    """A cause of heel pain that the differential compares, with its picture in one line."""

    lesion: Text
    picture: str = ""


class Differential(Row):
    """A feature, and how strongly it speaks for (+3) or against (-3) each column."""

    strengths: dict[str, Annotated[int, Field(ge=-3, le=3)]] = Field(default_factory=dict)
    remarks: dict[str, Text] = Field(default_factory=dict)
    articles: tuple[Text, ...] = ()


class Grade(Part):
    """One step of a scale. `state` is the state of a target that it stands for, "" for none."""

    grade: Text
    meaning: Text
    state: Literal["", "untouched", "possible", "reduced", "numb"] = ""


class Finding(Row):
    """A kind of thing that an examiner notes, with the scale it is noted on."""

    of: Literal[
        "skin", "deep", "muscle", "reflex", "function", "investigation", "test", "history"
    ]  # fmt: skip
    scale: Annotated[tuple[Grade, ...], Field(min_length=2)]
    weight_note: str = ""


class BodyFunction(Row):
    """A function that depends on certain roots, beyond one muscle (bladder, bowel, sex)."""

    patient_name: str = ""
    levels: tuple[Text, ...]
    nerves: tuple[Text, ...]
    targets: tuple[Text, ...] = ()
    description: Text
    red_flag: str = ""


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
    """Where a fact comes from, and how far it was really seen."""

    id: Text
    citation: Text
    seen: Literal["full text or table", "abstract", "page", "secondary", "memory", "not seen"]
    quality: Literal["good", "consensus", "secondary", "do not use alone"] = "good"
    url: str = ""
    note: str = ""
