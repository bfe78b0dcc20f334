"""The rows of what is found and how likely it is: movements, evidence, curves, priors.

Rates, weights and curves are modelling values where their source does not give a figure.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pathways.fields import Fraction, SomeTexts, Text, Texts
from pathways.tables import Row


class Movement(Row):
    """A movement that is tested at the bedside.

    `weights` says how much each muscle counts in it (sum 1), `roots` those that textbooks name,
    `how` what the examiner does. `gain` is how much sooner a weakness shows than against the hand.
    """

    patient_name: Text
    synonyms: Texts = ()
    group: Literal["hip", "knee", "ankle", "toes", "whole_leg"]
    weights: Annotated[dict[str, Fraction], Field(min_length=1)]
    roots: SomeTexts
    how: Text
    gain: Annotated[float, Field(ge=1.0, le=3.0)] = 1.0
