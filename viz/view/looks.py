"""How strongly layers are drawn, and a camera of one's own: two values of a view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from viz.view import address
from viz.view.address import ViewError

if TYPE_CHECKING:
    from viz.view.record import CameraPlace, LayersRecord


@dataclass(frozen=True)
class Layers:
    """How strongly each layer of the body is drawn, 0 (hidden) to 1 (solid)."""

    skin: float = 0.35
    muscles: float = 0.0
    bones: float = 1.0
    discs: float = 1.0
    nerves: float = 1.0
    ligaments: float = 0.0
    vessels: float = 0.0

    def __post_init__(self) -> None:
        """Reject what is not a number from 0 to 1."""
        for layer in fields(self):
            opacity = address.opacity(layer.name, getattr(self, layer.name))
            object.__setattr__(self, layer.name, opacity)

    def to_dict(self) -> LayersRecord:
        """Give the opacities by layer."""
        return {
            "skin": self.skin,
            "muscles": self.muscles,
            "bones": self.bones,
            "discs": self.discs,
            "nerves": self.nerves,
            "ligaments": self.ligaments,
            "vessels": self.vessels,
        }

    @classmethod
    def of(cls, values: Layers | Mapping[str, float]) -> Layers:
        """Make layers from a mapping; a layer that is left out keeps its default.

        Raises:
            ViewError: for a layer that does not exist or an opacity that is not 0 to 1.

        """
        if isinstance(values, Layers):
            return values
        names = [layer.name for layer in fields(cls)]
        if not isinstance(values, Mapping):
            raise ViewError(f"Layers are opacities by name, not {address.quoted(values)}.")
        for name in values:
            if name not in names:
                allowed = ", ".join(names)
                raise ViewError(f"There is no layer {address.quoted(name)}; layers are {allowed}.")
        return cls(**values)


@dataclass(frozen=True)
class Camera:
    """A camera that is not one of the presets: where it stands and looks, in mm."""

    position: tuple[float, float, float]
    target: tuple[float, float, float]

    def to_dict(self) -> CameraPlace:
        """Give plain lists of mm."""
        return {"position": list(self.position), "target": list(self.target)}

    def __post_init__(self) -> None:
        """Reject points that are not three finite numbers, and a camera that looks nowhere."""
        for name in ("position", "target"):
            object.__setattr__(self, name, address.place(name, getattr(self, name)))
        if self.position == self.target:
            value = ",".join(address.number_words(number) for number in self.target)
            raise address.refused("same_place", value=value)
