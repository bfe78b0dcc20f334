"""The table of causes at the spine, ``data/causes_spine.toml``: one row per site."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from meshes.bones.vertebrae import DISCS
from meshes.places.waypoint import CONFIDENCE

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

TABLE: Final = Path(__file__).parents[1] / "data" / "causes_spine.toml"
ZONES: Final = ("", "central", "paracentral", "foraminal", "farlateral")
SEEN_FROM: Final[dict[str, tuple[float, float, float]]] = {
    "": (-0.5, 0.85, 0.2),
    "central": (-0.35, 0.85, 0.3),
    "paracentral": (-0.45, 0.85, 0.3),
    "foraminal": (-0.75, 0.6, 0.25),
    "farlateral": (-0.85, 0.45, -0.1),
    "front": (-0.45, -0.85, 0.2),
    "side": (-0.95, 0.3, 0.1),
}
"""Where the camera stands, in the axes of the disc: behind, and the further out it presses, the
more to the side."""


class CauseTableError(ValueError):
    """A row of the table of causes names something that does not exist or cannot be read."""

    def __init__(self, row: str, field_name: str, found: object, allowed: str) -> None:
        """Say which row and field is wrong, what was found and what is allowed."""
        self.file = TABLE.name
        self.row, self.field, self.found, self.allowed = row, field_name, found, allowed
        super().__init__(
            f"{self.file}, row [{row}], field {field_name}: found {found!r}; allowed: {allowed}"
        )


@dataclass(frozen=True)
class SpinalRow:
    """How the cause of one site is shaped. Sizes are in mm on the default body.

    ``shape`` names the builder, ``level`` the disc (``L4_5``), ``zone`` where round the disc.
    """

    site: str
    shape: str
    sources: tuple[str, ...]
    confidence: str
    level: str = ""
    zone: str = ""
    width: float = 0.0
    """Half the breadth of a bulge's foot."""
    depth: float = 0.0
    """Least height of a bulge; it is higher where the nerve that it catches is further away."""
    bluntness: float = 0.0
    """Form of a bulge: 1 a dome, less a broad front; 0 leaves it to the zone."""
    emptied: float = 0.0
    """How far the dural sac is emptied, 0 to 1; 0 leaves it to the zone."""
    thickness: float = 0.0
    """How much thicker a ligamentum flavum is; how far a vertebra has slipped."""
    levels: tuple[str, ...] = ()
    """Discs at which it shows, where it is more than one."""
    hides: tuple[str, ...] = ()
    """Parts of the body that it changes."""
    offset: tuple[float, ...] = ()
    """On which side of the nerves a mass lies: X, Y, Z."""
    view: str = ""
    """From where it is looked at; empty: as the zone asks."""
    reach: float = 0.0
    """Radius of what is shown; 0: the usual."""
    context: tuple[str, ...] = ()
    """Parts that show with it even if their layer is off."""


def load_spinal_table(
    shapes: Collection[str], sites: Collection[str] | None = None, file: Path = TABLE
) -> dict[str, SpinalRow]:
    """Read and check the table.

    Args:
        shapes: The shapes that can be built.
        sites: The sites that may have a row; those of the fact tables if None.
        file: The table, TOML.

    Raises:
        CauseTableError: A row has an unknown site, field or value.
    """
    if sites is None:
        import pathways  # noqa: PLC0415  # the tables are read on first use

        sites = pathways.load().sites
    raw = tomllib.loads(file.read_text("utf-8"))
    return {site: _row(site, values, shapes, sites) for site, values in raw.items()}


def _row(
    site: str, values: Mapping[str, Any], shapes: Collection[str], sites: Collection[str]
) -> SpinalRow:
    allowed = {field.name for field in fields(SpinalRow)} - {"site"}
    if site not in sites:
        raise CauseTableError(site, "(row name)", site, "a site of the fact tables")
    for name in sorted(set(values) - allowed):
        raise CauseTableError(site, name, values[name], ", ".join(sorted(allowed)))
    for name in ("shape", "sources", "confidence"):
        if name not in values:
            raise CauseTableError(site, name, None, "every row needs it")
    lists = {name: tuple(value) for name, value in values.items() if isinstance(value, list)}
    row = SpinalRow(**{**values, **lists, "site": site})
    for name, found, known in (
        ("shape", row.shape, shapes),
        ("level", row.level, ("", *DISCS)),
        ("zone", row.zone, ZONES),
        ("view", row.view, SEEN_FROM),
        *(("levels", level, DISCS) for level in row.levels),
        ("confidence", row.confidence, CONFIDENCE),
    ):
        if found not in known:
            raise CauseTableError(site, name, found, ", ".join(sorted(known)))
    return row
