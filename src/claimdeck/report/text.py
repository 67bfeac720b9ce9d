"""Findings as lines for people: place, level, message, rule; and below it the hint."""

from collections.abc import Iterable

from claimdeck.model.finding import Finding, Level

ORDER = (Level.ERROR, Level.HOLD, Level.WARNING, Level.NOTE)


def line(finding: Finding) -> str:
    """`decks/x/outline.yaml:14:5: error: unknown key 'pictur' [unknown-key]`, and the hint on a line of its own."""
    place = f"{finding.span}: " if finding.span.file else ""
    hint = f"\n  hint: {finding.hint}" if finding.hint else ""
    return f"{place}{finding.level.name.lower()}: {finding.message} [{finding.rule}]{hint}"


def lines(findings: Iterable[Finding]) -> str:
    """All findings, a line or two each."""
    return "\n".join(line(finding) for finding in findings)


def summary(findings: Iterable[Finding]) -> str:
    """`2 errors, 6 holds, 1 warning`, or nothing."""
    levels = [finding.level for finding in findings]
    counts = ((level, levels.count(level)) for level in ORDER)
    return ", ".join(f"{count} {level.name.lower()}{'s' if count > 1 else ''}" for level, count in counts if count)
