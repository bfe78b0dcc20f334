"""The search knows synonyms, Latin, old names and typing errors.

Run it: `python examples/find_by_name.py`
"""

import pathways

for words in ("peroneal", "baxter", "nervus suralis", "tibal"):
    match = pathways.search(words)[0]
    print(f"{words:20} -> {match.kind:8} {match.id:28} {match.name}")
