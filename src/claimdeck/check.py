"""Stage 4: run the rules; then apply the waivers of the outline to every finding, and report those nothing needed."""

from collections.abc import Iterable, Iterator

from claimdeck.model.author import Waiver
from claimdeck.model.brand import CompanyChecks
from claimdeck.model.finding import Finding, Findings, Level, warning
from claimdeck.model.job import Inputs
from claimdeck.model.record import changed
from claimdeck.model.span import Span
from claimdeck.model.walk import places
from claimdeck.rules import RULES, Subject


def check(subject: Subject) -> Findings:
    """The findings of every rule on the shelf."""
    return tuple(finding for rule in RULES for finding in rule().check(subject))


def settle(inputs: Inputs, findings: Findings) -> Findings:
    """The findings at the company's levels, waived ones lowered to notes; errors and holds cannot be waived. In the order of places."""
    findings = tuple(levelled(inputs.brand.checks, findings))
    waivers = [*_waivers(inputs)]
    used: set[Span] = set()
    settled = [_settled(finding, waivers, used) for finding in dict.fromkeys(findings)]
    unused = levelled(inputs.brand.checks, (_unused(waiver) for waiver, _ in waivers if waiver.span not in used))
    return tuple(sorted((*settled, *unused), key=lambda finding: (finding.span, -finding.level)))


def levelled(checks: CompanyChecks, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Each finding at the level the company gives its rule, those left out that are `off`; an error stays one."""
    levels = dict(checks.levels)
    for finding in findings:
        level = finding.level if finding.level is Level.ERROR else levels.get(finding.rule, finding.level)
        if level is not None:
            yield finding if level is finding.level else changed(finding, level=level)


def _waivers(inputs: Inputs) -> Iterator[tuple[Waiver, frozenset[Span] | None]]:
    """(waiver, where the slide it belongs to and everything on it stands; None: the whole talk)."""
    yield from ((waiver, None) for waiver in inputs.outline.deck.waive)
    waived = ((slide, places(slide)) for slide in inputs.outline.slides if slide.waive)
    yield from ((waiver, where) for slide, where in waived for waiver in slide.waive)


def _settled(finding: Finding, waivers: Iterable[tuple[Waiver, frozenset[Span] | None]], used: set[Span]) -> Finding:
    for waiver, where in waivers:
        if waiver.rule == finding.rule and (where is None or finding.span in where) and finding.level <= Level.WARNING:
            used.add(waiver.span)
            return changed(finding, level=Level.NOTE, message=f"{finding.message} (waived: {waiver.because})", hint="")
    return finding


def _unused(waiver: Waiver) -> Finding:
    return warning(
        "unused-waiver", f"nothing here needs the waiver of '{waiver.rule}'", waiver.span, "take it out; errors and holds cannot be waived"
    )
