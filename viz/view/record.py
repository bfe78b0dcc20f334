"""The view as plain values: what travels to the browser viewer and back."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

Triple = tuple[float, float, float]
Side = Literal["right", "left", "both"]
Register = Literal["student", "clinician", "patient"]
SkinShows = Literal["lesion", "roots", "nerves", "both", "agreement"]
Both = Literal["split", "blended"]


class LayersRecord(TypedDict):
    """How strongly each layer is drawn, 0..1."""

    skin: float
    muscles: float
    bones: float
    discs: float
    nerves: float
    ligaments: float
    vessels: float


class CameraPlace(TypedDict):
    """Where a camera stands and looks, mm."""

    position: list[float]
    target: list[float]


class CameraRecord(TypedDict):
    """A camera for the right side: mm, degrees; `span` is what has to stay in sight."""

    position: list[float]
    target: list[float]
    up: list[float]
    fov: float
    span: list[float]
    mirrored: bool


class ViewRecord(TypedDict):
    """A view, as `View.to_dict` writes it; `camera` is the name of a preset or a place."""

    lesions: list[str]
    compare: list[str]
    side: Side
    map: str
    variants: list[str]
    layers: LayersRecord
    camera: str | CameraPlace
    register: Register
    labels: bool
    skin_shows: SkinShows
    both: Both
    key_points: bool
