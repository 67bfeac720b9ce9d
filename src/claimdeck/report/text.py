"""Findings as lines for people: place, level, message, rule; and below it the hint."""

from collections.abc import Callable, Iterable

from claimdeck.model.finding import Finding, Findings, Level
from claimdeck.model.outcome import Outcome

ORDER = (Level.ERROR, Level.HOLD, Level.WARNING, Level.NOTE)
Paint = Callable[[str, Level], str]


def line(finding: Finding, paint: Paint = lambda word, level: word) -> str:
    """`decks/x/outline.yaml:14:5: error: unknown key 'pictur' [unknown-key]`, and the hint on a line of its own."""
    place = f"{finding.span}: " if finding.span.file else ""
    hint = f"\n  hint: {finding.hint}" if finding.hint else ""
    return f"{place}{paint(finding.level.name.lower(), finding.level)}: {finding.message} [{finding.rule}]{hint}"


def lines(findings: Iterable[Finding], paint: Paint = lambda word, level: word) -> str:
    """All findings, a line or two each, the worst last: a terminal shows the end of what is printed; those of a level in their order."""
    return "\n".join(line(finding, paint) for finding in sorted(findings, key=lambda finding: finding.level))


def summary(findings: Iterable[Finding]) -> str:
    """`2 errors, 6 holds, 1 warning`, or nothing."""
    levels = [finding.level for finding in findings]
    counts = ((level, levels.count(level)) for level in ORDER)
    return ", ".join(f"{count} {level.name.lower()}{'s' if count > 1 else ''}" for level, count in counts if count)


def ending(outcome: Outcome, *, write: bool) -> str:
    """What became of a talk without a deck: what was found, whether a build writes one, and that a deck standing there is none of it."""
    told = summary(outcome.findings)
    strict = outcome.refused is Level.HOLD and not any(finding.level is Level.ERROR for finding in outcome.findings)
    why = ": `--release` and `status: approved` let nothing on hold pass" if strict else ""
    if write:
        older = f"; the deck at {outcome.older} is an older one" if outcome.older else ""
        return f"no deck was written ({told}){why}{older}"
    if outcome.refused is None:
        return told or "nothing found"
    return f"a build would write no deck ({told}){why}"


def cause(outcome: Outcome) -> str:
    """Why a talk failed, in one line: what stopped it, or how much was found, and the worst of it with its place."""
    if outcome.stopped or not outcome.findings:
        return outcome.stopped
    worst = first_of_worst(outcome.findings)
    place = f"{worst.span}: " if worst.span.file else ""
    return f"{summary(outcome.findings)}; {place}{worst.message}"


def first_of_worst(findings: Findings) -> Finding:
    """The first finding of the worst level there is."""
    return max(findings, key=lambda finding: finding.level)  # of equals, max keeps the first
