"""Every table of the body says what is wrong with it: file, row, field, found, allowed.

Each case breaks one place of an installed table as a hand would.
"""

# ruff: noqa: E501 - a case is read in one line
from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import pathways
from meshes import __main__ as command_line
from meshes.build.cache import cache_key
from meshes.build.check import table_faults
from meshes.causes.limb_shapes import MAKERS as BUILT_SHAPES
from meshes.causes.spinal import BUILDERS
from meshes.choice.body_choice import BodyChoice
from meshes.morphometry.library import read_morphometry
from meshes.morphometry.table import DATA as MORPHOMETRY
from meshes.tables.bones import DISCS, LEVELS
from meshes.tables.folder import BODY_TABLES, MORPHOMETRY_TABLES
from meshes.tables.library import load_tables, read_tables
from meshes.tables.limb_causes import MAKERS
from meshes.tables.names import BONES, LANDMARKS, KnownRows
from meshes.tables.reading import DATA
from meshes.tables.spinal_causes import SpinalRow

ROOT = Path(__file__).parents[2]


def table(file):
    return next(folder / file for folder in (DATA, MORPHOMETRY) if (folder / file).is_file())


def broken(folder, file, old, new):
    """The folder with one table in it, in which the first of some words is another."""
    text = table(file).read_text("utf-8")
    assert old in text, f"{file} holds no {old!r}"
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    return folder


