"""`python -m claimdeck` is the command `claimdeck`."""

from claimdeck.cli import main

main()
