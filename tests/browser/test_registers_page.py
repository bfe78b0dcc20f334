"""What each register reads: patients plain words alone, clinicians what to examine now."""

from __future__ import annotations

import re

import pytest
from reading_grade import reading_of, worst

import pathways

pytestmark = pytest.mark.browser

ATLAS = pathways.load()
MOST_USED = (
    # The roots of the heel and beside it, and the sites that the articles for patients and the
    # differential of heel pain name: the commonest of each kind.
    *("L4", "L5", "S1", "S2"),
    *("disc_L5_S1_paracentral", "disc_L4_5_paracentral", "disc_L5_S1_central"),
    *("stenosis_central_L4_5", "spondylolisthesis_L5_S1", "cauda_equina"),
    *("piriformis", "sacroiliac_joint_dysfunction", "fibular_neck", "tarsal_tunnel", "baxter"),
    *(
        "medial_calcaneal_tunnel",
        "sural_calf",
        "tibial",
        "plantar_fasciitis",
        "achilles_tendonitis",
    ),
)
NAMES = [
    *(name for row in ATLAS.conditions.values() for name in (row.name, row.patient_name) if name),
    *("sciatica", "tarsal tunnel syndrome", "Achilles"),
]
NOT_FOR_PATIENTS = re.compile(
    r"\b(?:[TLS]\d(?:/\d|/S1)?|Co1)\b|sensitivity|specificity|\bLR\b|calcaneal|cutaneous|\bmedial"
    r"|lateral|\bplantar(?! fasciitis)|dorsal|foramen|\broots?\b|typical|compress"
)
UNFOLD = """() => {
  const closed = () => [...document.querySelectorAll(".meaning .more[aria-expanded=false]")];
  for (let rounds = 0; rounds < 9 && closed().length; rounds += 1)
    for (const button of closed()) button.click();
}"""


def lines_of(page):
    """Everything that stands in the right column, unfolded, line by line."""
    for _ in range(5):
        page.evaluate(UNFOLD)
        page.wait_for_timeout(30)
    assert page.locator(".meaning .more[aria-expanded=false]").count() == 0
    return [line for line in page.inner_text(".meaning").split("\n") if re.search(r"\w", line)]


@pytest.fixture
def patient(open_shell):
    return lambda lesion="": open_shell(f"{f'lesion={lesion}&' if lesion else ''}register=patient")


def plainly_read(readings, texts):
    print(worst(readings))  # noqa: T201
    hard = [one for one in readings if not one.is_plain]
    told = {name: NOT_FOR_PATIENTS.search(" ".join(lines)) for name, lines in texts.items()}
    assert hard == []
    assert {name: found.group() for name, found in told.items() if found} == {}


def test_a_patient_can_read_the_differential(open_shell):
    page = open_shell("register=patient&lesion=tarsal_tunnel")
    page.click("[data-shelf=conditions]")
    page.click("[data-differential]")
    lines = [cell for line in lines_of(page) for cell in line.split("\t")]
    weighed = [row for row in ATLAS.differentials.values() if row.strengths]
    assert page.locator(".differential tbody tr").count() == len(weighed)
    assert page.locator(".differential thead .shown").count() == 1
    plainly_read([reading_of("differential", lines, NAMES)], {"differential": lines})
    assert "table=heel" in page.url
    page.click("[data-register=clinician]")
    assert page.locator(".differential tbody tr").count() == len(ATLAS.differentials)


def test_a_patient_can_read_the_twenty_most_used_views(patient):
    assert len(MOST_USED) == 20
    texts = {}
    for lesion in MOST_USED:
        page = patient(lesion)
        texts[lesion] = lines_of(page)
        page.close()
    plainly_read([reading_of(n, lines, NAMES) for n, lines in texts.items()], texts)


def test_a_patient_can_read_every_card(patient):
    page = patient()
    page.click("[data-shelf=conditions]")
    texts = {}
    for name in ATLAS.conditions:
        page.click(f"[data-condition={name}]")
        page.wait_for_selector(f".focus[data-focus='condition:{name}']")
        texts[name] = lines_of(page)
    assert len(texts) == 22
    plainly_read([reading_of(n, lines, NAMES) for n, lines in texts.items()], texts)


def test_a_patient_reads_what_is_felt_first_and_when_to_go_at_once(patient):
    page = patient("disc_L5_S1_paracentral")
    headings = page.locator(".meaning h3, .meaning .urgent b").all_text_contents()
    assert headings == [
        "What you may feel",
        "Where you may feel it",
        "What may be weak",
        "What stays well",
        "What helps",
        "What makes it worse",
        "Read more",
        "When to go at once",
        "When to see a doctor soon",
        "The way of the nerve",
    ]
    assert page.locator("[role=tab]").count() == 0


@pytest.mark.parametrize("register", ["patient", "student", "clinician"])
def test_what_is_urgent_stands_in_every_register(open_shell, register):
    urgent = {name: row for name, row in ATLAS.sites.items() if row.red_flag}
    page = open_shell(f"register={register}")
    for name, site in urgent.items():
        page.evaluate(f"shell.setView({{lesions: ['{name}'], register: '{register}'}})")
        page.wait_for_function("name => __rootToHeel[0].view().lesions[0] === name", arg=name)
        text = page.inner_text(".meaning")
        told = site.patient_red_flag if register == "patient" else [site.red_flag]
        for line in told:
            assert re.sub(r"^(RED FLAG:|Emergency\.)\s*", "", line) in text, (name, line)


