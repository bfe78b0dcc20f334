"""The rule of the search, as the contract hands it to the page."""

from __future__ import annotations

from typing_extensions import TypedDict

from pathways import (
    search_denials,
    search_fields,
    search_leads,
    search_slips,
    search_words,
    searching,
)
from pathways.search_senses import SAID, SENSES
from pathways.terms import TOLD


class SearchRecord(TypedDict):
    """The rule of the search; see `pathways.searching` and its modules `search_*`.

    `told` are the kinds of what is told of conditions.
    """

    weights: dict[str, float]
    priors: dict[str, float]
    bare: float
    whole: float
    held: float
    least_held: float
    near_best: float
    lesser: float
    longest_name: int
    shortest: int
    stop: list[str]
    denial: str
    denies: str
    advice: list[str]
    alike: dict[str, str]
    told: list[str]
    levels: list[str]
    senses: list[list[str]]
    said: list[list[str]]
    ordinals: list[str]
    denials: dict[str, list[str]]
    breaks: str
    well: str
    least_of_slip: int
    least_stem: int
    endings: list[str]
    long: int
    short: int
    covered: float
    states: list[str]
    felt: list[str]
    pain: list[str]
    weak: list[str]
    treatment: str
    treated: list[str]
    steps: list[str]
    places: dict[str, list[str]]
    named: list[str]


def search_rule() -> SearchRecord:
    """All words and numbers that both languages rank by."""
    return {
        "weights": searching.WEIGHTS,
        "priors": searching.PRIORS,
        "bare": searching.BARE,
        "whole": searching.WHOLE,
        "held": searching.HELD,
        "least_held": searching.LEAST_HELD,
        "near_best": searching.NEAR_BEST,
        "lesser": searching.LESSER,
        "longest_name": searching.LONGEST_NAME,
        "shortest": search_fields.SHORTEST,
        "stop": sorted(search_words.STOPPED),
        "denial": search_words.DENIAL,
        "denies": searching.DENIES,
        "advice": list(searching.ADVICE),
        "alike": search_words.ALIKE,
        "told": list(TOLD.values()),
        "levels": list(search_words.LEVELS),
        "senses": [list(one) for one in SENSES],
        "said": [list(one) for one in SAID],
        "ordinals": list(search_words.ORDINALS),
        "denials": {
            "not": list(search_denials.NOT),
            "verbs": list(search_denials.VERBS),
            "done": list(search_denials.DONE),
            "had": list(search_denials.HAD),
            "lost": list(search_denials.LOST),
            "adjectives": list(search_denials.ADJECTIVES),
            "lasting": list(search_denials.LASTING),
        },
        "breaks": search_denials.BREAKS,
        "well": search_denials.WELL,
        "least_of_slip": search_slips.LEAST,
        "least_stem": search_slips.LEAST_STEM,
        "endings": list(search_slips.ENDINGS),
        "long": search_slips.LONG,
        "short": search_slips.SHORT,
        "covered": search_leads.COVERED,
        "states": sorted(search_leads.STATES),
        "felt": list(search_leads.FELT),
        "pain": list(search_leads.PAIN),
        "weak": list(search_leads.WEAK),
        "treatment": search_leads.TREATMENT,
        "treated": list(search_leads.TREATED),
        "steps": list(search_leads.STEPS),
        "places": {said: list(kinds) for said, kinds in search_leads.PLACES.items()},
        "named": list(search_leads.NAMED),
    }
