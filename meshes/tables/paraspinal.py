"""The table of the room behind the spine: how far it reaches at each level, and what fills it.

``data/paraspinal.toml`` has a row for each level, from above downwards. Which muscle fills which
stretch of the room is said by the ``column`` of its row in ``muscle_paths.toml``.
"""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from meshes.tables.rows import Fraction, Offset, Pair, Size, Sourced, Text

PARASPINAL: Final = "paraspinal.toml"
MULTIFIDUS: Final = "multifidus"
"""What the room is filled with by several parts."""

Area = Annotated[float, Field(ge=0, le=60)]
"""cm2 of one side, in a level section of the default body."""


class ParaspinalLevel(Sourced):
    """The muscles behind the spine in a level section, right side, on the default body."""

    id: Text
    at: Text
    """Landmark at whose height the section lies."""
    up: Offset = 0.0
    """mm above the landmark."""
    raphe: Pair[Offset]
    """Where the fasciae meet beside the muscles: mm lateral of the midline, and mm behind the tips
    of the transverse processes or, below L5, behind the bone."""
    area: Area
    """Of erector spinae and multifidus."""
    multifidus: Area
    """Of multifidus alone."""
    iliocostalis: Fraction
    """Its share of erector spinae; the rest is longissimus with spinalis."""
    fat: Size
    """mm of skin and fat over the fascia, at the least."""
    settled_by: str = ""
    """What would settle it, where the confidence is low."""
