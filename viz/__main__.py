"""Entry of `python -m viz`."""

from __future__ import annotations

import sys

from viz.commands.command_line import main

if __name__ == "__main__":
    sys.exit(main())
