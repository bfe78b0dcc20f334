"""Anatomy varies: whether a tarsal tunnel numbs the heel depends on where one nerve leaves.

Run it: `python examples/variants.py`
"""

import pathways

tunnel = pathways.lesion("tarsal_tunnel")
unknown = pathways.deficit(tunnel).heel["medial"]
print(f"Nobody has looked: {unknown.state}")

for variant in unknown.variable:
    row = pathways.load().variants[variant]
    state = pathways.deficit(tunnel, variants=[variant]).heel["medial"].state
    print(f"{row.name}: {state} ({row.frequency})")