ROWS = [
    # vertebrae.toml
    ("vertebrae.toml", "width = 44.0", 'width = "forty"', "vertebra.T12", "width", "forty", "number"),
    ("vertebrae.toml", "depth = 32.5", "depth = -32", "vertebra.T12", "depth", -32, "greater than 0"),
    ("vertebrae.toml", "height_front = 25.3", "hight_front = 25.3", "vertebra.T12",
     "hight_front", 25.3, "height_front"),
    ("vertebrae.toml", "height_front = 25.3\n", "", "vertebra.T12", "height_front", "nothing",
     "must be given"),
    ("vertebrae.toml", "[vertebra.L1]", "[vertebra.L6]", "vertebra.L6", "", "L6", "T12"),
    ("vertebrae.toml", "[vertebra.L1]", "[vertebrae.L1]", "vertebrae", "", "vertebrae", "vertebra, disc"),
    ("vertebrae.toml", "height = ", "height = inf #", "vertebra.T12", "pedicle_height", float("inf"), "finite"),
    # vertebra_shapes.toml
    ("vertebra_shapes.toml", "[T12.lamina]", "[T12.laminae]", "T12", "lamina", "nothing", "must be given"),
    ("vertebra_shapes.toml", "rim_side = [", "rim_side = [9.0, 1.0] #", "T12", "body.rim_side.0", 9.0, "to 8"),
    ("vertebra_shapes.toml", '"CLOUTHIER2023"', '"CLOUTHIER1923"', "T12", "sources", "CLOUTHIER1923", "sources.toml"),
    ("vertebra_shapes.toml", "half_thickness = [", "half_thickness = [2.0, 2.0, 2.0, 2.0, 2.0] #", "T12",
     "pedicle.half_thickness", [2.0, 2.0, 2.0, 2.0, 2.0], "2 to 4 items"),
    # atlas_parts.toml
    ("atlas_parts.toml", 'side = "midline"', 'side = "middle"', "file.0", "side", "middle", "midline"),
    ("atlas_parts.toml", 'bone = "vertebra_L1"', 'bone = "rib"', "file.0", "bone", "rib", "a bone"),
    ("atlas_parts.toml", "fma = 13072", 'fma = "FMA13072"', "file.0", "fma", "FMA13072", "whole number"),
    ("atlas_parts.toml", "fma = 13072\nfj = 3157\n", "", "file.0", "", None, "fma or fj"),
    # skin_shape.toml
    ("skin_shape.toml", "share = 0.55", "share = 1.55", "physique.slim", "share", 1.55, "less than or equal"),
    ("skin_shape.toml", 'towards = "least"', 'towards = "thin"', "physique.slim", "towards", "thin", "'least'"),
    ("skin_shape.toml", "[physique.slim]", "[physique.lean]", "physique.lean", "", "lean", "a choice"),
    ("skin_shape.toml", 'at = "patella_front"', 'at = "kneecap"', "place.17", "at", "kneecap", "a landmark"),
    # sexes.toml
    ("sexes.toml", "sd = 1.8", "sd = 2.8", "female", "modes.0.sd", 2.8, "less than or equal"),
    ("sexes.toml", "[male]", "[man]", "man", "", "man", "a choice"),
    # territories.toml
    ("territories.toml", "{ trunk = [0.02, 345], radius = 70 }", "{ arm = [0.02, 345], radius = 70 }",
     "none", "paths.0.0.arm", [0.02, 345], "trunk"),
    ("territories.toml", "trunk = [0.02, 345]", "trunk = [0.02]", "none", "paths.0.0.trunk.1",
     "nothing", "must be given"),
    ("territories.toml", "trunk = [0.02, 345]", "trunk = [0.02, 400]", "none", "paths.0.0.trunk.1",
     400, "360"),
    ("territories.toml", ", radius = 70 }", " }", "none", "paths.0.0.radius", "nothing", "must be given"),
    ("territories.toml", "near = { medial_malleolus_medial = 1.0 }", "near = { nose = 1.0 }",
     "medial_malleolus", "paths.0.1.near", "nose", "a landmark"),
    ("territories.toml", "near = { medial_malleolus_medial = 1.0 }", "near = {}",
     "medial_malleolus", "paths.0.1.near", {}, "at least 1"),
    ("territories.toml", "near = { medial_malleolus_medial = 1.0 }", "leg = [0.9, 80], offset = { down = 3 }",
     "medial_malleolus", "paths.0.1", None, "an offset beside near alone"),
    ("territories.toml", "offset = { down = 20.5 }", "offset = { below = 20.5 }",
     "dorsal_genital", "paths.0.1.offset.below", "below", "'front'"),
    ("territories.toml", "[low_back]\n", "[low_back]\nsoft = 10\n", "low_back", "soft", 10, "layer, paths"),
    ("territories.toml", "[low_back]", "[lower_back]", "lower_back", "", "lower_back", "skin.toml"),
    ("territories.toml", "[low_back]\npaths = [[", "[low_back]\nlayer = 0.5\npaths = [[",
     "low_back", "layer", 0.5, "whole number"),
    # key_points.toml
    ("key_points.toml", "[T12]", "[T13]", "T13", "", "T13", "a root"),
    ("key_points.toml", "near = { inguinal_ligament_middle = 1.0 }", "near = { nose = 1.0 }", "T12",
     "near", "nose", "a landmark"),
    ("key_points.toml", "toward = { front = 1.0 }", "toward = { north = 1.0 }", "T12",
     "toward.north", "north", "'front'"),
    ("key_points.toml", "toward = { front = 1.0 }", "towards = { front = 1.0 }", "T12", "towards",
     {"front": 1.0}, "toward"),
    ("key_points.toml", '"ISNCSCI2019"', '"ISNCSCI1919"', "T12", "sources", "ISNCSCI1919", "sources.toml"),
    ("key_points.toml", 'confidence = "high"', 'confidence = "sure"', "T12", "confidence", "sure", "'high'"),
    # courses.toml
    ("courses.toml", "lateral = 2.6,", 'lateral = "2.6",', "T12", "path.0.lateral", "2.6", "number"),
    ("courses.toml", "lateral = 2.6,", "sideways = 2.6,", "T12", "path.0.sideways", 2.6, "lateral"),
    ("courses.toml", "along = 0.6 }", "along = 1.6 }", "T12", "path.1.along", 1.6, "less than or equal to 1"),
    ("courses.toml", 'at = "canal_T12"', 'at = "canal_T13"', "T12", "path.1", "canal_T13", "a landmark"),
    ("courses.toml", '{ at = "canal_T12", lateral = 6.6', "{ lateral = 6.6", "T12", "path.1",
     {"lateral": 6.6, "anterior": 1.71, "up": 7.55, "along": 0.6}, "one of at, between"),
    ("courses.toml", '{ frame = "leg", axial = ', '{ frame = "arm", axial = ', None, None, "arm", "'leg'"),
    ("courses.toml", 'muscle = "piriformis"', 'muscle = "pirifromis"', None, None, "pirifromis",
     "muscle_paths.toml"),
    ("courses.toml", 'edge = "lower"', 'edge = "bottom"', None, None, "bottom", "'lower'"),
    ("courses.toml", 'nerve = "sciatic_tibial"', 'nerve = "ischiadic"', None, None, "ischiadic", "courses.toml"),
    ("courses.toml", "[T12]", "[T13]", "T13", "", "T13", "root or nerve"),
    ("courses.toml", 'sources = ["TC"]', 'sources = "TC"', "T12", "sources", "TC", "list"),
    ("courses.toml", 'sources = ["TC"]', "sources = []", "T12", "sources", [], "at least 1"),
    ("courses.toml", 'sources = ["TC"]\n', "", "T12", "sources", "nothing", "must be given"),
    ("courses.toml", 'confidence = "high"', "confidence = 1", "T12", "confidence", 1, "'high'"),
    ("courses.toml", 'starts_on = "', 'starts_on = "X', None, "starts_on", None, "a parent"),
    ("courses.toml", "joins = 0.", "joins = 7.", None, "joins", None, "less than or equal to 1"),
    ("courses.toml", "thickness = ", "thickness = 0 #", None, "thickness", 0, "greater than 0"),
    # course_variants.toml
    ("course_variants.toml", "[medial_calcaneal_in_tunnel.", "[heel_by_mail.", "heel_by_mail", "",
     "heel_by_mail", "variants.toml"),
    ("course_variants.toml", "in_tunnel.medial_calcaneal]", "in_tunnel.median]",
     "medial_calcaneal_in_tunnel", "", "median", "courses.toml"),
    ("course_variants.toml", "posterior = 41", "backwards = 41",
     "medial_calcaneal_in_tunnel.medial_calcaneal", "path.0.backwards", 41, "posterior"),
    ("course_variants.toml", "under_skin = 5,", "under_skin = -5,",
     "medial_calcaneal_in_tunnel.medial_calcaneal", "path.0.under_skin", -5, "greater than or equal to 0"),
    ("course_variants.toml", '"MORAES2007"', '"MORAES1907"',
     "medial_calcaneal_in_tunnel.medial_calcaneal", "sources", "MORAES1907", "sources.toml"),
    # muscle_paths.toml
    ("muscle_paths.toml", 'at = "vertebral_body_lateral_T12"', 'at = "nose"', "muscle:psoas_major",
     "bellies.0.0.place", "nose", "a landmark"),
    ("muscle_paths.toml", "offset = [-4, 4, -12]", "offset = [-4, 4]", "muscle:psoas_major",
     "bellies.0.0.place.offset.2", "nothing", "must be given"),
    ("muscle_paths.toml", "size = [5, 4]", "size = 6", "muscle:psoas_major", "bellies.0.0.size", 6, "list"),
    ("muscle_paths.toml", "size = [5, 4]", "size = [6, 0]", "muscle:psoas_major", "bellies.0.0.size.1",
     0, "greater than 0"),
    ("muscle_paths.toml", '["muscle:iliacus"]\nstations', '["muscle:iliacus"]\nstation',
     "muscle:iliacus", "station", None, "stations, bellies"),
    ("muscle_paths.toml", 'fills = "multifidus"', 'fills = "fat"', "muscle:multifidus_L1", "column.fills",
     "fat", "'multifidus'"),
    ("muscle_paths.toml", 'start = { at = "spinous_process_L1"', 'start = { at = "nose"',
     "muscle:multifidus_L1", "column.start", "nose", "a landmark"),
    ("muscle_paths.toml", "back = 244", "back = 330", "muscle:external_oblique", "layer", None,
     "front beyond back"),
    # paraspinal.toml
    ("paraspinal.toml", "area = 15", "area = -1", "T12", "area", -1, "0"),
    ("paraspinal.toml", 'at = "vertebral_body_T12"', 'at = "nose"', "T12", "at", "nose", "a landmark"),
    ("paraspinal.toml", '"DANNEELS2000"', '"DANNEELS1900"', "L4_upper_end_plate", "sources",
     "DANNEELS1900", "sources.toml"),
    ("muscle_paths.toml", '["muscle:psoas_major"]', '["psoas_major"]', "psoas_major", "id",
     "psoas_major", "pattern"),
    # muscle_volumes.toml
    ("muscle_volumes.toml", "height_mass_product = 100", 'height_mass_product = "100"', "",
     "height_mass_product", "100", "number"),
    ("muscle_volumes.toml", '["gluteus_maximus"]', '"gluteus_maximus"', "volume.0", "muscles",
     "gluteus_maximus", "list"),
    ("muscle_volumes.toml", '["gluteus_maximus"]', '["gluteus_major"]', "volume.0", "muscles",
     "gluteus_major", "muscle_paths.toml"),
    ("muscle_volumes.toml", "slope = 6.01\n", "", "volume.0", "slope", "nothing", "must be given"),
    # tendons.toml and vessels.toml
    ("tendons.toml", "[tibialis_posterior]", "[tibialis_postica]", "tibialis_postica", "",
     "tibialis_postica", "muscle_paths.toml"),
    ("tendons.toml", "size = [[3, 2.2], [3, 2.2],", "size = [[3, 2.2],", "tibialis_posterior", "size",
     None, "one for each waypoint"),
    ("tendons.toml", 'edge = "centre"', "edge = 0.5", "tibialis_posterior", "path.0.edge", 0.5, "'centre'"),
    ("vessels.toml", "position = 0.57", "position = 57", "vessel:femoral_artery", "path.1.position",
     57, "less than or equal to 1"),
    ("vessels.toml", '"nerve:femoral"', '"nerve:femur"', "vessel:femoral_artery", "clear_of",
     "nerve:femur", "a part of the body"),
    ("vessels.toml", '{ nerve = "vessel:external_iliac_vein", position = 1',
     '{ nerve = "vessel:popliteal_vein", position = 1', "vessel:femoral_vein", "path.0.nerve",
     "vessel:popliteal_vein", "stands above"),
    # ligaments.toml
    ("ligaments.toml", "half_thickness = [1.2, 0.9, 0.9, 1]", 'half_thickness = "thin"',
     "inguinal_ligament", None, "thin", "number"),
    ("ligaments.toml", 'outward = "', 'outward = "inside ', None, "outward", None, "lateral"),
    ("ligaments.toml", "over = [", 'over = ["nerve:median", ', None, "over", "nerve:median", "a part"),
    ("ligaments.toml", "[inguinal_ligament]", "[inguinal_ligament]\ncolour = 1", "inguinal_ligament",
     "colour", 1, "sheets"),
    # causes_limb.toml
    ("causes_limb.toml", "[trochanteric_bursitis]", "[shoulder_bursitis]", "shoulder_bursitis", "",
     "shoulder_bursitis", "sites.toml"),
    ("causes_limb.toml", 'make = "mass"', 'make = "balloon"', "trochanteric_bursitis", "shapes.0", None, "mass"),
    ("causes_limb.toml", "size = [19, 15, 4.5]", "size = [19, 15]", "trochanteric_bursitis",
     "shapes.0.size.2", "nothing", "must be given"),
    ("causes_limb.toml", 'side = "lateral"', 'side = "outwards"', "trochanteric_bursitis",
     "shapes.0.side", "outwards", "lateral"),
    ("causes_limb.toml", "size = [19, 15, 4.5]", "size = [19, 15, 4.5], by = 2", "trochanteric_bursitis",
     "shapes.0.by", 2, "lumpy"),
    ("causes_limb.toml", "reach = 80", 'reach = "far"', "trochanteric_bursitis", "reach", "far", "number"),
    ("causes_limb.toml", '"muscle:gluteus_medius"', '"muscle:gluteus"', "trochanteric_bursitis",
     "context", "muscle:gluteus", "a part of the body"),
    ("causes_limb.toml", 'presses = ["posterior_femoral_cutaneous"]', 'presses = ["femoral"]',
     "ischial_bursitis", "shapes.0.presses", "femoral", "catches"),
    ("causes_limb.toml", 'part = "muscle:piriformis"', 'part = "muscle:pear"', "piriformis",
     "shapes.0.part", "muscle:pear", "a part of the body"),
    # causes_spine.toml
    ("causes_spine.toml", "[disc_L1_2_central]", "[disc_L9]", "disc_L9", "", "disc_L9", "sites.toml"),
    ("causes_spine.toml", 'shape = "disc"', 'shape = "dsic"', "disc_L1_2_central", "shape", "dsic", "'disc'"),
    ("causes_spine.toml", 'level = "L1_2"', 'level = "L6_7"', "disc_L1_2_central", "level", "L6_7", "'L1_2'"),
    ("causes_spine.toml", "width = 11.0", "widht = 11.0", "disc_L1_2_central", "widht", 11.0, "width"),
    ("causes_spine.toml", 'zone = "central"', "zone = 1", "disc_L1_2_central", "zone", 1, "'central'"),
    ("causes_spine.toml", "context = [", 'context = ["bone:rib", ', None, "context", "bone:rib", "a part"),
    # what is too large for a leg
    ("vertebrae.toml", "width = 44.0", "width = 4000.0", "vertebra.T12", "width", 4000.0, "less than or equal to 150"),
    ("vertebrae.toml", "canal_width = ", "canal_width = 225 #", "vertebra.T12", "canal_width", 225, "to 60"),
    ("courses.toml", "lateral = 6.6", "lateral = 2600", "T12", "path.1.lateral", 2600, "less than or equal to 400"),
    ("territories.toml", "radius = 70", "radius = 70000", "none", "paths.0.0.radius", 70000, "to 200"),
    ("muscle_volumes.toml", "intercept = 105", "intercept = -10500", "volume.0", "intercept", -10500, "-500"),
    ("muscle_volumes.toml", "slope = 6.01", "slope = 601", "volume.0", "slope", 601, "less than or equal to 50"),
    ("causes_spine.toml", "width = 11.0", "width = 1100.0", "disc_L1_2_central", "width", 1100.0, "to 400"),
    # what contradicts itself or another row
    ("causes_spine.toml", 'level = "L1_2"', 'level = "L2_3"', "disc_L1_2_central", "level", "L2_3", "L1/2"),
    ("causes_spine.toml", 'zone = "central"', 'zone = "foraminal"', "disc_L1_2_central", "zone", "foraminal", "central"),
    ("causes_spine.toml", 'zone = "central"\n', "", "disc_L1_2_central", "", None, "`zone`: where round the disc"),
    ("causes_spine.toml", "offset = [0.3, -0.95, 0.0]\n", "", "lumbar_plexus_lesion", "", None, "`offset`: how far"),
    ("causes_spine.toml", "offset = [0.3, -0.95, 0.0]", "offset = [0.0, 0.0, 0.0]", "lumbar_plexus_lesion", "", None, "`offset`"),
    ("causes_spine.toml", 'sources = ["TC", "SEEKHEALTHZ"]', 'sources = ["TC", "TC"]', "disc_L1_2_central", "sources", ["TC", "TC"], "once"),
    ("causes_limb.toml", 'toward = "lateral lateral posterior"', 'toward = "lateral medial posterior"', None,
     "toward", "lateral medial posterior", "lateral or medial, not both"),
    ("courses.toml", "lateral = 6.6", "lateral = 6.6, medial = 2", "T12", "path.1", None, "lateral or medial, not both"),
    ("courses.toml", "along = 0.65", "along = 0.55", "T12", "path", None, "rises"),
    ("tendons.toml", '["sustentaculum_tali", "navicular_tuberosity"]', '["sustentaculum_tali", "sustentaculum_tali"]',
     None, None, ["sustentaculum_tali", "sustentaculum_tali"], "two different names"),
    ("tendons.toml", '"medial_malleolus_posterior"', '"medial_malleolus_posteror"', None, "path.1",
     "medial_malleolus_posteror", "perhaps medial_malleolus_posterior"),
    ("atlas_parts.toml", "fma = 13073", "fma = 13072", "file.1", "fma", 13072, "no other bone"),
    ("atlas_parts.toml", 'bone = "vertebra_L2"', 'bone = "vertebra_L1"', "file.1", "bone", "vertebra_L1", "once"),
    ("muscle_volumes.toml", '["gluteus_medius"]', '["gluteus_maximus"]', "volume.1", "muscles", "gluteus_maximus", "one row"),
    ("muscle_volumes.toml", "slope = 0.576\nintercept = 33.1", "slope = 0.1\nintercept = -33.1", "volume.2",
     "intercept", -33.1, "a volume above 0"),
    ("licenses.toml", 'version = "0.2.4"', 'version = ""', "musculoskeletal-models", "version", "", "words"),
    # licenses.toml
    ("licenses.toml", "redistributed = false", 'redistributed = "no"', "musculoskeletal-models",
     "redistributed", "no", "true or false"),
    ("licenses.toml", 'kind = "data wheel"', 'kind = "wheel"', "musculoskeletal-models", "kind",
     "wheel", "'data wheel'"),
    ("licenses.toml", 'version = "0.2.4"', "version = 0.2", "musculoskeletal-models", "version", 0.2, "text"),
]  # fmt: skip
"""Table, what stands there, what a hand makes of it, and of the sentence: row, field, what was
found and words of what is allowed; None where it is not the point of the case."""


