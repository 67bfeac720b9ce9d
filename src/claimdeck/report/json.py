"""A run as one JSON document, for programs; docs/commands.md says what is in it."""

from collections.abc import Iterable
from typing import Any

from claimdeck.model.finding import Finding, Level
from claimdeck.model.outcome import Outcome
from claimdeck.report.coverage import data
from claimdeck.report.fitting import slides_data

FORMAT = 1
"""Goes up when a field changes its meaning or goes away; new fields may come at any time."""


def document(outcomes: Iterable[Outcome], version: str, code: int) -> str:
    """The talks with their ends, and every finding."""
    from json import dumps

    told = tuple(outcomes)
    whole = {
        "format": FORMAT,
        "claimdeck": version,
        "exit": code,
        "talks": [_talk(outcome) for outcome in told],
        "findings": [_finding(finding, outcome) for outcome in told for finding in outcome.findings],
    }
    return dumps(whole, ensure_ascii=False, indent=2)


def _talk(outcome: Outcome) -> dict[str, Any]:
    levels = [finding.level for finding in outcome.findings]
    return {
        "talk": outcome.name,
        "outline": outcome.outline,
        "brand": outcome.brand or None,
        "deck": outcome.deck or None,
        "slides": outcome.slides,
        "exit": outcome.code,
        **({"coverage": data(outcome.coverage)} if outcome.coverage else {}),
        **({"fit": slides_data(outcome.fitted)} if outcome.fitted else {}),
        "stopped": {"message": outcome.stopped, "hint": outcome.hint} if outcome.stopped else None,
        "counts": {level.name.lower(): levels.count(level) for level in reversed(Level)},
    }


def _finding(finding: Finding, outcome: Outcome) -> dict[str, Any]:
    place = finding.span
    return {
        "talk": outcome.name,
        "rule": finding.rule,
        "level": finding.level.name.lower(),
        "message": finding.message,
        "hint": finding.hint or None,
        "file": place.file or None,
        "line": place.line or None,
        "column": place.column or None,
    }
