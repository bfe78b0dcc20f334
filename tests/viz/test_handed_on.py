"""Whoever draws or writes hands on the atlas that is at hand; nobody fetches one in secret."""

from __future__ import annotations

import ast
import inspect
from importlib import import_module

import pytest
from house import modules

import pathways

DOORS = (pathways.load, pathways.load_from, pathways.load_over)
OWN = {
    m.name.removesuffix(".py").removesuffix("/__init__").replace("/", "."): m.tree
    for m in modules()
    if m.package in {"viz", "app.py"}
}


def names_of(module, tree):
    """What the names in a module stand for, those that are imported in functions among them."""
    names = dict(vars(import_module(module)))
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            home = import_module(node.module)
            for alias in node.names:
                names.setdefault(alias.asname or alias.name, getattr(home, alias.name, None))
        elif isinstance(node, ast.Import):
            for alias in node.names:
                names.setdefault(alias.name.partition(".")[0], import_module(alias.name))
    return names


def calls_of(tree, names):
    """Every call whose function is known, with the function."""
    for scope in [tree, *(node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))]:
        known = names | ({"cls": names[scope.name]} if isinstance(scope, ast.ClassDef) else {})
        for node in ast.walk(scope):
            if isinstance(node, ast.Call) and (found := called(node.func, known)) is not None:
                yield node, found


def called(node, names):
    if isinstance(node, ast.Name):
        return names.get(node.id)
    if isinstance(node, ast.Attribute):
        return getattr(called(node.value, names), node.attr, None)
    return None


def takes_atlas(function):
    """Where a function takes an atlas; None if it takes none, or a lesion that has one."""
    try:
        wanted = inspect.signature(function).parameters
    except (TypeError, ValueError):
        return None
    kinds = [str(one.annotation).removesuffix(" | None") for one in wanted.values()]
    return None if "Lesion" in kinds or "Atlas" not in kinds else kinds.index("Atlas")


def hidden_defaults(tree, names):
    """The calls that leave out the atlas, and those that fetch one. `View()` names no fact."""
    found = set()
    for call, function in calls_of(tree, names):
        place = takes_atlas(function)
        bare = isinstance(function, type) and not (call.args or call.keywords)
        named = {word.arg for word in call.keywords}
        left_out = place is not None and place >= len(call.args) and not named & {"atlas", None}
        if function in DOORS or (left_out and not bare):
            found.add((call.lineno, ast.unparse(call.func)))
    return sorted(found)


@pytest.mark.parametrize("module", OWN)
def test_the_atlas_is_handed_on(module):
    assert hidden_defaults(OWN[module], names_of(module, OWN[module])) == []


def test_calls_are_looked_at_in_earnest():
    names = {m: names_of(m, OWN[m]) for m in ("viz.rules.skin_maps", "viz.view.view")}
    seen = {
        ast.unparse(call.func)
        for module, known in names.items()
        for call, function in calls_of(OWN[module], known)
        if takes_atlas(function) is not None
    }
    assert {"pathways.composition", "root_colours", "pathways.lesion", "cls.from_dict"} <= seen


@pytest.mark.parametrize(
    "line",
    [
        "pathways.load()",
        "pathways.lesion('S1')",
        "pathways.selectable()",
        "View('S1')",
        "View.from_query('lesion=S1')",
        "skin_maps.root_colours('default')",
    ],
)
def test_a_hidden_default_is_found(line):
    from viz.rules import skin_maps
    from viz.view import View

    names = {"pathways": pathways, "View": View, "skin_maps": skin_maps}
    assert hidden_defaults(ast.parse(line), names) != []
    assert hidden_defaults(ast.parse("View(); pathways.selectable(atlas)"), names) == []
