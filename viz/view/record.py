"""The view as plain values: what travels to the browser viewer and back."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

Triple = tuple[float, float, float]


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

    position: Triple
    target: Triple


class ViewRecord(TypedDict):
    """A view, as `View.to_dict` writes it; `camera` is the name of a preset or a place."""

    lesions: list[str]
    compare: list[str]
    side: Literal["right", "left", "both"]
    map: str
    variants: list[str]
    layers: LayersRecord
    camera: str | CameraPlace
    register: Literal["student", "clinician", "patient"]
    labels: bool
    skin_shows: Literal["lesion", "roots", "nerves", "both", "agreement"]
    both: Literal["split", "blended"]
    key_points: bool
