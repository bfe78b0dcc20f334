"""The bodies that have to pass the same geometry checks."""

from __future__ import annotations

import pytest
from atlas_folder import ASKEW, MIRROR, Changes, bones_of, write_atlas

import meshes
from meshes.choice.body_choice import DEFAULT, BodyChoice
from meshes.choice.body_shape import BodyShape

CHOICES = {
    "default": lambda _: DEFAULT,
    "short": lambda _: BodyChoice(BodyShape(stature_sd=-2.0)),
    "tall": lambda _: BodyChoice(BodyShape(stature_sd=2.0)),
    "female": lambda _: BodyChoice(sex="female"),
    "female slim": lambda _: BodyChoice(sex="female", physique="slim"),
    "female heavy": lambda _: BodyChoice(sex="female", physique="heavy"),
    "male slim": lambda _: BodyChoice(physique="slim"),
    "male heavy": lambda _: BodyChoice(physique="heavy"),
    "narrow": lambda _: BodyChoice(BodyShape({2: -2.0})),
    "atlas": lambda fixture: BodyChoice(atlas=fixture("atlas_folder")),
}
"""Ends and middle of the shape model, sexes and physiques, a narrow pelvis, bones from files."""


@pytest.fixture(scope="session")
def atlas_folder(tmp_path_factory, usual_body):
    """An atlas in metres, 7 % larger than the default body, mirrored, askew, with one left bone."""
    folder = tmp_path_factory.mktemp("atlas")
    changes = Changes(1.07e-3, ASKEW @ MIRROR, (0.3, 2.0, -1.0), left=("hip",))
    write_atlas(folder, bones_of(usual_body), changes)
    return folder


LONG = tuple(name for name in CHOICES if name not in ("default", "atlas"))
"""Bodies that only the long form builds: each takes a minute of both cores."""


@pytest.fixture(
    scope="session",
    params=[pytest.param(n, marks=pytest.mark.long) if n in LONG else n for n in CHOICES],
)
def each_body(request):
    """One body after the other, each built once into the cache."""
    return meshes.load(choice=CHOICES[request.param](request.getfixturevalue))


@pytest.fixture
def sex_of_body(request, each_body):
    """Of which sex the body is that stands for ``each_body`` in this test."""
    name = request.node.callspec.params["each_body"]
    return CHOICES[name](request.getfixturevalue).sex
