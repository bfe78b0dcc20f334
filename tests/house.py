"""Reads the product's own source: its modules, what they import and how long they are."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

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
