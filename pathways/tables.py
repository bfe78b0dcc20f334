"""The rows of the anatomy tables: what may stand in `pathways/data/*.toml`.

`fields` says what may stand in a field. Weights are arbitrary fibre units, a modelling assumption
and never an axon count.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from pathways.fields import (
    Fraction,
    Identifier,
    Ontology,
    Position,
    Proportion,
    Remark,
    RootShares,
    SomeTexts,
    Text,
    Texts,
    each_place_once,
)
from pathways.terms import HeelPart

MOST_VAGUE = 6.0
"""mm to each side of a border over which two patches pass into each other at most: what is drawn
looks no further."""

OFTEN = 0.5
"""A muscle that answers a root as often as this is driven by it in that series."""
Confidence = Literal["high", "medium", "low"]
Landmark = Literal[
    "cauda_equina", "canal_at_disc", "lateral_recess", "ganglion", "foramen", "spinal_nerve"
]


class Part(BaseModel):
    """A value inside a row.

    Frozen. A field that is not listed is refused, and so is a value of another type: no word for
    a number, no 1 for true, no string for a list, no number without an end.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


class Row(Part):
    """What every row has: an id, a name, at least one source and a confidence.

    `note` is a caveat for the reader. `source_note` says what a source states, where that needs
    words. `settled_by` says what would settle a row of low confidence.
    """

    id: Identifier
    name: Text
    sources: SomeTexts
    confidence: Confidence
    note: Remark = ""
    source_note: Remark = ""
    settled_by: Remark = ""


class Root(Row):
    """A nerve root: a chain from the spinal cord to its two rami.

    `landmarks` are positions along the root (cauda equina, disc level, lateral recess, ganglion,
    foramen, spinal nerve). A lesion at a position below `preganglionic_below` lies proximal to
    the ganglion and leaves the sensory nerve action potential normal. `exits` is the foramen,
    `traverses` the disc that the root passes on its way ("" where it passes none). `pain_note` is
    what a series found of where its pain is felt ("" where none is known).
    """

    latin: Remark = ""
    patient_name: Remark = ""
    synonyms: Texts = ()
    exits: Text
    traverses: Remark = ""
    landmarks: dict[Landmark, Position]
    preganglionic_below: Position
    ganglion: Remark = ""
    order: Annotated[int, Field(ge=0)]
    course: SomeTexts
    pain_note: Remark = ""
    ontology: Ontology = {}


class Parent(Part):
    """Where a nerve leaves a parent, and which fibres come that way.

    `split` is the share of each listed root's fibres that takes this parent, where more than one
    parent carries the root (sural: 0.7 medial sural cutaneous, 0.3 communicating).
    """

    nerve: Text
    position: Position
    roots: Texts
    split: Fraction = 1.0


class Nerve(Row):
    """A nerve, a branch, a ramus, a division or a trunk: one whole strand of the tree.

    `course` lists landmarks from proximal to distal; `morphometry` lists measured values with
    their source. An `inconstant` nerve is absent in many people and carries no fibres here.
    The name of a `plural` one stands for several branches.
    """

    latin: Remark = ""
    patient_name: Remark = ""
    synonyms: Texts = ()
    kind: Literal["ramus", "division", "trunk", "nerve", "branch"]
    group: Literal["", "lumbar_plexus", "sacral_plexus", "sciatic"] = ""
    parents: Annotated[
        tuple[Parent, ...], Field(min_length=1), AfterValidator(each_place_once("nerve"))
    ]
    course: Texts = ()
    morphometry: Texts = ()
    function: Literal["", "sensory", "motor"] = ""
    inconstant: bool = False
    plural: bool = False
    ontology: Ontology = {}


class Supply(Part):
    """One branch to a target: it leaves `nerve` at `position` and brings `fraction` of the fibres.

    `roots` is the composition of this branch; None means the composition of the whole target.
    """

    nerve: Text
    position: Position
    fraction: Fraction = 1.0
    roots: RootShares | None = None


