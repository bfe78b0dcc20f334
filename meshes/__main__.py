"""Entry of `python -m meshes`."""

from __future__ import annotations

import sys

from meshes.command_line import main

if __name__ == "__main__":
    sys.exit(main())
