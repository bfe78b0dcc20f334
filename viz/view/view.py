"""A view: everything that decides what is shown, as one frozen value.

It is the address of the page, the argument of a notebook, the recipe of a figure and the case of
a test. `View("S1")` is the shortest one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any
from urllib.parse import parse_qsl, urlencode

import pathways
from pathways.variants import check_variants
from viz.view.cameras import AT_SITE, PRESETS

SIDES = ("right", "left", "both")
REGISTERS = ("student", "clinician", "patient")
SKIN_SHOWS = ("lesion", "roots", "nerves", "both", "agreement")
BOTH = ("split", "blended")
_TRUE_WORDS = {"1", "true", "yes", "on"}
_FALSE_WORDS = {"0", "false", "no", "off", ""}


class ViewError(ValueError):
    """A view was asked for that cannot be shown; the message says what is allowed."""


@dataclass(frozen=True)
class Layers:
    """How strongly each layer of the body is drawn, 0 (hidden) to 1 (solid)."""

    skin: float = 0.35
    muscles: float = 0.0
    bones: float = 1.0
    discs: float = 1.0
    nerves: float = 1.0
    ligaments: float = 0.0
    vessels: float = 0.0

    def __post_init__(self) -> None:
        """Reject what is not a number from 0 to 1."""
        for layer in fields(self):
            object.__setattr__(self, layer.name, _fraction(layer.name, getattr(self, layer.name)))

    @classmethod
    def of(cls, values: Layers | Mapping[str, float]) -> Layers:
        """Make layers from a mapping; a layer that is left out keeps its default.

        Raises:
            ViewError: for a layer that does not exist or an opacity that is not 0 to 1.

        """
        if isinstance(values, Layers):
            return values
        names = [layer.name for layer in fields(cls)]
        for name in values:
            if name not in names:
                raise ViewError(f"There is no layer {name!r}; layers are {', '.join(names)}.")
        return cls(**values)


@dataclass(frozen=True)
class Camera:
    """A camera that is not one of the presets: where it stands and looks, in mm."""

    position: tuple[float, float, float]
    target: tuple[float, float, float]

    def __post_init__(self) -> None:
        """Reject points that are not three finite numbers."""
        for name in ("position", "target"):
            object.__setattr__(self, name, _point(name, getattr(self, name)))


@dataclass(frozen=True)
class View:
    """What is selected and how it is looked at.

    Args:
        lesions: roots, nerves (`tibial`, `tibial@0.5`) and sites that are hurt together.
        compare: a second lesion to set beside the first; empty when nothing is compared.
        side: `right`, `left` or `both`.
        dermatome_map: the name of a map in `pathways.load().maps`, or `default`.
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

    Raises:
        ViewError: when a name is not known or a number is out of range.

    """

    lesions: tuple[str, ...] = ()
    compare: tuple[str, ...] = ()
    side: str = "right"
    dermatome_map: str = "default"
    variants: tuple[str, ...] = ()
    layers: Layers = field(default_factory=Layers)
    camera: str | Camera = "back"
    register: str = "student"
    labels: bool = False
    skin_shows: str = "lesion"
    both: str = "split"
    key_points: bool = False

    def __post_init__(self) -> None:
        """Bring lists and mappings into their frozen form, then check every name."""
        for name in ("lesions", "compare", "variants"):
            object.__setattr__(self, name, _names(getattr(self, name)))
        object.__setattr__(self, "layers", Layers.of(self.layers))
        object.__setattr__(self, "camera", _camera(self.camera))
        _one_of("side", self.side, SIDES)
        _one_of("register", self.register, REGISTERS)
        _one_of("skin_shows", self.skin_shows, SKIN_SHOWS)
        _one_of("both", self.both, BOTH)
        for name in _SWITCHES:
            if not isinstance(getattr(self, name), bool):
                raise ViewError(f"{name} is True or False, not {getattr(self, name)!r}.")
        self._check_facts()

    def _check_facts(self) -> None:
        atlas = pathways.load()
        _one_of("map", self.dermatome_map, tuple(atlas.maps))
        for variant in self.variants:
            _one_of("variant", variant, tuple(atlas.variants))
        try:
            check_variants(atlas, self.variants)
            for lesion in (*self.lesions, *self.compare):
                pathways.lesion(lesion, side=self.side)
        except (LookupError, ValueError) as error:
            raise ViewError(str(error)) from error

    def to_dict(self) -> dict[str, Any]:
        """Give plain lists, numbers and strings, as the browser viewer reads them."""
        camera = self.camera if isinstance(self.camera, str) else asdict(self.camera)
        if isinstance(camera, dict):
            camera = {name: list(point) for name, point in camera.items()}
        return {
            "lesions": list(self.lesions),
            "compare": list(self.compare),
            "side": self.side,
            "map": self.dermatome_map,
            "variants": list(self.variants),
            "layers": asdict(self.layers),
            "camera": camera,
            "register": self.register,
            "labels": self.labels,
            "skin_shows": self.skin_shows,
            "both": self.both,
            "key_points": self.key_points,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> View:
        """Read what `to_dict` gives; what is left out has its default.

        Raises:
            ViewError: when a field or a name is not known.

        """
        known = {"map": "dermatome_map"} | {f.name: f.name for f in fields(cls)}
        for name in data:
            if name not in known:
                raise ViewError(f"A view has no {name!r}; it has {', '.join(_FIELD_NAMES)}.")
        return cls(**{known[name]: value for name, value in data.items()})

    def to_query(self) -> str:
        """Write the view as the query of an address, defaults left out: `lesion=S1&side=left`."""
        rest = View()
        pairs = [("lesion", lesion) for lesion in self.lesions]
        pairs += [("compare", lesion) for lesion in self.compare]
        if self.side != rest.side:
            pairs.append(("side", self.side))
        if self.dermatome_map != rest.dermatome_map:
            pairs.append(("map", self.dermatome_map))
        pairs += [("variant", variant) for variant in self.variants]
        for layer, opacity in asdict(self.layers).items():
            if opacity != getattr(rest.layers, layer):
                pairs.append((layer, f"{opacity:g}"))
        if self.camera != rest.camera:
            pairs.append(("camera", _camera_words(self.camera)))
        for name in ("register", "skin_shows", "both"):
            if getattr(self, name) != getattr(rest, name):
                pairs.append((name, getattr(self, name)))
        pairs += [(name, "1") for name in _SWITCHES if getattr(self, name)]
        return urlencode(pairs, safe="@,")

    @classmethod
    def from_query(cls, query: str) -> View:
        """Read the query of an address, with or without its `?`.

        Raises:
            ViewError: when a key or a name is not known.

        """
        read: dict[str, Any] = {"layers": {}}
        for key, value in parse_qsl(query.removeprefix("?")):
            _read_pair(read, key, value)
        return cls.from_dict(read)

    def replace(self, **changes: Any) -> View:  # noqa: ANN401 - any field, checked on the way in
        """Give the same view with some fields changed."""
        return replace(self, **changes)


_LIST_KEYS = {"lesion": "lesions", "compare": "compare", "variant": "variants"}
_WORD_KEYS = ("side", "map", "register", "skin_shows", "both")
_SWITCHES = ("labels", "key_points")
_LAYER_NAMES = tuple(layer.name for layer in fields(Layers))
_FIELD_NAMES = tuple("map" if f.name == "dermatome_map" else f.name for f in fields(View))


def _read_pair(read: dict[str, Any], key: str, value: str) -> None:
    if key in _LIST_KEYS:
        read.setdefault(_LIST_KEYS[key], []).extend(name for name in value.split(",") if name)
    elif key in _WORD_KEYS:
        read[key] = value
    elif key in _LAYER_NAMES:
        read["layers"][key] = value
    elif key == "camera":
        read["camera"] = _camera_from_words(value)
    elif key in _SWITCHES:
        read[key] = _boolean(key, value)
    else:
        keys = (*_LIST_KEYS, *_WORD_KEYS, *_LAYER_NAMES, "camera", *_SWITCHES)
        raise ViewError(f"The address has {key!r}, which is not part of a view: {', '.join(keys)}.")


def _names(given: str | Iterable[str]) -> tuple[str, ...]:
    names = (given,) if isinstance(given, str) else tuple(given)
    return tuple(dict.fromkeys(name for name in names if name))


def _one_of(what: str, name: object, allowed: tuple[str, ...]) -> None:
    if name not in allowed:
        raise ViewError(f"There is no {what} {name!r}; choose one of {', '.join(allowed)}.")


def _number(what: str, value: object) -> float:
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        number = math.nan
    if not math.isfinite(number):
        raise ViewError(f"{what} is a number, not {value!r}.")
    return number


def _fraction(layer: str, value: object) -> float:
    number = _number(f"The opacity of {layer}", value)
    if not 0 <= number <= 1:
        raise ViewError(f"The opacity of {layer} lies between 0 and 1, not at {number:g}.")
    return round(number, 3)


def _point(what: str, value: Iterable[object]) -> tuple[float, float, float]:
    numbers = tuple(round(_number(f"A coordinate of the camera's {what}", v), 2) for v in value)
    if len(numbers) != 3:
        raise ViewError(f"The camera's {what} has three coordinates in mm, not {len(numbers)}.")
    return numbers


def _boolean(what: str, value: str) -> bool:
    if value.lower() not in _TRUE_WORDS | _FALSE_WORDS:
        raise ViewError(f"{what} is 1 or 0, not {value!r}.")
    return value.lower() in _TRUE_WORDS


def _camera(given: object) -> str | Camera:
    if isinstance(given, Camera):
        return given
    if isinstance(given, Mapping) and set(given) >= {"position", "target"}:
        return Camera(given["position"], given["target"])
    _one_of("camera", given, (*PRESETS, AT_SITE))
    return str(given)


def _camera_words(camera: str | Camera) -> str:
    if isinstance(camera, str):
        return camera
    return ",".join(f"{number:g}" for number in (*camera.position, *camera.target))


def _camera_from_words(words: str) -> str | dict[str, list[str]]:
    numbers = words.split(",")
    if len(numbers) == 1:
        return words
    return {"position": numbers[:3], "target": numbers[3:]}
