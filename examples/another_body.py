"""A taller body than the default one, and how long its nerves are.

Every body is built once, in about half a minute, and kept in your cache.
Run it: `python examples/another_body.py`
"""

import meshes

usual = meshes.load()
tall = meshes.load(choice=meshes.BodyChoice(meshes.BodyShape(stature_sd=2.0)))

for nerve in ("tibial", "sural", "saphenous"):
    lengths = [body.courses[nerve].length for body in (usual, tall)]
    print(f"{nerve:12} {lengths[0]:5.0f} mm, tall {lengths[1]:5.0f} mm")
