"""The contract with the browser viewer: types and constants that both sides hold to.

`python -m viz contract FOLDER` writes it as two files: `contract.schema.json`, from which the
types of the viewer are generated, and `contract.json`, the values that it needs before a scene is
there.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema
from typing_extensions import TypedDict

from meshes.keeping.whole_file import write_whole
from meshes.tables.bones import DISCS
from pathways import names
from pathways.at_hand import atlas_at_hand
from pathways.find.words import STRENGTHS
from pathways.lesions import NUMBER
from pathways.terms import FELT
from viz.hosts.messages import Alive, Answer, Need, Told
from viz.rules import flesh, part_states, ranking, sites, style
from viz.rules.flesh import GrainRecord
from viz.rules.label_names import OWN_NAMES
from viz.rules.part_states import PartStateRecord
from viz.rules.ranking import RankingRecord
from viz.scene_file import skin_slots, writing
from viz.scene_file.schema import SceneExtras
from viz.scene_file.skin_slots import BordersRecord
from viz.scene_file.states import FELT_BITS
from viz.search_contract import SearchRecord, search_rule
from viz.view import address
from viz.view.cameras import AT_SITE
from viz.view.record import ViewRecord
from viz.view.shown_words import SHOWN
from viz.view.urgent import urgent_questions
from viz.view.view import View

if TYPE_CHECKING:
    from pathlib import Path


class KeyRecord(TypedDict):
    """One key of the address; see `viz.view.address.Key`."""

    name: str
    field: str
    kind: Literal["names", "findings", "word", "name", "opacity", "camera", "switch"]


class ShownRecord(TypedDict):
    """What the page calls a field of the address, and its words."""

    what: str
    words: list[str]


class Contract(TypedDict):
    """What holds whatever the scene: the address of a view, its defaults, the colours of the page.

    `urgent` are the questions that are kept first where an address has too many findings. `states`
    stand in the order of codes; `own_opacity` and `cut_away` name layers. `allowed` are
    the words of each field that has a list of them; `sentences` what a person is told of an address
    that asks for something that is not there, `strengths` the words for probabilities, each with
    the least of them, `part_names` names of parts that are not their ids in words.
    """

    scene_version: int
    keys: list[KeyRecord]
    allowed: dict[str, list[str]]
    defaults: ViewRecord
    at_site: str
    true_words: list[str]
    false_words: list[str]
    number: str
    farthest: float
    opacity_steps: int
    coordinate_steps: int
    longest_quote: int
    most_parts: int
    most_names: int
    most_findings: int
    most_told: int
    finding: str
    discs: list[str]
    urgent: list[str]
    least_alike: float
    search: SearchRecord
    strengths: list[tuple[float, str]]
    ranking: RankingRecord
    feelings: list[str]
    felt_bits: int
    sentences: dict[str, str]
    shown: dict[str, ShownRecord]
    tokens: dict[str, str]
    roots: dict[str, str]
    states: list[PartStateRecord]
    kinds_of_layer: dict[str, list[str]]
    own_opacity: list[str]
    cut_away: list[str]
    grain: GrainRecord
    borders: BordersRecord
    part_names: dict[str, str]


class Everything(TypedDict):
    """All types of the contract, so that one schema holds them."""

    contract: Contract
    scene: SceneExtras
    view: ViewRecord
    need: Need
    told: Told
    answer: Answer
    alive: Alive


def contract() -> Contract:
    """Give the constants."""
    return {
        "scene_version": writing.VERSION,
        "keys": [{"name": k.name, "field": k.field, "kind": k.kind} for k in address.KEYS],
        "allowed": {name: list(words) for name, words in address.ALLOWED.items()},
        "defaults": View().to_dict(),
        "at_site": AT_SITE,
        "true_words": list(address.TRUE_WORDS),
        "false_words": list(address.FALSE_WORDS),
        "number": NUMBER,
        "farthest": address.FARTHEST,
        "opacity_steps": address.OPACITY_STEPS,
        "coordinate_steps": address.COORDINATE_STEPS,
        "longest_quote": names.LONGEST,
        "most_parts": address.MOST_PARTS,
        "most_names": address.MOST_NAMES,
        "most_findings": address.MOST_FINDINGS,
        "most_told": address.MOST_TOLD,
        "finding": address.FINDING,
        "discs": list(DISCS),
        "urgent": sorted(urgent_questions(atlas_at_hand(None))),
        "least_alike": names.LEAST_ALIKE,
        "search": search_rule(),
        "strengths": [(least, word) for least, word in STRENGTHS],
        "ranking": ranking.table(),
        "feelings": list(FELT),
        "felt_bits": FELT_BITS,
        "sentences": address.SENTENCES,
        "shown": {
            field: {"what": one.what, "words": list(one.words.values())}
            for field, one in SHOWN.items()
        },
        "tokens": style.TOKENS,
        "roots": style.ROOT_COLOURS,
        "states": part_states.table(),
        "kinds_of_layer": style.kinds_of_layer(),
        "own_opacity": list(style.OWN_OPACITY),
        "cut_away": sorted(sites.CUT_AWAY),
        "grain": flesh.grain(),
        "borders": skin_slots.record(),
        "part_names": OWN_NAMES,
    }


class _Schema(GenerateJsonSchema):
    """Schemas in which a name stands for a type, never for a field of one."""

    def field_title_should_be_set(self, _schema: object) -> bool:
        """Leave the fields without titles: each would become a type of its own."""
        return False


def schema() -> dict[str, Any]:
    """Give the JSON schema of every type."""
    found: dict[str, Any] = _plain(TypeAdapter(Everything).json_schema(schema_generator=_Schema))
    return found


def _plain(node: Any) -> Any:  # noqa: ANN401 - any part of a schema
    """Write tuples as draft 7 has them, and say nothing of how long a list is."""
    if isinstance(node, list):
        return [_plain(one) for one in node]
    if not isinstance(node, dict):
        return node
    plain = {
        name: _plain(one) for name, one in node.items() if name not in ("minItems", "maxItems")
    }
    if "prefixItems" in plain:
        items = plain.pop("prefixItems")
        plain |= {"items": items, "minItems": len(items), "maxItems": len(items)}
    return plain


def write(folder: Path) -> list[Path]:
    """Write both files into `folder`.

    Raises:
        OSError: when they cannot be written.

    """
    written = []
    for name, value in (("contract.schema.json", schema()), ("contract.json", contract())):
        path = folder / name
        text = json.dumps(
            value, indent=1, ensure_ascii=False, sort_keys=name.endswith("schema.json")
        )
        write_whole(path, f"{text}\n".encode())
        written.append(path)
    return written
