"""One rule set turns a deficit into looks: what is drawn in which colour, opacity and pattern.

PyVista figures call `looks`; the browser viewer reads the same tables, which travel with the
scene as `table()`. So a figure and the screen cannot drift apart.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import pathways

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pathways import Deficit, Effect, Lesion

TOKENS: dict[str, str] = {
    "ink": "#1f2933",
    "muted": "#66727f",
    "line": "#e6e1d8",
    "page": "#f7f5f1",
    "card": "#ffffff",
    "canvas_light": "#fffefb",
    "canvas_dark": "#ece8df",
    "accent": "#e4572e",
    "spared": "#2a7f6f",
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

THROUGH = 0.45
"""Opacity with which a lit nerve shows through what covers it."""


@dataclass(frozen=True)
class Look:
    """How one part is drawn.

    Args:
        colour: `#rrggbb`; None keeps the part's own colour at rest.
        opacity: 0 to 1. It multiplies the layer's opacity, but a lit part is never fainter.
        pattern: `plain`, `solid`, `dots`, `hatch` or `outline`: state is never colour alone.
        glow: 0 to 1, light that the part gives by itself.

    """

    colour: str | None
    opacity: float
    pattern: str = "plain"
    glow: float = 0.0


LIT_STATES = ("possible", "reduced", "numb", "variable")
"""States in which a part is lit: it is affected, or is in some anatomies."""

_LIGHTER = "#f08a68"
_LIGHTEST = "#f4b096"
_ACCENT = TOKENS["accent"]
_SPARED = TOKENS["spared"]
_KEPT = 0.02
"""A glow too faint to be seen, which tells a part that is drawn though its layer is off."""
_BAND = 0.6
"""Opacity of a ligament that presses: what lies under it has to be told apart."""
_MUSCLE_THAT_PRESSES = "#c0402e"
_BONE_THAT_SLIPPED = "#d98873"
_BONE_THAT_PRESSES = "#e9b596"

RULES: dict[str, dict[str, Look]] = {
    "nerves": {
        "rest": Look(None, 1.0),
        "untouched": Look(None, 0.55),
        "spared": Look(None, 0.75),
        "possible": Look(_LIGHTEST, 1.0, "dots", 0.15),
        "reduced": Look(_LIGHTER, 1.0, "solid", 0.3),
        "numb": Look(_ACCENT, 1.0, "solid", 0.45),
        "variable": Look(_ACCENT, 1.0, "hatch", 0.3),
    },
    "skin": {
        "rest": Look(None, 1.0),
        "untouched": Look(None, 1.0),
        "spared": Look(_SPARED, 0.45, "outline"),
        "possible": Look(_LIGHTEST, 0.5, "dots"),
        "reduced": Look(_LIGHTER, 0.55, "solid"),
        "numb": Look(_ACCENT, 0.62, "solid"),
        "variable": Look(_ACCENT, 0.55, "hatch"),
        "pain": Look(_ACCENT, 0.5, "dots"),
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
    },
    "deep": {
        "rest": Look(None, 0.0),
        "untouched": Look(None, 0.0),
        "spared": Look(None, 0.0),
        "possible": Look(_LIGHTEST, 0.5, "dots"),
        "reduced": Look(_LIGHTER, 0.6, "solid"),
        "numb": Look(_ACCENT, 0.7, "solid"),
        "variable": Look(_ACCENT, 0.6, "hatch"),
        "pain": Look(_ACCENT, 0.9, "solid", 0.35),
        "cause": Look(_ACCENT, 0.85, "solid", 0.2),
        "context": Look(None, 0.8, "solid", _KEPT),
    },
    "bones": {
        "rest": Look(None, 1.0),
        "pain": Look(_LIGHTER, 1.0, "solid", 0.15),
        "cause": Look(_BONE_THAT_PRESSES, 1.0, "solid", 0.1),
        "context": Look(None, 1.0, "solid", _KEPT),
    },
    "discs": {
        "rest": Look(None, 1.0),
        "pain": Look(_ACCENT, 1.0, "solid", 0.2),
        "cause": Look(_ACCENT, 1.0, "solid", 0.15),
        "context": Look(None, 1.0, "solid", _KEPT),
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
        parts: part name (`skin:lateral_heel`, `muscle:soleus`, `deep:heel_fat_pad`) -> look.
        nerves: nerve id -> its stretches, proximal first.

    """

    parts: Mapping[str, Look]
    nerves: Mapping[str, tuple[Stretch, ...]]
    selected: bool

    def of(self, part: str) -> Look:
        """Give the look of a part that is not a nerve; parts without a state rest."""
        layer = LAYER_OF_KIND[part.partition(":")[0]]
        return self.parts.get(part, rest(layer, selected=self.selected))

    def of_nerve(self, nerve: str) -> tuple[Stretch, ...]:
        """Give the stretches of a nerve, by its id."""
        whole = (Stretch(0.0, 1.0, rest("nerves", selected=self.selected)),)
        return self.nerves.get(nerve, whole)


