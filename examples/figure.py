"""A figure of the piriformis on the sciatic nerve, drawn by PyVista and written as a PNG.

Run it: `python examples/figure.py`
"""

from viz import View, figure

view = View("piriformis", camera="site", layers={"skin": 0.15})
picture = figure(view, "piriformis.png", size=(800, 600))

print(f"piriformis.png: {picture.shape[1]} x {picture.shape[0]}")
