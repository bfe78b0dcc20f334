"""The rows of what is found and how likely it is: movements, evidence, curves, priors.

Rates, weights and curves are modelling values where their source does not give a figure.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from pathways.fields import Fraction, Proportion, Remark, SomeTexts, Text, Texts, each_once
from pathways.tables import Part, Row


class Movement(Row):
    """A movement that is tested at the bedside.

    `weights` says how much each muscle counts in it (sum 1), `roots` those that textbooks name,
    `how` what the examiner does. `gain` is how much sooner a weakness shows than against the hand.
    `signs` are words that say by themselves that it is weak: foot drop.
    """

    patient_name: Text
    synonyms: Texts = ()
    signs: Texts = ()
    group: Literal["hip", "knee", "ankle", "toes", "whole_leg"]
    weights: Annotated[dict[str, Fraction], Field(min_length=1)]
    roots: SomeTexts
    how: Text
    gain: Annotated[float, Field(ge=1.0, le=3.0)] = 1.0


class Rate(Part):
    """How often a finding is positive where one of these causes is there.

    `of` selects causes (`find.hypotheses.selects`). No `rate` stands for the sensitivity of the
    test of the same id.
    """

    of: SomeTexts
    rate: Proportion | None = None


class Evidence(Row):
    """What a test, a history, an investigation or a red flag says of the cause.

    The likelihood of a positive answer is, in this order: that of the first of `rates` that fits;
    of the targets that it `shows` (kind and id, any of them), by their response curve; of the
    graded weight of the `feature` of the differential; `otherwise`, or where that is None 1 -
    specificity of the test of the same id, or else that of a weight of 0.
    `scale` says what is noted: positive or negative, yes or no, abnormal or normal, or a potential
    (absent, reduced, normal); `words` are how these answers are read, where others read better.
    `by_loss` are targets (kind and id) of which one has to fail: where a cause takes none of them,
    a positive answer is no commoner than in anybody. `same_as` is the name of another question of
    which this is the same observation. What `excludes` each other cannot both be positive; what it
    `implies` cannot be normal where it is positive; of the questions `on_both` (* for any letters)
    it tells of both sides alike. `red_flag` is what a person has to hear before anything else.
    `needs` are findings of which one has to be there before it is worth doing. `signs` are words
    that say by themselves that it is positive: an upgoing toe.
    """

    of: Literal["test", "history", "investigation", "flag"]
    scale: Literal["positive", "yes", "abnormal", "potential"]
    how: Remark = ""
    words: Texts = ()
    same_as: Remark = ""
    synonyms: Texts = ()
    signs: Texts = ()
    rates: Annotated[tuple[Rate, ...], AfterValidator(each_once)] = ()
    shows: Texts = ()
    by_loss: Texts = ()
    feature: Remark = ""
    otherwise: Proportion | None = None
    excludes: Texts = ()
    implies: Texts = ()
    on_both: Texts = ()
    red_flag: Remark = ""
    needs: Texts = ()


class Agreement(Row):
    """How far two examiners agree on findings.

    `of` are names of questions, * for any letters; of several rows the first one that fits counts.
    `agreement` is kappa, chance left out. `unelicited` is how often a reflex or a potential is
    absent in healthy people.
    """

    of: SomeTexts
    agreement: Annotated[float, Field(gt=0.0, le=1.0)]
    unelicited: Proportion = 0.0


class ResponseCurve(Row):
    """From how much is lost (or felt) to how often an examiner notes it.

    Half of the examiners note an answer, or a graver one, from the share in `steps` on; `spread`
    is the width of that step (logistic). `false_alarm` is how often the mildest answer is noted
    where nothing is lost, `missed` how often none where all is. `mixed` is how often one abnormal
    answer is noted for its neighbour: numb for reduced, or grade 3 for grade 4. `at_foramen` is the
    part of what fails in a foramen, or just outside, that fails beyond the ganglion.
    """

    of: Literal["loss", "felt"]
    steps: Annotated[dict[str, Fraction], Field(min_length=1)]
    spread: Fraction
    false_alarm: Proportion
    missed: Proportion
    mixed: Proportion = 0.0
    at_foramen: Proportion = 1.0


class Prior(Row):
    """How frequent causes are beside others: a weight, relative to that of a usual site (1).

    A cause takes the first row that selects it. For a nerve it is that of the whole nerve, and
    each stretch has its part by length. `kind` tells weights of causes from those of grades
    (share of the typical one), of sides, of pairs of causes and of what they explain. `part` is how
    much of the fibres that fail at a grade fails in its milder form.
    """

    kind: Literal["cause", "grade", "sides", "pair", "findings"]
    of: SomeTexts
    weight: Annotated[float, Field(gt=0.0, le=1000.0)]
    part: Fraction | None = None


class GradedWeight(Row):
    """How often a feature is there, by its strength in the differential (-3 to 3)."""

    strength: Annotated[int, Field(ge=-3, le=3)]
    rate: Fraction


class Pattern(Row):
    """What fails in a systemic cause that cuts no nerve: share lost by kind and id of a target."""

    site: Text
    losses: Annotated[dict[str, Fraction], Field(min_length=1)]
