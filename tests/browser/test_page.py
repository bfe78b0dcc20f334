"""The page that `python app.py` serves, in a real Chromium: the main job, end to end."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from urllib.parse import urlsplit

import numpy as np
import pytest
from conftest import PATIENCE, READY, SKETCHED, WHOLE, settle, until
from served_page import ROOT

from viz.rules.part_states import drawn_state

pytestmark = pytest.mark.browser
CASES = (
    "S1",
    "L5",
    "disc_L5_S1_paracentral",
    "disc_L4_5_paracentral",
    "piriformis",
    "tarsal_tunnel",
)
FACES = ("medial", "plantar", "lateral", "posterior", "fat_pad", "periosteum", "fascia", "achilles")


@pytest.fixture(scope="module")
def page(browser, server):
    page = browser.new_context(**SKETCHED).new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(server)
    until(page, READY)
    yield page
    page.context.close()


def by_command_line(lesion):
    command = [sys.executable, "-m", "pathways", "lesion", lesion, "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def choose(page, lesion):
    page.evaluate("id => __rootToHeel[0].select(id)", lesion)
    until(page, f"(__rootToHeel[0].view().lesions[0] ?? '') === '{lesion}'")
    settle(page)


def picture(page):
    from PIL import Image

    box = page.locator(".body-canvas").bounding_box()
    clip = box | {"y": box["y"] + 60, "height": box["height"] - 60}
    return np.asarray(Image.open(io.BytesIO(page.screenshot(clip=clip))).convert("RGB"), int)


def orange(pixels):
    """Pixels in the accent of what is lit."""
    red, green, blue = np.moveaxis(pixels, -1, 0)
    return (red > 170) & (red - green > 55) & (red - blue > 70)


def lit(pixels):
    """Pixels of what is lost or felt: the accent, or violet."""
    red, green, blue = np.moveaxis(pixels, -1, 0)
    violet = (blue - green > 45) & (red - green > 20)
    return orange(pixels) | violet


def in_two(target):
    return {"state": target["state"], "felt": target["felt"]}


def rows_under(page, title):
    rows = page.locator("section.rows", has=page.get_by_role("heading", name=title, exact=True))
    return {
        row.get_attribute("data-target"): row.get_attribute("data-state")
        for row in rows.locator("[data-target^='skin:']").all()
    }


@pytest.mark.parametrize("lesion", CASES)
def test_choosing_lights_the_body_and_says_the_same_as_the_command_line(page, lesion):
    choose(page, "")
    calm = lit(picture(page)).sum()
    choose(page, lesion)
    assert lit(picture(page)).sum() > calm + 150
    told = by_command_line(lesion)
    heel = {face: page.locator(f"[data-heel={face}]").get_attribute("data-state") for face in FACES}
    assert heel == {face: drawn_state(**in_two(told["heel"][face])) for face in FACES}
    shown = {title: rows_under(page, title) for title in ("Skin", "Felt: pain, tingling")}
    assert any(shown.values())
    for title, rows in shown.items():
        for name, state in rows.items():
            target = in_two(told["skin"][name.removeprefix("skin:")])
            lost = target if title == "Skin" else target | {"state": "spared"}
            assert state == drawn_state(**lost), name


def test_each_case_has_its_own_path_and_heel(page):
    paths, heels = set(), set()
    for lesion in CASES:
        choose(page, lesion)
        paths.add(page.get_by_role("list", name="The way of the nerve").inner_text())
        heels.add(
            tuple(page.locator(f"[data-heel={face}]").get_attribute("data-state") for face in FACES)
        )
    # The two discs press on the roots S1 and L5 and so share their ways; their heels differ less.
    assert len(paths) == 4
    assert len(heels) >= 4


def test_s1_takes_the_lateral_heel_and_l5_does_not(page):
    choose(page, "S1")
    lateral = page.locator("[data-heel=lateral]")
    assert lateral.get_attribute("data-state") in {"numb", "reduced"}
    choose(page, "L5")
    assert lateral.get_attribute("data-state") in {"spared", "untouched"}


def test_a_click_on_the_tibial_nerve_in_3d_selects_it(page):
    choose(page, "")
    x, y = page.evaluate("__rootToHeel[0].body.visiblePoint('nerve:tibial', 'right')")
    page.mouse.click(x, y)
    until(page, "__rootToHeel[0].view().lesions[0]?.startsWith('tibial')")
    assert "Tibial nerve" in page.locator("aside.meaning h2").inner_text()


def test_the_page_fits_a_laptop_without_scroll_bars(page):
    whole, seen = page.evaluate(
        "[[document.documentElement.scrollWidth, document.documentElement.scrollHeight],"
        " [innerWidth, innerHeight]]"
    )
    assert whole == seen


def test_a_red_flag_is_said_plainly(page):
    choose(page, "cauda_equina")
    assert page.locator("aside .urgent").is_visible()
    assert page.get_by_text("not a diagnosis").first.is_visible()


def test_the_address_restores_the_view_and_back_and_forward_work(open_page, server):
    page = open_page(f"{server}/?lesion=piriformis&side=left&camera=pelvis&register=clinician")
    shown = page.evaluate("__rootToHeel[0].view()")
    assert (shown["lesions"], shown["side"], shown["camera"], shown["register"]) == (
        ["piriformis"], "left", "pelvis", "clinician",
    )  # fmt: skip
    page.evaluate("__rootToHeel[0].select('S1')")
    until(page, "location.search.includes('lesion=S1')")
    page.go_back()
    until(page, "__rootToHeel[0].view().lesions[0] === 'piriformis'")
    page.go_forward()
    until(page, "__rootToHeel[0].view().lesions[0] === 'S1'")


def test_an_unknown_name_in_the_address_is_said_plainly(open_page, server):
    page = open_page(f"{server}/?lesion=tarsal_tunel")
    told = page.locator("aside.meaning [role=alert]")
    assert "tarsal_tunel" in told.locator("h2").inner_text()
    assert page.locator("[data-heel=medial]").get_attribute("data-state") in {"", None, "untouched"}
    assert told.get_by_role("button", name="Start afresh").is_visible()
    told.locator("[data-lesion=tarsal_tunnel]").click()
    until(page, "location.search.includes('lesion=tarsal_tunnel')")


def test_the_scene_travels_once_in_its_pieces_and_is_kept(open_page, server):
    page = open_page(f"{server}/?lesion=S1")
    until(page, WHOLE)
    scenes = [url for url in page.requests if "/scene/" in url]
    assert [url.rpartition("/")[2] for url in scenes] == ["words", "first", "rest"]
    answer = page.request.get(scenes[0])
    assert answer.headers["content-type"] == "application/octet-stream"
    assert "immutable" in answer.headers["cache-control"]
    again = page.request.get(scenes[0], headers={"If-None-Match": answer.headers["etag"]})
    assert again.status == 304
    assert page.request.get(f"{server}/scene/0123").status == 404
    assert page.request.get(f"{server}/scene/0123/words").status == 404
    sizes = "performance.getEntriesByType('resource').filter(e => e.name.includes('/scene/'))"
    page.reload()
    until(page, WHOLE)
    assert page.evaluate(f"{sizes}.map(e => e.transferSize)") == [0, 0, 0]


def test_nothing_is_asked_of_another_machine(open_page, server):
    page = open_page(f"{server}/?lesion=S1")
    hosts = {urlsplit(url).netloc for url in page.requests if url.startswith("http")}
    assert hosts == {urlsplit(server).netloc}


def test_two_variants_together_are_worked_out_by_python(open_page, server):
    variants = ("medial_calcaneal_in_tunnel", "prefixed_plexus")
    query = "&".join(["lesion=tarsal_tunnel", *(f"variant={name}" for name in variants)])
    page = open_page(f"{server}/?{query}")
    page.wait_for_selector("[data-heel=medial][data-state=numb]")


def test_without_webgl_there_is_a_picture_and_every_word(blind_browser, server):
    page = blind_browser.new_context(**SKETCHED).new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"{server}/?lesion=S1")
    drawn = page.locator("img[src^='data:image/png']")
    drawn.wait_for()
    assert drawn.evaluate("image => image.naturalWidth") > 500
    assert "S1 nerve root" in page.locator("aside.meaning h2").inner_text()
    assert page.locator("[data-heel=lateral]").get_attribute("data-state") == "numb"
    page.context.close()


def test_a_click_tells_the_browser_nothing_before_its_picture_is_on_its_way(page):
    """A new address or title redraws the browser's own window, and the picture would wait."""
    choose(page, "L5")
    page.evaluate("""() => {
      globalThis.__told = [];
      const push = history.pushState.bind(history);
      history.pushState = (...given) => { __told.push(`address ${__frames}`); push(...given); };
      globalThis.__frames = 0;
      const count = () => { __frames++; requestAnimationFrame(count); };
      addEventListener('click', () => requestAnimationFrame(count), { once: true, capture: true });
      new MutationObserver(() => __told.push(`title ${__frames}`))
        .observe(document.querySelector('title'), { childList: true });
    }""")
    page.locator("nav [data-id=S2]").click()
    until(page, "__told.length > 1")
    told = dict(one.split() for one in page.evaluate("__told"))
    assert set(told) == {"address", "title"}
    assert min(map(int, told.values())) >= 2
