"""What the page calls the words of an address: a remark on one that is not there speaks so.

The words themselves (`medial_ankle`, `skin_shows`) stand on no button.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Shown(NamedTuple):
    """What a field is called, and its words as the page shows them."""

    what: str
    words: Mapping[str, str]


SHOWN: Mapping[str, Shown] = {
    "mode": Shown("page", {"explore": "Explore", "compare": "Compare", "find": "Find"}),
    "grade": Shown(
        "grade",
        {
            "typical": "typical",
            "irritated": "irritated",
            "compressed": "compressed",
            "cut": "cut off",
        },
    ),
    "side": Shown("side", {"right": "right", "left": "left", "both": "both"}),
    "camera": Shown(
        "view",
        {
            "front": "Front",
            "back": "Back",
            "side": "Side",
            "spine": "Spine",
            "pelvis": "Pelvis",
            "medial_ankle": "Ankle",
            "sole": "Sole",
            "heel_medial": "medial heel",
            "heel_plantar": "plantar heel",
            "heel_lateral": "lateral heel",
            "heel_posterior": "posterior heel",
            "site": "the cause",
        },
    ),
    "register": Shown(
        "reader", {"student": "Student", "clinician": "Clinician", "patient": "Patient"}
    ),
    "skin_shows": Shown(
        "picture of the skin",
        {
            "lesion": "the lesion",
            "roots": "roots",
            "nerves": "nerves",
            "both": "both",
            "agreement": "agreement",
        },
    ),
    "both": Shown("picture of roots and nerves together", {"split": "split", "blended": "blended"}),
    "table": Shown("table", {"none": "none", "heel": "that of heel pain"}),
    "card": Shown(
        "card",
        {
            "condition": "condition",
            "test": "test",
            "symptom": "symptom",
            "trigger": "thing that makes it worse",
            "treatment": "treatment",
            "red_flag": "red flag",
            "risk": "risk factor",
            "prevention": "prevention",
            "doctor": "reason to see a doctor",
            "skin": "patch of skin",
            "deep": "deep structure",
            "muscle": "muscle",
            "reflex": "reflex",
            "variant": "variant",
            "disc": "disc",
        },
    ),
    "sex": Shown("body", {"usual": "the usual one", "male": "man", "female": "woman"}),
    "physique": Shown(
        "physique",
        {"usual": "the usual one", "slim": "slim", "average": "average", "heavy": "heavy"},
    ),
    "labels": Shown("Labels", {}),
    "key_points": Shown("Key points", {}),
}
"""By field; a switch has no words of its own."""
