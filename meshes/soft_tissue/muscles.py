"""Muscles of the right side as closed bellies, outside the bones and inside the skin."""

from collections.abc import Mapping

import pyvista as pv

from meshes.bones.sesamoids import SESAMOIDS
from meshes.bones.skeleton import Skeleton
from meshes.geometry.triangles import enclosed_volume, joined
from meshes.places.limb_frames import LimbFrame
from meshes.soft_tissue.abdominal_wall import build_abdominal_wall
from meshes.soft_tissue.clearance import Shell
from meshes.soft_tissue.muscle_bellies import loft
from meshes.soft_tissue.muscle_packing import TENDON, Packing
from meshes.soft_tissue.muscle_places import MusclePlaces, laid_bellies
from meshes.soft_tissue.muscle_sheets import build_sheets
from meshes.soft_tissue.paraspinal import build_paraspinal
from meshes.soft_tissue.paraspinal_room import lay_room
from meshes.tables.body_tables import BodyTables

SLIM = 0.5  # share of breadth and thickness with which a belly begins
FAT = 2.0  # mm over a belly besides the least cover of every muscle
UNDER_A_SHEET = {
    "muscle:soleus": 7.0,
    "muscle:vastus_lateralis": 2.2,
    "muscle:flexor_digitorum_brevis": 6.0,
    "muscle:tibialis_anterior": 1.0,
}
"""mm that the Achilles tendon, the iliotibial tract and the plantar aponeurosis take over these.

Over tibialis anterior the crural fascia alone, close under the skin beside the shin.
"""
IN_TENDONS = frozenset(f"bone:{name}" for name in SESAMOIDS)
"""Bones round which no belly makes its way: they lie in the tendons of flexor hallucis brevis."""


def build_muscles(
    tables: BodyTables,
    skeleton: Skeleton,
    skin: pv.PolyData,
    frames: Mapping[str, LimbFrame],
) -> dict[str, pv.PolyData]:
    """Bellies of the right side with point normals, keyed `muscle:...` and `tendon:...`.

    With them comes the thoracolumbar fascia, which covers those behind the spine.

    Args:
        tables: stations of the bellies, and volumes.
        skeleton: bones and landmarks (mm).
        skin: closed skin of the whole body.
        frames: limb frames measured with this skin.

    Raises:
        TableError: data/muscle_paths.toml names something that does not exist.
    """
    paths = laid_bellies(tables.muscles, MusclePlaces(skeleton.landmarks, frames, skeleton.scale))
    cover = Shell.of([skin])
    each = {(name, i): belly for name, row in paths.items() for i, belly in enumerate(row)}
    drawn = {key: enclosed_volume(loft(stations, cover.tree)) for key, stations in each.items()}
    # Bellies begin slim, where few lie in each other, and fill the room that neighbours leave.
    bones = [mesh for name, mesh in skeleton.bones.items() if name not in IN_TENDONS]
    bellies = {key: loft(stations, cover.tree, SLIM, bones) for key, stations in each.items()}
    for (name, _), mesh in bellies.items():
        if name.startswith(TENDON):  # a tendon gives way to no belly
            mesh.point_data["belly"][:] = 0  # type: ignore[index]  # its type knows no slices
    room = lay_room(skeleton, skin, tables.paraspinal)
    firm = build_paraspinal(room, tables.muscles, skeleton, cover)
    firm |= build_abdominal_wall(tables.muscles, skeleton, skin, frames["trunk"], room)
    volumes = drawn | (measured := _volumes(tables, drawn, skeleton.scale))
    fat = dict.fromkeys(measured, FAT)
    fat |= {key: UNDER_A_SHEET[key[0]] for key in bellies if key[0] in UNDER_A_SHEET}
    aside = {name: row.from_midline for name, row in tables.muscles.items()}
    packing = Packing(Shell.of(bones), bones, cover, volumes, fat, aside, skeleton.scale)
    # What fills a room of its own, or is a wall itself, gives way to no belly.
    packed = packing.pack(bellies, [name for name, _ in bellies], [*firm.values()])
    whole = {
        name: joined([packed[name, number] for number in range(len(row))])
        for name, row in paths.items()
    }
    return firm | whole | build_sheets(tables.muscles, skeleton, frames, whole)


def _volumes(
    tables: BodyTables, bellies: Mapping[tuple[str, int], float], scale: float
) -> dict[tuple[str, int], float]:
    """What each belly grows to, mm3; muscles measured together keep their proportion."""
    wanted: dict[tuple[str, int], float] = {}
    product = tables.volume_source.height_mass_product if tables.volume_source else 0.0
    for group in tables.volumes:
        names = {f"muscle:{name}" for name in group.muscles}
        drawn = {key: volume for key, volume in bellies.items() if key[0] in names}
        grow = group.volume(product, scale) / sum(drawn.values())
        wanted |= {key: grow * volume for key, volume in drawn.items()}
    return wanted
