"""The whole body as one glTF file for Blender or any other viewer, with what each lesion does in it.

Run it: `python examples/export_glb.py`
"""

import gzip

from meshes.keeping.whole_file import write_whole
from viz.scene_file import container

data = gzip.decompress(container.scene_bytes())
write_whole("body.glb", data)

print(f"body.glb: {len(data) / 1e6:.1f} MB, begins with {data[:4].decode()}")
