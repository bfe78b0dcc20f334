"""What tells a lesion from its neighbours is what a textbook examines, and nothing else."""

from __future__ import annotations

import pytest

import pathways
from pathways.apart import FINDINGS, Neighbourhood

ATLAS = pathways.load()
COMPARED = (
    *ATLAS.roots,
    *(f"{root}:irritated" for root in ("L4", "L5", "S1", "S2")),
    *(name for name, site in ATLAS.sites.items() if site.grade != "local"),
    *("plantar_fasciitis", "heel_fat_pad_syndrome", "soleal_sling:irritated", "baker_cyst:cut"),
)
LOCAL = ("achilles_tendonitis", "heel_bursitis", "heel_spur", "sever_disease")
COMPARED += tuple(name for name in LOCAL if name not in COMPARED)
DEFICITS = [pathways.deficit(pathways.lesion(name)) for name in COMPARED]
BESIDE = Neighbourhood(DEFICITS, ATLAS)


def neighbours(name):
    return {one.neighbour: one for one in BESIDE.apart(COMPARED.index(name))}


@pytest.mark.parametrize(
    ("lesion", "neighbour", "here", "there"),
    [
        ("L5", "fibular_neck", {"tibialis_posterior", "gluteus_medius"}, set()),
        ("fibular_neck", "L5", set(), {"tibialis_posterior", "gluteus_medius"}),
        ("S1", "baker_cyst", {"biceps_femoris_long_head", "gluteus_maximus"}, set()),
        ("S1", "L5", {"gastrocnemius_medial_head", "achilles"}, {"extensor_hallucis_longus"}),
        ("sural_calf", "S1", set(), {"gastrocnemius_medial_head", "achilles"}),
        ("baxter", "plantar_fasciitis", {"medial_heel"}, set()),
        ("stenosis_central_L4_5", "cauda_equina", set(), {"external_anal_sphincter"}),
    ],
)
def test_it_is_told_apart_as_textbooks_do(lesion, neighbour, here, there):
    found = neighbours(lesion)[neighbour]
    assert here <= {name for _, name in found.here}
    assert there <= {name for _, name in found.there}


def test_what_is_told_is_hit_in_one_and_clear_in_the_other():
    for number, deficit in enumerate(DEFICITS):
        for one in BESIDE.apart(number):
            other = DEFICITS[COMPARED.index(one.neighbour)]
            for hit, clear, findings in ((deficit, other, one.here), (other, deficit, one.there)):
                for kind, name in findings:
                    struck = hit.states[kind][name] in {"reduced", "numb"}
                    assert struck or hit.feelings[kind][name] == "likely"
                    assert clear.states[kind][name] in {"spared", "untouched"}
                    assert clear.feelings[kind][name] == "none"


def test_only_what_is_examined_at_the_bedside_is_told_and_not_too_much():
    for number in range(len(DEFICITS)):
        for one in BESIDE.apart(number):
            for findings in (one.here, one.there):
                kinds = [kind for kind, _ in findings]
                assert all(kinds.count(kind) <= most for kind, most in FINDINGS.items())
                assert all(ATLAS.muscles[n].bedside for kind, n in findings if kind == "muscles")
                assert ("skin", "dorsal_genital") not in findings


def test_neither_the_same_nerve_nor_an_unlikely_grade_is_a_neighbour():
    assert "S1" not in neighbours("disc_L5_S1_paracentral")
    every = {name for number in range(len(DEFICITS)) for name in _names(number)}
    assert "baker_cyst:cut" not in every
    assert not any(ATLAS.sites[n].prior == "rare" for n in every if n in ATLAS.sites)
    assert neighbours("S1:irritated").keys() <= {n for n in COMPARED if _only_hurts(n)}


def test_what_is_whole_because_of_the_grade_alone_tells_nothing_apart():
    cut = pathways.deficit(pathways.lesion("tarsal_tunnel:cut"))
    assert cut.states["muscles"]["abductor_hallucis"] in {"reduced", "numb"}
    usual = pathways.deficit(pathways.lesion("tarsal_tunnel"))
    assert usual.states["muscles"]["abductor_hallucis"] == "spared"
    for one in neighbours("tarsal_tunnel").values():
        for kind, name in one.there:
            assert cut.states[kind][name] not in {"reduced", "numb"}, (one.neighbour, name)
    assert ("muscles", "abductor_hallucis") not in neighbours("tarsal_tunnel")["S1"].there


@pytest.mark.parametrize("name", LOCAL)
def test_a_tender_heel_is_not_set_beside_nerves_that_share_one_patch(name):
    assert neighbours(name).keys() == set()


def test_one_patch_in_common_makes_no_neighbour():
    assert "ischaemic_neuropathy" not in neighbours("spondylolisthesis_L4_5")
    assert "S1" in neighbours("L5"), "but what the differential compares stays side by side"
    assert "L5" in neighbours("disc_L5_S1_paracentral"), "nor are they once a disc hits the root"
    assert "S1:irritated" in neighbours("plantar_fasciitis")
    assert "piriformis" not in neighbours("plantar_fasciitis")


def _names(number):
    return [one.neighbour for one in BESIDE.apart(number)]


def _only_hurts(name):
    states = DEFICITS[COMPARED.index(name)].states
    return not any(
        state in {"reduced", "numb"}
        for kind in ("muscles", "reflexes", "skin")
        for state in states[kind].values()
    )
