"""The rows of the anatomy tables: what may stand in `pathways/data/*.toml`.

Positions run from 0 (proximal end of a nerve) to 1 (distal end). Shares and fractions lie in
0..1; weights are arbitrary fibre units, a modelling assumption and never an axon count.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from pathways.terms import HeelPart  # noqa: TC001 - pydantic reads the annotation

Position = Annotated[float, Field(ge=0.0, le=1.0)]
Fraction = Annotated[float, Field(gt=0.0, le=1.0)]
Text = Annotated[str, Field(min_length=1)]
RootShares = dict[str, Fraction]
Confidence = Literal["high", "medium", "low"]


class Part(BaseModel):
    """A value inside a row. Frozen; a field that is not listed here is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Row(Part):
    """What every row has: an id, a name, at least one source and a confidence.

    `note` is a caveat for the reader. `source_note` says what a source states, where that needs
    words. `settled_by` says what would settle a row of low confidence.
    """

    id: Text
    name: Text
    sources: Annotated[tuple[Text, ...], Field(min_length=1)]
    confidence: Confidence
    note: str = ""
    source_note: str = ""
    settled_by: str = ""


class Root(Row):
    """A nerve root: a chain from the spinal cord to its two rami.

    `landmarks` are positions along the root (cauda equina, disc level, lateral recess, ganglion,
    foramen, spinal nerve). A lesion at a position below `preganglionic_below` lies proximal to
    the ganglion and leaves the sensory nerve action potential normal. `exits` is the foramen,
    `traverses` the disc that the root passes on its way ("" where it passes none).
    """

    latin: str = ""
    exits: Text
    traverses: str = ""
    landmarks: dict[str, Position]
    preganglionic_below: Position
    ganglion: str = ""
    order: int
    course: tuple[Text, ...]
    ontology: dict[str, Text] = {}


class Parent(Part):
    """Where a nerve leaves a parent, and which fibres come that way.

    `split` is the share of each listed root's fibres that takes this parent, where more than one
    parent carries the root (sural: 0.7 medial sural cutaneous, 0.3 communicating).
    """

    nerve: Text
    position: Position
    roots: tuple[Text, ...]
    split: Fraction = 1.0


class Nerve(Row):
    """A nerve, a branch, a ramus, a division or a trunk: one whole strand of the tree.

    `course` lists landmarks from proximal to distal; `morphometry` lists measured values with
    their source. An `inconstant` nerve is absent in many people and carries no fibres here.
    """

    latin: str = ""
    patient_name: str = ""
    synonyms: tuple[Text, ...] = ()
    kind: Literal["ramus", "division", "trunk", "nerve", "branch"]
    group: Literal["", "lumbar_plexus", "sacral_plexus", "sciatic"] = ""
    parents: Annotated[tuple[Parent, ...], Field(min_length=1)]
    course: tuple[Text, ...] = ()
    morphometry: tuple[Text, ...] = ()
    function: Literal["", "sensory", "motor"] = ""
    inconstant: bool = False
    ontology: dict[str, Text] = {}


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

    patient_name: str = ""
    synonyms: tuple[Text, ...] = ()
    supply: Annotated[tuple[Supply, ...], Field(min_length=1)]
    roots: RootShares
    weight: Annotated[float, Field(gt=0.0)]
    ontology: dict[str, Text] = {}


class Sensory(Target):
    """A target that feels. `maps` gives its root composition on other dermatome maps.

    `heel` names the part of the heel that this is, or None.
    """

    maps: dict[str, RootShares] = {}
    description: str = ""
    heel: HeelPart | None = None


class SkinTerritory(Sensory):
    """A patch of skin. It keeps one shape; each map gives it another root composition.

    `key_point` is the ISNCSCI key sensory point that lies in it ("root: place").
    `autonomous_of` is the nerve that alone serves it.
    """

    key_point: str = ""
    autonomous_of: str | None = None


class DeepStructure(Sensory):
    """A joint, tendon, fascia, periosteum or fat pad with sensory fibres."""


class Muscle(Target):
    """A muscle. `main` and `minor` are its roots as textbooks list them."""

    main: tuple[Text, ...] = ()
    minor: tuple[Text, ...] = ()
    action: Text


class Reflex(Row):
    """A reflex arc: the muscles that answer, its roots (summing to 1) and the afferent nerve."""

    muscles: Annotated[tuple[Text, ...], Field(min_length=1)]
    roots: RootShares
    afferent: Annotated[tuple[Text, ...], Field(min_length=1)]
    afferent_note: str = ""
    synonyms: tuple[Text, ...] = ()


class Structure(Row):
    """A bone, landmark, plexus or band with its ids in public ontologies."""

    kind: Literal["bone", "landmark", "ligament", "tendon", "plexus", "root", "disc"]
    ontology: dict[str, Text]
