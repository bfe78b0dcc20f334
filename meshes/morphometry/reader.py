"""What places, directions and parts ask of one another while the words of the table are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from meshes.body import Body
    from meshes.geometry.surfaces import Surface
    from meshes.morphometry.table import MeasurementTable, MeasurementTableError, Raw
    from meshes.places.course import Course

    Array = NDArray[np.float64]


class Reader(Protocol):
    """Finds places, directions and parts of one body by the words of the table."""

    @property
    def body(self) -> Body:
        """The body that is measured."""

    @property
    def table(self) -> MeasurementTable:
        """The table whose words are read."""

    def error(self, field: str, found: object, allowed: Any) -> MeasurementTableError:  # noqa: ANN401
        """Make the error that names the row that is read."""

    def length(self, raw: float) -> float:
        """Give a length of the table on this body, mm."""

    def place(self, raw: str | Raw) -> Array:
        """Give a place (3,) mm."""

    def direction(self, raw: str | Raw) -> Array:
        """Give a unit direction (3,)."""

    def part(self, raw: str | list[Any] | Raw) -> Surface:
        """Give the surface of parts or a region."""

    def course(self, nerve: str) -> Course:
        """Give the course of a nerve."""
