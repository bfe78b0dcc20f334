"""How a Chromium is found and started, for the browser tests and for `benchmarks/race.py`."""

from __future__ import annotations

import os
import shutil

LAPTOP = {"width": 1366, "height": 768}
SKETCHED = {"viewport": LAPTOP, "device_scale_factor": 0.5, "reduced_motion": "reduce"}
"""That window with half as many dots a side, and no flights of the camera: software WebGL gives a
few frames a second."""
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
QUIET = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
)
SOFTWARE_WEBGL = (
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
)
NO_WEBGL = ("--disable-3d-apis",)
READY = "Boolean(globalThis.__rootToHeel?.[0]?.stats)"
WHOLE = "__rootToHeel?.[0]?.body?.drawn.scene.meshes.some(mesh => mesh.layer === 'causes')"
"""The rest of the scene has come as well."""


def found() -> str | None:
    """Where there is one; None where there is none."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
