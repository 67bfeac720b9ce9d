"""What a person should look at before a template is used for talks, the gravest first, each with a next step."""

from collections.abc import Callable, Iterator

from claimdeck.model.contrast import AA, LARGE
from claimdeck.model.record import changed
from claimdeck.report.template.block import shown
from claimdeck.report.template.told import LayoutTold, Point, Told, Weight, Words

ORDER: dict[Weight, int] = {"stops": 0, "look": 1, "know": 2}
HEADLINE = 60
"""Letters of an ordinary headline: half of those in the talks that were looked at are no longer."""
MOST_NAMED = 3
"""So many layouts are named in a sentence."""
MEGABYTE = 1_000_000
HEAVY = 0.5 * MEGABYTE
"""Bytes of unused layouts from which on it is worth to take them out."""


def points(told: Told) -> tuple[Point, ...]:
    """Every point."""
    found = (point for check in CHECKS for point in check(told))
    return tuple(sorted(dict.fromkeys(found), key=lambda point: ORDER[point.weight]))


def _talk(told: Told) -> Iterator[Point]:
    if told.talk and told.talk.problems:
        count = len(told.talk.problems)
        said = f"{_count(count, 'thing')} in {told.talk.outline} cannot be carried"
        hint = "each is listed with its line: write less there, or choose another layout"
        yield Point(weight="stops", what="talk", message=said, hint=hint)


def _roles(told: Told) -> Iterator[Point]:
    for one in told.roles:
        choice = one.choice
        if choice.ambiguous:
            close = f"{choice.role}: '{one.layout}' ({choice.score:.2f}) and '{one.runner_up}' are as likely"
            hint = f"write the one you mean in brand.yaml, under layouts: {choice.role}"
            yield Point(weight="look", what="ambiguous role", message=close, hint=hint)
        elif choice.how == "drawn":
            nothing = f"{choice.role}: no layout suits; slides are drawn on '{one.layout}'"
            yield Point(weight="look", what="missing role", message=nothing, hint="add a layout with a title to the template")
    lacking = [one.choice.role for one in told.roles if one.choice.how == "fallback" and one.choice.role != "blank"]
    if lacking:
        said = f"no layout of their own: {', '.join(lacking)}; others stand in, as in most templates"
        yield Point(weight="know", what="fallback", message=said)


def _used(told: Told) -> tuple[LayoutTold, ...]:
    """The layouts a talk stands on."""
    places = {one.choice.place for one in told.roles if one.choice.role != "blank"}
    return tuple(one for one in told.layouts if one.sheet.place in places or one.slides or (told.ours and one.slots))


def _headings(told: Told) -> Iterator[Point]:
    used = _used(told)
    bare = [one for one in used if one.heading is None]
    if bare:
        yield Point(weight="know", what="no title", message=f"no title on {_names(bare)}: slides get one where their heading would be")
    short = [one for one in used if one.heading and one.heading.most_letters < HEADLINE]
    if short:
        least = min((one.heading for one in short if one.heading), key=lambda head: head.most_letters)
        said = f"headlines on {_names(short)} can have about {least.most_letters} letters, at {least.least:g} points"
        yield Point(weight="look", what="short headline", message=said, hint="make the title's box higher or wider, or its type smaller")
    yield from _unread(used, "headlines", lambda one: one.heading)


def _bodies(told: Told) -> Iterator[Point]:
    used = _used(told)
    yield from _unread(used, "text", lambda one: one.body)
    for one in used:
        if one.under and one.roles:
            under = f"on '{shown(one.sheet)}' words stand on the place of a picture ({', '.join(one.under)})"
            hint = "give the talk a picture for it, or choose a layout with a ground of its own"
            yield Point(weight="look", what="picture under text", message=under, hint=hint)


def _unread(used: tuple[LayoutTold, ...], what: str, box: Callable[[LayoutTold], Words | None]) -> Iterator[Point]:
    """Words that can hardly be read where they stand."""
    weak = [one for one in used if (words := box(one)) and 0 < words.contrast < (LARGE if words.size >= 18 else AA)]
    if weak:
        worst = min(words.contrast for one in weak if (words := box(one)))
        said = f"{what} on {_names(weak)} can hardly be read: the contrast with what is behind is {worst:g}"
        yield Point(
            weight="look", what="contrast", message=said, hint="choose another text colour there; until then slides take one that reads"
        )


