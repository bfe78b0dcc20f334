"""The golden addresses: what each is read as, held by the tests of both languages.

`addresses.json` is written by hand, one meaning each; `hostile_addresses.json` is made. After a
change of the tables or of the sentences `PYTHONPATH=tests python -m golden_addresses` writes the
answers of both anew: look at the difference before you keep it.
"""

from __future__ import annotations

import json
import string
from pathlib import Path
from urllib.parse import quote

from hostile_addresses import hostile

from viz import View

FOLDER = Path(__file__).parent / "golden"
WRITTEN, MADE = FOLDER / "addresses.json", FOLDER / "hostile_addresses.json"
SEED, COUNT, LONGEST = 8, 400, 1500


def case(address: str) -> dict:
    """What Python reads: the fields that differ from the default, the query, the refusals."""
    view, refused = View.read(address)
    rest = View().to_dict()
    fields = {name: value for name, value in view.to_dict().items() if value != rest[name]}
    return {"address": address, "query": view.to_query(), "view": fields, "refused": list(refused)}


def made() -> list[str]:
    """Hostile addresses as a browser gives them, those that are short enough to be kept.

    Browsers write every letter that is not of ASCII with %; the URLSearchParams of Node, in which
    the viewer's tests run, reads others wrongly where there is any % beside them.
    """
    short = (address for address in hostile(SEED, 2 * COUNT) if len(address) < LONGEST)
    whole = (address.encode(errors="replace").decode() for address in short)
    return [quote(address, safe=string.printable) for address in whole][:COUNT]


if __name__ == "__main__":
    cases = [case(one["address"]) for one in json.loads(WRITTEN.read_text())]
    WRITTEN.write_text(json.dumps(cases, ensure_ascii=False, indent=1) + "\n")
    lines = ",\n".join(json.dumps(case(address)) for address in made())
    MADE.write_text(f"[\n{lines}\n]\n")
