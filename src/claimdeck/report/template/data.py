"""What `template check` tells, for programs; docs/commands.md says what is in it."""

from collections.abc import Iterable
from typing import Any

from claimdeck.model.shapes import Frame
from claimdeck.report.template.block import runner_of
from claimdeck.report.template.naming import name_of
from claimdeck.report.template.told import LayoutTold, RoleTold, TalkTold, Told, Words

FORMAT = 1
"""Goes up when a key changes its meaning or goes away; new keys may come at any time."""


def as_json(told: Told, version: str) -> str:
    """The whole document."""
    from json import dumps

    return dumps(document(told, version), ensure_ascii=False, indent=2) + "\n"


def document(told: Told, version: str) -> dict[str, Any]:
    """The same as a tree."""
    return {
        "format": FORMAT,
        "claimdeck": version,
        "exit": told.code,
        "template": _template(told),
        "points": [{"weight": one.weight, "what": one.what, "message": one.message, "hint": one.hint or None} for one in told.points],
        "roles": {one.choice.role: _role(one, told) for one in told.roles},
        "layouts": [_layout(one, told) for one in told.layouts],
        "unused": [name_of(one.sheet, told.design) for one in told.layouts if not one.roles and not one.slides],
        "fonts": [{"use": one.use, "name": one.name, "measured-with": one.by, "how": one.how, "margin": one.margin} for one in told.faces],
        "colours": {one.slot: {"value": one.value, "contrast": one.contrast, "weak": one.weak} for one in told.colours},
        "stand-ins": [*told.stand_ins],
        "luggage": _luggage(told),
        "repairs": [*told.repairs],
        "layouts-block": told.block or None,
        "talk": _talk(told.talk) if told.talk else None,
    }


def _template(told: Told) -> dict[str, Any]:
    held = told.contents
    return {
        "file": told.file, "kind": held.kind, "bytes": held.bytes, "made-by-claimdeck": told.ours, "width": told.design.width,
        "height": told.design.height, "masters": [_master(told, number) for number in range(len(told.design.masters))],
        "slides": held.slides, "hidden": held.hidden, "sections": [*held.sections], "custom-shows": [*held.shows],
    }  # fmt: skip


def _master(told: Told, number: int) -> dict[str, Any]:
    sheet = told.design.masters[number]
    home = sheet.master == told.home
    count = sum(one.master == sheet.master for one in told.design.layouts)
    return {"place": sheet.place, "name": sheet.name, "layouts": count, "home": home, "why": told.home_why if home else None}


def _role(one: RoleTold, told: Told) -> dict[str, Any]:
    choice, runner = one.choice, runner_of(one.choice)
    return {
        "layout": one.layout, "place": choice.place, "how": choice.how, "score": choice.score, "evidence": [*choice.evidence],
        "fallback-to": choice.instead, "ambiguous": choice.ambiguous, "margin": round(choice.margin, 3),
        "runner-up": {"layout": one.runner_up, "place": runner.place, "score": runner.score} if runner else None,
    }  # fmt: skip


def _layout(one: LayoutTold, told: Told) -> dict[str, Any]:
    foot = one.foot
    return {
        "name": one.sheet.name, "named": name_of(one.sheet, told.design), "place": one.sheet.place, "type": one.sheet.type or None,
        "roles": [*one.roles], "slides": [*one.slides], "sample-slides": one.samples, "headline": _words(one.heading),
        "text": _words(one.body), "safe-area": _frame(one.area), "footer": foot.footer is not None, "footer-contrast": foot.footer,
        "number": foot.number, "date": foot.date, "disclaimer": foot.disclaimer, "number-boxes": [*one.numbers],
        "pictures-under-text": [*one.under],
        "placeholders": [{"name": place.name, "called": [*place.called], "takes": [*place.takes]} for place in one.fillable],
        "boxes": [{"name": slot.name, "drawn": slot.drawn, **(_frame(slot.frame) or {})} for slot in one.slots],
    }  # fmt: skip


def _words(words: Words | None) -> dict[str, Any] | None:
    if words is None:
        return None
    return {
        "box": words.name, **(_frame(words.frame) or {}), "size": words.size, "least-size": words.least, "lines": words.lines,
        "letters": words.letters, "most-letters": words.most_letters, "contrast": words.contrast or None,
        "bullets-from-level": words.bullets_from or None,
    }  # fmt: skip


def _frame(frame: Frame | None) -> dict[str, int] | None:
    return {"x": frame.x, "y": frame.y, "width": frame.w, "height": frame.h} if frame else None


def _luggage(told: Told) -> dict[str, Any]:
    from claimdeck.report.template.points import unused_bytes

    held = told.contents
    return {
        "macros": held.macros, "external": [*held.external], "objects": held.objects, "tags": held.tags, "custom-data": held.custom_data,
        "labels": [*held.labels], "embedded-fonts": [*held.embedded_fonts], "media-bytes": held.media,
        "unused-layout-bytes": unused_bytes(told), "notes-master": held.notes_master,
    }  # fmt: skip


def _talk(talk: TalkTold) -> dict[str, Any]:
    return {"outline": talk.outline, "slides": [*_slides(talk)], "problems": [*_problems(talk)]}


def _slides(talk: TalkTold) -> Iterable[dict[str, Any]]:
    for one in talk.slides:
        stands = {"drawn": one.drawn or None, "beds": [*one.beds]}
        yield {"number": one.number, "kind": one.kind, "title": one.title, "layout": one.layout, "place": one.place or None, **stands}


def _problems(talk: TalkTold) -> Iterable[dict[str, Any]]:
    for one in talk.problems:
        yield {"place": one.place or None, "message": one.message, "hint": one.hint or None}
