"""All parts of a layer as one mesh, as a file of the scene holds it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray


@dataclass(frozen=True)
class Attribute:
    """One more value per vertex: `values` (n,) or (n, k) of uint8 or uint16."""

    values: NDArray[np.unsignedinteger]
    normalized: bool = False


@dataclass(frozen=True)
class MergedLayer:
    """All parts of one layer and sidedness as one triangle mesh.

    Args:
        name: the layer.
        mirrored: whether the mesh is one side only and has a mirrored twin.
        points: (n, 3) mm.
        normals: (n, 3) unit vectors.
        triangles: (m, 3) vertex numbers, counter-clockwise seen from outside.
        attributes: further values by glTF name, such as `_PART`.
        variant: the variant of anatomy in which alone it is drawn; empty for every one.

    """

    name: str
    mirrored: bool
    points: NDArray[np.floating]
    normals: NDArray[np.floating]
    triangles: NDArray[np.integer]
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    variant: str = ""


def in_space_order(layer: MergedLayer) -> MergedLayer:
    """Give the same mesh with neighbours in space side by side in the file: it packs smaller."""
    low, high = layer.points.min(0), layer.points.max(0)
    cells = ((layer.points - low) / np.maximum(high - low, 1e-6) * 1023).astype(np.int64)
    # Interleaving the bits of x, y and z walks through space along a Morton curve.
    curve = sum(
        ((cells[:, axis] >> bit) & 1) << (3 * bit + axis) for bit in range(10) for axis in range(3)
    )
    # The vertices of one part stay together: the viewer finds a part as one stretch of them.
    part = layer.attributes["_PART"].values if "_PART" in layer.attributes else np.zeros(len(curve))
    order = np.lexsort((curve, part))
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    triangles = place[layer.triangles]
    first = triangles.argmin(1)
    turned = (first[:, None] + np.arange(3)) % 3
    triangles = np.take_along_axis(triangles, turned, axis=1)
    triangles = triangles[np.lexsort((triangles[:, 1], triangles[:, 0]))]
    moved = {
        name: replace(value, values=value.values[order]) for name, value in layer.attributes.items()
    }
    return replace(
        layer,
        points=layer.points[order],
        normals=layer.normals[order],
        triangles=triangles,
        attributes=moved,
    )
