"""Closed lists of words that the tables, the reasoning and the command line share."""

from __future__ import annotations

from typing import Literal, get_args

Side = Literal["right", "left", "both"]
Channel = Literal["both", "sensory", "motor"]
HeelPart = Literal[
    "medial", "plantar", "lateral", "posterior", "fat_pad", "periosteum", "fascia", "achilles"
]
STEPS = ("possible", "reduced", "numb")
"""The states of a deficit, the least first."""
THRESHOLD_OF = {
    "nerves": "skin",
    "skin": "skin",
    "deep": "deep",
    "muscles": "muscle",
    "reflexes": "reflex",
}
"""The row of thresholds.toml that holds for each kind of column."""
VENTRAL_RAMUS, DORSAL_RAMUS = "ramus anterior", "ramus posterior"
"""Latin terms of the rami. No plexus takes part in the dorsal ones."""
SIDES: tuple[Side, ...] = get_args(Side)
CHANNELS: tuple[Channel, ...] = get_args(Channel)
HEEL_PARTS: tuple[HeelPart, ...] = get_args(HeelPart)
