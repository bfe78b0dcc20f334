"""Shared by all tests: the body is built once into the cache of the person who runs them."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

# What is true stays true on a slow machine; speed is measured in benchmarks.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.fixture(scope="session")
def atlas():
    import pathways

    return pathways.load()


@pytest.fixture(scope="session")
def body():
    import meshes

    return meshes.load()
