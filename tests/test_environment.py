"""What is installed is what is imported, and both lists of it ask for the same."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib import import_module, metadata

from house import PACKAGES, ROOT, modules

DATA_WHEELS = {"musculoskeletal-models==0.2.4", "myo-sim==0.2.3"}
OWN = {*PACKAGES, "app"}
BESIDE = ("tests", "benchmarks", "examples", "tools")


def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def distributions(requirements):
    """Names of what is required, written as package indexes compare them."""
    names = (re.match(r"[\w.-]+", requirement).group() for requirement in requirements)
    return {re.sub(r"[-_.]+", "-", name).lower() for name in names}


def imports(path):
    """Top-level names of everything that a file imports."""
    nodes = list(ast.walk(ast.parse(path.read_text())))
    whole = {a.name for node in nodes if isinstance(node, ast.Import) for a in node.names}
    parts = {node.module for node in nodes if isinstance(node, ast.ImportFrom)}
    return {name.split(".")[0] for name in whole | parts}


def undeclared(imported, declared):
    """What is imported but belongs to no declared distribution, with those it could come from."""
    homes = metadata.packages_distributions()
    foreign = imported - sys.stdlib_module_names - OWN
    found = {name: distributions(homes.get(name, [name])) for name in foreign}
    return {name: owners for name, owners in found.items() if not owners & declared}


def conda_lines() -> list[str]:
    text = (ROOT / "environment.yml").read_text().split("dependencies:")[1]
    return re.findall(r"^\s+- ([\w-]+(?:[<>=!~].+)?)$", text, flags=re.MULTILINE)


def test_the_two_lists_are_equal():
    wanted = {*project()["dependencies"], *project()["optional-dependencies"]["test"]}
    wanted.add(f"python{project()['requires-python']}")
    assert set(conda_lines()) - {"pip"} == wanted


def test_the_data_wheels_stand_in_the_pip_section():
    pip_section = (ROOT / "environment.yml").read_text().split("- pip:")[1]
    assert set(re.findall(r"- (\S+)", pip_section)) == DATA_WHEELS


def test_every_import_of_the_product_is_declared():
    imported = set().union(*(module.imported() for module in modules()))
    assert {"PIL", "vtkmodules"} <= imported
    assert undeclared(imported, distributions(project()["dependencies"])) == {}


def test_what_tests_and_tools_import_is_declared():
    declared = {*project()["dependencies"]}.union(*project()["optional-dependencies"].values())
    paths = [path for folder in BESIDE for path in sorted((ROOT / folder).rglob("*.py"))]
    neighbours = {*BESIDE, *(path.stem for path in paths), *(path.parent.name for path in paths)}
    imported = set().union(*(imports(path) for path in paths)) - neighbours
    assert "pytest" in imported
    assert undeclared(imported, distributions(declared)) == {}


def test_an_import_that_nobody_declared_is_named():
    declared = distributions(d for d in project()["dependencies"] if not d.startswith("pillow"))
    assert undeclared({"PIL", "numpy", "json", "pathways"}, declared) == {"PIL": {"pillow"}}


def test_the_command_is_there():
    for home in project()["scripts"].values():
        module, _, function = home.partition(":")
        assert callable(getattr(import_module(module), function))
