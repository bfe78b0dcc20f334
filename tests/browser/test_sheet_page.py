"""What is printed: a sheet of its own, with every row, pictures and the notice."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from conftest import settle, until

import pathways
from viz import View

pytestmark = pytest.mark.browser

AFFECTED = {"numb", "reduced", "possible", "variable"}
FILL = "dispatchEvent(new Event('beforeprint'))"
EMPTY = "dispatchEvent(new Event('afterprint'))"
VIEWS = {
    "lesion=S1": ("S1", "right"),
    "lesion=S1&register=clinician&side=left": ("S1", "left"),
    "lesion=S1&register=patient": ("S1", "right"),
    "lesion=disc_L5_S1_paracentral&side=left&register=clinician": (
        "disc_L5_S1_paracentral",
        "left",
    ),
    "lesion=tarsal_tunnel&register=patient": ("tarsal_tunnel", "right"),
}
NOTICE = "For teaching, not a diagnosis"
TABLES = {"skin": "skin", "muscle": "muscles", "reflex": "reflexes", "deep": "deep"}


@pytest.fixture
def printed(open_shell):
    """The page as a printer sees it, with the sheet in the place of the page."""

    def open_(query, before=None):
        page = open_shell(query)
        if before:
            before(page)
        page.evaluate(FILL)  # a browser says so before it lays the page out for paper
        page.emulate_media(media="print")
        return page

    return open_


def rows_of(page, where):
    """The targets of the rows that stand in a place, with their states."""
    rows = page.locator(f".sheet {where} [data-target]")
    return dict(
        rows.evaluate_all("(rows) => rows.map((row) => [row.dataset.target, row.dataset.state])")
    )


def struck(lesion, side):
    """Every target of a lesion that loses something, and those in which something is felt."""
    deficit = pathways.deficit(pathways.lesion(lesion, side=side))
    lost = {
        f"{kind}:{name}": state
        for kind, table in TABLES.items()
        for name, state in deficit.states[table].items()
        if state in AFFECTED
    }
    felt = {
        f"{kind}:{name}"
        for kind in ("skin", "deep")
        for name, feeling in deficit.feelings[TABLES[kind]].items()
        if feeling != "none"
    }
    return lost, felt, [spared.name for spared in deficit.spared]


@pytest.mark.parametrize("query", VIEWS)
def test_every_row_of_the_state_is_printed(printed, query):
    page = printed(query)
    lost, felt, spared = struck(*VIEWS[query])
    assert len(lost) > 10
    if "patient" in query:
        said = page.locator(".sheet .groups [data-targets]")
        targets = said.evaluate_all("(names) => names.map((name) => name.dataset.targets)")
        told = {one for one in lost.keys() | felt if not one.startswith("reflex:")}
        assert {one for row in targets for one in row.split()} == told  # a doctor checks reflexes
        for part in page.locator(".sheet .part-of-sheet:has(.groups)").all():
            names = part.locator("[data-targets]").all_inner_texts()
            bare = [name.lstrip(", ") for name in names]
            assert len(set(bare)) == len(bare)  # nothing is weak and a little weak
        well = page.locator(".sheet .well").inner_text()
        assert well.count(", ") + well.count(" and ") >= 5
        more = re.search(r"; (\d+) more stay well and are not listed here\.", well)
        assert more is None or int(more[1]) > 1  # one more is named
        return
    assert rows_of(page, "ul.rows:not(.felt-rows)") == lost
    assert rows_of(page, "ul.felt-rows").keys() == felt
    assert page.locator(".sheet [data-spared]").count() == len(spared)


@pytest.mark.parametrize("query", VIEWS)
def test_the_sheet_names_the_side_and_says_what_it_is_and_has_no_buttons(printed, query):
    page = printed(query)
    assert page.locator("button:visible, input:visible").count() == 0
    assert page.locator(".frame").is_hidden()
    said = page.locator(".sheet").inner_text()
    side = VIEWS[query][1].capitalize()
    assert page.locator(".sheet .where [data-side]").inner_text() == f"{side} side"
    assert NOTICE in page.locator(".sheet footer").inner_text()
    assert not re.search(r"\bundefined\b|\bnull\b|\[object", said)
    faces = page.locator(".sheet .faces .part")
    assert faces.count() == 4
    assert all(len(text.split()) > 1 for text in faces.all_inner_texts())


def test_head_and_foot_stand_on_every_page(printed):
    page = printed("lesion=S1")
    shown = "(node) => getComputedStyle(node).display"
    assert page.locator(".sheet .head-line").evaluate(shown) == "table-header-group"
    assert page.locator(".sheet footer").evaluate(shown) == "table-footer-group"


def test_the_screen_never_shows_the_sheet_and_it_is_gone_after_printing(open_shell):
    page = open_shell("lesion=S1")
    page.evaluate(FILL)
    assert page.locator(".sheet .paper").is_hidden()
    page.evaluate(EMPTY)
    assert page.locator(".sheet > *").count() == 0


def test_a_patient_reads_no_roots_tests_or_sources(printed):
    page = printed("lesion=disc_L5_S1_paracentral&register=patient")
    said = page.locator(".sheet").inner_text()
    assert not re.search(r"sensitivity|specificity|Sources|\bLatin\b", said)
    assert page.locator(".sheet .root-tag").count() == 0
    for heading in ("What helps", "What makes it worse", "When to go at once"):
        assert heading in said
    assert page.locator(".sheet .advice").get_attribute("data-condition") == "herniated_disc"


def found(typed, kind):
    def pick(page):
        page.get_by_role("combobox").first.fill(typed)
        page.locator(f".hits .item[data-kind={kind}]").first.click()

    return pick


def test_the_card_of_a_condition_is_printed_whole(printed):
    row = pathways.load().conditions["plantar_fasciitis"]
    page = printed("", found("plantar fasciitis", "condition"))
    said = page.locator(".sheet").inner_text().lower()
    told = (*row.symptoms, *row.treatments, *row.prevention, *row.aggravated_by, *row.red_flags)
    assert len(told) > 20
    assert [text for text in told if text.lower() not in said] == []
    assert page.locator(".sheet h1").inner_text() == row.name
    assert "On the body: " in page.locator(".sheet").inner_text()
    # what is urgent is said once, before all else
    assert page.locator(".sheet .urgent-box").count() == 1
    heights = [
        page.locator(f".sheet {one}").first.bounding_box()["y"] for one in (".urgent-box", ".card")
    ]
    assert heights[0] < heights[1]


def test_an_emergency_is_printed_first_and_once(printed):
    page = printed("lesion=cauda_equina&register=patient&card=condition:cauda_equina_syndrome")
    (box,) = page.locator(".sheet .urgent-box").all_inner_texts()
    for line in ("Both legs grow weak.", "A leg grows weaker."):
        assert box.count(line) == 1


def test_a_muscle_that_is_looked_at_is_printed(printed):
    page = printed("lesion=S1", found("soleus", "muscle"))
    said = page.locator(".sheet").inner_text()
    assert page.locator(".sheet h1").inner_text() == "Soleus"
    assert "Supplied by" in said
    assert "On the body: S1 nerve root" in said


def test_the_differential_is_printed_as_a_table(printed):
    def open_table(page):
        page.click("[data-shelf=conditions]")
        page.click("[data-differential]")

    page = printed("lesion=tarsal_tunnel", open_table)
    assert page.locator(".sheet tbody tr").count() == len(pathways.load().differentials)
    assert page.locator(".sheet th.shown").inner_text().endswith("(shown)")


def test_the_differential_alone_prints_no_body_that_says_nothing(printed):
    page = printed("table=heel")
    assert page.locator(".sheet tbody tr").count() == len(pathways.load().differentials)
    assert page.locator(".sheet .pictures, .sheet .hand").count() == 0


@pytest.fixture(scope="module")
def file(tmp_path_factory, body):
    from viz import View
    from viz.hosts import page

    return page.write(View("S1", side="left"), tmp_path_factory.mktemp("sheet") / "s1.html")


LIT = """async (image) => {
  await image.decode();
  const [width, height] = [image.naturalWidth, image.naturalHeight];
  const pen = new OffscreenCanvas(width, height).getContext("2d");
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  const lit = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const isLit = data[at] > 170 && data[at + 1] < 140 && data[at + 2] < 110;
    if (isLit && data[at + 3] > 127) lit[Number(((at / 4) % width) * 2 > width)] += 1;
  }
  return lit;
}"""
"""Pixels in the colour of what is lit, in the left and in the right half of a picture."""
BOXES = "(nodes) => nodes.map((node) => [node.textContent, node.style.cssText])"
BLANK = """async (image) => {
  await image.decode();
  const [width, height] = [image.naturalWidth, image.naturalHeight];
  const pen = new OffscreenCanvas(width, height).getContext("2d");
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  const colours = new Set();
  let inked = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] < 24) continue;
    inked += 1;
    colours.add(data[at] * 65536 + data[at + 1] * 256 + data[at + 2]);
  }
  return { inked: inked / (width * height), colours: colours.size };
}"""


TEXT_IN_LABEL = """(span) => {
  const frame = span.parentElement.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(span);
  const text = range.getBoundingClientRect();
  const inside = text.left >= frame.left && text.right <= frame.right && text.width > 5;
  return { words: span.textContent, inside };
}"""


def test_the_pictures_are_of_the_body_the_heel_and_the_right_leg(open_page, file):
    page = open_page(file.as_uri(), offline=True)
    pdf = page.pdf(format="A4")
    assert pdf.startswith(b"%PDF")
    assert page.locator(".sheet > *").count() == 0
    page.evaluate(FILL)
    page.emulate_media(media="print")
    heels = page.locator(".sheet .faces img")
    assert heels.count() == 4
    pictures = [heels.nth(n).evaluate(BLANK) for n in range(4)]
    pictures.append(page.locator(".sheet .shot img").evaluate(BLANK))
    for picture in pictures:
        assert picture["inked"] > 0.03
        assert picture["colours"] > 200
    hit = page.locator(".sheet .hand[data-hit=true]")
    assert hit.get_attribute("data-leg") == "left"
    # seen from behind, the left leg and its mark are on the left of the picture
    assert "at-left" in hit.get_attribute("class")
    body = page.locator(".sheet .shot img")
    left, right = body.evaluate(LIT)
    assert left > 3 * right
    ring = page.locator(".sheet .rth-mark:not([hidden]) .rth-ring").first
    at = ring.evaluate("(ring) => new DOMMatrix(ring.style.transform).e")
    assert 0 < at < body.evaluate("(image) => image.width") / 2
    caption = page.locator(".sheet .rth-mark .rth-label span").first
    text = caption.evaluate(TEXT_IN_LABEL)
    assert text["words"]
    assert text["inside"], "the words of a mark stand in its frame"
    paper = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(paper) == "rgb(255, 255, 255)"


@pytest.fixture(scope="module")
def whole(tmp_path_factory, body):
    """A page with the tables of findings, which the words alone do not hold."""
    from viz.hosts import page

    return page.write(View(), tmp_path_factory.mktemp("sheet") / "sheet.html")


def on_paper(open_page, file, query):
    page = open_page(f"{file.as_uri()}#{query}", offline=True)
    until(page, "Boolean(document.querySelector('[data-tells-of], [data-headline]'))")
    page.evaluate(FILL)
    page.emulate_media(media="print")
    assert page.locator("button:visible, select:visible").count() == 0
    return page.locator(".sheet")


WRITTEN = """() => {
  const shot = document.querySelector(".sheet .shot");
  const frame = shot.getBoundingClientRect();
  const box = ({ left, top, right, bottom }) => ({ left, top, right, bottom });
  const labels = [...shot.querySelectorAll(".rth-label")]
    .filter((node) => node.getBoundingClientRect().width && node.textContent);
  return {
    frame: box(frame),
    labels: labels.map((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return {
        words: node.textContent,
        box: box(node.getBoundingClientRect()),
        text: box(range.getBoundingClientRect()),
        letter: parseFloat(getComputedStyle(node).fontSize)
          * frame.width / shot.offsetWidth
          * new DOMMatrix(getComputedStyle(shot.firstElementChild).transform).a,
      };
    }),
  };
}"""


def inside(one, other):
    """Whether a box lies inside another one, but for a pixel."""
    low = all(one[side] >= other[side] - 1 for side in ("left", "top"))
    return low and all(one[side] <= other[side] + 1 for side in ("right", "bottom"))


def meet(one, other):
    across = one["left"] < other["right"] and other["left"] < one["right"]
    return across and one["top"] < other["bottom"] and other["top"] < one["bottom"]


@pytest.mark.parametrize(
    ("query", "least", "most"),
    [
        ("lesion=tarsal_tunnel&side=left&register=clinician&camera=medial_ankle&labels=1", 8, 23),
        ("lesion=S1&labels=1", 8, 23),
        ("lesion=plantar_fasciitis&register=patient", 1, 1),
        ("lesion=disc_L5_S1_paracentral&side=left&register=patient", 1, 1),
    ],
)
def test_what_stands_by_the_printed_body_can_be_read(open_page, whole, query, least, most):
    """Whole, inside the picture, in letters that a person reads, and nothing on anything."""
    page = open_page(f"{whole.as_uri()}#{query}", offline=True)
    until(page, "globalThis.__rootToHeel[0].body.names.done")
    settle(page)
    before = page.locator(".stage .rth-label").evaluate_all(BOXES)
    page.evaluate(FILL)
    assert page.locator(".stage .rth-label").evaluate_all(BOXES) == before, "as it was on screen"
    page.emulate_media(media="print")
    said = page.evaluate(WRITTEN)
    labels = said["labels"]
    assert least <= len(labels) <= most, [one["words"] for one in labels]
    for label in labels:
        assert inside(label["box"], said["frame"]), label["words"]
        assert inside(label["text"], label["box"]), label["words"]
        assert label["letter"] > 9, label["words"]
    for one, other in combinations(labels, 2):
        assert not meet(one["box"], other["box"]), (one["words"], other["words"])


def test_a_comparison_is_printed_as_a_table_of_what_separates(open_page, whole):
    sheet = on_paper(open_page, whole, "lesion=L5&compare=fibular_neck&register=clinician")
    assert "L5 nerve root" in sheet.locator("[data-sheet-slot=a]").inner_text()
    assert "fibular" in sheet.locator("[data-sheet-slot=b]").inner_text()
    row = sheet.locator("[data-tells-of='test:hip_abduction_strength']").inner_text()
    assert row.split("\t") == ["Strength of hip abduction in foot drop", "weak", "normal",
                               "LR 24, published"]  # fmt: skip
    assert sheet.locator("[data-sheet-differences] [data-target]").count() > 20
    assert "Sources" in sheet.inner_text()


def test_a_patients_comparison_is_printed_in_plain_words(open_page, whole):
    said = on_paper(
        open_page, whole, "lesion=L5&compare=fibular_neck&register=patient"
    ).inner_text()
    assert "Standing on one leg" in said
    assert not re.search(r"LR|\bL5\b|medial|lateral|fibular|positive|Sources", said)


FOUND = ("mode=find&finding=skin:lateral_heel:numb,reflex:achilles:absent,movement:tiptoe:weak,"
         "flag:bladder_or_bowel:yes")  # fmt: skip


def test_what_was_found_is_printed_red_flags_first(open_page, whole):
    sheet = on_paper(open_page, whole, FOUND)
    order = [
        sheet.locator(one).first.bounding_box()["y"]
        for one in ("[data-sheet-flags]", "h1", "[data-sheet-findings]", "[data-sheet-alike]",
                    "[data-sheet-ranking] [data-candidate]", "[data-next]")
    ]  # fmt: skip
    assert order == sorted(order)
    assert sheet.locator("[data-sheet-findings] tr").count() == 4
    assert "cauda equina" in sheet.locator("[data-sheet-flags]").inner_text()
    assert "cannot be told apart" in sheet.locator("[data-sheet-alike]").first.inner_text().lower()


def test_what_a_patient_found_is_printed_in_plain_words(open_page, whole):
    said = on_paper(open_page, whole, f"{FOUND}&register=patient").inner_text()
    assert "Ankle jerk" in said
    assert "emergency department now" in said
    assert not re.search(r"\bS1\b|cauda|medial|lateral|positive|absent|paralysed", said)
    assert "Show this sheet to a doctor" in said


def test_what_no_examiner_can_test_heads_no_list_on_paper(printed):
    sheet = printed("lesion=S1")
    rows = sheet.locator("[data-target^='muscle:']").evaluate_all(
        "(rows) => rows.map((row) => row.dataset.target)"
    )
    assert len(rows) > 20
    assert rows[0] != "muscle:multifidus_S1"
    assert rows.index("muscle:gastrocnemius_medial_head") < rows.index("muscle:multifidus_S1")
