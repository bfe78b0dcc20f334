"""The tests of the tables lead to all that they are used for, and words of two meanings to one."""

import re

import pytest

from pathways.library import load
from pathways.search_senses import in_one_sense

ATLAS = load()


def uses(test):
    """Every id that a test leads to: what lists it, and what its own row names."""
    listed = [
        row.id
        for table in (ATLAS.conditions, ATLAS.sites)
        for row in table.values()
        if test.id in row.tests
    ]
    return {*listed, *test.leads_to}


def roots_of(text):
    """Roots that a text names: L5 or S1, L2 to L4."""
    order = list(ATLAS.roots)
    found = set(re.findall(r"\b[LS][1-5]\b", text))
    for first, last in re.findall(r"\b([LS][1-5]) to ([LS][1-5])\b", text):
        found |= set(order[order.index(first) : order.index(last) + 1])
    return found


@pytest.mark.parametrize("test", ATLAS.tests.values(), ids=lambda test: test.id)
def test_a_test_leads_to_all_that_it_is_used_for(test):
    led = uses(test)
    assert led, test.id
    assert roots_of(test.used_for) <= led, test.used_for
    for table in (ATLAS.sites, ATLAS.conditions):
        for row in table.values():
            called = re.sub(r" \(.*?\)", "", row.name).lower()
            if re.search(rf"\b{re.escape(called)}\b", test.used_for.lower()):
                alike = {row.id, *getattr(row, "sites", ())}
                alike |= {c.id for c in ATLAS.conditions.values() if row.id in c.sites}
                assert led & alike, (test.id, row.id)


def test_an_mri_of_the_spine_leads_to_what_the_sources_ask_it_for():
    """Discs, stenosis, cauda equina, conus."""
    wanted = {"herniated_disc", "spinal_stenosis", "cauda_equina_syndrome", "conus_medullaris"}
    assert wanted <= uses(ATLAS.tests["mri_spine"])


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("heel numb at the bottom", "bottom of heel numb"),
        ("heel bottom", "bottom of heel"),
        ("bottom of my back", "low back"),
        ("knee hurts on the back", "back of knee hurts"),
        ("ball of the foot", "forefoot"),
        ("numb behind", "numb backside"),
        ("behind the knee", "back of knee"),
        # another thing begins: what is numb is the buttock
        ("heel pain and a numb bottom", "heel pain and a numb bottom"),
        ("foot weak, numb at the bottom", "foot weak, numb at the bottom"),
        ("heel hurts when lying on the back", "heel hurts when lying on the back"),
        ("behind the medial malleolus", "behind the medial malleolus"),
    ],
)
def test_words_of_two_meanings_are_read_by_what_stands_beside_them(said, meant):
    assert in_one_sense(said) == meant


def test_no_condition_leaves_a_patient_without_an_answer():
    """What helps, or that the sources name nothing and what to ask."""
    for row in ATLAS.conditions.values():
        helps = [*row.plain.better, *row.plain.helps]
        assert helps, row.id
        if not row.treatments:
            assert any("ources name" in text for text in helps), row.id
            assert any("doctor" in text for text in helps), row.id
