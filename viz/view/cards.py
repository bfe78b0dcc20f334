"""What can be read beside the body: the card of a condition, a test, a muscle, a disc and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.tables.bones import DISCS
from pathways import names
from pathways.search_entries import entries
from viz.view.address import ViewError, not_there, quoted, refused
from viz.view.shown_words import SHOWN

if TYPE_CHECKING:
    from pathways.atlas import Atlas


def check_card(atlas: Atlas, card: object) -> None:
    """Refuse a card that there is not, with what comes near, in the words of the page.

    Args:
        atlas: the facts that are read.
        card: a kind and what is read of that kind, `condition:plantar_fasciitis`; "" for none.

    Raises:
        ViewError: when there is no such kind, or nothing of that name.

    """
    if card == "":
        return
    kind, _, one = card.partition(":") if isinstance(card, str) else ("", "", "")
    words = SHOWN["card"].words
    if kind not in words or not one:
        raise refused("word", what="card", name=quoted(card), allowed=", ".join(words.values()))
    if kind == "disc":
        if one not in DISCS:
            raise not_there(words[kind], one, [disc.replace("_", "/") for disc in DISCS])
        return
    known = {entry.id: entry.name for entry in entries(atlas) if entry.kind == kind}
    if one not in known:
        near = dict.fromkeys(known[other] for other in names.nearest(one, (kind,), atlas=atlas))
        raise ViewError(str(names.UnknownName(one, near, words[kind])))
