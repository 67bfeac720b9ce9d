"""What `template check` tells, for people: what matters on the first screen, details below."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from claimdeck.model.units import EMU_PER_INCH
from claimdeck.report.coverage import cells
from claimdeck.report.template.block import HOWS, runner_of, shown
from claimdeck.report.template.told import LayoutTold, RoleTold, Takes, Told, Words
from claimdeck.report.template.verdict import facts, verdict

MARKS = {"stops": "✗", "look": "!", "know": "·"}
MOST_NAMES = 20
"""Of layouts that no talk uses: the page shows them all."""


def as_text(told: Told) -> str:
    """The whole report."""
    above = (_top(told), _roles(told), _talk(told), _points(told))
    parts = (*above, _words(told), _feet(told), _looks(told), _rest(told), _custom(told), _block(told))
    return "\n\n".join("\n".join(lines) for lines in map(list, parts) if lines) + "\n"


def _top(told: Told) -> Iterator[str]:
    yield f"{told.file} – {verdict(told)}"
    yield from (f"  {line}" for line in facts(told))


def _roles(told: Told) -> Iterator[str]:
    if not told.roles:
        return
    yield "Roles"
    yield from table([("", "layout", "score", "how", "runner-up"), *(_role(one) for one in told.roles if one.choice.role != "blank")])


def _role(one: RoleTold) -> tuple[str, ...]:
    choice, runner = one.choice, runner_of(one.choice)
    if not choice.natural:
        how = f"fallback to {choice.instead}" if choice.instead else "drawn, nothing suits"
        return choice.role, one.layout, "", how, ""
    how = HOWS[choice.how] + (", ambiguous" if choice.ambiguous else "")
    return choice.role, one.layout, f"{choice.score:.2f}", how, f"{one.runner_up} {runner.score:.2f}" if runner else ""


def _talk(told: Told) -> Iterator[str]:
    if told.talk is None:
        return
    yield f"{told.talk.outline} on it"
    yield from table([(str(one.number), one.kind, one.layout, one.stands, one.title) for one in told.talk.slides])
    for one in told.talk.problems:
        yield f"  ✗ {one.place + ': ' if one.place else ''}{one.message}" + (f"\n      hint: {one.hint}" if one.hint else "")


def _points(told: Told) -> Iterator[str]:
    if told.points:
        yield "To look at (✗ stops a talk, ! please look, · good to know)"
    for point in told.points:
        yield f"  {MARKS[point.weight]} {point.message}" + (f"\n      hint: {point.hint}" if point.hint else "")


def _words(told: Told) -> Iterator[str]:
    those = [one for one in told.layouts if one.roles or one.slides or (told.ours and one.slots)]
    if not those:
        return
    yield "Layouts that are used: lines at the template's size, letters of the longest headline, contrast"
    rows = [("", "headline", "", "letters", "contrast", "text", "", "contrast", "bullets", "safe area (in)")]
    yield from table(rows + [_layout(one) for one in those])
    unused = Counter(one.sheet.name or shown(one.sheet) for one in told.layouts if not one.roles and not one.slides)
    if unused and not told.ours:
        names = [name + (f" ({count}×)" if count > 1 else "") for name, count in unused.items()]
        more = f" and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else ""
        yield f"  never used: {', '.join(names[:MOST_NAMES])}{more}"


def _layout(one: LayoutTold) -> tuple[str, ...]:
    head, body = one.heading, one.body
    longest = f"{head.letters}–{head.most_letters}" if head else ""
    bullets = "" if not body else f"level {body.bullets_from}" if body.bullets_from else "none"
    return shown(one.sheet), *_sized(head), longest, _ratio(head), *_sized(body), _ratio(body), bullets, _area(one)


def _sized(words: Words | None) -> tuple[str, str]:
    return (f"{words.size:g} pt", f"{words.lines} {'line' if words.lines == 1 else 'lines'}") if words else ("none", "")


def _ratio(words: Words | None) -> str:
    return f"{words.contrast:.1f}" if words and words.contrast else ""


def _area(one: LayoutTold) -> str:
    if one.area is None:
        return ""
    x, y, w, h = (length / EMU_PER_INCH for length in (one.area.x, one.area.y, one.area.w, one.area.h))
    return f"{w:.2f} × {h:.2f} at {x:.2f}, {y:.2f}"


def _feet(told: Told) -> Iterator[str]:
    yield "Footer, number, date"
    rows = [("", "footer", "number", "date", "a disclaimer would stand")]
    yield from table(rows + [_foot(one) for one in told.layouts if one.roles or one.slides or told.ours])


def _foot(one: LayoutTold) -> tuple[str, ...]:
    foot = one.foot
    footer = "no" if foot.footer is None else f"yes, contrast {foot.footer:.1f}" if foot.footer else "yes"
    return shown(one.sheet), footer, *("yes" if there else "no" for there in (foot.number, foot.date)), foot.disclaimer


def _looks(told: Told) -> Iterator[str]:
    yield "Fonts and colours"
    rows = [(one.use, one.name, f"{one.how}: {one.by}" + (f", {one.margin:.0%} wider" if one.margin else "")) for one in told.faces]
    yield from table(rows)
    yield from table([(one.slot, one.value, f"{one.contrast:.1f}", "weak" if one.weak else "") for one in told.colours])
    if told.colour_map:
        yield f"  colour map: {', '.join(f'{name} is {slot}' for name, slot in told.colour_map)}"
    yield from (f"  {one}" for one in told.stand_ins)


def _rest(told: Told) -> Iterator[str]:
    held = told.contents
    found = [
        f"sections: {', '.join(held.sections)}" if held.sections else "", f"custom shows: {', '.join(held.shows)}" if held.shows else "",
        f"tags of add-ins: {held.tags}" if held.tags else "", f"custom data: {held.custom_data}" if held.custom_data else "",
        f"pictures and other media: {held.media / 1e6:.1f} MB", "" if held.notes_master else "no notes master: decks get their own",
    ]  # fmt: skip
    yield "Luggage"
    yield from (f"  {line}" for line in found if line)


def _custom(told: Told) -> Iterator[str]:
    those = [one for one in told.layouts if one.fillable]
    if those:
        yield "For slides of the kind custom: layouts by name, and what stands in their placeholders"
    yield from table([(shown(one.sheet), ", ".join(placed(place) for place in one.fillable)) for one in those])


def placed(one: Takes) -> str:
    """A placeholder by the shortest name that is clear, and what it takes where that is more than its name says."""
    return one.called[0] + (f" ({', '.join(one.takes)})" if len(one.takes) > 1 else "")


def _block(told: Told) -> Iterator[str]:
    if told.block:
        yield "For brand.yaml"
        yield told.block.rstrip()


def table(rows: Sequence[Iterable[str]]) -> Iterator[str]:
    """Rows with their columns aligned, two blanks apart."""
    lists = [[*row] for row in rows]
    widths = [max(cells(row[column]) for row in lists) for column in range(len(lists[0]))] if lists else []
    for row in lists:
        yield ("  " + "  ".join(text + " " * (wide - cells(text)) for text, wide in zip(row, widths, strict=True))).rstrip()
