"""The body as a PyVista scene to add to: every part is an actor with a name.

Run it: `python examples/pyvista_scene.py`
"""

import meshes
from viz import View, plotter

body = meshes.load()
scene = plotter(View("tibial"), body, size=(600, 800), off_screen=True)

scene.actors["bone:femur@right"].prop.color = "white"
ankle = body.landmarks["medial_malleolus"]
scene.add_point_labels([ankle], ["medial malleolus"], font_size=14, always_visible=True)
scene.screenshot("scene.png")

print(f"scene.png: {len(scene.actors)} actors, medial malleolus at {ankle.round()} mm")
