"""What a brand says in its `brand.yaml` of the company's own pre-checks: the code, levels of rules, and words."""

from typing import ClassVar, Literal

from claimdeck.load.records.checked import Expression
from claimdeck.model.fields import says
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span


@record
class Profile:
    """What the company's pieces must look like."""

    code: Expression = says("a regular expression the deck's code must match", Expression(""), example=r"'MAT-[A-Z]{2}-\d{7}'")


@record
class RuleLevel:
    """The level a company gives the findings of a rule."""

    keyed: ClassVar[bool] = True

    rule: str = says("the name of the rule", example="unused-claim")
    level: Literal["error", "hold", "warning", "note", "off"] = says("the level its findings have; `off` leaves them out", example="hold")
    span: Span = NOWHERE


@record
class BannedWord:
    """A word that no slide may show, and why."""

    keyed: ClassVar[bool] = True
    alone: ClassVar[str] = "word"

    word: str = says("the word or phrase", example="guaranteed")
    because: str = says("why", "", example="nothing is")
    span: Span = NOWHERE


@record
class PreferredWord:
    """A word, and the one to write in its place."""

    keyed: ClassVar[bool] = True

    word: str = says("the word or phrase", example="side effect")
    better: str = says("what to write in its place", example="adverse reaction")
    span: Span = NOWHERE


@record
class Words:
    """The company's words: on slides they are found as whole words, in any case."""

    banned: tuple[BannedWord, ...] = says("words no slide may show: a list, or each with the reason", ())
    preferred: tuple[PreferredWord, ...] = says("words with what to write in their place", ())
