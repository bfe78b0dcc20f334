"""The scene file of the default body, read once."""

from __future__ import annotations

import gzip

import pytest

from viz.scene_file import container, glb


@pytest.fixture(scope="session")
def packed(body):
    return container.scene_bytes()


@pytest.fixture(scope="session")
def document(packed):
    return glb.read(gzip.decompress(packed))


@pytest.fixture(scope="session")
def extras(document):
    return document[0]["extras"]["root_to_heel"]