def _feet(told: Told) -> Iterator[Point]:
    used = _used(told)
    without = [one for one in used if one.foot.footer is None and not told.ours]
    if without:
        said = f"no footer on {_names(without)}: it is drawn there, below the sources"
        yield Point(weight="know", what="no footer", message=said)
    weak = [one for one in used if one.foot.footer is not None and 0 < one.foot.footer < LARGE]
    if weak:
        worst = min(one.foot.footer or 0 for one in weak)
        said = f"the footer of {_names(weak)} can hardly be read (contrast {worst:g}): a disclaimer there would be lost"
        yield Point(weight="look", what="footer contrast", message=said, hint="give the footer another colour on these layouts")


def _names(those: list[LayoutTold]) -> str:
    """The first of them by name, and how many more there are."""
    said = [f"'{shown(one.sheet)}'" for one in those[:MOST_NAMED]]
    return ", ".join(said) + (f" and {len(those) - MOST_NAMED} more" if len(those) > MOST_NAMED else "")


def _looks(told: Told) -> Iterator[Point]:
    for one in dict.fromkeys(changed(one, use="") for one in told.faces):
        if one.how in ("unknown", "nearest"):
            said = f"the widths of {one.name} are not known; it is measured as {one.by}, {one.margin:.0%} wider"
            weight: Weight = "look" if one.how == "unknown" else "know"
            yield Point(weight=weight, what="face", message=said, hint="give the face's own file in brand.yaml, under fonts: files")
    weak = [one.slot for one in told.colours if one.weak and one.slot.startswith("accent")]
    if weak:
        said = f"{', '.join(weak)} can hardly be seen on the ground; lines, bars and words take others"
        yield Point(weight="know", what="weak accents", message=said)


def _luggage(told: Told) -> Iterator[Point]:
    held = told.contents
    if held.slides:
        hidden = "" if not held.hidden else ", hidden" if held.hidden == held.slides else f", {held.hidden} of them hidden"
        yield Point(weight="know", what="sample slides", message=f"{_count(held.slides, 'sample slide')}{hidden}: left out of every deck")
    if held.macros:
        yield Point(weight="look", what="macros", message="macros: left out of every deck")
    if held.labels:
        said = f"a sensitivity label ({', '.join(held.labels)}): decks do not have it"
        yield Point(weight="look", what="label", message=said, hint="label the decks themselves")
    if held.external:
        said = f"{_count(len(held.external), 'thing')} outside the file: {', '.join(one[:60] for one in held.external[:3])}; never fetched"
        yield Point(weight="look", what="external links", message=said, hint="embed it in PowerPoint (File, Info, Edit Links)")
    if held.objects:
        yield Point(
            weight="look", what="objects", message=f"{_count(held.objects, 'embedded object')} in it", hint="replace them by pictures"
        )
    if held.embedded_fonts:
        yield Point(weight="know", what="embedded fonts", message=f"embedded fonts: {', '.join(held.embedded_fonts)}")
    unused = unused_bytes(told)
    if unused >= HEAVY:
        said = f"layouts that no talk uses take {unused / MEGABYTE:.1f} MB of every deck"
        hint = "write prune: true in brand.yaml, or delete in PowerPoint what nobody needs"
        yield Point(weight="know", what="unused layouts", message=said, hint=hint)


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def unused_bytes(told: Told) -> int:
    """The bytes of layouts no talk stands on."""
    used = {one.sheet.part for one in _used(told)}
    return sum(size for part, size in told.contents.own if part not in used)


def _repairs(told: Told) -> Iterator[Point]:
    for one in told.repairs:
        yield Point(weight="look", what="repaired", message=one)


CHECKS: tuple[Callable[[Told], Iterator[Point]], ...] = (_talk, _roles, _headings, _bodies, _feet, _looks, _repairs, _luggage)
