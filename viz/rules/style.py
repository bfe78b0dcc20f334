"""One rule set turns a deficit into looks: what is drawn in which colour, opacity and pattern.

PyVista figures call `looks`; the browser viewer reads the same tables, which travel with the
scene as `table()`. So a figure and the screen cannot drift apart.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

from viz.rules import part_states
from viz.rules.part_names import follows, kind_of, structure_of
from viz.rules.part_states import (
    LIT,
    PART_STATES,
    acting,
    drawn_state,
    local_states,
    part_effects,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pathways import Atlas, Deficit
    from viz.rules.part_states import State

TOKENS: dict[str, str] = {
    "ink": "#1f2933",
    "muted": "#5d6873",
    "line": "#e6e1d8",
    "page": "#f7f5f1",
    "card": "#ffffff",
    "canvas_light": "#fffefb",
    "canvas_dark": "#ece8df",
    "accent": "#e4572e",
    "accent_deep": "#9c2f10",
    "accent_wash": "#fdeee9",
    "accent_light": "#f3a58c",
    "accent_pale": "#f8cfc1",
    "spared": "#2a7f6f",
    "spared_wash": "#e8f3f0",
    "sore": "#9c2f5a",
    "felt": "#7d3f98",
    "felt_light": "#b48cc6",
    "felt_wash": "#f4ecf7",
    "rule": "#cfc8bb",
    "focus": "#20639b",
    "bone": "#eadfc6",
    "disc": "#9db7c4",
    "muscle": "#a8554a",
    "tendon": "#e8e0d0",
    "nerve": "#d9b44a",
    "skin": "#e3b9a0",
    "dura": "#cbbf9a",
    "deep": "#e9c98f",
    "ligament": "#d5dacd",
    "artery": "#b8323a",
    "vein": "#4a6fa5",
    "cord": "#efe0c4",
    "cause": "#8e2148",
    "compare_a": "#e4572e",
    "compare_b": "#20639b",
    "compare_both": "#7b3f8c",
    "place_probable": "#12507f",
    "place_possible": "#3f85bd",
    "place_less_likely": "#9cc2de",
}
"""Colour by the name of what it is for."""

ROOT_COLOURS: dict[str, str] = {
    "T12": "#6699cc",
    "L1": "#332288",
    "L2": "#88ccee",
    "L3": "#44aa99",
    "L4": "#117733",
    "L5": "#ddcc77",
    "S1": "#cc6677",
    "S2": "#aa4499",
    "S3": "#882255",
    "S4": "#999933",
    "S5": "#661100",
    "Co1": "#888888",
}
"""Each root has one colour everywhere; the set is safe for colour-blind eyes (Tol, muted)."""

REST_COLOURS: dict[str, str] = {
    "bone": TOKENS["bone"],
    "disc": TOKENS["disc"],
    "muscle": TOKENS["muscle"],
    "tendon": TOKENS["tendon"],
    "nerve": TOKENS["nerve"],
    "ganglion": TOKENS["nerve"],
    "skin": TOKENS["skin"],
    "dura": TOKENS["dura"],
    "deep": TOKENS["deep"],
    "ligament": TOKENS["ligament"],
    "vessel": TOKENS["artery"],
    "cord": TOKENS["cord"],
    "cause": TOKENS["cause"],
}
"""Colour at rest by the kind of part (the word before the colon of its name)."""

LAYER_OF_KIND: dict[str, str] = {
    "bone": "bones",
    "disc": "discs",
    "muscle": "muscles",
    "tendon": "muscles",
    "nerve": "nerves",
    "ganglion": "nerves",
    "skin": "skin",
    "deep": "deep",
    "dura": "dura",
    "cord": "dura",
    "ligament": "ligaments",
    "vessel": "vessels",
    "cause": "causes",
}

OWN_OPACITY = ("muscles", "deep", "causes")
"""Layers whose parts have an opacity each; the others have one for the whole layer."""

THROUGH = 0.45
"""Opacity with which a lit nerve shows through what covers it."""


@dataclass(frozen=True)
class Look:
    """How one part is drawn.

    Args:
        colour: `#rrggbb`; None keeps the part's own colour at rest.
        opacity: 0 to 1. It multiplies the layer's opacity, but a lit part is never fainter.
        pattern: `plain`, `solid`, `dots`, `hatch` or `outline`; what is felt has `cross`,
            `wide_cross` (in some anatomies) or `lines` (possible): state is never colour alone.
        glow: 0 to 1, light that the part gives by itself.
        lit: whether it is drawn though its layer is off.
        dim: 0 to 1, how much of its own colour a part shows where its state does not reach.

    """

    colour: str | None
    opacity: float
    pattern: str = "plain"
    glow: float = 0.0
    lit: bool = False
    dim: float = 1.0

    def drawn(self, layer: float) -> float:
        """Give the opacity of a part whose layer is shown so much, both 0 to 1."""
        faded = self.opacity * layer
        return max(self.opacity, faded) if self.lit else faded


_LIGHTER = "#f08a68"
_LIGHTEST = "#f4b096"
_ACCENT = TOKENS["accent"]
_SPARED = TOKENS["spared"]
_FELT = TOKENS["felt"]
_FELT_LIGHT = TOKENS["felt_light"]
_KEPT = 0.02
"""A glow too faint to be seen, which tells a part that is drawn though its layer is off."""
_BAND = 0.6
"""Opacity of a ligament that presses: what lies under it has to be told apart."""
_MUSCLE_THAT_PRESSES = "#c0402e"
_BONE_THAT_SLIPPED = "#d98873"
_BONE_THAT_PRESSES = "#e9b596"

_PERHAPS = 0.8
"""Glow of what one of two lesions hits in some people only, over that of what it hits."""


def _places(opacity: float, glow: float = 0.0) -> dict[str, Look]:
    """Give the looks of a layer by how probable a lesion is there: one ramp of blue."""
    lights = {"place_probable": 1.0, "place_possible": 0.7, "place_less_likely": 0.4}
    return {
        name: Look(TOKENS[name], opacity, "solid", light * glow) for name, light in lights.items()
    }


_DOTTED = 1.3
"""How much stronger dots are than what is solid: they cover less."""


def _beside(opacity: float, glow: float = 0.0) -> dict[str, Look]:
    """Give the looks of a layer where two lesions are compared: each has a pattern of its own."""
    a, b, both = (TOKENS[f"compare_{name}"] for name in ("a", "b", "both"))
    return {
        "a_only": Look(a, opacity, "solid", glow),
        "in_both": Look(both, opacity, "hatch", glow),
        "b_only": Look(b, min(1.0, _DOTTED * opacity), "dots", glow),
        "a_perhaps": Look(a, opacity, "wide_cross", _PERHAPS * glow),
        "b_perhaps": Look(b, opacity, "lines", _PERHAPS * glow),
    }


_LOOKS: dict[str, dict[str, Look]] = {
    "nerves": {
        "rest": Look(None, 1.0),
        "untouched": Look(None, 0.55),
        "spared": Look(None, 0.75),
        "possible": Look(_LIGHTEST, 1.0, "dots", 0.15),
        "reduced": Look(_LIGHTER, 1.0, "solid", 0.3),
        "numb": Look(_ACCENT, 1.0, "solid", 0.45),
        "variable": Look(_ACCENT, 1.0, "hatch", 0.3),
        "felt_possible": Look(_FELT_LIGHT, 1.0, "dots", 0.15),
        "felt_variable": Look(_FELT, 1.0, "hatch", 0.3),
        "felt": Look(_FELT, 1.0, "solid", 0.45),
        "felt_and_possible": Look(_FELT, 1.0, "solid", 0.45),
        **_beside(1.0, 0.4),
        **_places(1.0, 0.5),
    },
    "skin": {
        "rest": Look(None, 1.0),
        "untouched": Look(None, 1.0),
        "spared": Look(_SPARED, 0.45, "outline"),
        "possible": Look(_LIGHTEST, 0.5, "dots"),
        "reduced": Look(_LIGHTER, 0.55, "solid"),
        "numb": Look(_ACCENT, 0.62, "solid"),
        "variable": Look(_ACCENT, 0.55, "hatch"),
        "felt_possible": Look(_FELT_LIGHT, 0.5, "lines"),
        "felt_variable": Look(_FELT, 0.5, "wide_cross"),
        "felt": Look(_FELT, 0.6, "cross"),
        "felt_and_possible": Look(_FELT, 0.6, "cross"),
        "pain": Look(_FELT, 0.6, "cross"),
        **_beside(0.6),
    },
    "muscles": {
        "rest": Look(None, 1.0),
        "untouched": Look(None, 0.6),
        "spared": Look(None, 0.6),
        "possible": Look(_LIGHTEST, 0.16, "dots"),
        "reduced": Look(_LIGHTER, 0.26, "solid"),
        "numb": Look(_ACCENT, 0.36, "solid"),
        "variable": Look(_ACCENT, 0.24, "hatch"),
        "pain": Look(_ACCENT, 0.3, "dots"),
        "cause": Look(_MUSCLE_THAT_PRESSES, 0.92, "solid", 0.12),
        "context": Look(None, 0.85, "solid", _KEPT),
        **_beside(0.32),
    },
    "deep": {
        "rest": Look(None, 0.0),
        "untouched": Look(None, 0.0),
        "spared": Look(None, 0.0),
        "possible": Look(_LIGHTEST, 0.5, "dots"),
        "reduced": Look(_LIGHTER, 0.6, "solid"),
        "numb": Look(_ACCENT, 0.7, "solid"),
        "variable": Look(_ACCENT, 0.6, "hatch"),
        "felt_possible": Look(_FELT_LIGHT, 0.5, "lines"),
        "felt_variable": Look(_FELT, 0.6, "wide_cross"),
        "felt": Look(_FELT, 0.7, "solid", 0.2),
        "felt_and_possible": Look(_FELT, 0.7, "solid", 0.2),
        "pain": Look(_FELT, 0.9, "solid", 0.35),
        "cause": Look(_ACCENT, 0.85, "solid", 0.2),
        "context": Look(None, 0.8, "solid", _KEPT),
        **_places(0.85, 0.3),
        **_beside(0.75, 0.2),
    },
    "bones": {
        "rest": Look(None, 1.0),
        "pain": Look(_LIGHTER, 1.0, "solid", 0.15),
        "cause": Look(_BONE_THAT_PRESSES, 1.0, "solid", 0.1),
        "context": Look(None, 1.0, "solid", _KEPT),
        **_beside(1.0, 0.15),
    },
    "discs": {
        "rest": Look(None, 1.0),
        "pain": Look(_ACCENT, 1.0, "solid", 0.2),
        "cause": Look(_ACCENT, 1.0, "solid", 0.15),
        "context": Look(None, 1.0, "solid", _KEPT),
        **_beside(1.0, 0.2),
    },
    "dura": {"rest": Look(None, 0.35), "context": Look(None, 0.6, "solid", _KEPT)},
    "ligaments": {"rest": Look(None, 1.0), "context": Look(None, 0.9, "solid", _KEPT)},
    "vessels": {"rest": Look(None, 1.0), "context": Look(None, 1.0, "solid", _KEPT)},
    "causes": {
        "rest": Look(None, 0.0),
        "cause": Look(TOKENS["cause"], 1.0, "solid", 0.15),
        "band": Look(TOKENS["cause"], _BAND, "solid", 0.15),
        "slipped": Look(_BONE_THAT_SLIPPED, 1.0, "solid", 0.1),
        "displaced": Look(None, 1.0, "solid", _KEPT),
        "see_through": Look(None, 0.4, "solid", _KEPT),
    },
}


def _complete(layer: str, state: str) -> Look:
    """Give the whole look of a layer's parts in a state; one it cannot be in is as at rest."""
    looks = _LOOKS[layer]
    own = looks.get(state, looks["rest"])
    unlit = looks.get("untouched", looks["rest"]) if state in LIT else own
    dim = 1.0 if layer in (*OWN_OPACITY, "skin") else unlit.opacity
    return replace(own, lit=state in LIT, dim=dim)


