"""A problem in the author's material: data that is returned, never raised."""

from enum import IntEnum

from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span


class Level(IntEnum):
    """How bad a finding is: what has an error is never written, what has a hold is written as a draft only."""

    NOTE = 0
    WARNING = 1
    HOLD = 2
    ERROR = 3


@record
class Finding:
    """One problem: the rule names the fault in kebab case, the message says what was found, the hint what to do."""

    rule: str
    level: Level
    message: str
    span: Span = NOWHERE
    hint: str = ""


Findings = tuple[Finding, ...]


def error(rule: str, message: str, span: Span = NOWHERE, hint: str = "") -> Finding:
    """A finding that keeps the deck from being written."""
    return Finding(rule=rule, level=Level.ERROR, message=message, span=span, hint=hint)


def hold(rule: str, message: str, span: Span = NOWHERE, hint: str = "") -> Finding:
    """A finding that leaves a point open: the deck is written as a draft."""
    return Finding(rule=rule, level=Level.HOLD, message=message, span=span, hint=hint)


def warning(rule: str, message: str, span: Span = NOWHERE, hint: str = "") -> Finding:
    """A finding the author should look at; the deck is written."""
    return Finding(rule=rule, level=Level.WARNING, message=message, span=span, hint=hint)


def note(rule: str, message: str, span: Span = NOWHERE, hint: str = "") -> Finding:
    """A finding for the author's information."""
    return Finding(rule=rule, level=Level.NOTE, message=message, span=span, hint=hint)