@pytest.mark.parametrize("case", ROWS, ids=lambda case: f"{case[0]}: {case[2][:40]!r}")
def test_a_broken_row_of_the_body_is_named(tmp_path, case):
    file, old, new, row, field, found, allowed = case
    _, faults = read_tables(broken(tmp_path, file, old, new))
    fault = one_fault(faults, file, row, field, found)
    assert allowed in fault.allowed
    for told in (file, fault.row, fault.field, repr(fault.found)[:30], allowed):
        assert told in str(fault)


def one_fault(faults, file, row, field, found):
    """The fault of a row, as far as it is said which."""
    of_file = [fault for fault in faults if fault.file == file]
    fitting = [
        fault
        for fault in of_file
        if (row is None or fault.row == row)
        and (field is None or fault.field == field)
        and (found is None or fault.found == found)
    ]
    assert fitting, [str(fault) for fault in faults]
    return fitting[0]


MEASUREMENTS = [
    ('place = "sciatic', 'plaice = "sciatic', "check.22", "plaice", "sciatic_at_tuberosity", "place"),
    ('heel_back = { part = "right_foot"', 'heel_back = { part = "left_foot"', "place.heel_back", "part",
     "left_foot", "under [part]"),
    ('farthest = "down" }', 'farthest = "below" }', "place.floor", "farthest", "below", "down"),
    ('measure = "longest"', 'measure = "weight"', "check.1", "to", None, "longest"),
    ('start = "fibular_head_apex"', 'start = "acromion"', "check.27a", "start", "acromion", "a landmark"),
    ('size = "k_leg" }', 'size = "k_arm" }', "check.27a", "size", "k_arm", "k_leg"),
    ("within = 27", 'within = "27"', "check.2", "of.within", "27", "number"),
    ("within = 17 }", "within = 0 }", "plate.L1_upper", "within", 0, "greater than 0"),
    ('facing = { from = "vertebral_body_L1", to', 'facing = { from = "vertebral_body_L1", too',
     "plate.L1_upper", "facing.to", "nothing", "must be given"),
    ('of = ["14a", "14b"', 'of = ["14z", "14b"', "check.14f", "of.0", "14z", "check or row"),
    ('nerve = "obturator", along = 0.65', 'nerve = "obturator", along = 65', "place.obturator_exit",
     "along", 65, "less than or equal to 1"),
    ('nerve = "saphenous", along = 0.4', 'nerve = "saphena", along = 0.4',
     "place.adductor_canal_exit", "nerve", "saphena", "courses.toml"),
    ("[plate]", "[plates]", "plates", "", "plates", "plate"),
    ('achilles_insertion = "calcaneal_tuberosity_superior"', 'achilles_insertion = "achilles_insertion"',
     "place.achilles_insertion", "", "achilles_insertion", "back to themselves"),
    ('published = ["M116"]', 'published = ["M999"]', "scale.k_thigh", "published", "M999", "with a mean"),
    ("16e = ", "16z = ", "16e", "", "nothing", "an entry for each"),
    ("up = 25", "upp = 25", "check.3", "of.part.below.upp", 25, "up"),
]  # fmt: skip
PUBLISHED = [
    ("published.csv", "M001,", "X001,", "X001", "id", "X001", "pattern"),
    ("published.csv", ",30.3,1.9,", ",thirty,1.9,", "M001", "mean_mm", "thirty", "a number"),
    (
        "published.csv",
        ",30.3,1.9,",
        ",30.3,-1.9,",
        "M001",
        "sd_mm",
        -1.9,
        "greater than or equal to 0",
    ),
    ("published.csv", ",30.3,1.9,", ",,,", "M001", "", None, "a mean or a range"),
    ("published.csv", ",seen,bone\n", ",seen,bones\n", "M001", "use", "bones", "'bone'"),
    ("published.csv", "mean_mm,", "mean,", "", "mean_mm", "nothing", "column"),
    ("published.csv", ",seen,bone\n", ",seen,bone,more\n", "M001", "", ["more"], "14 values"),
    ("checks.csv", ",0.774,0.882,", ",0.982,0.882,", "1", "", None, "accept_low not above"),
    ("checks.csv", ",0.774,0.882,", ",low,0.882,", "1", "accept_low", "low", "a number"),
    ("checks.csv", "\n2,femoral", "\n1,femoral", "1", "", "1", "each row once"),
]