RULES: dict[str, dict[str, Look]] = {
    layer: {
        state: _complete(layer, state) for state in ("rest", *(one.name for one in PART_STATES))
    }
    for layer in _LOOKS
}
"""Layer -> state -> look.

`rest` holds while nothing is selected and where no state applies; `cause` is what presses on the
nerve and `context` what it lies among: both are drawn even when their layer is off. What a cause
displaces keeps its own colour.
"""


@dataclass(frozen=True)
class Stretch:
    """A stretch of a nerve from `start` to `end` (0 proximal, 1 distal) with one look."""

    start: float
    end: float
    look: Look


@dataclass(frozen=True)
class Looks:
    """The look of every part that a deficit says something about.

    Args:
        states: part name (`skin:lateral_heel`, `muscle:soleus`, `deep:heel_fat_pad`) -> state.
        nerves: nerve id -> its stretches, proximal first.
        selected: whether anything is hurt.
        atlas: the facts that it was worked out from; None is those of the installation.

    """

    states: Mapping[str, str]
    nerves: Mapping[str, tuple[Stretch, ...]]
    selected: bool
    atlas: Atlas | None = field(default=None, compare=False, repr=False)

    def of(self, part: str) -> Look:
        """Give the look of a part that is not a nerve; parts without a state rest."""
        state = self.states.get(follows(part, atlas=self.atlas) or part)
        layer = layer_of(part)
        return look(layer, state) if state else rest(layer, selected=self.selected)

    def of_nerve(self, nerve: str) -> tuple[Stretch, ...]:
        """Give the stretches of a nerve, by its id."""
        whole = (Stretch(0.0, 1.0, rest("nerves", selected=self.selected)),)
        return self.nerves.get(nerve, whole)


