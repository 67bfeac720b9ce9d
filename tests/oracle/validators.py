"""Two validators of Open XML: Microsoft's SDK and openxml-audit, which knows faults the SDK lets pass."""

import json
import subprocess
from functools import cache
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
    """What openxml-audit rejects in a deck, a sentence each; its rules are read once, which takes longer than to judge a deck."""
    keys = ("description", "part_uri", "path", "node")
    return [_sentence({key: getattr(error, key) for key in keys}) for error in _auditor().validate(path).errors]


@cache
def _auditor() -> Any:
    """openxml-audit, which stops at no number of errors."""
    try:
        from openxml_audit import OpenXmlValidator
    except ImportError:
        absent("openxml-audit is not installed (pip install openxml-audit)")
    return OpenXmlValidator(max_errors=0)


def _answer(command: list[str]) -> list[Any]:
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    said = json.loads(done.stdout)  # a judge that says nothing is no approval either: this raises
    records = said if isinstance(said, list) else [said]
    return [error for record in records for error in record["errors"]]


def _sentence(error: dict[str, Any]) -> str:
    return json.dumps(error, ensure_ascii=False, sort_keys=True)
