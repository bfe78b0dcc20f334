"""Nodes of the shape model's bones for any body: the mean shape plus its principal components."""

from __future__ import annotations

import io
import pickle
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy._core.multiarray import _reconstruct

from meshes.raw.sources import read_shape_components

if TYPE_CHECKING:
    from meshes.choice.body_shape import BodyShape
    from meshes.tables.sexes import SexRow

NODES = {"pelvis": 1946, "femur": 634, "patella": 74, "shank": 571}
"""Nodes of each bone, in the order in which the components hold them."""

_ALLOWED = {
    # The file was written by NumPy 1, which kept its internals under another name.
    ("numpy.core.multiarray", "_reconstruct"): _reconstruct,
    ("numpy._core.multiarray", "_reconstruct"): _reconstruct,
    ("numpy", "ndarray"): np.ndarray,
    ("numpy", "dtype"): np.dtype,
}


class _ArraysOnly(pickle.Unpickler):
    """Reads plain arrays and refuses everything else that a pickle can name."""

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401  # classes of arrays
        """Give one of the allowed names.

        Raises:
            pickle.UnpicklingError: The file names anything else.
        """
        if (module, name) not in _ALLOWED:
            raise pickle.UnpicklingError(f"The shape model names {module}.{name}")
        return _ALLOWED[module, name]


def plain_arrays(content: bytes) -> dict[str, Any]:
    """Unpickle a dict of plain arrays.

    Raises:
        pickle.UnpicklingError: It holds anything but arrays and plain values.
    """
    found: dict[str, Any] = _ArraysOnly(io.BytesIO(content)).load()
    return found


@dataclass(frozen=True)
class Displacement:
    """How a body differs from the mean body."""

    size: float
    """Length of its leg over that of the mean."""
    nodes: dict[str, np.ndarray]
    """Offsets (n, 3) mm of the nodes of each bone from the mean, at the body's true size."""

    def applied(self, bone: str, mean: np.ndarray) -> np.ndarray:
        """Nodes (n, 3) of a bone brought to the mean body's leg length, mm."""
        return np.asarray((mean + self.nodes[bone]) / self.size)


@cache
def _components() -> tuple[np.ndarray, np.ndarray]:
    """Mean (nodes, 3) in mm and the modes (modes, nodes, 3) of one standard deviation each."""
    held = plain_arrays(read_shape_components())
    mean = held["mean"].reshape(3, -1).T
    modes = (held["modes"] * np.sqrt(np.maximum(held["weights"], 0.0))).T
    return mean, modes.reshape(len(modes), 3, -1).transpose(0, 2, 1)


def displacement(shape: BodyShape, sex: SexRow | None = None) -> Displacement | None:
    """Find how a body differs from the mean body; None for the mean body itself.

    Args:
        shape: which body of the model.
        sex: what is added to it; None adds nothing.

    Raises:
        MissingDataError: The shape model is not installed.
    """
    weights = [*shape.weights.items(), *((m.mode, m.sd) for m in (sex.modes if sex else ()))]
    if not weights:
        return None
    mean, modes = _components()
    offset = np.sum([sd * modes[mode - 1] for mode, sd in weights], axis=0)
    size = _leg_length(mean + offset) / _leg_length(mean)
    return Displacement(size, _by_bone(offset))


def _by_bone(nodes: np.ndarray) -> dict[str, np.ndarray]:
    ends = np.cumsum(list(NODES.values()))
    return dict(zip(NODES, np.split(nodes, ends[:-1]), strict=True))


def _leg_length(nodes: np.ndarray) -> float:
    """Length of femur and shank together, mm; the model's people lie along Z."""
    bones = _by_bone(nodes)
    return float(sum(np.ptp(bones[name][:, 2]) for name in ("femur", "shank")))
