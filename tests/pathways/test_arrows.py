"""No circle of files in the reasoning, whatever the import is: on top, in a function, for types."""

from __future__ import annotations

import ast

import networkx as nx
from house import modules

FILES = {m.path.stem: m.tree for m in modules() if m.package == "pathways"}


def arrows(tree):
    """The files of the package that a file imports, wherever in it the import stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "pathways":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("pathways."):
            yield node.module.split(".")[1]


def circles(files):
    graph = nx.DiGraph(
        (name, other) for name, tree in files.items() for other in arrows(tree) if other in files
    )
    return [sorted(part) for part in nx.strongly_connected_components(graph) if len(part) > 1]


def test_there_is_no_circle_of_files():
    assert circles(FILES) == []


def test_an_import_back_for_types_alone_is_a_circle():
    back = "if TYPE_CHECKING:\n    from pathways.deficits import Deficit"
    assert circles({**FILES, "effects": ast.parse(back)}) != []
