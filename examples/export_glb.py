"""The whole body as one glTF file for Blender or any other viewer, with what each lesion does in it.

Run it: `python examples/export_glb.py`
"""

import gzip
from pathlib import Path

from viz.scene_file import container

data = gzip.decompress(container.scene_bytes())
Path("body.glb").write_bytes(data)

print(f"body.glb: {len(data) / 1e6:.1f} MB, begins with {data[:4].decode()}")
