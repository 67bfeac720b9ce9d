"""What could not be fitted, as findings at the slide's line: what is too long, by about how many words, and what to do."""

from claimdeck.layouts.ladder import on_ladder
from claimdeck.model.compose import Desk
from claimdeck.model.finding import Finding, Findings, error, warning
from claimdeck.model.kind import Kind
from claimdeck.model.units import EMU_PER_INCH
from claimdeck.plan.fitting.box import SPACINGS, Box, Step
from claimdeck.plan.fitting.fit import TITLE_KIN
from claimdeck.plan.fitting.tried import Divided

MOST_NAMED = 3
"""So many boxes are named."""


def unfitted(slide: Kind, desk: Desk, divided: Divided | None) -> tuple[Finding, ...]:
    """What could not be fitted, at the slide's line; nothing when all is well."""
    if divided is None:
        return (slide.objection(desk) or _too_much(slide),)
    if divided.brief:
        return (_brief(slide, desk, divided),)
    return tuple(dict.fromkeys(_finding(slide, desk, box) for _, box in divided.lost))


def set_small(slide: Kind, desk: Desk, strict: Divided | None, divided: Divided | None) -> Findings:
    """That words are set under the least size they have elsewhere, since the template's slide leaves them no more room."""
    how = desk.brand.page.laid
    if strict is None or divided is None or how is None or not how.lenient:
        return ()
    given = {one.box: one.given for fits in divided.fits for one in fits}
    floors = {box.name: box.size(box.smallest) for _, box in strict.lost if box.name in given}
    set_in = {name: on_ladder(given[name] * how.scale, how.scale) for name in floors}
    small = {name: floor for name, floor in floors.items() if set_in[name] < on_ladder(floor * how.scale, how.scale)}
    if not small:
        return ()
    least = min(small, key=lambda name: given[name])
    said = f"{_named(list(small))} {'is' if len(small) == 1 else 'are'} set small, down to {set_in[least]} pt"
    from claimdeck.mapping.room.zone import body_zone  # only a template's slide is so small

    zone = how.frame(body_zone(desk.brand.page))
    room = " × ".join(f"{length / EMU_PER_INCH:.1f}" for length in (zone.w, zone.h))
    message = f"{said} where {on_ladder(small[least] * how.scale)} are the least that is read well: the template leaves it {room} inches"
    return (warning("text-set-small", message, slide.span, "shorten the texts, divide the slide in two, or name a layout with more room"),)


def _named(names: list[str]) -> str:
    """The first names, and how many more there are."""
    more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    return ", ".join(f"'{name}'" for name in names[:MOST_NAMED]) + more


def _brief(slide: Kind, desk: Desk, divided: Divided) -> Finding:
    """That the sources are not on the slide: a warning where the list has them, else an error."""
    parts = f" {', '.join(str(part + 1) for part in sorted(divided.brief))}" if len(divided.ranges) > 1 else ""
    where = f"part{'s' if len(divided.brief) > 1 else ''}{parts} of this slide" if parts else "this slide"
    if any(placed.slide.name == "references" for placed in desk.slides()):
        said = f"the sources of {where} take more than the four lines there are; it names the reference list instead"
        return warning("sources-not-shown", said, slide.span, "cite fewer references on one claim, or show its claims on several slides")
    said = f"the sources of {where} take more than the four lines there are, and there is no reference list to name instead"
    return error("sources-too-long", said, slide.span, "add `- references: {}` to the slides, or cite fewer references on one claim")


def _too_much(slide: Kind) -> Finding:
    message = f"no layout of '{slide.name}' holds this many items"
    return error("too-much-for-the-slide", message, slide.span, "show fewer, or divide the slide in two")


def _finding(slide: Kind, desk: Desk, box: Box) -> Finding:
    smallest, stood = _on_slide(desk, min(level.floor for level in box.levels)), box.stood(Step(box.smallest, SPACINGS[-1]))
    if box.kin == TITLE_KIN:
        there = box.most_lines or max(1, int(stood.lines / max(box.share, 1.0)))
        message = f"the title takes {stood.lines} lines at {smallest:g} pt, {there} {'is' if there == 1 else 'are'} there"
        return error("title-too-long", message, slide.span, f"cut about {_words_over(box)} words")
    message = f"'{box.name}' does not hold “{_beginning(box)}” even at {smallest:g} pt"
    return error("text-too-long", message, slide.span, f"cut about {_words_over(box)} words, or divide the slide in two")


def _on_slide(desk: Desk, size: float) -> float:
    """A size of the page as it is set on a template's slide, in half points."""
    how = desk.brand.page.laid
    return round(2 * size * how.scale) / 2 if how else size


def _beginning(box: Box) -> str:
    """The first words of a box, so that the author finds them."""
    words = " ".join(paragraph.text for paragraph in box.paragraphs).split()
    return " ".join(words[:5]) + (" …" if len(words) > 5 else "")


def _words_over(box: Box) -> int:
    """About how many words are too many: by the height the text takes over the room there is."""
    words = sum(len(paragraph.text.split()) for paragraph in box.paragraphs)
    over = box.share
    if box.most_lines is not None:
        over = max(over, box.stood(Step(box.smallest)).lines / box.most_lines)
    return max(1, round(words * (1 - 1 / max(over, 1.0))))
