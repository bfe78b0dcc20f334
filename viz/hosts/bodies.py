"""The bodies that one server shows: its own, and each sex and physique that a visitor asks for."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from meshes.choice.body_choice import DEFAULT
from viz.hosts.loader import SceneLoader
from viz.view import View
from viz.view.own_tables import facts_of
from viz.view.shown_body import body_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meshes import BodyChoice

ASKING = ("sex=", "physique=")
"""What an address has that asks for a body."""


class Bodies:
    """A loader for each body; one is built at a time. Another than the own is begun when asked for.

    `own` is that of the server's own body. Take loaders from the server's thread.
    """

    def __init__(self, usual: BodyChoice = DEFAULT, own: SceneLoader | None = None) -> None:
        """Begin with the server's own body.

        Args:
            usual: which body is shown where none is asked for.
            own: its loader; None makes one.

        Raises:
            TablesError: when its tables are wrong.

        """
        self._one_at_a_time, self._by_routes = threading.Lock(), False
        self._usual = usual
        self.own = own or self._made(usual)
        self._loaders = {usual: self.own}

    def of(self, view: View) -> SceneLoader:
        """Give the loader of the body that a view asks for."""
        return self._loader(body_of(view, self._usual))

    def named(self, digest: str, query: str) -> SceneLoader:
        """Give the loader whose scene has this digest, else that of the body of an address.

        Args:
            digest: that of a scene, or "".
            query: of an address; what is not known in it is passed over.

        """
        there = (one for one in self if digest and one.scene and one.digest == digest)
        found = next(there, None)
        if found or not any(word in query for word in ASKING):
            return found or self.own
        return self.of(View.read(query, atlas=self.own.atlas)[0])

    def over_http(self) -> None:
        """Let pages fetch the scenes over HTTP: the server has routes for them."""
        self._by_routes = True
        for loader in self:
            loader.over_http = True

    def close(self) -> None:
        """End what works beside the server."""
        for loader in self:
            loader.close()

    def __iter__(self) -> Iterator[SceneLoader]:
        """Give every loader that was asked for."""
        return iter(tuple(self._loaders.values()))

    def _loader(self, choice: BodyChoice) -> SceneLoader:
        if choice not in self._loaders:
            self._loaders[choice] = self._made(choice)
            self._loaders[choice].start()
        return self._loaders[choice]

    def _made(self, choice: BodyChoice) -> SceneLoader:
        return SceneLoader(
            choice=choice,
            atlas=facts_of(choice),
            over_http=self._by_routes,
            turn=self._one_at_a_time,
        )
