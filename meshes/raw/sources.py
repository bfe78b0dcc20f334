"""Where the raw data comes from: two data packages, found and read without importing them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np


class MissingDataError(RuntimeError):
    """A data package that the body is made from is not installed, or lacks a file."""


@dataclass(frozen=True)
class DataPackage:
    """One installed package that carries data files only."""

    distribution: str
    """Name by which it is installed."""
    module: str
    """Name of its folder in the Python environment."""
    bounds: str
    """Versions whose files this code reads, in the installer's notation."""
    holds: str
    """What the body takes from it, in words."""

    def folder(self) -> Path:
        """Give the package's folder; its code is never run.

        Raises:
            MissingDataError: The package is not installed.
        """
        spec = find_spec(self.module)
        places = list(spec.submodule_search_locations or []) if spec else []
        if not places:
            raise MissingDataError(
                f"The data package '{self.distribution}' ({self.holds}) is not installed. "
                f"Install it with:  {self.install_command}"
            )
        return Path(places[0])

    def file(self, *relative: str) -> Path:
        """Give one file of the package.

        Raises:
            MissingDataError: The package or the file is absent.
        """
        path = self.folder().joinpath(*relative)
        if not path.is_file():
            raise MissingDataError(
                f"The data package '{self.distribution}' is installed but its file "
                f"'{'/'.join(relative)}' is missing. Reinstall it with:  "
                f"{self.install_command} --force-reinstall --no-deps"
            )
        return path

    @property
    def install_command(self) -> str:
        """The command that installs a version that fits."""
        return f'python -m pip install "{self.distribution}{self.bounds}"'

    @property
    def installed_version(self) -> str:
        """Installed version, or 'missing'."""
        try:
            return version(self.distribution)
        except PackageNotFoundError:
            return "missing"


SHAPE_MODEL = DataPackage(
    distribution="musculoskeletal-models",
    module="musculoskeletal",
    bounds="==0.2.4",
    holds="pelvis, sacrum, femur, patella, tibia and fibula",
)
"""LLP26 statistical shape model of the Auckland Bioengineering Institute (MPL-2.0)."""

FOOT_MODEL = DataPackage(
    distribution="myo-sim",
    module="myo_sim",
    bounds="==0.2.3",
    holds="foot bones and muscle paths",
)
"""MyoSim (Apache-2.0); its bones stem from the OpenSim model of Rajagopal et al. 2016."""

DATA_PACKAGES = (SHAPE_MODEL, FOOT_MODEL)

_STL_FACET = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("attribute", "<u2")])


def read_atlas_json(name: str) -> dict[str, Any]:
    """Read one JSON file of the shape model's atlas, for example ``femur_left.geof``."""
    text = SHAPE_MODEL.file("models", "atlas_meshes", name).read_text(encoding="utf-8")
    content: dict[str, Any] = json.loads(text)
    return content


def read_shape_components() -> bytes:
    """Read the file that holds the mean and the principal components of the shape model."""
    return SHAPE_MODEL.file("models", "shape_models", "LLP26_rigid.pc").read_bytes()


def foot_model_file(*relative: str) -> Path:
    """Give one file below the foot model's ``models`` folder."""
    return FOOT_MODEL.file("models", *relative)


def read_foot_model_bone(name: str) -> tuple[np.ndarray, np.ndarray]:
    """Read a binary STL bone of the foot model and weld its corners.

    Returns:
        Points (n, 3) in the body's axes and millimetres but the bone's own origin, and faces
        (m, 3). The file's axes are X anterior, Y up, Z right, in metres.
    """
    raw = foot_model_file("meshes", f"{name}.stl").read_bytes()
    facets = np.frombuffer(raw, dtype=_STL_FACET, offset=84)
    corners = facets["corners"].reshape(-1, 3)
    _, first, inverse = np.unique(corners, axis=0, return_index=True, return_inverse=True)
    # Number the points as they come in the file, so that its pieces keep their order.
    in_file_order = np.argsort(first)
    number = np.empty_like(in_file_order)
    number[in_file_order] = np.arange(len(first))
    points = corners[first[in_file_order]].astype(float)
    return body_axes(points), number[inverse.ravel()].reshape(-1, 3)


def body_axes(metres: np.ndarray) -> np.ndarray:
    """Turn OpenSim coordinates (n, 3) in metres into the body's axes in millimetres."""
    return np.column_stack([-metres[:, 2], -metres[:, 0], metres[:, 1]]) * 1000.0
