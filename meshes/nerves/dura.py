"""What the vertebral canal holds besides the roots: cord, dural sac, sleeves and ganglia."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.nerves.dural_sac import lay_sac, sac_mesh
from meshes.nerves.ganglia import build_ganglia, build_sleeves
from meshes.nerves.spinal_cord import build_cord

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyvista as pv

    from meshes.bones.skeleton import Skeleton
    from meshes.places.course import Course


def build(skeleton: Skeleton, courses: Mapping[str, Course]) -> dict[str, pv.PolyData]:
    """Build the contents of the canal, mm.

    Returns:
        In the midline ``dura:dural_sac``, ``cord:conus_medullaris`` and ``cord:filum_terminale``;
        on the right ``dura:root_sleeve_<root>`` and ``ganglion:<root>``.
    """
    sac = lay_sac(skeleton)
    return {
        "dura:dural_sac": sac_mesh(sac.rings()),
        **build_cord(skeleton, sac),
        **build_sleeves(skeleton, courses, sac),
        **build_ganglia(skeleton, courses),
    }
