"""Random lesions for the property tests."""

from __future__ import annotations

from hypothesis import strategies as st

import pathways

ATLAS = pathways.load()
NERVES = (*ATLAS.roots, *ATLAS.nerves)
BORDERS = {name: pathways.segments(name) for name in NERVES}


@st.composite
def cuts(draw):
    """A cut of any root or nerve; often at a branching, where the strict rule matters."""
    nerve = draw(st.sampled_from(NERVES))
    place = st.one_of(st.floats(0, 1), st.sampled_from(BORDERS[nerve]))
    share = st.one_of(st.just(1.0), st.floats(0, 1))
    channel = st.sampled_from(("both", "both", "sensory", "motor"))
    return pathways.Cut(nerve, draw(place), draw(share), draw(channel))


lesions = st.lists(cuts(), max_size=6).map(tuple)
