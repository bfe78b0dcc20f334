"""How long the body takes to build and to read, and how big its scene is. Asserts nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time

BUDGETS = {
    "body, cold build": "30 s",
    "body from the cache": "0.5 s",
    "scene, gzip": "5 MB",
    "triangles, both sides": "700 000",
}


def cold_build() -> float:
    """Seconds of `python -m meshes build` in a new interpreter with an empty cache."""
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "meshes", "build"],
            env={**os.environ, "ROOT_TO_HEEL_CACHE": folder},
            check=True,
            capture_output=True,
        )
        return time.perf_counter() - started


def read() -> float:
    """Seconds to read the body from the cache, the best of five."""
    import meshes  # noqa: PLC0415 - not before the cold build

    meshes.load()
    best = float("inf")
    for _ in range(5):
        started = time.perf_counter()
        meshes.load()
        best = min(best, time.perf_counter() - started)
    return best


def main() -> None:
    """Print each figure beside its budget."""
    import meshes  # noqa: PLC0415 - not before the cold build
    from viz.scene_file.container import scene_bytes  # noqa: PLC0415

    figures = {"body, cold build": f"{cold_build():.1f} s"}
    figures["body from the cache"] = f"{read():.3f} s"
    body = meshes.load()
    figures["scene, gzip"] = f"{len(scene_bytes()) / 1e6:.2f} MB"
    drawn = sum(p.mesh.n_cells * (2 if p.side == "right" else 1) for p in body.parts.values())
    figures["triangles, both sides"] = f"{drawn}"
    for name, found in figures.items():
        print(f"{found:>12}  {name} (budget {BUDGETS[name]})")


if __name__ == "__main__":
    main()