def rest(layer: str, *, selected: bool) -> Look:
    """Give the look of a part without a state, while something else is `selected` or nothing."""
    rules = RULES[layer]
    return rules.get("untouched", rules["rest"]) if selected else rules["rest"]


def look(layer: str, state: str) -> Look:
    """Give the rule of one layer and state (a key of `RULES[layer]`)."""
    return RULES[layer][state]


def looks(deficit: Deficit | None, at_site: Mapping[str, str] | None = None) -> Looks:
    """Turn a deficit into looks; None stands for nothing selected.

    Args:
        deficit: what is lost.
        at_site: parts that are drawn as the `cause` or its `context`, with that word.

    """
    if deficit is None:
        return Looks({}, {}, selected=False)
    parts: dict[str, Look] = {}
    for layer, kind, effects in (
        ("skin", "skin", deficit.skin),
        ("deep", "deep", deficit.deep),
        ("muscles", "muscle", deficit.muscles),
    ):
        parts |= _effect_looks(layer, kind, effects)
    for part in pain_parts(deficit.lesion):
        parts |= _pain_look(part, parts)
    for part, state in (at_site or {}).items():
        parts.setdefault(part, RULES[LAYER_OF_KIND[part.partition(":")[0]]][state])
    # what presses is tinted as a whole only where the body has no shape of its own for it
    for part in () if at_site else pressing_parts(deficit.lesion):
        parts[part] = RULES[LAYER_OF_KIND[part.partition(":")[0]]]["cause"]
    return Looks(parts, _nerve_looks(deficit), selected=True)


def _effect_looks(layer: str, kind: str, effects: Mapping[str, Effect]) -> dict[str, Look]:
    return {f"{kind}:{name}": RULES[layer][effect.state] for name, effect in effects.items()}


def pain_parts(lesion: Lesion) -> list[str]:
    """Name the parts that a lesion makes sore, such as `deep:plantar_fascia`."""
    skin = pathways.load().skin
    return [f"{'skin' if spot in skin else 'deep'}:{spot}" for spot in lesion.pain]


def pressing_parts(lesion: Lesion) -> list[str]:
    """Name the parts that press on the nerve in a lesion, such as `muscle:piriformis`."""
    sites = pathways.load().sites
    found = (part for name in lesion.parts if name in sites for part in sites[name].presses)
    return list(dict.fromkeys(found))


def _pain_look(part: str, known: Mapping[str, Look]) -> dict[str, Look]:
    # A spot that hurts is shown as such only where no loss is shown already.
    layer = LAYER_OF_KIND[part.partition(":")[0]]
    lit = [RULES[layer].get(state) for state in LIT_STATES]
    return {} if part in known and known[part] in lit else {part: RULES[layer]["pain"]}


def _nerve_looks(deficit: Deficit) -> dict[str, tuple[Stretch, ...]]:
    return {
        nerve: tuple(Stretch(s.start, s.end, RULES["nerves"][s.state]) for s in segments)
        for nerve, segments in deficit.nerves.items()
    }


def colour_at_rest(part: str) -> str:
    """Give a part's own colour; roots and their ganglia wear the colour of the root."""
    kind, _, structure = part.partition(":")
    if kind == "vessel" and "vein" in structure:
        return TOKENS["vein"]
    return ROOT_COLOURS.get(structure.partition(":")[0], REST_COLOURS[kind])


def table() -> dict[str, Any]:
    """Give the whole rule set as plain values, as the browser viewer reads it."""
    return {
        "tokens": TOKENS,
        "roots": ROOT_COLOURS,
        "rest": REST_COLOURS,
        "rules": {
            layer: {state: asdict(rule) for state, rule in states.items()}
            for layer, states in RULES.items()
        },
        "lit": list(LIT_STATES),
        "through": THROUGH,
    }
