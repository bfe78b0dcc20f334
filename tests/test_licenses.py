"""The register of data sources says what is really loaded, and under which licence."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata

import pytest
from house import ROOT, modules

REGISTER = tomllib.loads((ROOT / "meshes" / "data" / "licenses.toml").read_text())
WHEELS = {name: row for name, row in REGISTER.items() if row["kind"] == "data wheel"}


def test_every_row_is_complete():
    wanted = {"kind", "license", "what", "used_for", "attribution", "redistributed", "how"}
    assert {name: wanted - set(row) for name, row in REGISTER.items() if wanted - set(row)} == {}


@pytest.mark.parametrize("name", WHEELS)
def test_installed_wheel_has_the_registered_version_and_licence(name):
    info = metadata.metadata(name)
    assert info["Version"] == WHEELS[name]["version"]
    stated = " ".join(
        [
            info.get("License-Expression") or "",
            info.get("License") or "",
            *(info.get_all("Classifier") or []),
        ]
    )
    family = WHEELS[name]["license"].split("-")[0]
    assert family in stated or {"MPL": "Mozilla", "Apache": "Apache"}[family] in stated


def test_the_code_reads_only_registered_wheels():
    """What meshes/raw/sources.py names is what the register holds."""
    sources = next(m for m in modules() if m.name == "meshes/raw/sources.py").text
    named = set(re.findall(r"\b(musculoskeletal[-_]models|myo[-_]sim|[\w-]+[-_]atlas)\b", sources))
    assert {name.replace("_", "-") for name in named} == set(WHEELS)


def test_the_dependencies_pin_the_registered_versions():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    pinned = {d for d in project["dependencies"] if "==" in d}
    assert pinned == {f"{name}=={row['version']}" for name, row in WHEELS.items()}


def test_the_notice_for_people_names_every_source():
    notice = (ROOT / "DATA_LICENSES.md").read_text()
    assert [name for name in WHEELS if f"`{name}`" not in notice] == []
    assert [row["license"] for row in REGISTER.values() if row["license"] not in notice] == []


def test_the_bundle_carries_its_notices():
    notices = (ROOT / "viz" / "viewer" / "THIRD_PARTY_LICENSES.txt").read_text()
    for library in ("three", "three-mesh-bvh", "preact"):
        assert re.search(rf"^{re.escape(library)}\b", notices, flags=re.MULTILINE), library
