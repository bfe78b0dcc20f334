"""A ready pair is looked at from where what tells the two apart is seen."""

from __future__ import annotations

import numpy as np

import pathways
from viz.scene_file.pair_cameras import pair_cameras
from viz.view.cameras import PRESETS

ATLAS = pathways.load()


def test_every_ready_pair_has_a_camera(body):
    cameras = pair_cameras(body)
    assert cameras.keys() == ATLAS.pairs.keys()
    assert set(cameras.values()) <= PRESETS.keys()


def test_it_looks_at_what_the_pair_is_about(body):
    """L4 and the femoral nerve part at the front of the thigh, L5 and fibular at the hip.

    S1 and what is taken for it part at calf and heel.
    """
    cameras = pair_cameras(body)
    assert cameras["L4_femoral"] == "front"
    assert cameras["L5_common_fibular"] == "side"
    assert {cameras[one] for one in ("S1_tarsal_tunnel", "S1_sural")} == {"back"}
    assert cameras["stenosis_disc"] == "spine"
    assert cameras["baxter_fasciitis"] == "medial_ankle"


def test_a_body_turned_round_is_looked_at_from_the_other_side(body):
    """The camera follows the body, not a list."""
    turned = _Turned(body)
    assert pair_cameras(turned)["L4_femoral"] == "back"


class _Turned:
    """The body of which front and back have changed places."""

    def __init__(self, body):
        self._body, self.parts = body, body.parts
        self.skin = body.skin.copy()
        self.skin.points = np.asarray(self.skin.points) * (1, -1, 1)
        self.skin.point_data["Normals"] = np.asarray(body.skin.point_normals) * (1, -1, 1)

    def part(self, name):
        turned = self._body.part(name)
        return type("Part", (), {"points": np.asarray(turned.points) * (1, -1, 1)})
