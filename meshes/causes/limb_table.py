"""The table of causes outside the spine, ``data/causes_limb.toml``: one row per site.

A row lists ``shapes``. Each names the maker (``make``, one of `MAKERS`) and what that maker asks
for; sizes and offsets are in mm on the default body. Where a shape says nothing about its place,
it lies at the first cut of the site. Directions are words: ``"posterior medial"``.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from meshes.places.waypoint import CONFIDENCE, Waypoint, direction, read_waypoint
from meshes.soft_tissue.line_table import errors_name
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

FILE: Final = "causes_limb.toml"
NEEDED: Final = ("shapes", "toward", "sources", "confidence")
OPTIONAL: Final = ("reach", "context", "replaces", "beside")
COMMON: Final = ("make", "what", "nerve", "position", "at", "side", "presses")
MAKERS: Final[Mapping[str, tuple[str, ...]]] = {
    "mass": ("size", "lumpy"),
    "band": ("length", "width", "thick", "sink"),
    "ring": ("tube", "wide"),
    "spindle": ("size",),
    "grown": ("part", "by", "within"),
    "swollen": ("part", "by", "shift"),
    "spur": ("length", "thick"),
    "needle": ("length", "thick"),
    "crack": ("part", "thick"),
    "cap": ("part", "by"),
    "thinned": ("part", "keep"),
    "narrowed": ("part", "to"),
}
"""What each maker may be told besides its place."""
REACH: Final = 45.0


@dataclass(frozen=True)
class Shape:
    """One shape of a cause."""

    make: str
    what: str
    """What it is, for the part's name; "" for the chief shape."""
    nerve: str | None
    position: float | None
    at: Waypoint | None
    side: Array | None
    """Unit vector (3,) from the nerve, or from the place, to the shape."""
    presses: tuple[str, ...] | None
    """The nerves that it is drawn to; None for all that the site catches."""
    told: Mapping[str, Any]
    """What its maker was told, as in the file."""


@dataclass(frozen=True)
class LimbRow:
    """The cause of one site."""

    site: str
    shapes: tuple[Shape, ...]
    toward: Array
    """Unit vector (3,) to the camera."""
    reach: float
    """Radius (mm on the default body) of what has to be in the picture."""
    context: tuple[str, ...]
    replaces: tuple[str, ...]
    beside: tuple[str, ...]
    """Nerves that it cannot but touch although the site spares them."""
    sources: tuple[str, ...]


def load_limb_table() -> dict[str, LimbRow]:
    """Read and check the table, rows by site.

    Raises:
        TableError: A row has an unknown site, maker or field, or lacks one.
    """
    import pathways  # noqa: PLC0415  # the tables are read on first use

    sites = pathways.load().sites
    raw = tomllib.loads(files("meshes").joinpath("data", FILE).read_text("utf-8"))
    with errors_name(FILE):
        for site in raw:
            if site not in sites:
                raise TableError(FILE, site, "", site, "a site of sites.toml")
        return {site: _row(site, fields) for site, fields in raw.items()}


def _row(site: str, raw: Mapping[str, Any]) -> LimbRow:
    _only(site, "", raw, (*NEEDED, *OPTIONAL))
    for field in NEEDED:
        if field not in raw:
            raise TableError(FILE, site, field, None, "every row needs it")
    if raw["confidence"] not in CONFIDENCE:
        raise TableError(FILE, site, "confidence", raw["confidence"], ", ".join(CONFIDENCE))
    return LimbRow(
        site,
        tuple(_shape(site, f"shapes[{i}]", shape) for i, shape in enumerate(raw["shapes"])),
        direction(FILE, site, "toward", raw["toward"]),
        float(raw.get("reach", REACH)),
        tuple(raw.get("context", ())),
        tuple(raw.get("replaces", ())),
        tuple(raw.get("beside", ())),
        tuple(raw["sources"]),
    )


def _shape(site: str, field: str, raw: Mapping[str, Any]) -> Shape:
    make = raw.get("make")
    if make not in MAKERS:
        raise TableError(FILE, site, f"{field}.make", make, ", ".join(MAKERS))
    _only(site, field, raw, (*COMMON, *MAKERS[make]))
    at, side = raw.get("at"), raw.get("side")
    return Shape(
        make,
        raw.get("what", ""),
        raw.get("nerve"),
        raw.get("position"),
        None if at is None else read_waypoint(site, f"{field}.at", at),
        None if side is None else direction(FILE, site, f"{field}.side", side),
        tuple(raw["presses"]) if "presses" in raw else None,
        {name: raw[name] for name in MAKERS[make] if name in raw},
    )


def _only(site: str, field: str, raw: Mapping[str, Any], allowed: tuple[str, ...]) -> None:
    for name in raw:
        if name not in allowed:
            where = f"{field}.{name}" if field else name
            raise TableError(FILE, site, where, name, ", ".join(allowed))
