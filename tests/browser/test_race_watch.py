"""The race's eye at a real page: known changes at known times, seen through the compositor."""

from __future__ import annotations

import pytest
from conftest import LAPTOP, PATIENCE

from benchmarks.racing.detector import arrival, changed_pixels, first_change
from benchmarks.racing.watching import Watch

pytestmark = pytest.mark.browser

BOX = (100, 100, 400, 300)
SQUARE = 20
PAGE = f"""<body style="margin:0; background: #889"><canvas id="c" width="300" height="200"
  style="position: absolute; left: 100px; top: 100px"></canvas>
  <p style="position: absolute; left: 500px" id="beside">at rest</p>
<script>
  const gl = c.getContext("webgl2", {{ preserveDrawingBuffer: true }});
  const paint = (left, ...colour) => {{
    gl.enable(gl.SCISSOR_TEST);
    gl.scissor(left, 0, {SQUARE}, {SQUARE});
    gl.clearColor(...colour, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
  }};
  const now = () => (performance.timeOrigin + performance.now()) / 1000;
  const later = (ms) => new Promise((done) => setTimeout(done, ms));
</script>"""
HALF_THEN_WHOLE = """async () => {
  const began = now();
  await later(1000);
  const first = now(); paint(0, 1, 0, 0);
  await later(1000);
  const second = now(); paint(100, 0, 1, 0);
  return { began, first, second };
}"""
BESIDE = """async () => {
  const began = now();
  await later(100);
  beside.textContent = "something else changed";
  return { began };
}"""


@pytest.fixture
def watched(browser):
    context = browser.new_context(viewport=LAPTOP)
    page = context.new_page()
    page.set_content(PAGE)
    watch = Watch(page)
    assert watch.until_it_shows(lambda _: True, BOX, PATIENCE / 1000), "no frame came at all"
    watch.until_quiet(0.4)
    yield page, watch
    watch.stop()
    context.close()


def has_both_squares(picture):
    """Whether both are on the screen, however long a busy machine took to put them there."""
    red, green = (picture[-SQUARE // 2, at + SQUARE // 2].astype(int) for at in (0, 100))
    return red[0] - red[1] > 150 and green[1] - green[0] > 150


def test_known_changes_are_found_at_their_times_and_of_their_sizes(watched):
    page, watch = watched
    told = page.evaluate(HALF_THEN_WHOLE)
    assert watch.until_it_shows(has_both_squares, BOX, PATIENCE / 1000)
    watch.until_quiet(0.4)
    frames = watch.frames(BOX)
    assert frames[0].picture.shape == (200, 300, 3)
    assert told["first"] < first_change(frames, told["began"]).at < told["second"]
    assert arrival(frames, told["began"]).at > told["second"]
    before = [frame for frame in frames if frame.at <= told["began"]][-1]
    changed = changed_pixels(before.picture, frames[-1].picture)
    assert changed == pytest.approx(2 * SQUARE**2, rel=0.15)  # a JPEG blurs the edges


def test_what_changes_beside_the_picture_is_none_of_its_changes(watched):
    page, watch = watched
    seen = watch.count
    told = page.evaluate(BESIDE)
    for _ in range(100):  # a full machine sends the frame later
        watch.until_quiet(0.4)
        if watch.count > seen:
            break
    assert watch.count > seen
    assert first_change(watch.frames(BOX), told["began"]) is None


def test_watching_leaves_a_page_at_rest_alone(watched):
    page, watch = watched
    seen = watch.count
    page.wait_for_timeout(600)
    assert watch.count == seen
