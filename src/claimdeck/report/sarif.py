"""A run as SARIF 2.1.0, which code scanning services read: one run for each project, its files relative to it."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from claimdeck.model.finding import Finding, Level
from claimdeck.model.outcome import Outcome

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Level.ERROR: "error", Level.HOLD: "warning", Level.WARNING: "warning", Level.NOTE: "note"}
ROOT = "PROJECT"


Page = Callable[[str], tuple[str, str]]
"""A finding's summary and its page in the manual, by its name."""


def document(outcomes: Iterable[Outcome], version: str, page: Page) -> str:
    """Every finding as a result, with the page of what it is."""
    from json import dumps

    projects: dict[Path, list[Outcome]] = {}
    for outcome in outcomes:
        projects.setdefault(outcome.project, []).append(outcome)
    runs = [_run(project, told, version, page) for project, told in projects.items()]
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": runs}, ensure_ascii=False, indent=2)


def _run(project: Path, outcomes: list[Outcome], version: str, page: Page) -> dict[str, Any]:
    rules = sorted({finding.rule for outcome in outcomes for finding in outcome.findings})
    stopped = [_notification(outcome) for outcome in outcomes if outcome.stopped]
    return {
        "tool": {"driver": {"name": "claimdeck", "version": version, "rules": [_rule(name, *page(name)) for name in rules]}},
        "invocations": [{"executionSuccessful": not stopped, "toolExecutionNotifications": stopped}],
        "originalUriBaseIds": {ROOT: {"description": {"text": "the project: the folder with claimdeck.yaml, else the outline's"}}},
        "results": [_result(finding, outcome, rules, project) for outcome in outcomes for finding in outcome.findings],
    }


def _rule(name: str, summary: str, page: str) -> dict[str, Any]:
    return {"id": name, "shortDescription": {"text": summary}, "help": {"text": page}}


def _result(finding: Finding, outcome: Outcome, rules: list[str], project: Path) -> dict[str, Any]:
    text = f"{finding.message}\n{finding.hint}" if finding.hint else finding.message
    result = {
        "ruleId": finding.rule, "ruleIndex": rules.index(finding.rule), "level": LEVELS[finding.level], "message": {"text": text},
        "properties": {"talk": outcome.name, "level": finding.level.name.lower()},
    }  # fmt: skip
    return result | ({"locations": [_location(finding, project)]} if finding.span.file else {})


def _location(finding: Finding, project: Path) -> dict[str, Any]:
    region = {"startLine": finding.span.line, "startColumn": finding.span.column}
    return {"physicalLocation": {"artifactLocation": _artifact(finding.span.file, project), "region": region}}


def _artifact(file: str, project: Path) -> dict[str, str]:
    """A file relative to the project, or where it is when it is outside."""
    whole = Path(os.path.abspath(file))
    if whole.is_relative_to(project):
        return {"uri": quote(whole.relative_to(project).as_posix()), "uriBaseId": ROOT}
    return {"uri": whole.as_uri()}


def _notification(outcome: Outcome) -> dict[str, Any]:
    text = f"{outcome.name}: {outcome.stopped}" + (f"\n{outcome.hint}" if outcome.hint else "")
    return {"level": "error", "message": {"text": text}}
