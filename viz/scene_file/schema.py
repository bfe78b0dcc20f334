"""What the scene file says beside its meshes: the shape of `extras.root_to_heel`.

The code that writes the file is checked against these types, and the types that the browser
viewer is checked against are generated from them (`python -m viz contract`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired

from typing_extensions import TypedDict

from meshes.tables.physique import Physique, Sex
from pathways import clinical_tables as clinic
from pathways import condition_tables as told
from pathways import tables, variant_tables
from viz.rules.part_states import PartStateRecord, State
from viz.rules.plain_questions import PlainQuestions
from viz.rules.sites import SiteRecord
from viz.scene_file.evidence_schema import EvidenceRecord
from viz.view.record import CameraRecord, Point

if TYPE_CHECKING:
    from pydantic import BaseModel, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue


LEFT_OUT = frozenset(
    {
        *("id", "ontology", "source_note", "settled_by", "prior", "prior_sources", "weight"),
        *("said_as", "seen", "structure", "synonyms", "tells"),
    }
)
"""Fields of rows that no page shows."""


class AsRow:
    """Marks plain values as a row of a table of facts, with what has its default left out."""

    def __init__(self, model: type[BaseModel], left_out: frozenset[str] = LEFT_OUT) -> None:
        """Take the model of the row, and the fields that do not travel."""
        self.model, self.left_out = model, left_out

    def __get_pydantic_json_schema__(
        self, _schema: object, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Describe the row in place of any values."""
        row = handler.resolve_ref_schema(handler(self.model.__pydantic_core_schema__))
        kept = {name: of for name, of in row["properties"].items() if name not in self.left_out}
        required = [name for name in row["required"] if name in kept]
        return row | {"properties": kept, "required": required}


Row = dict[str, Any]
Cut = tuple[str, float, float]


class DrawnPart(TypedDict):
    """One part: how it is called and where it belongs.

    `segment` is the stretch of a nerve, 0..1 along it. `follows` names the target whose state the
    part shows, `color` its own colour at rest, `variant` the anatomy in which alone it is drawn.
    """

    name: str
    layer: str
    structure: str
    mirrored: bool
    segment: NotRequired[tuple[float, float]]
    follows: NotRequired[str]
    color: NotRequired[str]
    variant: NotRequired[str]


class LocalStates(TypedDict, total=False):
    """What a selection shows beside its losses: see `viz.scene_file.local_states`.

    `states` by part, the parts that are `gone` on the hurt side, and the `sites` that show.
    """

    states: dict[str, State]
    gone: list[str]
    sites: list[str]


class StateTable(TypedDict):
    """States of all selections on one map, in one anatomy.

    The buffer view holds (states, targets, 2) bytes: code of the state in which the part is drawn
    and of what is felt (`states.table`), loss * 255. `local` has the selections that show
    something else than their losses; of every table but the first only
    those that differ from the first.
    """

    map: str
    variants: list[str]
    bufferView: int
    local: dict[str, LocalStates]


class VariantRecord(TypedDict):
    """The parts that a variant of anatomy hides."""

    hides: list[str]


class LookRecord(TypedDict):
    """How a part in one state is drawn; see `viz.rules.style.Look`.

    `dim` is how much of its own colour a part shows where its state does not reach.
    """

    colour: str | None
    opacity: float
    pattern: Literal["plain", "solid", "dots", "hatch", "outline", "cross", "wide_cross", "lines"]
    glow: float
    lit: bool
    dim: float


class LookRules(TypedDict):
    """The rule set: see `viz.rules.style.table`. `rules` by layer and state, or `rest`."""

    tokens: dict[str, str]
    rest: dict[str, str]
    states: list[PartStateRecord]
    rules: dict[str, dict[str, LookRecord]]
    through: float


class MapColours(TypedDict):
    """Colours of the skin, a list by patch each; null is a patch that stays blank."""

    roots: dict[str, list[str | None]]
    nerves: list[str]
    agreement: dict[str, list[str | None]]


class MapWay(TypedDict):
    """One way to colour the skin; see `viz.rules.skin_maps.Way`."""

    right: Literal["map", "nerves", "agreement"]
    left: Literal["map", "nerves", "agreement"]
    borders: bool
    points: bool


class MapField(TypedDict):
    """The field of a nerve on the skin."""

    id: str
    name: str
    colour: str


class MapBranch(TypedDict):
    """A nerve that serves a patch, and the number of its field."""

    nerve: str
    field: int


class SkinMaps(TypedDict):
    """What colours the skin besides a lesion: see `viz.rules.skin_maps.table`."""

    colours: MapColours
    ways: dict[str, dict[str, MapWay]]
    maps_of_points: list[str]
    steps: dict[str, list[str]]
    fields: list[MapField]
    field_of: list[int]
    vague: list[float]
    compared: list[str]
    shares: dict[str, dict[str, dict[str, float]]]
    given: dict[str, dict[str, list[str]]]
    asked: dict[str, list[str]]
    agreed: dict[str, dict[str, list[str]]]
    best: dict[str, str]
    branches: dict[str, list[MapBranch]]


class Named(TypedDict):
    """An id with its name."""

    id: str
    name: str


class SparedWords(TypedDict):
    """What a reader would ask about and is not hit, and why."""

    name: str
    why: str


class VariableWords(TypedDict):
    """Why a target is hit in some anatomies alone: how often, and in which variants."""

    text: str
    variants: list[str]


class PostureWords(TypedDict):
    """How a site shows in one posture."""

    state: str
    findings: str


ApartWords = TypedDict("ApartWords", {"from": str, "here": list[str], "there": list[str]})
"""What tells a state from another one: targets hit here and clear there, and the reverse."""


