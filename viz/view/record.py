"""The view as plain values: what travels to the browser viewer and back."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import WithJsonSchema
from typing_extensions import TypedDict

from pathways.terms import AskedGrade

_NUMBER = {"type": "number"}
Triple = tuple[float, float, float]
Point = Annotated[list[float], WithJsonSchema({"type": "array", "prefixItems": [_NUMBER] * 3})]
"""A list of three numbers; the viewer's types say so."""
Pair = Annotated[list[float], WithJsonSchema({"type": "array", "prefixItems": [_NUMBER] * 2})]
Side = Literal["right", "left", "both"]
Register = Literal["student", "clinician", "patient"]
Mode = Literal["explore", "compare", "find"]
SkinShows = Literal["lesion", "roots", "nerves", "both", "agreement"]
Both = Literal["split", "blended"]
Table = Literal["none", "heel"]
ShownSex = Literal["usual", "male", "female"]
ShownPhysique = Literal["usual", "slim", "average", "heavy"]


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

    position: Point
    target: Point


class CameraRecord(TypedDict):
    """A camera for the right side: mm, degrees; `span` is what has to stay in sight."""

    position: Point
    target: Point
    up: Point
    fov: float
    span: Pair
    mirrored: bool


class ViewRecord(TypedDict):
    """A view, as `View.to_dict` writes it; `camera` is the name of a preset or a place."""

    mode: Mode
    lesions: list[str]
    compare: list[str]
    findings: list[str]
    grade: AskedGrade
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
    table: Table
    card: str
    sex: ShownSex
    physique: ShownPhysique
