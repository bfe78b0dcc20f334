"""What the fact tables say of a site: the nerves that it catches and the roots that it spares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.nerves.roots import is_root

if TYPE_CHECKING:
    from pathways.atlas import Atlas


def cuts_of(facts: Atlas, site: str) -> tuple[tuple[str, float], ...]:
    """Give each nerve that a site catches, with its position 0..1, the chief ones first."""
    row = facts.sites[site]
    grade = "cut" if row.grade == "local" else row.grade
    ordered = sorted(row.cuts, key=lambda cut: -cut.share(grade))
    return tuple(dict.fromkeys((cut.nerve, cut.position) for cut in ordered))


def spared_roots(facts: Atlas, site: str) -> tuple[str, ...]:
    """Give the roots none of whose fibres run through a nerve that a site catches.

    Roots that pass the place inside the same dural sac as a caught one count as spared too.
    """
    caught = {nerve for nerve, _ in cuts_of(facts, site)}
    through = {nerve.rpartition("_")[2] for nerve in caught if not is_root(nerve)}
    return tuple(root for root in facts.roots if root not in caught | through)
