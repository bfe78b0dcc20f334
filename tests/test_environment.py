"""environment.yml and pyproject.toml ask for the same packages with the same bounds."""

from __future__ import annotations

import re
import tomllib

from house import ROOT

DATA_WHEELS = {"musculoskeletal-models==0.2.4", "myo-sim==0.2.3"}


def conda_lines() -> list[str]:
    text = (ROOT / "environment.yml").read_text().split("dependencies:")[1]
    return re.findall(r"^\s+- ([\w-]+(?:[<>=!~].+)?)$", text, flags=re.MULTILINE)


def test_the_two_lists_are_equal():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = {*project["dependencies"], *project["optional-dependencies"]["test"]}
    wanted.add(f"python{project['requires-python']}")
    assert set(conda_lines()) - {"pip"} == wanted


def test_the_data_wheels_stand_in_the_pip_section():
    pip_section = (ROOT / "environment.yml").read_text().split("- pip:")[1]
    assert set(re.findall(r"- (\S+)", pip_section)) == DATA_WHEELS
