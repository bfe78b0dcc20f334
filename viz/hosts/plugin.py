"""The server's own routes for Panel's command: `panel serve app.py --plugins viz.hosts.plugin`."""

from __future__ import annotations

from viz.hosts import serving
from viz.hosts.server import scene_loader

ROUTES = serving.routes(scene_loader())
"""What Panel's command adds to its own; the page shares the loader."""
