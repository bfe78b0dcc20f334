"""What a disc herniation causes and what it spares, in words: no body and no picture needed.

Run it: `python examples/lesion_in_words.py`
"""

import pathways

found = pathways.deficit(pathways.lesion("disc_L5_S1_paracentral", side="left"))

print(f"{found.lesion.name}, {found.lesion.side}")
for part, effect in found.heel.items():
    print(f"  {part:10} {effect.state:10} {effect.why}")

weak = [name for name, effect in found.muscles.items() if effect.state in ("numb", "reduced")]
print("Weak:", ", ".join(found.atlas.muscles[name].name for name in weak))

for spared in found.spared[:3]:
    print(f"Spared: {spared.name}. {spared.why}")
