"""The checks across rows and tables: whatever a row of the body refers to has to exist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from meshes.tables import bones, courses, ligaments, limb_causes, lines, muscles, sexes, skin
from meshes.tables import spinal_causes as spine
from meshes.tables import vertebra_shapes as shapes
from meshes.tables.names import BONES, LANDMARKS, KnownRows
from meshes.tables.paraspinal import PARASPINAL
from meshes.tables.physique import PHYSIQUES, SEXES
from meshes.tables.reading import Reading
from meshes.tables.waypoints import AnyWaypoint, BesideNerve, OnMuscle
from pathways.errors import TableError
from pathways.row_errors import perhaps

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path

    from meshes.tables.body_tables import BodyTables
    from meshes.tables.limb_causes import AnyShape

    Placed = tuple[str, AnyWaypoint]

TENDONS_OF_SEVERAL: Final = ("tendon:achilles_tendon", "tendon:quadriceps_tendon")
"""What a path of the muscles' table may be beside a muscle: tendons that several muscles share."""
BESIDES: Final = (
    "muscle:erector_spinae_longissimus",
    "muscle:erector_spinae_iliocostalis",
    "muscle:gemellus_superior",
    "muscle:gemellus_inferior",
    "muscle:coccygeus",
    "muscle:external_oblique",
    "muscle:internal_oblique",
    "muscle:transversus_abdominis",
    "muscle:rectus_abdominis",
)
"""Muscles that are drawn though the fact tables have no row for them."""
VESSEL: Final = "vessel:"
"""How the name of a vessel begins."""

FEW: Final = 40
"""Names up to which an error lists them all."""


def faults_between(tables: BodyTables, own: Path | None = None) -> list[TableError]:
    """Find every row that refers to something that is not there.

    Args:
        tables: The rows that fit by themselves.
        own: Folder of the person's own tables; titles of rows that do not fit exist too.
    """
    known = KnownRows.of(tables, own)
    return [
        fault
        for check in (
            _sources, _bones, _skin, _key_points, _muscles, _courses, _variants, _lines,
            _ligaments, _limb_causes, _spinal_causes,
        )
        for fault in check(tables, known)
    ]  # fmt: skip


def _unknown(
    file: str, row: str, field: str, names: Iterable[str], known: Collection[str], what: str
) -> Iterator[TableError]:
    """A fault for each name that is not known."""
    few = f"{what}: {', '.join(sorted(known))}" if len(known) <= FEW else ""
    for name in names:
        if name not in known:
            yield TableError(file, row, field, name, few or f"{what}{perhaps(name, known)}")


def _waypoint_faults(
    file: str, row: str, ways: Iterable[Placed], known: KnownRows, beside: Collection[str]
) -> Iterator[TableError]:
    """Landmarks, muscles and nerves of waypoints, each given with its field."""
    for field, place in ways:
        names = place.landmarks
        yield from _unknown(file, row, field, names, LANDMARKS, "a landmark of the body")
        if isinstance(place, OnMuscle):
            what = "a muscle of muscle_paths.toml"
            yield from _unknown(file, row, f"{field}.muscle", [place.muscle], known.muscles, what)
        if isinstance(place, BesideNerve):
            what = "a nerve of courses.toml, or a vessel that stands above"
            yield from _unknown(file, row, f"{field}.nerve", [place.nerve], beside, what)


def _way(field: str, path: Iterable[AnyWaypoint]) -> list[Placed]:
    return [(f"{field}.{i}", place) for i, place in enumerate(path)]


