"""What a card says belongs to what the body shows: every card, each of its places."""

from __future__ import annotations

import re

import pytest

import pathways

pytestmark = pytest.mark.browser

ATLAS = pathways.load()
SPARED = re.compile(r"does not (?:go to|reach)|is spared|not (?:be )?reached", re.IGNORECASE)
CLAIMS = re.compile("Said of it|Said elsewhere")
"""Heads what is said of heels at large."""
HIT = re.compile(
    r"(?:hurt|numb|tingl|pain|sore|burn)\w*\b.*\bheel|\bheel\b.*\b(?:hurt|numb|tingl|pain|sore|burn)",
    re.IGNORECASE,
)
"""A line that says that the heel is hit."""
SITES_SHOWN = [(name, site) for name, row in ATLAS.conditions.items() for site in row.sites]
SHOW = """([card, site, register]) =>
  shell.setView({lesions: [site], register, card: `condition:${card}`, grade: "typical"})"""


@pytest.fixture(params=["patient", "student"])
def shown(request, open_shell):
    """Opens a card on one of its places; gives the page."""
    page = open_shell(f"register={request.param}")

    def show(card, site):
        page.evaluate(SHOW, [card, site, request.param])
        page.wait_for_selector(f".focus[data-focus='condition:{card}']")
        page.wait_for_function("site => __rootToHeel[0].view().lesions[0] === site", arg=site)
        return page

    show.register = request.param
    return show


def text_of(page, selector):
    return " ".join(page.locator(selector).all_inner_texts()).replace("\n", " ")


def test_no_card_contradicts_the_body_on_the_heel(shown):
    assert len(SITES_SHOWN) > 70
    for card, site in SITES_SHOWN:
        page = shown(card, site)
        body = text_of(page, ".meaning article .lead")
        told = text_of(page, ".focus")
        assert body, site
        if site == ATLAS.conditions[card].sites[0]:
            continue
        assert page.locator(f".focus [data-place={site}]").count() == 1, (card, site)
        assert body in told, (card, site)
        if SPARED.search(body):
            of_heels = page.locator(".focus section", has_text=CLAIMS).locator("li")
            claims = of_heels.all_inner_texts()
            lines = page.locator(".focus li, .focus .lead").all_inner_texts()
            lines = [line for line in lines if line not in claims]
            hit = [line for line in lines if HIT.search(line) and line != body]
            assert hit == [], (card, site)


def test_a_card_on_its_first_place_says_of_the_heel_what_the_body_says(shown):
    if shown.register != "patient":
        pytest.skip("told in the words of patients")
    for card, row in ATLAS.conditions.items():
        page = shown(card, row.sites[0])
        body = text_of(page, ".meaning article .lead")
        told = text_of(page, ".focus .lead")
        spares = bool(re.search(r"does not|spare", told)) and "rarely" not in told
        assert bool(SPARED.search(body)) <= (spares or "rarely" in told), (card, body, told)


def test_every_place_tells_a_patient_when_to_go_to_a_doctor(open_shell):
    page = open_shell("register=patient")
    names = [*ATLAS.sites, *ATLAS.roots, "tibial", "sural"]
    for name in names:
        page.evaluate("name => shell.setView({lesions: [name], register: 'patient'})", name)
        page.wait_for_function("name => __rootToHeel[0].view().lesions[0] === name", arg=name)
        text = page.inner_text(".meaning")
        assert "When to see a doctor soon" in text or "emergency department now" in text, name


def test_a_mass_in_the_pelvis_and_a_nerve_of_the_thigh_send_to_a_doctor(open_shell):
    page = open_shell("lesion=sacral_plexus_lesion&register=patient")
    lines = page.inner_text("[data-lines=doctor]")
    assert "had cancer" in lines
    assert "grows weaker" in lines


def test_what_is_urgent_stands_first_and_once(open_shell):
    page = open_shell("lesion=cauda_equina&register=patient&card=condition:cauda_equina_syndrome")
    assert page.locator(".meaning .urgent").count() == 1
    order = page.locator(".focus .urgent, .focus .lead, .focus h3").all_inner_texts()
    assert order[0].startswith("This can be an emergency. Go to an emergency department now.")
    for line in ("Both legs grow weak.", "A leg grows weaker.", "Very bad pain comes on suddenly."):
        assert page.inner_text(".meaning").count(line) == 1, line


def test_what_it_is_is_a_sentence_and_the_heel_is_not_none(open_shell):
    page = open_shell("register=student")
    for card, row in ATLAS.conditions.items():
        page.evaluate(SHOW, [card, row.sites[0], "student"])
        text = page.inner_text(f".focus[data-focus='condition:{card}']")
        said = row.definition[:1].upper() + row.definition[1:]
        assert f"What it is\n{said}" in text, card
        assert "The heel\nNone" not in text


def test_the_depths_of_the_heel_are_called_in_the_panel_as_in_the_list(open_shell):
    page = open_shell("lesion=disc_L5_S1_paracentral&register=patient")
    for row in ATLAS.deep.values():
        if row.heel:
            depth = page.locator(f".heel-depth[data-heel={row.heel}]")
            name = row.patient_name[:1].upper() + row.patient_name[1:]
            assert depth.inner_text().startswith(name), row.id
            assert depth.evaluate("(one) => one.scrollWidth <= one.clientWidth + 1"), row.id


def test_what_weighs_says_strongly_of_three_signs_alone(open_shell):
    page = open_shell("lesion=plantar_fasciitis&register=clinician")
    rows = ATLAS.differentials.values()
    strengths = {row.strengths.get("plantar_fasciitis", 0): row.name for row in rows}
    for strength, title in {3: "Strongly for:", 2: "For:"}.items():
        told = page.locator(".examine ~ section p, .tab section p").all_inner_texts()
        (line,) = [one for one in told if one.startswith(title)]
        assert strengths[strength].lower() in line.lower()
        assert line.split(": ")[1][0].isupper()


def test_a_red_flag_is_not_said_twice(open_shell):
    page = open_shell("lesion=calcaneal_stress_fracture&register=student")
    (said,) = page.locator("article .urgent p").all_inner_texts()
    assert said.count("injury") == 1
