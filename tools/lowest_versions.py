"""Install the lowest versions that pyproject.toml allows, and run the quick tests with them.

It makes an environment in a temporary folder and leaves the present one alone. What is given
after the name goes to pytest in place of the quick tests::

    python tools/lowest_versions.py
    python tools/lowest_versions.py tests/pathways tests/viz
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QUICK = ("-m", "not browser")


def lowest() -> list[str]:
    """Give `name==version` for the lower bound of everything that is required."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    return [re.sub(r"[>=]=", "==", requirement, count=1) for requirement in wanted]


def main() -> int:
    """Install and test; gives the exit status of what failed first."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        constraints = folder / "lowest.txt"
        constraints.write_text("\n".join(lowest()) + "\n")
        print(constraints.read_text())
        venv.create(folder / "venv", with_pip=True)
        python = str(folder / "venv" / "bin" / "python")
        wanted = ["--editable", ".[test]", "--constraint", str(constraints)]
        installed = subprocess.run(
            [python, "-m", "pip", "install", "--quiet", *wanted], cwd=ROOT, check=False
        )
        if installed.returncode:
            print("The lowest versions cannot be installed together.", file=sys.stderr)
            return installed.returncode
        tests = [python, "-m", "pytest", "--quiet", *(sys.argv[1:] or QUICK)]
        return subprocess.run(tests, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
