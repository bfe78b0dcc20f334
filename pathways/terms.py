"""Closed lists of words that the tables, the reasoning and the command line share."""

from __future__ import annotations

from typing import Final, Literal, get_args

Side = Literal["right", "left", "both"]
Channel = Literal["both", "sensory", "motor"]
Grade = Literal["irritated", "compressed", "cut"]
"""What a lesion does: fibres hurt and lose nothing; part of them fail; all of them fail."""
AskedGrade = Literal["typical", "irritated", "compressed", "cut"]
"""A grade that is asked for; `typical` is that of most people with a site, and cut for a nerve."""
Felt = Literal["none", "possible", "variable", "likely"]
"""Whether pain or tingling is felt at a target, the least first; variable with the anatomy."""
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
GRADES: tuple[Grade, ...] = get_args(Grade)
"""Grades of a lesion, the mildest first."""
TYPICAL: Final = "typical"
ASKED_GRADES: tuple[AskedGrade, ...] = get_args(AskedGrade)
LOCAL: Final = "local"
"""The grade of a site that catches no nerve."""
FELT: tuple[Felt, ...] = get_args(Felt)
HEEL_PARTS: tuple[HeelPart, ...] = get_args(HeelPart)
TOLD = {
    "symptoms": "symptom",
    "aggravated_by": "trigger",
    "treatments": "treatment",
    "red_flags": "red_flag",
    "risk_factors": "risk",
    "prevention": "prevention",
    "see_a_doctor": "doctor",
}
"""What is told of conditions and can be sought by itself: the field, and the kind of the entry."""
