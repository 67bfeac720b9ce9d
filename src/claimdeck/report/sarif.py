"""A run as SARIF 2.1.0, which code scanning services read: one run for each project, its files relative to it."""

import inspect
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from claimdeck.model.finding import Finding, Level
from claimdeck.model.outcome import Outcome
from claimdeck.rules import RULES

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Level.ERROR: "error", Level.HOLD: "warning", Level.WARNING: "warning", Level.NOTE: "note"}
ROOT = "PROJECT"


def document(outcomes: Iterable[Outcome], version: str) -> str:
    """Every finding as a result, with the rules that found them."""
    from json import dumps

    projects: dict[Path, list[Outcome]] = {}
    for outcome in outcomes:
        projects.setdefault(outcome.project, []).append(outcome)
    runs = [_run(project, told, version) for project, told in projects.items()]
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": runs}, ensure_ascii=False, indent=2)


def _run(project: Path, outcomes: list[Outcome], version: str) -> dict[str, Any]:
    rules = sorted({finding.rule for outcome in outcomes for finding in outcome.findings} | {rule.name() for rule in RULES})
    stopped = [_notification(outcome) for outcome in outcomes if outcome.stopped]
    return {
        "tool": {"driver": {"name": "claimdeck", "version": version, "rules": [_rule(name) for name in rules]}},
        "invocations": [{"executionSuccessful": not stopped, "toolExecutionNotifications": stopped}],
        "originalUriBaseIds": {ROOT: {"description": {"text": "the project: the folder with claimdeck.yaml, else the outline's"}}},
        "results": [_result(finding, outcome, rules, project) for outcome in outcomes for finding in outcome.findings],
    }


def _rule(name: str) -> dict[str, Any]:
    """A rule with its manual page, where it stands on the shelf."""
    page = next((inspect.getdoc(rule) or "" for rule in RULES if rule.name() == name), "")
    if not page:
        return {"id": name}
    return {"id": name, "shortDescription": {"text": page.partition("\n")[0]}, "help": {"text": page, "markdown": page}}


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
