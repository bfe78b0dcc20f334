"""What rows of the body's tables say against each other, though each of them fits by itself."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from meshes.tables import bones, muscles
from meshes.tables import spinal_causes as spine
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from meshes.tables.body_tables import BodyTables

ZONES: Final = {
    "central": "central",
    "paracentral": "paracentral",
    "foraminal": "foraminal",
    "far-lateral": "farlateral",
}
"""Where round a disc, by the word for it in the name of a site."""


def contradictions(tables: BodyTables) -> Iterator[TableError]:
    """Find rows that cannot both be right."""
    yield from _bones(tables)
    yield from _volumes(tables)
    yield from _spinal_places(tables)


def _twice(values: Iterable[Hashable]) -> set[Hashable]:
    return {value for value, count in Counter(values).items() if count > 1 and value is not None}


def _bones(tables: BodyTables) -> Iterator[TableError]:
    """No file of an atlas is two bones, and no bone two files."""
    files = tables.atlas_files
    sides = _twice((file.bone, file.side) for file in files)
    for field in ("fma", "fj"):
        twice = _twice(getattr(file, field) for file in files)
        for i, file in enumerate(files):
            number = getattr(file, field)
            if number in twice:
                what = "a number that no other bone has"
                yield TableError(bones.ATLAS_PARTS, f"file.{i}", field, number, what)
    for i, file in enumerate(files):
        if (file.bone, file.side) in sides:
            what = "each bone of a side once"
            yield TableError(bones.ATLAS_PARTS, f"file.{i}", "bone", file.bone, what)


def _volumes(tables: BodyTables) -> Iterator[TableError]:
    """No muscle is measured in two rows, and none has less than no volume."""
    twice = _twice(name for row in tables.volumes for name in row.muscles)
    source = tables.volume_source
    for i, row in enumerate(tables.volumes):
        for name in row.muscles:
            if name in twice:
                what = "each muscle in one row"
                yield TableError(muscles.MUSCLE_VOLUMES, f"volume.{i}", "muscles", name, what)
        if source and row.volume(source.height_mass_product) <= 0:
            what = "a volume above 0 at the height and mass of the default body"
            yield TableError(
                muscles.MUSCLE_VOLUMES, f"volume.{i}", "intercept", row.intercept, what
            )


def _spinal_places(tables: BodyTables) -> Iterator[TableError]:
    """A cause lies at the disc, and where round it, that the name of its site says."""
    for title, row in tables.spinal_causes.items():
        site = tables.facts.sites.get(title)
        if site is None:
            continue
        levels = re.findall(r"[TL]\d+/[LS]?\d+", f"{site.name} {site.place}")
        if row.level and levels and row.level.replace("_", "/") not in levels:
            what = "the disc of its site: " + ", ".join(sorted(set(levels)))
            yield TableError(spine.SPINAL_CAUSES, title, "level", row.level, what)
        zones = {ZONES[word] for word in re.findall(r"[a-z-]+", site.name.lower()) if word in ZONES}
        if row.zone and zones and row.zone not in zones:
            what = "where its site lies: " + ", ".join(sorted(zones))
            yield TableError(spine.SPINAL_CAUSES, title, "zone", row.zone, what)