def _sources(tables: BodyTables, _known: KnownRows) -> Iterator[TableError]:
    """Sources of all rows that have some."""
    changed = {
        f"{variant}.{nerve}": row
        for variant, rows in tables.course_variants.items()
        for nerve, row in rows.items()
    }
    for file, rows in (
        (courses.COURSES, tables.courses),
        (courses.COURSE_VARIANTS, changed),
        (skin.KEY_POINTS, tables.key_points),
        (lines.TENDONS, tables.tendons),
        (lines.VESSELS, tables.vessels),
        (ligaments.LIGAMENTS, tables.ligaments),
        (shapes.VERTEBRA_SHAPES, tables.vertebra_shapes),
        (PARASPINAL, tables.paraspinal),
        (limb_causes.LIMB_CAUSES, tables.limb_causes),
        (spine.SPINAL_CAUSES, tables.spinal_causes),
    ):
        for title, row in rows.items():
            what = "an id of sources.toml"
            yield from _unknown(file, title, "sources", row.sources, tables.facts.sources, what)


def _bones(tables: BodyTables, _known: KnownRows) -> Iterator[TableError]:
    """Each level has its sizes; each file of an atlas holds a bone of this body."""
    for section, rows, wanted in (
        ("vertebra", tables.vertebrae, bones.LEVELS),
        ("disc", tables.discs, bones.DISCS),
    ):
        for title in rows:
            row = f"{section}.{title}"
            yield from _unknown(bones.VERTEBRAE, row, "", [title], wanted, f"a {section}")
    for title, level in tables.paraspinal.items():
        yield from _unknown(
            PARASPINAL, title, "at", [level.at], LANDMARKS, "a landmark of the body"
        )
    for title in tables.vertebra_shapes:
        yield from _unknown(shapes.VERTEBRA_SHAPES, title, "", [title], bones.LEVELS, "a vertebra")
    for i, file in enumerate(tables.atlas_files):
        yield from _unknown(bones.ATLAS_PARTS, f"file.{i}", "bone", [file.bone], BONES, "a bone")


def _skin(tables: BodyTables, _known: KnownRows) -> Iterator[TableError]:
    """Territories are those of the fact tables; all places of the skin lie near landmarks."""
    what = "a landmark of the body"
    for i, shallow in enumerate(tables.subcutaneous):
        yield from _unknown(skin.SKIN_SHAPE, f"place.{i}", "at", [shallow.at], LANDMARKS, what)
    for i, crease in enumerate(tables.creases):
        for j, point in enumerate(crease.through):
            field = f"through.{j}.near"
            yield from _unknown(skin.SKIN_SHAPE, f"crease.{i}", field, point.near, LANDMARKS, what)
    for file, section, titles, known in (
        (sexes.SEXES_TABLE, "", tables.sexes, SEXES),
        (skin.SKIN_SHAPE, "physique.", tables.physiques, PHYSIQUES),
    ):
        for title in titles:
            yield from _unknown(file, f"{section}{title}", "", [title], known, "a choice")
    file, rows = skin.TERRITORIES, tables.territories
    allowed = {*tables.facts.skin, skin.NONE}
    yield from (
        TableError(file, name, "", name, "an id of skin.toml")
        for name in rows
        if name not in allowed
    )
    for title, row in rows.items():
        for i, path in enumerate(row.paths):
            for j, place in enumerate(path):
                field, what = f"paths.{i}.{j}.near", "a landmark of the body"
                yield from _unknown(file, title, field, place.near or (), LANDMARKS, what)


def _key_points(tables: BodyTables, _known: KnownRows) -> Iterator[TableError]:
    """A key point belongs to a root, and starts at landmarks or at points above it."""
    file, above = skin.KEY_POINTS, set(LANDMARKS)
    for title, row in tables.key_points.items():
        yield from _unknown(file, title, "", [title], tables.facts.roots, "a root")
        what = "a landmark of the body, or a point that stands above"
        yield from _unknown(file, title, "near", row.near, above, what)
        above.add(title)


