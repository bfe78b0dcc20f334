"""Reads back what a scene file says."""

from __future__ import annotations

import functools
import gzip
from typing import TYPE_CHECKING, cast

from viz.scene_file import container, glb

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viz.rules.sites import SiteRecord
    from viz.scene_file.schema import SceneExtras


def extras(scene: bytes) -> SceneExtras:
    """Give all that a scene file says beside its meshes.

    Raises:
        ValueError: when it is no scene file.

    """
    document, _ = glb.read(gzip.decompress(scene))
    return cast("SceneExtras", document["extras"]["root_to_heel"])


def site_records(scene: bytes) -> Mapping[str, SiteRecord]:
    """Give what is at each site of the body in a scene file."""
    return extras(scene)["sites"]


@functools.cache
def usual_records() -> Mapping[str, SiteRecord]:
    """Give what is at each site of the default body."""
    return site_records(container.scene_bytes())
