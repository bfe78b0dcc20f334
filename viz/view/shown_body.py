"""The body that a view asks for, where it asks for one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meshes.choice.body_choice import DEFAULT, BodyChoice

if TYPE_CHECKING:
    from viz.view.view import View


def body_of(view: View, usual: BodyChoice | None = None) -> BodyChoice:
    """Give the body on which a view is shown.

    Args:
        view: what is shown; its sex and physique go before those of the usual body.
        usual: the body of whoever shows it; None is the default one.

    """
    body = usual or DEFAULT
    return replace(
        body,
        sex=body.sex if view.sex == "usual" else view.sex,
        physique=body.physique if view.physique == "usual" else view.physique,
    )