def kinds_of_layer() -> dict[str, list[str]]:
    """Name the kinds of parts of each layer."""
    found: dict[str, list[str]] = {}
    for kind, layer in LAYER_OF_KIND.items():
        found.setdefault(layer, []).append(kind)
    return found


def layer_of(part: str) -> str:
    """Give the layer that a part is drawn in."""
    return LAYER_OF_KIND[kind_of(part)]


def rest(layer: str, *, selected: bool) -> Look:
    """Give the look of a part without a state, while something else is `selected` or nothing."""
    return look(layer, "untouched" if selected else "rest")


def look(layer: str, state: str) -> Look:
    """Give the rule of a layer and state (a key of `RULES[layer]`)."""
    return RULES[layer][state]


def looks(
    deficit: Deficit | None,
    at_site: Mapping[str, State] | None = None,
    *,
    atlas: Atlas | None = None,
) -> Looks:
    """Turn a deficit into looks; None stands for nothing selected.

    Args:
        deficit: what is lost.
        at_site: what shows at the sites of the lesion, as `viz.rules.sites.part_states` gives it.
        atlas: the facts where there is no deficit, which has its own; None is those of the
            installation.

    """
    if deficit is None:
        return Looks({}, {}, selected=False, atlas=atlas)
    states = states_under(deficit, at_site or {})
    return Looks(states, _nerve_looks(deficit), selected=True, atlas=deficit.atlas)


