"""Entry of `python -m pathways`."""

from __future__ import annotations

import sys

from pathways.command_line import main

if __name__ == "__main__":
    sys.exit(main())
