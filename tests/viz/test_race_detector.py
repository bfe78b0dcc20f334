"""The race's eye: a known change at a known time is found then; where none is, none is found."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.racing.detector import (
    LEAST_PIXELS,
    SHADES_TO_COME,
    Frame,
    arrival,
    changed_pixels,
    first_change,
    shows_a_body,
)

CLICK = 10.0
SIZE = (60, 80, 3)
SQUARE = 12
"""Side in pixels of the square that is painted: 144 pixels change."""


def grey(level=120):
    return np.full(SIZE, level, np.uint8)


def painted(side=SQUARE, level=250, left=5):
    picture = grey()
    picture[5 : 5 + side, left : left + side] = level
    return picture


def noisy(picture, seed):
    """As a JPEG of the same picture: up to 8 of 255 off anywhere."""
    off = np.random.default_rng(seed).integers(-8, 9, SIZE)
    return np.clip(picture.astype(int) + off, 0, 255).astype(np.uint8)


def film(*shown):
    return [Frame(at, noisy(picture, int(at * 100))) for at, picture in shown]


def test_a_change_of_known_size_is_counted():
    assert changed_pixels(noisy(grey(), 1), noisy(painted(), 2)) == SQUARE**2
    assert changed_pixels(noisy(grey(), 1), noisy(grey(), 2)) == 0


def test_a_change_at_a_known_time_is_found_at_that_time():
    shown = film((9, grey()), (10.1, grey()), (10.4, painted()), (10.5, painted()))
    assert first_change(shown, CLICK).at == 10.4
    assert arrival(shown, CLICK).at == 10.4


def test_a_run_without_a_change_finds_none():
    shown = film((9, grey()), (10.1, grey()), (10.4, grey()), (11, grey()))
    assert first_change(shown, CLICK) is None
    assert arrival(shown, CLICK) is None


def test_a_screen_that_sends_no_frame_has_not_changed():
    assert first_change(film((9, grey())), CLICK) is None
    assert arrival(film((9, grey())), CLICK) is None


def test_what_changed_before_the_click_is_not_its_answer():
    shown = film((8, grey()), (9.9, painted()), (10.2, painted()))
    assert first_change(shown, CLICK) is None
    assert arrival(shown, CLICK) is None


@pytest.mark.parametrize(("side", "found"), [(6, False), (7, True)])
def test_the_least_change_that_counts(side, found):
    assert (side**2 >= LEAST_PIXELS) is found
    shown = film((9, grey()), (10.2, painted(side)))
    assert (first_change(shown, CLICK) is not None) is found
    assert (arrival(shown, CLICK) is not None) is found


def test_a_half_done_picture_is_a_change_but_no_arrival():
    half = painted()
    half[5 : 5 + SQUARE // 2] = 120
    shown = film((9, grey()), (10.2, half), (10.7, painted()), (10.8, painted()))
    assert first_change(shown, CLICK).at == 10.2
    assert arrival(shown, CLICK).at == 10.7


def test_a_picture_that_shows_up_and_goes_has_not_arrived_until_it_stays():
    shown = film((9, grey()), (10.2, painted()), (10.3, grey()), (10.6, painted()))
    assert arrival(shown, CLICK).at == 10.6


def test_a_change_that_goes_back_has_not_arrived():
    shown = film((9, grey()), (10.2, painted()), (10.6, grey()))
    assert first_change(shown, CLICK).at == 10.2
    assert arrival(shown, CLICK) is None


def test_a_watch_that_began_too_late_is_refused():
    with pytest.raises(ValueError, match="begin to watch earlier"):
        first_change(film((10.2, painted())), CLICK)


def test_pictures_of_two_sizes_are_refused():
    with pytest.raises(ValueError, match="different sizes"):
        changed_pixels(grey(), grey()[:-1])


def test_a_body_is_something_large_before_the_ground():
    body = grey()
    body[5:50, 20:60] = 200
    assert shows_a_body(body)
    assert not shows_a_body(painted())  # a sign that something is being loaded
    assert not shows_a_body(noisy(grey(), 1))


def test_a_first_picture_may_still_become_finer_but_not_appear():
    rough = painted(level=200)
    rough[9:17, 5:17] = 250
    shown = film((9, grey()), (10.1, grey()), (10.4, rough), (10.9, painted()))
    assert arrival(shown, CLICK).at == 10.9
    assert arrival(shown, CLICK, SHADES_TO_COME).at == 10.4
