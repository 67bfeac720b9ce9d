"""What a deck was made of: inputs, slides, claims, references, decisions.

Nothing in it changes with the day, the machine or its versions.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from claimdeck.model.finding import Findings, Level
from claimdeck.model.outline import Deck
from claimdeck.model.plan import Stamp
from claimdeck.report.manifest.decisions import leaflet, waivers
from claimdeck.report.manifest.evidence import claims, references
from claimdeck.report.manifest.slides import slides
from claimdeck.rules import Subject

FORMAT = 1
"""Goes up when a key changes its meaning or goes away; new keys may come at any time."""
FACTS = ("title", "language", "market", "intent", "setting", "audience", "status", "code", "version", "prepared", "numbering")


def manifest(subject: Subject, findings: Findings, stamp: Stamp | None) -> bytes:
    """The manifest as JSON in UTF-8, a line for each entry of a list; docs/manifest.md says what is in it.

    Equal for equal input; no character in it is one that XML forbids, because it is embedded in the deck as well.
    """
    inputs, plan = subject.inputs, subject.plan
    shown = [*slides(subject)]
    whole = {
        "format": FORMAT,
        "talk": {"name": inputs.talk, "brand": inputs.brand.name, **_facts(inputs.outline.deck)},
        "draft": _draft(findings, stamp),
        "inputs": [{"name": source.name, "sha256": source.sha256} for source in inputs.sources],
        "numbers": {str(number): key for key, number in sorted(plan.numbers, key=lambda pair: pair[1])},
        "slides": shown,
        "claims": [*claims(subject, shown)],
        "references": [*references(subject, shown)],
        "leaflet": leaflet(subject.held),
        "waivers": [*waivers(inputs.outline)],
    }
    return written(whole).encode("utf-8")


def _facts(deck: Deck) -> dict[str, str]:
    return {name: value for name in FACTS if (value := getattr(deck, name))}


def _draft(findings: Findings, stamp: Stamp | None) -> dict[str, Any] | None:
    """What keeps the deck from being released; None where nothing does."""
    if stamp is None:
        return None
    rules = [finding.rule for finding in findings if finding.level is Level.HOLD]
    holds = [{"rule": rule, "count": rules.count(rule)} for rule in sorted(set(rules))]
    return {"word": stamp.word, "reason": stamp.reason, "holds": holds}


def written(whole: dict[str, Any]) -> str:
    """JSON with an entry of a list on a line of its own, so that comparing two manifests shows what changed."""
    from json import JSONEncoder

    from claimdeck.powerpoint.xml import FORBIDDEN, is_plain

    text = "{\n" + ",\n".join(_lines(whole.items(), JSONEncoder(ensure_ascii=False, check_circular=False).encode)) + "\n}\n"
    return text if is_plain(text) else FORBIDDEN.sub(lambda found: f"\\u{ord(found[0][0]):04x}{found[0][1:]}", text)


def _lines(pairs: Iterable[tuple[str, Any]], encoded: Callable[[Any], str], indent: str = " ") -> Iterator[str]:
    for name, value in pairs:
        if isinstance(value, list) and value:
            entries = ",\n".join(f"{indent} {encoded(entry)}" for entry in value)
            yield f'{indent}"{name}": [\n{entries}\n{indent}]'
        elif isinstance(value, dict) and any(isinstance(one, list) for one in value.values()):
            yield f'{indent}"{name}": {{\n' + ",\n".join(_lines(value.items(), encoded, indent + " ")) + f"\n{indent}}}"
        else:
            yield f'{indent}"{name}": {encoded(value)}'
