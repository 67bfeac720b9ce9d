"""The front door of a checkout: `python cli.py build …`; the command itself is claimdeck/cli."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "src"))

from claimdeck.cli import main

if __name__ == "__main__":
    main()