@pytest.mark.parametrize(
    "case", [("measurements.toml", *case) for case in MEASUREMENTS] + PUBLISHED,
    ids=lambda case: f"{case[0]}: {case[2][:40]!r}",
)  # fmt: skip
def test_a_broken_row_of_the_morphometry_is_named(tmp_path, case):
    file, old, new, row, field, found, allowed = case
    _, faults = read_morphometry(load_tables(), broken(tmp_path, file, old, new))
    fault = one_fault(faults, file, row, field, found)
    assert allowed in str(fault)


def test_the_cases_break_every_table():
    broken_tables = {case[0] for case in ROWS} | {
        "measurements.toml",
        "published.csv",
        "checks.csv",
    }
    assert broken_tables == {*BODY_TABLES, *MORPHOMETRY_TABLES}
    installed = {path for folder in (DATA, MORPHOMETRY) for path in folder.iterdir()}
    assert {path.name for path in installed if path.suffix != ".npz"} == broken_tables


def test_the_installed_tables_are_in_order():
    assert table_faults() == []


def test_three_faults_are_all_told_and_good_rows_raise_none(tmp_path):
    broken(tmp_path, "vertebrae.toml", "width = 44.0", "width = 0")
    broken(tmp_path, "ligaments.toml", 'confidence = "high"', 'confidence = "sure"')
    broken(tmp_path, "checks.csv", ",0.774,", ",x,")
    found = [(fault.file, fault.field) for fault in table_faults(tmp_path)]
    assert found == [
        ("vertebrae.toml", "width"),
        ("ligaments.toml", "confidence"),
        ("checks.csv", "accept_low"),
    ]


