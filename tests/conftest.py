"""Shared by all tests: the body is built once into the cache of the person who runs them."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session")
def atlas():
    import pathways

    return pathways.load()


@pytest.fixture(scope="session")
def body():
    import meshes

    return meshes.load()
