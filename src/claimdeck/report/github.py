"""Findings as GitHub's workflow commands: each becomes a note at its line of a pull request."""

from claimdeck.model.finding import Finding, Level
from claimdeck.model.outcome import Outcome

COMMANDS = {Level.ERROR: "error", Level.HOLD: "warning", Level.WARNING: "warning", Level.NOTE: "notice"}


def annotations(outcome: Outcome) -> str:
    """One line for each finding, or for what stopped the talk."""
    if outcome.stopped:
        return _command("error", f"{outcome.name}: {outcome.stopped}", outcome.hint, file=outcome.outline, title="stopped")
    return "\n".join(_annotation(finding) for finding in outcome.findings)


def _annotation(finding: Finding) -> str:
    span = finding.span
    place: dict[str, str | int] = {"file": span.file, "line": span.line, "col": span.column} if span.file else {}
    title = f"{finding.rule} (hold)" if finding.level is Level.HOLD else finding.rule
    return _command(COMMANDS[finding.level], finding.message, finding.hint, **place | {"title": title})


def _command(command: str, message: str, hint: str, **properties: str | int) -> str:
    """`::error file=…,line=…,col=…,title=…::message`."""
    said = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{command} {said}::{_data(f'{message} (hint: {hint})' if hint else message)}"


def _data(text: str) -> str:
    """A message with the signs escaped that end a command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """A property's value: commas and colons would end it, too."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
