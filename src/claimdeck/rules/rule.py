"""What a rule is: a class whose docstring is its manual page, and one `check`."""

import re
from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from claimdeck.model.evidence import Evidence
from claimdeck.model.finding import Finding, Level
from claimdeck.model.job import Inputs
from claimdeck.model.leaflet import Held
from claimdeck.model.plan import Plan
from claimdeck.model.prose import Said
from claimdeck.model.record import record
from claimdeck.model.reference import Reference
from claimdeck.model.span import NOWHERE, Span


@record
class Subject:
    """What rules look at: everything read, resolved and planned, held against the leaflet, on the day `as_of`."""

    inputs: Inputs
    evidence: Evidence
    plan: Plan
    held: Held = Held()
    prose: tuple[Said, ...] = ()  # what is set by the rules of the language
    as_of: date

    @property
    def published(self) -> tuple[Reference, ...]:
        """The references cited whose publication is known: what is wrong with them is printed."""
        return tuple(reference for reference in self.evidence.references if not reference.pending)


class Rule:
    """One fault to look for. Its name is the class's in kebab case and reads well after "allow"."""

    level: ClassVar[Level] = Level.WARNING

    @classmethod
    def name(cls) -> str:
        """`PendingReference` → `pending-reference`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Every place where the fault is."""
        raise NotImplementedError(self.name())

    def finding(self, message: str, span: Span = NOWHERE, hint: str = "") -> Finding:
        """A finding of this rule, at its level."""
        return Finding(rule=self.name(), level=self.level, message=message, span=span, hint=hint)