class _Words(TypedDict, total=False):
    """What is said of a selection in any form."""

    name: str
    kind: Literal["root", "site", "nerve"]
    grade: str
    red_flags: list[str]
    alarm_signs: list[str]
    notes: list[str]
    heel_path: list[Named]
    marker: str
    presses: list[str]
    bilateral: bool
    path: list[Named]
    sources: list[str]
    variable: dict[str, VariableWords]
    place: str
    findings: str
    tests: list[str]
    accuracy: list[str]
    red_flag: str
    no_path_because: str
    spared_note: str
    posture: list[PostureWords]


class StateWords(_Words, total=False):
    """What one selection means; see `viz.scene_file.book.state_words`. `why` is by target.

    `lead` is the first sentence for patients, and that for everybody else.
    """

    lead: list[str]
    spared: list[SparedWords]
    apart: list[ApartWords]
    why: dict[str, str]
    roots: dict[str, list[str]]


class PackedStateWords(_Words, total=False):
    """The same as it stands in the book: with numbers of phrases, two by two.

    `why` is target and text, `roots` target and roots, `spared` name and text; `apart` goes three
    by three: state, targets here, targets there. `lead` has no pairs.
    """

    lead: list[int]
    spared: list[int]
    apart: list[int]
    why: list[int]
    roots: list[int]


class RegionItem(TypedDict):
    """A site of the list at the left, or a group of them."""

    name: str
    id: NotRequired[str]
    items: NotRequired[list[Named]]


class Region(TypedDict):
    """A region of the list at the left, from the spine to the foot."""

    id: str
    name: str
    items: list[RegionItem]


class SearchEntry(TypedDict):
    """Something that can be found, and the words by which it is found."""

    id: str
    kind: str
    name: str
    terms: list[str]
    prior: NotRequired[Literal["common", "rare"]]


class Asking(TypedDict):
    """What people say, and the entries (kind and id) by which it is answered.

    See `pathways.search_entries.Asking`; `unnamed` is said of what the sources have not.
    """

    words: list[str]
    finds: list[str]
    urgent: NotRequired[str]
    movement: NotRequired[bool]
    unnamed: NotRequired[bool]
    alone: NotRequired[bool]


class Book(TypedDict):
    """Every word that the page shows: see `viz.scene_file.book.book`."""

    roots: list[Annotated[Row, AsRow(tables.Root, LEFT_OUT - {"id"})]]
    nerves: dict[str, Annotated[Row, AsRow(tables.Nerve)]]
    sites: dict[str, Annotated[Row, AsRow(clinic.Site)]]
    skin: dict[str, Annotated[Row, AsRow(tables.SkinTerritory)]]
    deep: dict[str, Annotated[Row, AsRow(tables.DeepStructure)]]
    muscles: dict[str, Annotated[Row, AsRow(tables.Muscle)]]
    reflexes: dict[str, Annotated[Row, AsRow(tables.Reflex)]]
    variants: dict[str, Annotated[Row, AsRow(variant_tables.Variant)]]
    maps: dict[str, Annotated[Row, AsRow(clinic.DermatomeMap)]]
    conditions: dict[str, Annotated[Row, AsRow(told.Condition)]]
    doctor: dict[str, Annotated[Row, AsRow(told.DoctorLine)]]
    tests: dict[str, Annotated[Row, AsRow(clinic.ProvocationTest)]]
    sources: dict[str, Annotated[Row, AsRow(clinic.Source)]]
    corrections: dict[str, Annotated[Row, AsRow(clinic.Correction)]]
    differentials: dict[str, Annotated[Row, AsRow(clinic.Differential)]]
    differential_columns: dict[str, Annotated[Row, AsRow(clinic.DifferentialColumn)]]
    pairs: dict[str, Annotated[Row, AsRow(clinic.Pair)]]
    regions: list[Region]
    search: list[SearchEntry]
    asked: list[Asking]
    signs: list[str]
    exact_signs: dict[str, str]
    states: dict[str, PackedStateWords]
    phrases: list[str]


class BodyRecord(TypedDict):
    """Which body a scene holds; `words` say it, as `a woman of average physique`."""

    sex: Sex
    physique: Physique
    words: str


class SceneExtras(TypedDict):
    """All that the file says beside its meshes.

    `territories` are the patches of skin by number; `pair_cameras` name one of `cameras` by ready
    pair. A row of a table belongs to one of `states`, a
    column to one of `targets`. `conflicts` are two variants that cannot occur together, and why.
    `cuts`, `pain` and `causes` (parts of the body that press) are by state; `key_points` by root,
    on the right side, mm. `legs_below` is the height (mm) below which the legs are apart;
    `segments` are the borders along each nerve, 0..1; `state_words` are by register, kind and
    state. The words alone, a piece of the file, are without `evidence` and what is said of it
    (`plain`).
    """

    version: int
    body: BodyRecord
    parts: list[DrawnPart]
    territories: list[str]
    states: list[str]
    targets: list[str]
    tables: list[StateTable]
    cuts: dict[str, list[Cut]]
    pain: dict[str, list[str]]
    causes: dict[str, list[str]]
    sites: dict[str, SiteRecord]
    variants: dict[str, VariantRecord]
    conflicts: list[tuple[str, str, str]]
    cameras: dict[str, CameraRecord]
    pair_cameras: dict[str, str]
    legs_below: float
    segments: dict[str, list[float]]
    key_points: dict[str, Point]
    looks: LookRules
    skin_maps: SkinMaps
    state_words: dict[str, dict[str, dict[State, str]]]
    book: Book
    evidence: NotRequired[EvidenceRecord]
    plain: NotRequired[PlainQuestions]
