"""The talk held against its leaflet: every claim that is shown, every line."""

from collections.abc import Iterable, Iterator

from claimdeck.leaflet.fold import key
from claimdeck.leaflet.nearest import Index, index_of
from claimdeck.leaflet.origin import lines_named
from claimdeck.leaflet.shown import Shown
from claimdeck.model.author import Point
from claimdeck.model.claim import Claim
from claimdeck.model.leaflet import Held, HeldClaim, HeldLine, How, Leaflet, Line, Showing, Unit, WaivedLine
from claimdeck.model.markup import spoken
from claimdeck.model.outline import LineWaiver, Outline
from claimdeck.model.plan import Plan
from claimdeck.model.span import Span
from claimdeck.model.walk import texts


def hold(leaflet: Leaflet, outline: Outline, plan: Plan) -> Held:
    """What the claims that are shown have of the leaflet's words, and which of its lines are on which slide."""
    if not leaflet.lines:
        return Held()
    index, shown = index_of(leaflet), Shown(plan, frozenset(slide.span for slide in outline.slides if slide.derived))
    short = _shown_short(outline, shown)
    claims = tuple(_held(claim, index, shown, short.get(claim.id, ())) for claim in outline.claims if claim.id in shown.claims)
    waivers = outline.deck.leaflet.waive if outline.deck.leaflet else ()
    waived = tuple(WaivedLine(waiver=waiver, lines=_waived(waiver, index)) for waiver in waivers)
    return Held(leaflet=leaflet, claims=claims, lines=tuple(_lines(leaflet, claims, waived, shown)), waived=waived)


def _shown_short(outline: Outline, shown: Shown) -> dict[str, list[int]]:
    """The slides that show a claim in its short wording, by the claim."""
    found: dict[str, list[int]] = {}
    for slide in outline.slides if any(claim.short for claim in outline.claims) else ():
        for text in texts(slide):
            if text.claim and text.as_ == "short":
                found.setdefault(text.claim, []).extend(shown.places.get(slide.span, ()))
    return found


def _held(claim: Claim, index: Index, shown: Shown, short: Iterable[int]) -> HeldClaim:
    named = lines_named(claim.origin)
    units = tuple(_unit(claim, words, span, index, shown, named) for words, span in _said(claim))
    own = {line.number: line for unit in units if (line := unit.line or unit.near)}
    adapted = _adapted_from(units, index, named) if claim.wording else ()
    return HeldClaim(claim=claim, units=units, lines=adapted or tuple(own.values()), short=_short(claim, index, shown, short))


def _adapted_from(units: tuple[Unit, ...], index: Index, named: range) -> tuple[Line, ...]:
    """The lines an adapted claim was made from: those its origin names, else the one that all its words together come nearest to."""
    origin = tuple(line for line in index.leaflet.lines if line.number in named)
    whole = index.near(" ".join(unit.words for unit in units)) if not origin and not all(unit.line for unit in units) else None
    return origin or ((whole,) if whole else ())


def _short(claim: Claim, index: Index, shown: Shown, on: Iterable[int]) -> Unit | None:
    slides, hidden = shown.parted(number for number in on if number in shown.slides_of(claim.id, spoken(claim.short)))
    words = spoken(claim.short)
    return Unit(words=words, span=claim.span, line=index.exact(words), slides=slides, hidden=hidden) if slides or hidden else None


def _said(claim: Claim) -> Iterator[tuple[str, Span]]:
    """(words, place) of everything a claim says in a line of its own."""
    yield spoken(claim.text or claim.lead), claim.span
    yield from ((spoken(point.text.source), point.text.span) for point in points(claim.items))


def points(items: Iterable[Point]) -> Iterator[Point]:
    """A claim's items, each followed by those below it."""
    for item in items:
        yield item
        yield from points(item.points)


def _unit(claim: Claim, words: str, span: Span, index: Index, shown: Shown, named: range) -> Unit:
    line = index.exact(words, named) or (index.exact(f"{claim.subject} {words}", named) if claim.subject else None)
    slides, hidden = shown.parted(shown.slides_of(claim.id, words))
    near = None if line or (claim.wording and named) else index.near(words)
    return Unit(words=words, span=span, line=line, near=near, slides=slides, hidden=hidden)


def _waived(waiver: LineWaiver, index: Index) -> tuple[Line, ...]:
    numbered = [line for line in index.leaflet.lines if waiver.line == str(line.number)]
    return tuple(numbered or index.keys.get(key(waiver.line), ()))


def _lines(leaflet: Leaflet, claims: Iterable[HeldClaim], waived: Iterable[WaivedLine], shown: Shown) -> Iterator[HeldLine]:
    by_key, by_number, hidden = _showings(claims)
    reasons = {line.number: one.waiver.because for one in waived for line in one.lines}
    for line in (line for line in leaflet.lines if not line.heading):
        free, unseen = shown.parted(shown.words.get(line.key, ()))
        found = [*by_key.get(line.key, ()), *by_number.get(line.number, ())]
        told = {one.slide for one in found if one.how == "verbatim"}
        found += [Showing(slide=slide) for slide in free if slide not in told]
        because = reasons.get(line.number, "")
        places = tuple(sorted(dict.fromkeys(found), key=lambda one: one.slide))
        also = tuple(dict.fromkeys((*hidden.get(line.key, ()), *unseen)))
        yield HeldLine(line=line, how=_how(places, because), showings=places, hidden=also, because=because)


def _showings(claims: Iterable[HeldClaim]) -> tuple[dict[str, list[Showing]], dict[int, list[Showing]], dict[str, list[int]]]:
    """Where claims show lines word for word, by key; in other words, by number; and word for word on hidden slides, by key."""
    by_key, by_number, hidden = dict[str, list[Showing]](), dict[int, list[Showing]](), dict[str, list[int]]()
    for held in claims:
        for unit in held.units:
            if unit.line:
                by_key.setdefault(unit.line.key, []).extend(Showing(slide=n, claim=held.claim.id) for n in unit.slides)
                hidden.setdefault(unit.line.key, []).extend(unit.hidden)
        for number, showing in _otherwise(held):
            by_number.setdefault(number, []).append(showing)
    return by_key, by_number, hidden


def _otherwise(held: HeldClaim) -> Iterator[tuple[int, Showing]]:
    """(line, place) of what a claim says in other words than the leaflet's."""
    if held.claim.wording and not held.verbatim:
        for slide in dict.fromkeys(n for unit in held.units for n in unit.slides):
            yield from ((line.number, Showing(slide=slide, claim=held.claim.id, how="adapted")) for line in held.lines)
    elif not held.claim.wording:
        for unit in held.units:
            if unit.near:
                yield from ((unit.near.number, Showing(slide=n, claim=held.claim.id, how="differs")) for n in unit.slides)
    for slide in held.short.slides if held.short else ():
        yield from ((line.number, Showing(slide=slide, claim=held.claim.id, how="adapted")) for line in held.lines)


def _how(showings: Iterable[Showing], because: str) -> How:
    hows = {one.how for one in showings}
    order: tuple[How, ...] = ("verbatim", "adapted", "differs")
    return next((how for how in order if how in hows), "waived" if because else "not shown")
