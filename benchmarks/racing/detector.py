"""When a picture changed, and when it had become what it was to be.

Frames are what the browser's compositor put on the screen, each with its time. Everything is
worked out afterwards, so that nothing but the taking of the frames disturbs what is measured.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]

VISIBLE = 24
"""How far a pixel's strongest channel must move, of 255, to count: more than a JPEG's noise."""

LEAST_PIXELS = 40
"""Fewer changed pixels than that are no change: a lit nerve has hundreds."""

STILL_TO_COME = 0.1
"""The share of a change's pixels that may still be wrong when its picture counts as there."""

SHADES_TO_COME = 0.5
"""The same for a first picture: the body is seen, its shading may become finer."""

OF_A_BODY = 0.05, 48
"""A body fills at least that share of a picture, and differs so much from the ground, of 255."""


@dataclass(frozen=True)
class Frame:
    """What was on the screen from a time on: `at` in seconds, `picture` (height, width, 3)."""

    at: float
    picture: Picture


def changed_pixels(one: Picture, other: Picture) -> int:
    """Count the pixels in which two pictures of one size differ visibly.

    Raises:
        ValueError: when the pictures have not the same size.

    """
    return int(_differs(one, other).sum())


def first_change(frames: Sequence[Frame], since: float) -> Frame | None:
    """Give the first frame after a time that differs from what was there; None when none does.

    Args:
        frames: in the order of time; at least one is not later than `since`.
        since: seconds.

    Raises:
        ValueError: when no frame says what was there before.

    """
    before, after = _split(frames, since)
    seen = (frame for frame in after if _is_change(before.picture, frame.picture))
    return next(seen, None)


def arrival(
    frames: Sequence[Frame], since: float, still_to_come: float = STILL_TO_COME
) -> Frame | None:
    """Give the frame from which on the picture is the last one; None when nothing changed.

    A coarse or half-done picture on the way does not count: of the pixels in which the last frame
    differs from what was there before, no more than a tenth may still be wrong, then and later.

    Args:
        frames: in the order of time, until the screen is quiet.
        since: seconds; what was there before is the last frame not later than that.
        still_to_come: the share that may still be wrong, 0..1.

    Raises:
        ValueError: when no frame says what was there before.

    """
    before, after = _split(frames, since)
    if not after or not _is_change(before.picture, after[-1].picture):
        return None
    last = after[-1].picture
    changed = _differs(before.picture, last)
    allowed = still_to_come * changed.sum()
    there = after[-1]
    for frame in reversed(after):
        if _differs(frame.picture, last).sum() > allowed:
            break
        there = frame
    return there


def shows_a_body(picture: Picture) -> bool:
    """Tell whether something large stands before the ground, whose colour is that of the corner."""
    share, apart = OF_A_BODY
    away = np.abs(picture.astype(np.int16) - picture[2, 2].astype(np.int16)).max(axis=-1)
    return bool((away > apart).mean() >= share)


def _split(frames: Sequence[Frame], since: float) -> tuple[Frame, list[Frame]]:
    earlier = [frame for frame in frames if frame.at <= since]
    if not earlier:
        raise ValueError("no frame says what was on the screen before: begin to watch earlier")
    return earlier[-1], [frame for frame in frames if frame.at > since]


def _is_change(one: Picture, other: Picture) -> bool:
    return changed_pixels(one, other) >= LEAST_PIXELS


def _differs(one: Picture, other: Picture) -> NDArray[np.bool_]:
    if one.shape != other.shape:
        raise ValueError(f"the pictures have different sizes: {one.shape} and {other.shape}")
    apart = np.abs(one.astype(np.int16) - other.astype(np.int16)).max(axis=-1)
    differs: NDArray[np.bool_] = apart > VISIBLE
    return differs
