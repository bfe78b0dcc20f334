"""A site that exists in one anatomy alone is drawn in it."""

from __future__ import annotations

import pytest

import pathways
from viz import View
from viz.rules.drawn_variants import drawn_variants


@pytest.mark.parametrize(
    ("view", "drawn"),
    [
        (View("piriformis_type_b"), ("piriformis_type_b",)),
        (View("piriformis_type_b:irritated"), ("piriformis_type_b",)),
        (View("piriformis"), ()),
        (View("piriformis_type_b", compare="piriformis"), ()),
        (View("piriformis", compare="piriformis_type_b"), ()),
    ],
)
def test_a_site_is_drawn_in_the_anatomy_in_which_alone_it_exists(view, drawn):
    assert drawn_variants(view) == drawn


def test_every_site_that_stands_in_for_another_brings_its_anatomy():
    swaps = {
        change.site: name
        for name, row in pathways.load().variants.items()
        for change in row.changes
        if change.kind == "site"
    }
    assert swaps
    for site, variant in swaps.items():
        assert variant in drawn_variants(View(site))