def states_under(deficit: Deficit, at_site: Mapping[str, State]) -> dict[str, str]:
    """Give the state of every part that is no nerve, what shows at the sites among them."""
    effects = part_effects(deficit)
    lesion = acting(deficit.lesion, deficit.variants, atlas=deficit.atlas)
    return effects | local_states(effects, lesion, at_site)


def _nerve_looks(deficit: Deficit) -> dict[str, tuple[Stretch, ...]]:
    return {
        nerve: tuple(
            Stretch(s.start, s.end, RULES["nerves"][drawn_state(s.state, s.felt)]) for s in segments
        )
        for nerve, segments in deficit.nerves.items()
    }


def root_colour(root: str) -> str:
    """Give the colour of a root; one that tables of a person's own add looks as any nerve."""
    return ROOT_COLOURS.get(root, REST_COLOURS["nerve"])


VEINS = ("vein", "vena_cava")
"""What the name of a vein holds."""


def colour_at_rest(part: str) -> str:
    """Give a part's own colour; roots and their ganglia wear the colour of the root."""
    kind, structure = kind_of(part), structure_of(part)
    if kind == "vessel" and any(word in structure for word in VEINS):
        return TOKENS["vein"]
    return ROOT_COLOURS.get(structure, REST_COLOURS[kind])


def table() -> dict[str, Any]:
    """Give the whole rule set as plain values, as the browser viewer reads it."""
    return {
        "tokens": TOKENS,
        "rest": REST_COLOURS,
        "states": part_states.table(),
        "rules": {
            layer: {state: asdict(rule) for state, rule in states.items()}
            for layer, states in RULES.items()
        },
        "through": THROUGH,
    }
