"""Shared by all tests: the body is built once into the cache of the person who runs them."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# What is true stays true on a slow machine; speed is measured in benchmarks.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

QUICK_FIRST = ("pathways", "tests", "viz", "meshes", "browser")
"""Folders by the time that their tests take: a mistake in a table is told within seconds."""


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="run the long forms alone: many minutes")


def pytest_collection_modifyitems(config, items):
    """Sorts by folder, those with a browser last; the order inside a folder stays pytest's own.

    Long forms (marked `long`) run only when they are asked for, and then alone.
    """
    items.sort(key=_lateness)
    asked = config.getoption("--long")
    left_out = [item for item in items if bool(item.get_closest_marker("long")) != asked]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in set(left_out)]


def _lateness(item):
    folder = Path(item.path).parent.name
    rank = QUICK_FIRST.index(folder) if folder in QUICK_FIRST else len(QUICK_FIRST)
    return (item.get_closest_marker("browser") is not None, rank)


@pytest.fixture(scope="session")
def atlas():
    import pathways

    return pathways.load()


@pytest.fixture(scope="session")
def usual_body():
    import meshes

    return meshes.load()


@pytest.fixture(scope="session")
def body(usual_body):
    return usual_body


@pytest.fixture
def watch():
    """Starts processes, and ends whatever is left of them after the test."""
    from watched import Watched

    started = []

    def begin(command, **changes):
        started.append(Watched(command, **changes))
        return started[-1]

    yield begin
    for one in started:
        one.end()


@pytest.fixture
def open_to_all():
    """A folder that others can see: pytest's own are for its user alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
