"""Dermatome maps disagree: what each says of the skin of the heel, and a picture of where they agree.

Run it: `python examples/dermatome_maps.py`
"""

import pathways
from viz.figures import map_figures

for name in pathways.compared_maps():
    roots = pathways.composition("medial_heel", name)
    told = ", ".join(f"{root} {share:.1f}" for root, share in roots.items())
    print(f"{pathways.load().maps[name].name:60} {told or 'blank'}")

map_figures.agreement("agreement.png", "S1")
print("agreement.png: how many maps give each patch of skin to S1")