def _muscles(tables: BodyTables, known: KnownRows) -> Iterator[TableError]:
    """Titles name muscles; stations lie at landmarks, volumes are those of muscles with a path."""
    facts = {f"muscle:{name}" for name in tables.facts.muscles}.union(TENDONS_OF_SEVERAL, BESIDES)
    for title, row in tables.muscles.items():
        what = "muscle: and the id of a muscle of muscles.toml"
        yield from _unknown(muscles.MUSCLE_PATHS, title, "", [title], facts, what)
        placed = (("column", row.column), ("layer", row.layer), ("sheet", row.sheet))
        for kind, built in placed:
            for field, place in built.places if built else ():
                where, what = f"{kind}.{field}", "a landmark of the body"
                found = _unknown(muscles.MUSCLE_PATHS, title, where, place.weights, LANDMARKS, what)
                yield from found
        for i, belly in enumerate(row.each_belly):
            way = "stations" if row.stations else f"bellies.{i}"
            for j, station in enumerate(belly):
                for field, place in station.places:
                    where = f"{way}.{j}.{field}"
                    what = "a landmark of the body"
                    yield from _unknown(
                        muscles.MUSCLE_PATHS, title, where, place.weights, LANDMARKS, what
                    )
    for i, volume in enumerate(tables.volumes):
        what, row_name = "a muscle of muscle_paths.toml", f"volume.{i}"
        names = volume.muscles
        yield from _unknown(muscles.MUSCLE_VOLUMES, row_name, "muscles", names, known.muscles, what)


def _courses(tables: BodyTables, known: KnownRows) -> Iterator[TableError]:
    """A course is that of a root or nerve, which starts on a parent and runs past what there is."""
    for title, row in tables.courses.items():
        what = "a root or nerve of the fact tables"
        yield from _unknown(courses.COURSES, title, "", [title], tables.facts.tree, what)
        yield from _course_faults(courses.COURSES, title, row, known)
        nerve = tables.facts.nerves.get(title)
        parents = [parent.nerve for parent in nerve.parents] if nerve else []
        named = [row.starts_on] if row.starts_on else []
        yield from _unknown(courses.COURSES, title, "starts_on", named, parents, "a parent")
        what = "parents with a row of their own"
        yield from _unknown(courses.COURSES, title, "", parents, known.nerves, what)


def _variants(tables: BodyTables, known: KnownRows) -> Iterator[TableError]:
    """A variant is one of the fact tables; what differs is the course of a nerve that there is."""
    file = courses.COURSE_VARIANTS
    for variant, rows in Reading(known.own).values(file).items():
        what = "an id of variants.toml"
        yield from _unknown(file, variant, "", [variant], tables.facts.variants, what)
        nerves = rows if isinstance(rows, dict) else ()
        what = "a nerve of courses.toml"
        yield from _unknown(file, variant, "", nerves, known.nerves, what)
    for variant, rows in tables.course_variants.items():
        for nerve, row in rows.items():
            yield from _course_faults(file, f"{variant}.{nerve}", row, known)


def _course_faults(
    file: str, title: str, row: courses.CourseRow, known: KnownRows
) -> Iterator[TableError]:
    ways = _way("path", row.path)
    for i, twig in enumerate(row.twigs):
        ways += _way(f"twigs.{i}.path", twig.path)
    yield from _waypoint_faults(file, title, ways, known, known.nerves)
    what = "a muscle of muscle_paths.toml"
    for field in ("clear_of", "enters"):
        yield from _unknown(file, title, field, getattr(row, field), known.muscles, what)


def _lines(tables: BodyTables, known: KnownRows) -> Iterator[TableError]:
    """A tendon is that of a muscle; a vessel may run beside a nerve or a vessel above it."""
    for title, row in tables.tendons.items():
        what = "a muscle of muscle_paths.toml"
        yield from _unknown(lines.TENDONS, title, "", [title], known.muscles, what)
        yield from _line_faults(lines.TENDONS, row, known, known.nerves)
    for title, row in tables.vessels.items():
        if not title.startswith(VESSEL):
            yield TableError(lines.VESSELS, title, "", title, f"a name that begins with {VESSEL}")
        above = known.vessels[: known.vessels.index(title)]
        yield from _line_faults(lines.VESSELS, row, known, {*known.nerves, *above})


