"""Which layout does what in a talk, and why: what the mapping comes to."""

from collections.abc import Iterable
from typing import Literal, get_args

from claimdeck.model.record import record

Role = Literal["title", "section", "content", "two_content", "comparison", "picture", "table", "chart", "closing", "title_only", "blank"]
ROLES: tuple[Role, ...] = get_args(Role)
How = Literal["named", "exact name", "keyword", "type", "shape", "fallback", "drawn"]
CLOSE = 0.1
FRIENDS = (frozenset({"two_content", "comparison"}), frozenset({"two_content", "picture"}))


def rivals(one: Role, other: Role) -> bool:
    """Whether no layout does both."""
    return frozenset({one, other}) not in FRIENDS


@record(kw_only=False)
class Candidate:
    """A layout that could do it, by its place, with its score and what speaks for it."""

    place: str
    score: float
    how: How
    evidence: tuple[str, ...] = ()


@record
class Choice:
    """The layout a role has been given. `instead` is the role whose layout stands in; `others` are the next best, the best first."""

    role: Role
    place: str
    score: float
    how: How
    evidence: tuple[str, ...] = ()
    instead: Role | None = None
    others: tuple[Candidate, ...] = ()

    @property
    def natural(self) -> bool:
        """Whether the layout was made for that role."""
        return self.how not in ("fallback", "drawn")

    @property
    def runner_up(self) -> Candidate | None:
        """The next best layout."""
        return self.others[0] if self.others else None

    @property
    def margin(self) -> float:
        """How far the next best is behind."""
        return self.score - self.others[0].score if self.others else self.score

    @property
    def ambiguous(self) -> bool:
        """Whether the next best is nearly as good, and the role's own."""
        return self.natural and self.how != "named" and bool(self.others) and self.margin < CLOSE


@record
class RoleMap:
    """The choice for every role, in ROLES' order, and the number of the home master with why it was taken."""

    choices: tuple[Choice, ...]
    home: int
    why: str

    def of(self, role: Role) -> Choice:
        """The choice for a role."""
        return next(one for one in self.choices if one.role == role)


def chosen_from(role: Role, one: Candidate, those: Iterable[Candidate]) -> Choice:
    """The choice of one candidate among others."""
    others = tuple(other for other in those if other.place != one.place)
    return Choice(role=role, place=one.place, score=one.score, how=one.how, evidence=one.evidence, others=others)


def spoken(role: Role) -> str:
    """A role as people say it."""
    return role.replace("_", " ")
