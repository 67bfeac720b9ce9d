"""The front door of a checkout: `python cli.py build …`; the command itself is claimdeck/cli."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "src"))

from claimdeck.cli import main

if __name__ == "__main__":
    sys.exit(main())
