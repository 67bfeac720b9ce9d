"""Two validators of Open XML: Microsoft's SDK and openxml-audit, which knows faults the SDK lets pass."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from oracle.absence import absent

SDK = Path(__file__).parent / "node_modules" / ".bin" / "ooxml-validator"
PATIENCE = 180  # seconds


def sdk_errors(path: Path) -> list[str]:
    """What the Open XML SDK rejects in a deck, a sentence each."""
    if not SDK.exists():
        absent("the Open XML SDK validator is not installed (npm ci in tests/oracle)")
    return [_sentence(error) for error in _answer([str(SDK), str(path)])]


def audit_errors(path: Path) -> list[str]:
    """What openxml-audit rejects in a deck, a sentence each."""
    beside = Path(sys.executable).parent / "openxml-audit"
    program = str(beside) if beside.exists() else shutil.which("openxml-audit")
    if program is None:
        absent("openxml-audit is not installed (pip install openxml-audit)")
    return [_sentence(error) for error in _answer([program, "-o", "json", "-m", "0", str(path)])]


def _answer(command: list[str]) -> list[Any]:
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    said = json.loads(done.stdout)  # a judge that says nothing is no approval either: this raises
    records = said if isinstance(said, list) else [said]
    return [error for record in records for error in record["errors"]]


def _sentence(error: dict[str, Any]) -> str:
    return json.dumps(error, ensure_ascii=False, sort_keys=True)