class Target(Row):
    """What fibres serve: a patch of skin, a deep structure or a muscle.

    `roots` sum to 1 and are what the supplies add up to. `weight` is in fibre units.
    """

    patient_name: Remark = ""
    synonyms: Texts = ()
    supply: Annotated[
        tuple[Supply, ...],
        Field(min_length=1),
        AfterValidator(each_place_once("nerve", "position")),
    ]
    roots: RootShares
    weight: Annotated[float, Field(gt=0.0, le=1000.0)]
    ontology: Ontology = {}


class Sensory(Target):
    """A target that feels. `maps` gives its root composition on other dermatome maps.

    `heel` names the part of the heel that this is, or None.
    """

    maps: dict[str, RootShares] = {}
    description: Remark = ""
    heel: HeelPart | None = None


class SkinTerritory(Sensory):
    """A patch of skin. It keeps one shape; each map gives it another root composition.

    `key_point` is the ISNCSCI key sensory point that lies in it ("root: place").
    `autonomous_of` is the nerve that alone serves it. `bedside` says whether its feeling is
    examined as a rule, `saddle` whether it is of the saddle, where an emergency shows first.
    `areas` are larger areas of which it is a part: the sole. Where the sources call a border
    uncertain, `vague` says over how many mm to each side of it two patches pass into each other,
    by the less vague of the two; it is a modelling value.
    """

    key_point: Remark = ""
    autonomous_of: Text | None = None
    bedside: bool = True
    saddle: bool = False
    areas: Texts = ()
    vague: Annotated[float, Field(ge=0.0, le=MOST_VAGUE)] = 0.0

    @property
    def key_point_levels(self) -> tuple[str, ...]:
        """The roots whose key point it is: `("S4", "S5")` for "S4-5: ...", none for ""."""
        levels = self.key_point.partition(":")[0]
        first, _, last = levels.partition("-")
        names = (first, f"{first[:1]}{last}") if last else (first,)
        return tuple(filter(None, names))


class DeepStructure(Sensory):
    """A joint, tendon, fascia, periosteum or fat pad with sensory fibres."""


class Response(Part):
    """How often a muscle answered when a root was stimulated in a published series, by root, 0..1.

    Stimulation spreads, and how often is not how much: no share is worked out from it.
    """

    series: Text
    roots: Annotated[dict[str, Proportion], Field(min_length=1)]
    source: Text


class Muscle(Target):
    """A muscle. `main` and `minor` are its roots as textbooks list them.

    An organ of the midline is supplied from `both_sides` and fails only when both do. `bedside`
    says how it is examined there, "" where it cannot be by itself. `key_muscle_of` is the root
    whose key muscle it is or belongs to in the standard examination (ISNCSCI 2019).
    """

    main: Texts = ()
    minor: Texts = ()
    action: Text
    bedside: Remark = ""
    key_muscle_of: Literal["", "L2", "L3", "L4", "L5", "S1"] = ""
    both_sides: bool = False
    responses: Annotated[tuple[Response, ...], AfterValidator(each_place_once("source"))] = ()

    def speaks_against(self, response: Response) -> tuple[str, ...]:
        """Roots that the model leaves out and that the muscle answered half the time or more."""
        often = (root for root, share in response.roots.items() if share >= OFTEN)
        return tuple(root for root in often if root not in self.roots)


class Reflex(Row):
    """A reflex arc: the muscles that answer, its roots (summing to 1) and the afferent nerve.

    `how` is how it is elicited; `routine` ones are in every examination of the legs.
    """

    muscles: SomeTexts
    roots: RootShares
    afferent: SomeTexts
    afferent_note: Remark = ""
    synonyms: Texts = ()
    how: Remark = ""
    routine: bool = False


class Structure(Row):
    """A bone, landmark, plexus or band with its ids in public ontologies."""

    kind: Literal["bone", "landmark", "ligament", "tendon", "plexus", "root", "disc"]
    ontology: Ontology
