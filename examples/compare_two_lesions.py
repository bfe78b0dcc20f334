"""A root or a nerve? What tells an S1 radiculopathy from a lesion of the tibial nerve.

Run it: `python examples/compare_two_lesions.py`
"""

import pathways

root = pathways.deficit(pathways.lesion("S1"))
nerve = pathways.deficit(pathways.lesion("tibial"))

print(f"{'muscle':40} {root.lesion.name:18} {nerve.lesion.name}")
for name, muscle in pathways.load().muscles.items():
    states = root.muscles[name].state, nerve.muscles[name].state
    words = [pathways.state_word("muscles", state) for state in states]
    if words[0] != words[1]:
        print(f"{muscle.name:40} {words[0]:18} {words[1]}")
