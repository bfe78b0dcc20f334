"""The rows of what a person is told: conditions, and when to see a doctor."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from pathways.clinical_tables import Region
from pathways.fields import Remark, SomeTexts, Text, Texts, each_once
from pathways.tables import Part, Row


class PlainWords(Part):
    """The same as a condition's row says, for a person with six years of school.

    `at_once` is what needs a doctor at once, `doctor` what needs one soon, `likelier` what makes it
    more likely, `unproven` what is said of it without evidence.
    """

    what: SomeTexts
    heel: SomeTexts
    feel: SomeTexts
    worse: Texts = ()
    better: Texts = ()
    helps: Texts = ()
    unproven: Texts = ()
    checks: Texts = ()
    at_once: Texts = ()
    doctor: Texts = ()
    prevent: Texts = ()
    likelier: Texts = ()


class OtherPlace(Part):
    """What a condition is at another of its places than the first, in exact and in plain words."""

    definition: Text
    what: SomeTexts


class Condition(Row):
    """What a patient is told, in the words of the five source articles, condensed.

    The first of `sites`, the commonest one, stands for it on the body. `definition` says in a
    sentence what it is, `structure` names what is hurt. `of_first` are those of its texts that hold
    of the first site alone, and `at` says what it is at others, where that is not the same.
    `see_a_doctor` is what needs a doctor, and not at once as `red_flags` do. `claims` are
    statements of the articles for which they give no evidence. `plain` says it all in short words.
    `said_as` are other words by which people seek what is told here: a treatment, a symptom, a
    risk.
    """

    kind: Literal["spinal", "pelvic", "peripheral", "local", "systemic"]
    patient_name: Remark = ""
    articles: SomeTexts
    sites: SomeTexts
    structure: Text
    definition: Text
    of_first: Texts = ()
    at: dict[Text, OtherPlace] = Field(default_factory=dict)
    level: Remark = ""
    nerves: Text
    heel_effect: Text
    symptoms: SomeTexts
    aggravated_by: Texts = ()
    eased_by: Texts = ()
    red_flags: Texts = ()
    tests: Texts = ()
    treatments: Texts = ()
    risk_factors: Texts = ()
    prevention: Texts = ()
    see_a_doctor: Texts = ()
    claims: Texts = ()
    qualification: Remark = ""
    synonyms: Texts = ()
    said_as: dict[Text, SomeTexts] = Field(default_factory=dict)
    plain: PlainWords


class DoctorLine(Row):
    """What sends to a doctor and is no emergency: in exact words, and in those of a patient.

    It is told of places that hurt a nerve, of those that hurt none or of `any`, and only in
    `regions` where some are named.
    """

    of: Literal["nerve", "no_nerve", "any"]
    regions: Annotated[tuple[Region, ...], AfterValidator(each_once)] = ()
    line: Text
    patient_line: Text
