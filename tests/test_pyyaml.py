"""PyYAML as it is imported here: quickly, and whole for whoever else uses it."""

import subprocess
import sys

FRESH = """
import re
compiled = re.compile
from claimdeck.load.yaml.pyyaml import yaml
from claimdeck.model.pattern import Pattern
assert re.compile is compiled
assert isinstance(yaml.reader.Reader.NON_PRINTABLE, Pattern)
print(yaml.safe_load("[1.5, 0x1f, 2026-11-26, yes, ~, word]"))
try:
    yaml.safe_load("a: \\x07")
except yaml.reader.ReaderError:
    print("refused")
"""


def test_patterns_wait_until_somebody_asks_for_more_than_events() -> None:
    done = subprocess.run([sys.executable, "-c", FRESH], capture_output=True, text=True, check=False)
    assert done.stdout.split("\n")[:2] == ["[1.5, 31, datetime.date(2026, 11, 26), True, None, 'word']", "refused"], done.stderr
