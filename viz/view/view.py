"""A view: everything that decides what is shown, as one frozen value.

It is the address of the page, the argument of a notebook, the recipe of a figure and the case of
a test. `View("S1")` is the shortest one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

import pathways
from pathways.at_hand import atlas_at_hand
from pathways.variants import check_variants
from viz.view import address
from viz.view.address import ALLOWED, KEY_OF, KEYS, ViewError, one_of
from viz.view.cards import check_card
from viz.view.looks import Camera, Layers
from viz.view.not_found import not_found
from viz.view.urgent import most_urgent, most_urgent_parts, urgent_questions

if TYPE_CHECKING:
    from pathways import Atlas
    from pathways.terms import AskedGrade
    from viz.view.record import (
        Both,
        Mode,
        Register,
        ShownPhysique,
        ShownSex,
        Side,
        SkinShows,
        Table,
        ViewRecord,
    )


@dataclass(frozen=True)
class View:
    """What is selected and how it is looked at.

    Args:
        mode: the question that is asked: `explore` (what does this do?), `compare` (this or that?;
            so wherever something is compared) or `find` (where is it?).
        lesions: roots, nerves (`tibial`, `tibial@0.5`) and sites that are hurt together.
        compare: a second lesion to set beside the first; empty when nothing is compared.
        findings: what an examiner noted, each as `skin:lateral_heel:numb`: a question of
            `pathways.find`, an answer or a grade of strength (`movement:ankle_dorsiflexion:3`), and
            a side where it is another than that of the view (`reflex:achilles:normal:left`). Of two
            answers the later one holds. Names are looked up by whoever ranks.
        grade: of all lesions that have none of their own (`piriformis:cut`): `irritated`,
            `compressed`, `cut`, or `typical`, that of most people with a site and cut for a nerve.
        side: `right`, `left` or `both`.
        dermatome_map: the name of a map of the atlas, or `default`.
        variants: variants of anatomy that hold, by id.
        layers: opacity of each layer, or a mapping of those that differ from the default.
        camera: a preset of `viz.cameras.PRESETS`, `site` (what presses at the selected site), or a
            `Camera`.
        register: the language of the words: `student`, `clinician` or `patient`.
        labels: whether names stand on the body.
        skin_shows: what the skin is coloured by: `lesion` (what is lit), `roots` (of the dermatome
            map), `nerves`, `both`, or `agreement` (of the maps, on the selected root if there is
            one).
        both: how roots and nerves are shown together: `split` (roots on the right leg, nerves on
            the left) or `blended` (roots, with the borders of the nerves' fields).
        key_points: whether the key sensory points stand on the skin with every map.
        table: what lies open beside the body: `heel` (heel pain, cause by cause), or `none`.
        card: what is read beside the body, its kind and its id: `condition:plantar_fasciitis`,
            `test:tinel_medial_heel`, `muscle:soleus`; empty for nothing.
        sex: whose body is shown: `female`, `male`, or `usual`, the one of whoever shows it.
        physique: `slim`, `average`, `heavy`, or `usual` in the same way.
        atlas: the facts in which the names are looked up; None is those of the installation. They
            are no part of what is said: two views that say the same are equal.

    Raises:
        ViewError: when a name is not known or a number is out of range.

    """

    lesions: tuple[str, ...] = ()
    compare: tuple[str, ...] = ()
    grade: AskedGrade = "typical"
    side: Side = "right"
    dermatome_map: str = "default"
    variants: tuple[str, ...] = ()
    layers: Layers = field(default_factory=Layers)
    camera: str | Camera = "back"
    register: Register = "student"
    labels: bool = False
    skin_shows: SkinShows = "lesion"
    both: Both = "split"
    key_points: bool = False
    mode: Mode = "explore"
    findings: tuple[str, ...] = ()
    table: Table = "none"
    card: str = ""
    sex: ShownSex = "usual"
    physique: ShownPhysique = "usual"
    atlas: Atlas | None = field(default=None, compare=False, repr=False, kw_only=True)

    def __post_init__(self) -> None:
        """Bring lists and mappings into their frozen form, then check every name."""
        for name in ("lesions", "compare", "variants"):
            object.__setattr__(self, name, address.names_of(name, getattr(self, name)))
        object.__setattr__(self, "variants", tuple(sorted(self.variants)))
        noted = address.names_of("findings", self.findings, address.MOST_FINDINGS)
        known = address.answered_once(map(address.finding, noted))
        object.__setattr__(self, "findings", tuple(known))
        object.__setattr__(self, "layers", Layers.of(self.layers))
        object.__setattr__(self, "camera", _camera(self.camera))
        for name, words in ALLOWED.items():
            if name not in ("camera", "card"):
                one_of(name, getattr(self, name), words)
        if self.compare and self.mode == "explore":
            object.__setattr__(self, "mode", "compare")
        for name in ("labels", "key_points"):
            if not isinstance(getattr(self, name), bool):
                given = address.quoted(getattr(self, name))
                raise ViewError(f"{name} is True or False, not {given}.")
        self._check_facts()

    def _check_facts(self) -> None:
        _check_name(self.facts, "map", self.dermatome_map, ())
        _check_name(self.facts, "card", self.card, ())
        for name in _NAMED:
            names = getattr(self, name)
            for number, one in enumerate(names):
                _check_name(self.facts, name, one, names[:number])

    @property
    def facts(self) -> Atlas:
        """The atlas at hand: the view's own, or that of the installation."""
        return atlas_at_hand(self.atlas)

    def to_dict(self) -> ViewRecord:
        """Give plain lists, numbers and strings, as the browser viewer reads them."""
        return {
            "mode": self.mode,
            "lesions": list(self.lesions),
            "compare": list(self.compare),
            "findings": list(self.findings),
            "grade": self.grade,
            "side": self.side,
            "map": self.dermatome_map,
            "variants": list(self.variants),
            "layers": self.layers.to_dict(),
            "camera": self.camera if isinstance(self.camera, str) else self.camera.to_dict(),
            "register": self.register,
            "labels": self.labels,
            "skin_shows": self.skin_shows,
            "both": self.both,
            "key_points": self.key_points,
            "table": self.table,
            "card": self.card,
            "sex": self.sex,
            "physique": self.physique,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, atlas: Atlas | None = None) -> View:
        """Read what `to_dict` gives; what is left out has its default.

        Args:
            data: the fields by name; whatever else it is, is refused.
            atlas: the facts in which names are looked up; None is those of the installation.

        Raises:
            ViewError: when a field or a name is not known, or is of another kind.

        """
        known = {"map": "dermatome_map"} | {name: name for name in _FIELDS}
        allowed = ", ".join(_FIELD_NAMES)
        if not isinstance(data, Mapping):
            raise ViewError(f"A view is made of {allowed}, not of {address.quoted(data)}.")
        for name in data:
            if name not in known:
                raise ViewError(f"A view has no {address.quoted(name)}; it has {allowed}.")
        if {"map", "dermatome_map"} <= data.keys():
            raise ViewError("A view has one map: map and dermatome_map are the same.")
        return cls(**{known[name]: value for name, value in data.items()}, atlas=atlas)

    def to_query(self) -> str:
        """Write the view as the query of an address, defaults left out: `lesion=S1&side=left`."""
        rest, own = View()._fields(), self._fields()
        said = [key for key in KEYS if own[key.field] != rest[key.field]]
        return address.joined((key.name, text) for key in said for text in _texts(own[key.field]))

    def _fields(self) -> dict[str, Any]:
        """Give every field by its name, the layers among them."""
        plain = self.to_dict()
        # what is compared says so itself
        mode = "explore" if self.compare and self.mode == "compare" else self.mode
        return {**plain, **plain["layers"], "mode": mode}

    @classmethod
    def from_query(cls, query: str, *, atlas: Atlas | None = None) -> View:
        """Read the query of an address, with or without its `?`.

        Args:
            query: the query.
            atlas: the facts in which names are looked up; None is those of the installation.

        Raises:
            ViewError: when a key or a name is not known; it says so of each.

        """
        view, refused = cls.read(query, atlas=atlas)
        if refused:
            raise ViewError(" ".join(refused))
        return view

    @classmethod
    def read(cls, query: str, *, atlas: Atlas | None = None) -> tuple[View, tuple[str, ...]]:
        """Read as much of an address as can be shown.

        Args:
            query: the query of the address.
            atlas: the facts in which names are looked up; None is those of the installation.

        Returns:
            The view, and a sentence on each thing that is left out of it.

        """
        given: dict[str, Any] = {}
        refused: list[str] = []
        urgent = urgent_questions(atlas_at_hand(atlas))
        pairs = address.pairs_of(query)
        for key, value in most_urgent_parts(pairs, urgent):
            try:
                _read_pair(given, key, value, urgent)
            except ViewError as error:
                refused.append(str(error))
        if len(pairs) > address.MOST_PARTS:
            refused.append(str(address.refused("many_parts", count=address.MOST_PARTS)))
        known = _known(atlas_at_hand(atlas), given, refused)
        return cls.from_dict(known, atlas=atlas), tuple(dict.fromkeys(refused))

    @classmethod
    def from_words(cls, words: str, *, atlas: Atlas | None = None) -> View:
        """Read what a person writes: the id of a lesion, an address of the page, or its query.

        Args:
            words: as they were given.
            atlas: the facts in which names are looked up; None is those of the installation.

        Raises:
            ViewError: when a key or a name is not known.

        """
        query = address.query_of(words)
        if query is None:
            return cls((words,), atlas=atlas)
        return cls.from_query(query, atlas=atlas)

    def replace(self, **changes: Any) -> View:  # noqa: ANN401 - any field, checked on the way in
        """Give the same view with some fields changed."""
        return replace(self, **changes)

    def fitting(self, atlas: Atlas | None) -> View:
        """Give the same view for a body that is shown with the facts of `atlas`.

        Raises:
            ViewError: when these do not have a name in it, or it has other facts of its own.

        """
        if self.atlas is not None and self.atlas != atlas_at_hand(atlas):
            raise ViewError(
                "The view has an atlas of its own, but the body is shown with another one: "
                "give the folder of its tables as well."
            )
        return self.replace(atlas=atlas)


_FIELDS = tuple(f.name for f in fields(View) if f.name != "atlas")
_FIELD_NAMES = tuple("map" if name == "dermatome_map" else name for name in _FIELDS)


def _read_pair(given: dict[str, Any], name: str, value: str, urgent: Collection[str]) -> None:
    """Read one key of an address into the fields of a view; what is said later holds."""
    key = KEY_OF.get(name)
    if key is None:
        raise address.refused("key", key=address.quoted(name))
    if key.kind == "names":
        names = _once([*given.get(key.field, ()), *value.split(",")])
        given[key.field] = names[: address.MOST_NAMES]
        if len(names) > address.MOST_NAMES:
            raise address.refused("many_names", key=name, count=address.MOST_NAMES)
    elif key.kind == "findings":
        _read_findings(given, value.split(","), urgent)
    elif key.kind == "opacity":
        opacity = address.opacity(name, value)
        given.setdefault("layers", {})[name] = opacity
    elif key.kind == "camera":
        given["camera"] = _camera_from_words(value)
    elif key.kind == "switch":
        given[key.field] = address.switch(name, value)
    else:
        given[key.field] = value if key.kind == "name" else address.chosen(name, value)


def _read_findings(given: dict[str, Any], texts: list[str], urgent: Collection[str]) -> None:
    """Read findings, those that are written as such, as many as a view holds."""
    noted = _once([*given.get("findings", ()), *texts])
    wrong = [text for text in noted if not address.is_finding(text)]
    right = list(filter(address.is_finding, noted))
    known = address.answered_once(right)
    given["findings"] = most_urgent(known, urgent)
    said = [
        *address.left_out("finding", wrong),
        *address.left_out("finding_twice", [text for text in right if text not in known]),
    ]
    if len(known) > address.MOST_FINDINGS:
        said.append(str(address.refused("many_findings", count=address.MOST_FINDINGS)))
    if said:
        raise ViewError(" ".join(said))


def _known(atlas: Atlas, given: dict[str, Any], refused: list[str]) -> dict[str, Any]:
    """Leave out the names that no table has, with a sentence on each."""
    known = dict(given)
    if given.get("compare") and given.get("mode", "explore") == "explore":
        known["mode"] = "compare"  # whatever is left of what was to be compared
    for name in ("map", "card"):
        if name in given and not _kept(atlas, name, [given[name]], refused):
            del known[name]
    for name in [one for one in _NAMED if one in given]:
        wanted = sorted(given[name]) if name == "variants" else given[name]
        known[name] = _kept(atlas, name, wanted, refused)
    return known


def _kept(atlas: Atlas, name: str, wanted: Iterable[str], refused: list[str]) -> list[str]:
    kept: list[str] = []
    for one in wanted:
        try:
            _check_name(atlas, name, one, kept)
        except ViewError as error:
            refused.append(not_found(atlas, name, one, error))
        else:
            kept.append(one)
    return kept


_NAMED = ("variants", "lesions", "compare")
"""Fields of several names out of the tables, in the order in which they are checked."""


def _check_name(atlas: Atlas, field_name: str, name: object, beside: Iterable[str]) -> None:
    """Refuse a name that no table has, and a variant that contradicts one beside it."""
    try:
        if field_name == "map":
            one_of("map", name, atlas.maps)
        elif field_name == "card":
            check_card(atlas, name)
        elif field_name == "variants":
            variant = one_of("variant", name, atlas.variants)
            for other in beside:
                check_variants(atlas, (other, variant))
        else:
            pathways.lesion(str(name), atlas=atlas)
    except (LookupError, ValueError) as error:
        raise ViewError(str(error)) from error


def _once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(name for name in names if name))


def _camera(given: object) -> str | Camera:
    if isinstance(given, Camera):
        return given
    if isinstance(given, Mapping) and given.keys() == {"position", "target"}:
        return Camera(given["position"], given["target"])
    return one_of("camera", given, ALLOWED["camera"])


def _camera_from_words(words: str) -> str | Camera:
    numbers = words.split(",")
    if len(numbers) == 1:
        return address.chosen("camera", words)
    return Camera(address.place("position", numbers[:3]), address.place("target", numbers[3:]))


def _texts(value: Any) -> list[str]:  # noqa: ANN401 - a field of any kind
    """Write a field as the values that its key has in an address."""
    if isinstance(value, bool):
        return [str(int(value))]
    if isinstance(value, list):
        return value
    if isinstance(value, dict):
        places = (*value["position"], *value["target"])
        return [",".join(address.number_words(number) for number in places)]
    return [address.number_words(value) if isinstance(value, float) else value]
