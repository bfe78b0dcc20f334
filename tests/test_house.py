"""The structure of the house: who may import whom, how long things are, what is documented."""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
from collections import Counter

import pytest
from house import ROOT, circles, file_arrows, length, modules, room_arrows

MODULES = modules()
FORBIDDEN = {
    "pathways": {"meshes", "viz", "app", "panel", "pyvista", "vtk", "vtkmodules", "trimesh"},
    "meshes": {"viz", "app", "panel", "anywidget"},
    "viz": {"app"},
}
FLOORS = (
    ("geometry", "keeping"),
    ("tables",),
    ("places",),
    ("raw", "choice"),
    ("bones",),
    ("skin",),
    ("atlas",),
    ("anatomy",),
    ("nerves",),
    ("soft_tissue",),
    ("causes",),
    ("body",),
    ("morphometry",),
    ("build",),
    ("command_line", ""),  # and the door
    ("__main__",),
)
"""Rooms of meshes, the lowest first: none imports a higher one, or another of its own floor."""


@pytest.mark.parametrize("package", FORBIDDEN)
def test_arrows_point_from_the_facts_to_the_page(package):
    own = [module for module in MODULES if module.package == package]
    assert own
    wrong = {m.name: m.imported() & FORBIDDEN[package] for m in own}
    assert {name: names for name, names in wrong.items() if names} == {}


@pytest.mark.parametrize("arrows", [file_arrows, room_arrows])
def test_nothing_imports_in_a_circle(arrows):
    assert circles(arrows(ROOT)) == []


def test_lower_rooms_of_meshes_never_import_higher_ones():
    floor = {f"meshes.{room}".strip("."): n for n, rooms in enumerate(FLOORS) for room in rooms}
    arrows = room_arrows(ROOT, ["meshes"])
    assert set(arrows.nodes) == set(floor)
    assert [(one, other) for one, other in arrows.edges if floor[one] <= floor[other]] == []


FAKE = {
    "shop/__init__.py": "from shop.till.bill import Bill\n",
    "shop/goods/__init__.py": "",
    "shop/goods/apple.py": "class Apple: ...\n",
    "shop/goods/basket.py": "from shop.goods import apple\n",
    "shop/till/__init__.py": "",
    "shop/till/bill.py": "from shop.goods.apple import Apple\nclass Bill: ...\n",
}
"""A house in order: files by name."""
BACK = {
    "at the top": "from shop.till.bill import Bill\n",
    "in a function": "def priced():\n    import shop.till.bill\n",
    "for types only": "if TYPE_CHECKING:\n    from shop.till import bill\n",
    "relative": "from ..till.bill import Bill\n",
    "through the door": "if TYPE_CHECKING:\n    from shop import Bill\n",
}


def built(folder, files):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def test_a_house_in_order_has_no_circle(tmp_path):
    house = built(tmp_path, FAKE)
    assert set(file_arrows(house, ["shop"]).edges) == {
        ("shop", "shop.till.bill"),
        ("shop.goods.basket", "shop.goods.apple"),
        ("shop.till.bill", "shop.goods.apple"),
    }
    assert circles(file_arrows(house, ["shop"])) == circles(room_arrows(house, ["shop"])) == []


@pytest.mark.parametrize("kind", BACK)
def test_an_import_back_makes_a_circle_whatever_its_kind(tmp_path, kind):
    house = built(tmp_path, {**FAKE, "shop/goods/apple.py": BACK[kind]})
    files, rooms = ["shop.goods.apple", "shop.till.bill"], ["shop.goods", "shop.till"]
    door = ["shop"] if kind == "through the door" else []
    assert circles(file_arrows(house, ["shop"])) == [door + files]
    assert circles(room_arrows(house, ["shop"])) == [door + rooms]


def test_rooms_can_go_in_a_circle_where_files_do_not(tmp_path):
    back = {"shop/goods/basket.py": "if TYPE_CHECKING:\n    from shop.till.bill import Bill\n"}
    house = built(tmp_path, FAKE | back)
    assert circles(file_arrows(house, ["shop"])) == []
    assert circles(room_arrows(house, ["shop"])) == [["shop.goods", "shop.till"]]


def test_the_entry_is_thin():
    app = next(module for module in MODULES if module.name == "app.py")
    assert len(app.text.splitlines()) <= 80


def test_modules_are_one_idea_long():
    lengths = {m.name: len(m.text.splitlines()) for m in MODULES}
    assert {name: n for name, n in lengths.items() if n > 450} == {}
    ordered = sorted(lengths.values())
    assert ordered[int(0.95 * (len(ordered) - 1))] <= 300
    assert statistics.median(ordered) <= 170


def test_functions_read_top_to_bottom():
    lengths = {f"{m.name}:{f.name}": length(f) for m in MODULES for f in m.functions()}
    assert {name: n for name, n in lengths.items() if n > 60} == {}
    ordered = sorted(lengths.values())
    assert statistics.median(ordered) <= 14
    assert ordered[int(0.95 * (len(ordered) - 1))] <= 40


def test_public_names_are_documented_and_typed():
    bare = []
    for module in MODULES:
        for node in module.public_definitions():
            if ast.get_docstring(node) is None:
                bare.append(f"{module.name}:{node.name} has no docstring")
            if isinstance(node, ast.FunctionDef):
                arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
                untyped = [a for a in arguments if a.annotation is None]
                untyped = [a.arg for a in untyped if a.arg not in {"self", "cls"}]
                if untyped or node.returns is None:
                    bare.append(f"{module.name}:{node.name} is not fully typed {untyped}")
    assert bare == []


def test_the_reasoning_never_names_a_nerve():
    import pathways

    nerves = {name for name in pathways.load().nerves if not re.fullmatch(r"[TLS]\d+|Co1", name)}
    named = {}
    for module in MODULES:
        if module.package in {"pathways", "viz"}:
            strings = {n.value for n in ast.walk(module.tree) if isinstance(n, ast.Constant)}
            named[module.name] = {s for s in strings if isinstance(s, str)} & nerves
    assert {name: found for name, found in named.items() if found} == {}


def test_nothing_of_one_machine_is_in_the_repository():
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    text = re.compile(r"(?<![\w.])/(?:work|root|home)/\w|https?://(?:registry\.npmjs|pypi\.org)")
    own = "tests/test_house.py"
    found = []
    for name in listed.stdout.splitlines():
        path = ROOT / name
        binary = {".png", ".jpg", ".js", ".ico"}
        if (
            name != own
            and path.is_file()
            and path.suffix not in binary
            and text.search(path.read_text(errors="ignore"))
        ):
            found.append(name)
    assert found == []


def test_test_modules_have_names_of_their_own():
    """Two of one name cannot be collected in the same run."""
    names = Counter(path.name for path in (ROOT / "tests").rglob("test_*.py"))
    assert [name for name, times in names.items() if times > 1] == []
