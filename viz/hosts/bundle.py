"""The viewer's built JavaScript, one file that holds everything it needs."""

from __future__ import annotations

from pathlib import Path

BUNDLE = Path(__file__).parent.parent / "viewer" / "viewer.bundle.js"
"""Where the bundle lies."""


def exported_name(bundle: str, name: str) -> str:
    """Find what the bundle calls an export inside: `export { a as standalone }` -> `a`."""
    exports = bundle[bundle.rindex("export{") + len("export{") :].partition("}")[0]
    for export in exports.split(","):
        inside, _, outside = export.strip().partition(" as ")
        if (outside or inside) == name:
            return inside
    raise ValueError(f"The viewer's bundle does not export {name}; build it again.")
