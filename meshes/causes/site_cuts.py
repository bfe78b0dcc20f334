"""What the fact tables say of a site: the nerves that it catches and the roots that it spares."""

from __future__ import annotations

from meshes.nerves.roots import is_root


def cuts_of(site: str) -> tuple[tuple[str, float], ...]:
    """Give each nerve that a site catches, with its position 0..1, the chief ones first."""
    import pathways  # noqa: PLC0415  # the tables are read on first use

    cuts = pathways.load().sites[site].cuts
    ordered = sorted(cuts, key=lambda cut: -cut.share)
    return tuple((cut.nerve, cut.position) for cut in ordered)


def spared_roots(site: str) -> tuple[str, ...]:
    """Give the roots none of whose fibres run through a nerve that a site catches.

    Roots that pass the place inside the same dural sac as a caught one count as spared too.
    """
    import pathways  # noqa: PLC0415  # the tables are read on first use

    caught = {nerve for nerve, _ in cuts_of(site)}
    through = {nerve.rpartition("_")[2] for nerve in caught if not is_root(nerve)}
    return tuple(root for root in pathways.load().roots if root not in caught | through)
