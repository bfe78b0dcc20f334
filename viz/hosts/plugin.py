"""The server's own routes for Panel's command: `panel serve app.py --plugins viz.hosts.plugin`."""

from __future__ import annotations

from viz.hosts import serving
from viz.hosts.server import shared_bodies

ROUTES = serving.routes(shared_bodies())
"""What Panel's command adds to its own; the page shares the bodies."""
