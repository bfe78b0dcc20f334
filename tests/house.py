"""Reads the product's own source: its modules, what they import and how long they are.

An arrow runs from a file to each file that it names in an import, be it at the top, in a function
or for types only. A *room* is a folder of a package; a file that lies directly in a package is a
room of its own.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import networkx as nx

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("pathways", "meshes", "viz")


@dataclass(frozen=True)
class Module:
    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        return str(self.path.relative_to(ROOT))

    @property
    def package(self) -> str:
        return self.path.relative_to(ROOT).parts[0]

    def imported(self) -> set[str]:
        """Top-level names of everything imported anywhere in the module."""
        found = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                found.add(self.package if node.level else node.module.split(".")[0])
        return found

    def functions(self) -> list[ast.FunctionDef]:
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
        return [node for node in ast.walk(self.tree) if isinstance(node, kinds)]

    def public_definitions(self) -> list[ast.AST]:
        """Public classes and functions, and the public methods of public classes."""
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        public = [n for n in self.tree.body if isinstance(n, kinds) and n.name[0] != "_"]
        for owner in [n for n in public if isinstance(n, ast.ClassDef)]:
            public += [n for n in owner.body if isinstance(n, kinds) and n.name[0] != "_"]
        return public


def modules() -> list[Module]:
    """Every Python module of the product, tests excluded."""
    paths = [ROOT / "app.py"]
    for package in PACKAGES:
        paths += sorted((ROOT / package).rglob("*.py"))
    paths = [path for path in paths if "node_modules" not in path.parts]
    return [Module(path, text := path.read_text(), ast.parse(text)) for path in paths]


def length(node: ast.AST) -> int:
    """Lines of a definition without its docstring."""
    body = node.body
    doc = body[0] if ast.get_docstring(node) is not None else None
    return node.end_lineno - node.lineno + 1 - (doc.end_lineno - doc.lineno + 1 if doc else 0)


def files_of(root: Path, packages: Iterable[str] = PACKAGES) -> dict[str, Path]:
    """Every file of the packages by its dotted name; a package's name is its ``__init__``."""
    found = {}
    for package in packages:
        for path in sorted((root / package).rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            if "node_modules" not in parts:
                found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def file_arrows(root: Path, packages: Iterable[str] = PACKAGES) -> nx.DiGraph:
    """Which file imports which, by dotted names."""
    files = files_of(root, packages)
    arrows = nx.DiGraph()
    arrows.add_nodes_from(files)
    for name, path in files.items():
        for wanted in _named_imports(name, path):
            # A name in a package may be a file of it, or something that its __init__ holds.
            target = next((one for one in (wanted, wanted.rpartition(".")[0]) if one in files), "")
            if target not in {"", name}:
                arrows.add_edge(name, target)
    return arrows


def _named_imports(name: str, path: Path) -> Iterator[str]:
    """Every name that a file imports, dotted in full, whatever kind of import it is."""
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package.rsplit(".", node.level - 1)[0] if node.level else ""
            module = ".".join(part for part in (above, node.module) if part)
            yield from (f"{module}.{alias.name}" for alias in node.names)


def room_of(name: str, files: dict[str, Path]) -> str:
    """The room in which a file lies, dotted."""
    package, _, _ = name.rpartition(".")
    return name if "." not in package or files[name].name == "__init__.py" else package


def room_arrows(root: Path, packages: Iterable[str] = PACKAGES) -> nx.DiGraph:
    """Which room imports which."""
    files = files_of(root, packages)
    rooms = nx.DiGraph()
    rooms.add_nodes_from(room_of(name, files) for name in files)
    for start, end in file_arrows(root, packages).edges:
        if (one := room_of(start, files)) != (other := room_of(end, files)):
            rooms.add_edge(one, other)
    return rooms


def circles(arrows: nx.DiGraph) -> list[list[str]]:
    """Files or rooms that import one another, directly or by way of others."""
    found = nx.strongly_connected_components(arrows)
    return sorted(sorted(circle) for circle in found if len(circle) > 1)
