"""One file that opens in any browser, with no Python and no network: for a lecture or a patient.

Run it: `python examples/stand_alone_page.py`, then open tarsal_tunnel.html.
"""

from viz import View
from viz.hosts import page

view = View("tarsal_tunnel", side="left", camera="medial_ankle", register="patient")
path = page.write(view, "tarsal_tunnel.html")

print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
