"""How large a body is over the default one."""

from __future__ import annotations

from meshes.places.limb_frames import DEFAULT_LEG


def size_of(body):
    """All is built for the default leg, then enlarged by so much.

    Semimembranosus lies 2.06 mm in the medial head in the atlas of 1.07 times the size: 1.93.
    """
    hip, ankle = body.landmarks["hip_joint_centre"], body.landmarks["ankle_joint_centre"]
    return (hip[2] - ankle[2]) / DEFAULT_LEG