def _line_faults(
    file: str, row: lines.LineRow, known: KnownRows, beside: Collection[str]
) -> Iterator[TableError]:
    ways = _way("path", row.path)
    for i, slip in enumerate(row.slips):
        ways += _way(f"slips.{i}.path", slip.path)
    yield from _waypoint_faults(file, row.id, ways, known, beside)
    yield from _unknown(file, row.id, "clear_of", row.clear_of, known.parts, "a part of the body")
    what = "a muscle of muscle_paths.toml"
    yield from _unknown(file, row.id, "enters", row.enters, known.muscles, what)


def _ligaments(tables: BodyTables, known: KnownRows) -> Iterator[TableError]:
    """Stations of sheets, and the parts that a sheet binds down or lies beside."""
    for title, row in tables.ligaments.items():
        ways = [
            placed
            for i, sheet in enumerate(row.sheets)
            for j, station in enumerate(sheet)
            for placed in _way(f"sheets.{i}.{j}", station)
        ]
        yield from _waypoint_faults(ligaments.LIGAMENTS, title, ways, known, known.nerves)
        for field in ("start", "end", "over", "clear_of", "covers"):
            for name in getattr(row, field):
                begun = name.removesuffix("*")
                if name not in known.parts and not (
                    name != begun and any(part.startswith(begun) for part in known.parts)
                ):
                    what = "a part of the body, or how several begin, with * at the end"
                    yield TableError(ligaments.LIGAMENTS, title, field, name, what)


def _limb_causes(tables: BodyTables, known: KnownRows) -> Iterator[TableError]:
    """A cause is that of a site; what it shows, hides, changes and touches has to be there."""
    file = limb_causes.LIMB_CAUSES
    for title, row in tables.limb_causes.items():
        yield from _unknown(file, title, "", [title], tables.facts.sites, "an id of sites.toml")
        for field in ("context", "replaces"):
            names = getattr(row, field)
            yield from _unknown(file, title, field, names, known.parts, "a part of the body")
        what = "a nerve of courses.toml"
        yield from _unknown(file, title, "beside", row.beside, known.nerves, what)
        site = tables.facts.sites.get(title)
        cuts = [cut.nerve for cut in site.cuts] if site else []
        called = [shape.what for shape in row.shapes]
        if len(set(called)) < len(called):
            yield TableError(file, title, "shapes", called, "another `what` for each shape")
        for i, shape in enumerate(row.shapes):
            yield from _shape_faults(title, f"shapes.{i}", shape, known, cuts)


def _shape_faults(
    title: str, field: str, shape: AnyShape, known: KnownRows, cuts: Collection[str]
) -> Iterator[TableError]:
    file, nerve = limb_causes.LIMB_CAUSES, [shape.nerve] if shape.nerve else []
    what = "a nerve of courses.toml"
    yield from _unknown(file, title, f"{field}.nerve", nerve, known.nerves, what)
    what = "a nerve that the site catches"
    yield from _unknown(file, title, f"{field}.presses", shape.presses or (), cuts, what)
    if shape.at is not None:
        placed = [(f"{field}.at", shape.at)]
        yield from _waypoint_faults(file, title, placed, known, known.nerves)
    if isinstance(shape, limb_causes.PartShape):
        what = "a part of the body"
        yield from _unknown(file, title, f"{field}.part", [shape.part], known.parts, what)
    elif not (cuts or nerve or shape.at):
        yield TableError(file, title, field, "no place", "`at` or `nerve`: the site has no cuts")


def _spinal_causes(tables: BodyTables, known: KnownRows) -> Iterator[TableError]:
    """A cause at the spine is that of a site; what it shows and changes has to be there."""
    file = spine.SPINAL_CAUSES
    for title, row in tables.spinal_causes.items():
        yield from _unknown(file, title, "", [title], tables.facts.sites, "an id of sites.toml")
        for field in ("context", "hides"):
            names = getattr(row, field)
            yield from _unknown(file, title, field, names, known.parts, "a part of the body")
