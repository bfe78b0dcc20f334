"""The questions of an examination in the words of patients: what a doctor asks, tries or measures.

Skin, deep structures, muscles, movements and features of the differential have a plain name in
their tables; what tests, the history, reflexes, investigations and urgent signs are called by
patients stands here, as the plain words for states do (`state_words`). A test is worded so that its
answers are yes and no: what is found where it is positive stands here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from pathways.at_hand import atlas_at_hand
from pathways.find.red_flags import emergency

if TYPE_CHECKING:
    from pathways import Atlas
    from pathways.finding_tables import Evidence

_REFLEXES = {
    "patellar": "knee jerk",
    "adductor": "jerk of the inner thigh",
    "medial_hamstring": "jerk of the inner back of the knee",
    "lateral_hamstring": "jerk of the outer back of the knee",
    "tibialis_posterior": "jerk of the muscle that turns the sole in",
    "achilles": "ankle jerk",
    "plantar": "toes bend when the sole is stroked",
    "cremasteric": "testicle rises when the inner thigh is stroked",
    "bulbocavernosus": "jerk of the pelvic floor",
    "anal_wink": "the back passage tightens when its skin is stroked",
}
_TESTS = {
    "straight_leg_raise": "lifting the straight leg hurts down the leg",
    "crossed_straight_leg_raise": "lifting the other, well leg hurts down the sore leg",
    "slump": "sitting bent forward with the knee straight hurts down the leg",
    "femoral_nerve_stretch": "stretching the front of the thigh hurts down it",
    "fair": "turning the bent leg in and across hurts the buttock",
    "seated_piriformis_stretch": "stretching the buttock muscle while sitting hurts",
    "freiberg": "rolling the straight leg inwards hurts the buttock",
    "pace": "pressing the knees apart while sitting hurts the buttock",
    "beatty": "holding the bent knee up while lying on the other side hurts the buttock",
    "long_stride_heel_strike": "long steps, heel first, hurt at the sitting bone",
    "active_knee_flexion": "bending the knee against a hand hurts at the sitting bone",
    "sacroiliac_provocation": "pressing on the joint of spine and pelvis hurts in three ways",
    "faber": "letting the bent knee fall outwards hurts hip or low back",
    "dorsiflexion_eversion": "pulling the foot up and outwards hurts the inner ankle or sole",
    "triple_compression_stress": "bending and pressing the inner ankle hurts the sole",
    "cuff_test": "a tight cuff round the leg brings the pain on",
    "phalen_of_foot": "holding the foot down and turned brings the pain on",
    "tenderness_abductor_hallucis": "pressing the inner side of the heel hurts",
    "tinel_medial_heel": "tapping the inner side of the heel tingles",
    "tenderness_medial_tuberosity": "pressing the inner front edge of the heel bone hurts",
    "tenderness_central_heel": "pressing the middle of the heel from below hurts",
    "windlass": "pulling the toes up while standing hurts under the heel",
    "mulder_click": "squeezing the front of the foot clicks and hurts",
    "pelvic_compression": "pressing the pelvis from the side changes the burning of the thigh",
    "tinel_anterior_superior_iliac_spine": "tapping at the front of the hip bone tingles",
    "tinel_adductor_canal": "tapping the inner side of the thigh tingles",
    "tinel_lateral_malleolus": "tapping behind the outer ankle tingles",
    "tinel_fibular_neck": "tapping below the outer knee tingles",
    "howship_romberg": "stretching the inner thigh hurts down to the knee",
    "hip_abduction_strength": "the foot drops, and lifting the leg sideways is weak too",
    "adductor_squeeze": "squeezing the knees together hurts",
    "trochanter_palpation": "pressing the side of the hip hurts",
    "resisted_hip_abduction": "lifting the leg sideways against a hand hurts at the hip",
    "shopping_cart_sign": "standing straight and walking hurt, leaning forward eases it",
    "two_stage_treadmill": "walking uphill goes better than on the flat",
    "lumbar_extension": "bending backwards hurts down the leg",
    "extension_rotation": "bending backwards and to the side hurts",
    "modified_schober": "the low back bends less than it should",
    "perianal_sensation": "less feeling round the back passage",
    "perianal_pinprick": "a pin is felt less round the back passage",
    "anal_tone": "the back passage is slack",
    "bulbocavernosus_reflex": "the jerk of the pelvic floor is gone",
    "popliteal_mass": "a lump can be felt behind the knee",
    "achilles_palpation": "pressing the Achilles tendon hurts",
    "arc_sign": "a sore swelling of the Achilles tendon moves with the foot",
    "two_finger_squeeze": "squeezing just in front of the Achilles tendon hurts",
    "calcaneal_squeeze": "squeezing the heel bone from both sides hurts",
    "monofilament": "a thin nylon thread on the foot is not felt",
    "vibration": "a tuning fork on the foot is felt less",
    "foot_pulses": "the foot has no pulse",
    "plantar_response": "the great toe goes up when the sole is stroked, or jerks are too brisk",
}
_HISTORY = {
    "worse_barefoot": "worse barefoot and on a hard floor",
    "shoe_presses_behind": "worse where the shoe presses behind the heel",
    "worse_walking": "worse when walking, better when sitting or leaning forward",
    "perineal_pain_sitting": "pain between the legs when sitting, but not on a toilet seat",
    "crossing_or_squatting": "it began after crossing the legs, squatting or a plaster cast",
    "high_energy_injury": "it began with a violent injury: a fall, a crash",
    "tight_clothing": "a tight belt or tight clothes, or more weight",
    "blood_thinners": "blood thinners, or bleeding easily",
    "diabetes": "diabetes, alcohol, or something else that harms nerves in both feet",
    "growing_child": "a child who is still growing",
    "more_load": "far more running or marching than before",
    "both_feet": "both feet alike, and the toes first",
    "morning_back_stiffness": "the back is stiff in the morning and better when moving",
}
_INVESTIGATIONS = {
    "sural_sensory_potential": "electric test of the skin nerve of the outer foot",
    "superficial_fibular_potential": "electric test of the skin nerve of the top of the foot",
    "saphenous_potential": "electric test of the skin nerve of the inner leg",
    "lateral_femoral_cutaneous_potential": "electric test of the skin nerve of the outer thigh",
    "plantar_mixed_potential": "electric test of the nerves of the sole",
    "h_reflex": "electric test of the ankle jerk",
    "paraspinal_electromyography": "needle test of the muscles beside the spine",
    "mri_disc": "MRI of the back: a disc presses on the nerve that fits",
    "mri_stenosis": "MRI of the back: the canal is narrow where it fits",
    "ct_disc": "CT scan of the back: a disc presses on the nerve that fits",
    "ct_stenosis": "CT scan of the back: the canal is narrow where it fits",
    "mri_spine": "MRI of the back: something presses on the nerve",
    "lateral_heel_x_ray": "X-ray of the heel: a bony spur",
    "bone_scan_heel": "MRI of the heel bone: a fine crack or swelling",
    "popliteal_ultrasound": "ultrasound of the back of the knee: a cyst",
    "post_void_residual": "urine is left in the bladder",
    "hba1c": "blood test: sugar or vitamin B12 is not as it should be",
    "hla_b27": "blood test or picture of an inflamed spine",
    "ct_pelvis": "CT of the pelvis: bleeding into the hip muscle",
}
_FLAGS = {
    "bladder_or_bowel": "new trouble holding or passing urine or stool",
    "saddle_numbness": "new numbness between the legs",
    "both_legs_weak": "both legs weak, and getting weaker",
    "sexual_feeling_lost": "feeling in sex is newly lost",
    "progressive_weakness": "weakness that grows from day to day",
    "severe_sudden_pain": "severe, sudden pain",
    "altered_foot_shape": "the foot has another shape after an injury",
    "fever_or_cancer": "fever, losing weight, or a cancer in the past",
    "cold_leg": "a cold, pale foot",
}
_CAUDA = "Go to an emergency department now. Nerves low in the back may be in danger; hours count."
_URGENT = {
    **dict.fromkeys(
        ("bladder_or_bowel", "saddle_numbness", "both_legs_weak", "sexual_feeling_lost"), _CAUDA
    ),
    "fever_or_cancer": "With fever, weight loss or a cancer in the past, see a doctor soon.",
    "post_void_residual": _CAUDA,
    "plantar_response": "See a nerve doctor now. The spinal cord or the brain may be in danger.",
    "foot_pulses": (
        "No pulse in the foot: have a doctor look at the blood vessels of the leg soon, "
        "and at once if the foot is cold, pale or newly painful."
    ),
    "cold_leg": "A cold, pale foot is an emergency: a blood vessel may be closed.",
}
NAMES = {
    "reflex": _REFLEXES,
    "test": _TESTS,
    "history": _HISTORY,
    "investigation": _INVESTIGATIONS,
    "flag": _FLAGS,
}
"""The plain names by kind and id of what has none in its table."""


class PlainQuestions(TypedDict):
    """What a patient calls the questions of an examination.

    `names` by the name of a question, `warnings` by the words in which the tables say them.
    """

    names: dict[str, str]
    warnings: dict[str, str]


def table(atlas: Atlas | None = None) -> PlainQuestions:
    """Give both for the scene file, in the last piece of which they travel with the evidence."""
    return {"names": names(atlas), "warnings": warnings(atlas)}


def names(atlas: Atlas | None = None) -> dict[str, str]:
    """Give the plain name of every question that a table of targets does not name, by its own name.

    Rows of tables of one's own that stand nowhere here are left out: the page calls them as their
    table does. Without an `atlas`, that of the installation.
    """
    atlas = atlas_at_hand(atlas)
    moved = {f"movement:{row.id}": row.patient_name for row in atlas.movements.values()}
    reflexes = {f"reflex:{name}": _REFLEXES[name] for name in atlas.reflexes if name in _REFLEXES}
    asked = {f"{row.of}:{row.id}": _asked(atlas, row) for row in atlas.evidence.values()}
    return moved | reflexes | {of: name for of, name in asked.items() if name}


def _asked(atlas: Atlas, row: Evidence) -> str:
    """The plain name of a feature of the differential stands there, any other one here."""
    feature = atlas.differentials.get(row.feature)
    return feature.patient_name if feature else NAMES[row.of].get(row.id, "")


def warnings(atlas: Atlas | None = None) -> dict[str, str]:
    """Give what a patient is told at once, by the words in which the tables say it."""
    atlas = atlas_at_hand(atlas)
    asked = {row.red_flag: _URGENT[row.id] for row in atlas.evidence.values() if row.id in _URGENT}
    alarms = {row.red_flag: _CAUDA for row in atlas.functions.values() if row.alarm}
    leading = {said: _CAUDA for row in atlas.sites.values() if (said := emergency(atlas, [row.id]))}
    return {said: plain for said, plain in (asked | alarms | leading).items() if said}
