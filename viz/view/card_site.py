"""What a card that is read lights on the body, as the page lights it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.search_entries import askings

if TYPE_CHECKING:
    from pathways.atlas import Atlas
    from viz.view.view import View


def with_site_of_card(view: View) -> View:
    """Light what the card speaks of, the commonest place of it, where no lesion is named."""
    if not view.card or view.lesions or view.mode != "explore":
        return view
    kind, _, one = view.card.partition(":")
    sites = _SITES[kind](view.facts, one) if kind in _SITES else ()
    return view.replace(lesions=sites[:1], grade="typical") if sites else view


def _sites_of_condition(atlas: Atlas, condition: str) -> tuple[str, ...]:
    return tuple(atlas.conditions[condition].sites)


def _sites_of_sign(atlas: Atlas, sign: str) -> tuple[str, ...]:
    """The sites of the gravest condition of a red flag that has some."""
    flag = f"red_flag:{sign}"
    leading = [row.finds for row in askings(atlas) if row.urgent and flag in row.finds]
    first = min(leading, key=lambda finds: finds.index(flag), default=())
    led = [name for kind, _, name in (one.partition(":") for one in first) if kind == "condition"]
    told = [name for name, row in atlas.conditions.items() if sign in row.red_flags]
    found = (_sites_of_condition(atlas, condition) for condition in (*led, *told))
    return next((sites for sites in found if sites), ())


_SITES = {"condition": _sites_of_condition, "red_flag": _sites_of_sign}