def test_what_is_no_table_at_all_is_told(tmp_path):
    (tmp_path / "tendons.toml").write_text("this is = = no table")
    (tmp_path / "vessels.toml").write_bytes(b"\xff\xfe")
    (tmp_path / "tendon.toml").touch()
    (tmp_path / "notes.toml").touch()
    (tmp_path / "read me.txt").touch()
    told = {fault.file: fault.allowed for fault in table_faults(tmp_path) if not fault.row}
    assert told["tendons.toml"] == "valid TOML"
    assert "UTF-8" in told["vessels.toml"]
    assert "perhaps tendons.toml" in told["tendon.toml"]
    assert "the name of a table" in told["notes.toml"]
    assert "read me.txt" not in told


def test_a_missing_folder_is_told(tmp_path):
    (fault,) = table_faults(tmp_path / "none")
    assert "no such folder" in str(fault)


def test_a_broken_fact_table_in_the_folder_is_told_too(tmp_path):
    facts = ROOT / "pathways" / "data" / "sites.toml"
    (tmp_path / "sites.toml").write_text(facts.read_text().replace('"high"', '"sure"', 1))
    assert {fault.file for fault in table_faults(tmp_path)} == {"sites.toml"}


def test_the_command_says_all_that_is_wrong(tmp_path, capsys):
    broken(tmp_path, "vertebrae.toml", "width = 44.0", "width = 0")
    broken(tmp_path, "checks.csv", ",0.774,", ",x,")
    assert command_line.main(["check", str(tmp_path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["vertebrae.toml", "checks.csv"]


def test_a_good_folder_is_in_order(tmp_path, capsys):
    shutil.copy(table("tendons.toml"), tmp_path)
    assert command_line.main(["check", str(tmp_path)]) == 0
    assert capsys.readouterr().out.count("\n") == 1


@pytest.mark.parametrize("command", ["build", "report", "morphometry"])
def test_no_command_uses_broken_tables(tmp_path, command, capsys, monkeypatch):
    monkeypatch.setenv("ROOT_TO_HEEL_CACHE", str(tmp_path / "cache"))
    own = tmp_path / "own"
    own.mkdir()
    broken(own, "tendons.toml", 'confidence = "high"', 'confidence = "sure"')
    assert command_line.main([command, "--tables", str(own)]) == 2
    told = capsys.readouterr().err
    assert "tendons.toml [tibialis_posterior] confidence: found 'sure'" in told
    assert "Traceback" not in told


def test_own_tables_stand_in_for_those_of_the_installation(tmp_path):
    broken(tmp_path, "vertebrae.toml", "width = 44.0", "width = 41.5")
    own, usual = load_tables(tmp_path), load_tables()
    assert own.vertebrae["T12"].width == 41.5
    assert usual.vertebrae["T12"].width == 44.0
    assert own.vertebrae["L1"] == usual.vertebrae["L1"]
    assert own.courses == usual.courses


def test_own_fact_tables_reach_the_body(tmp_path):
    facts = ROOT / "pathways" / "data" / "skin.toml"
    (tmp_path / "skin.toml").write_text(facts.read_text().replace('name = "', 'name = "Own ', 1))
    own, usual = load_tables(tmp_path).facts, pathways.load()
    (changed,) = (name for name in usual.skin if own.skin[name] != usual.skin[name])
    assert own.skin[changed].name == f"Own {usual.skin[changed].name}"


def test_chosen_tables_are_part_of_the_key(tmp_path):
    chosen = BodyChoice(tables=tmp_path)
    keys = [cache_key()]
    for width in (40.0, 41.0):
        broken(tmp_path, "vertebrae.toml", "width = 44.0", f"width = {width}")
        keys.append(cache_key(chosen))
    (tmp_path / "sites.toml").write_bytes((ROOT / "pathways/data/sites.toml").read_bytes())
    keys.append(cache_key(chosen))
    assert len(set(keys)) == len(keys)
    broken(tmp_path, "checks.csv", ",0.774,", ",0.775,")
    assert cache_key(chosen) == keys[-1], "how a body is measured does not change it"
    assert chosen.to_arguments() == [f"--tables={tmp_path}"]


def test_landmarks_and_parts_that_a_table_may_name_are_those_of_the_body(body):
    assert set(body.landmarks) == LANDMARKS
    known = KnownRows.of(load_tables(), None)
    assert known.parts == set(body.parts)
    assert {part.structure for part in body.parts.values() if part.kind == "bone"} == set(BONES)


def test_words_of_the_tables_are_those_of_the_builders():
    assert set(BUILT_SHAPES) == set(MAKERS)
    shapes = SpinalRow.model_fields["shape"].annotation.__args__
    assert set(shapes) == set(BUILDERS)
    tables = load_tables()
    assert tuple(tables.vertebrae) == LEVELS
    assert set(tables.discs) == set(DISCS)


def test_a_page_of_help_needs_no_table():
    told = subprocess.run(
        [sys.executable, "-m", "meshes", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )  # fmt: skip
    assert "check" in told.stdout