@pytest.mark.parametrize("register", ["patient", "student", "clinician"])
def test_the_signs_of_the_lowest_roots_stand_with_roots_and_the_spine_alone(open_shell, register):
    page = open_shell(f"register={register}")
    row = ATLAS.functions["bladder"]
    sign = row.patient_sign if register == "patient" else row.sign.capitalize()
    for name, told in {"L5": True, "tarsal_tunnel": False, "ischaemic_neuropathy": False}.items():
        page.evaluate(f"shell.setView({{lesions: ['{name}'], register: '{register}'}})")
        page.wait_for_function("name => __rootToHeel[0].view().lesions[0] === name", arg=name)
        assert (sign in page.inner_text(".meaning")) == told, name


@pytest.mark.parametrize("register", ["patient", "student", "clinician"])
def test_what_hurts_without_a_nerve_does_not_tingle_and_is_not_skin(open_shell, register):
    page = open_shell(f"lesion=back_muscle_strain&register={register}")
    if register == "clinician":
        page.click("[data-tab=effect]")
    text = page.inner_text(".meaning").lower()
    assert "low back" in text
    assert "tingl" not in text
    assert "skin of the low back" not in text
    assert "low back skin" not in text


def test_a_patient_reads_the_sole_first_in_a_tarsal_tunnel(patient):
    rows = patient("tarsal_tunnel").locator(".plain-rows").first.locator("[data-target]")
    assert rows.first.get_attribute("data-target") == "skin:lateral_sole"


@pytest.mark.parametrize("register", ["patient", "student", "clinician"])
def test_the_red_flags_of_a_card_stand_in_every_register(open_shell, register):
    page = open_shell(f"register={register}")
    page.click("[data-shelf=conditions]")
    for name, row in ATLAS.conditions.items():
        if not row.red_flags:
            continue
        page.click(f"[data-condition={name}]")
        box = page.locator(f".focus[data-focus='condition:{name}'] .urgent").inner_text()
        for line in row.plain.at_once if register == "patient" else row.red_flags:
            assert line.lower() in box.lower(), (name, line)


def test_a_clinician_reads_what_to_examine_now_first(open_shell):
    page = open_shell("lesion=disc_L5_S1_paracentral&register=clinician")
    assert page.locator(".tab h3").first.text_content() == "What to examine now"
    groups = page.locator(".examine > li > b").all_text_contents()
    assert groups[:3] == ["Strength", "Reflexes", "Feeling"]
    strength = page.locator(".examine [data-target^=muscle]")
    for target in strength.evaluate_all("rows => rows.map((row) => row.dataset.target)"):
        assert ATLAS.muscles[target.removeprefix("muscle:")].bedside
    slump = page.locator(".tests li", has_text="Slump test").first.inner_text()
    assert re.search(r"LR\+ 4.9, LR. 0.19 \(computed\)", slump)
    assert "Sensitivity 0.84, specificity 0.83" in slump
    apart = page.inner_text("[data-apart]")
    assert re.search(r"From L5 nerve root\s+hit here, not there:.*Achilles", apart)


def test_no_ratio_is_told_where_a_figure_is_missing_or_perfect(open_shell):
    page = open_shell("lesion=tarsal_tunnel&register=clinician")
    tinel = page.locator(".tests li", has_text="Tinel behind").inner_text()
    assert "LR" not in tinel
    perfect = page.locator(".tests li", has_text="Dorsiflexion-eversion").first.inner_text()
    assert "LR+ not computable" in perfect


def test_what_cannot_be_tested_at_the_bedside_heads_no_list(open_shell):
    page = open_shell("register=clinician")
    for lesion in ("S1", "S2", "S3", "S4", "cauda_equina", "disc_L5_S1_paracentral"):
        page.evaluate(f"shell.setView({{lesions: ['{lesion}'], register: 'clinician'}})")
        page.locator("[data-tab=effect]").click()
        for kind, rows in (("muscle", ATLAS.muscles), ("skin", ATLAS.skin)):
            shown = page.locator(f".rows .row[data-target^={kind}]")
            targets = shown.evaluate_all("rows => rows.map((row) => row.dataset.target)")
            tested = [bool(rows[target.partition(":")[2]].bedside) for target in targets]
            assert not any(tested) or tested[0], (lesion, targets[:2])


def test_a_student_reads_terms_roots_and_reasons(open_shell):
    page = open_shell("lesion=S1&register=student")
    assert "S1 nerve root" in page.inner_text(".meaning")
    assert page.locator(".row .root-tag").count() > 3
    assert page.locator(".spared").count() == 1


def test_a_patient_begins_with_conditions(patient):
    page = patient("")
    names = page.locator(".welcome .pill").all_inner_texts()
    assert {"Herniated disc", "Plantar fasciitis"} <= set(names)
    assert not any("root" in name for name in names)
    page.get_by_role("button", name="Plantar fasciitis").last.click()
    page.locator("[data-focus='condition:plantar_fasciitis']").wait_for()
