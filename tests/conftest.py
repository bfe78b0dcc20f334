"""Shared by all tests: the body is built once into the cache of the person who runs them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# What is true stays true on a slow machine; speed is measured in benchmarks.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

QUICK_FIRST = ("pathways", "tests", "viz", "meshes", "browser")
"""Folders by the time that their tests take: a mistake in a table is told within seconds."""


def pytest_collection_modifyitems(items):
    """Sorts by folder, those with a browser last; the order inside a folder stays pytest's own."""
    items.sort(key=_lateness)


def _lateness(item):
    folder = Path(item.path).parent.name
    rank = QUICK_FIRST.index(folder) if folder in QUICK_FIRST else len(QUICK_FIRST)
    return (item.get_closest_marker("browser") is not None, rank)


@pytest.fixture(scope="session")
def atlas():
    import pathways

    return pathways.load()


@pytest.fixture(scope="session")
def body():
    import meshes

    return meshes.load()
