"""Try a corrected fact without touching the installation: tables of your own over the usual ones.

Here a colleague holds that the skin of the lateral heel is as much S2 as S1.
Run it: `python examples/own_tables.py`
"""

from pathlib import Path

import pathways

usual = Path(pathways.__file__).parent / "data" / "skin.toml"
before, row, after = usual.read_text(encoding="utf-8").partition("[lateral_heel]\n")
corrected = after.replace("roots = { S1 = 1.0 }", "roots = { S1 = 0.5, S2 = 0.5 }", 1)

folder = Path("my tables")
folder.mkdir(exist_ok=True)
(folder / "skin.toml").write_text(before + row + corrected, encoding="utf-8")

print("Faults:", [str(fault) for fault in pathways.faults(folder)])
for name, atlas in (("usual", pathways.load()), ("own", pathways.load_over(folder))):
    found = pathways.deficit(pathways.lesion("S1", atlas=atlas), atlas=atlas)
    print(f"{name:6} S1 leaves the lateral heel {found.heel['lateral'].state}")
