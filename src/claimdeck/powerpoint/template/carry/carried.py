"""A foreign template → what a deck keeps of it: its own package, repaired where it must be, without its slides."""

from claimdeck.errors import TemplateError
from claimdeck.model.carried import Carried, Holder, NotesMaster, Notice
from claimdeck.model.record import changed
from claimdeck.powerpoint.reach import reached
from claimdeck.powerpoint.template.carry.luggage import luggage, told
from claimdeck.powerpoint.template.carry.masters import Masters, own_theme
from claimdeck.powerpoint.template.carry.presented import Presented, size_of
from claimdeck.powerpoint.template.carry.styles import with_styles
from claimdeck.powerpoint.template.carry.walk import Walk
from claimdeck.powerpoint.template.package.archive import Archive
from claimdeck.powerpoint.template.package.elements import Element

SETTINGS = ("presProps", "viewProps", "tableStyles")


def carried(archive: Archive) -> Carried:
    """What a deck keeps. The archive's parts are put right on the way: read them afterwards, and they are those of the deck.

    Raises TemplateError where no deck can be made.
    """
    root = archive.element(archive.main)
    if root.name != "p:presentation":
        raise TemplateError(f"is damaged: {archive.main} is no presentation", "save it in PowerPoint anew")
    size_of(root)
    walk = Walk(archive)
    masters = Masters(archive, root, walk)
    notes, handout = (_beside(walk, kind, masters.themes) for kind in ("notesMaster", "handoutMaster"))
    presented = Presented(root, walk)
    pieces = presented.pieces(handout)
    styles = _settings(walk, presented)
    starts = [*(link.target for link in presented.relations), *(one.part for one in masters.listed), notes]
    return Carried(
        masters=tuple(masters.listed),
        parts=tuple(reached(walk.parts.values(), starts)),
        presentation=pieces,
        relations=tuple(presented.relations),
        extensions=presented.extensions(),
        notes=_notes_master(archive, notes) if notes else None,
        styles=styles,
        layouts=tuple(masters.layouts),
        notices=told((*walk.notices, *luggage(archive, root))),
    )


def _beside(walk: Walk, kind: str, taken: list[str]) -> str:
    """The notes master or the handout master, with a theme of its own; empty where there is none that is whole."""
    archive = walk.archive
    part = _first(archive, kind)
    if part in walk.parts:
        return ""  # a sheet of slides that is named as that of notes, too
    themes = [link for link in archive.links(part) if link.kind.endswith("/theme")] if part else []
    if not themes or themes[0].external or not walk.take(themes[0].target, "theme"):
        return ""
    mine = own_theme(walk, themes[0].target, set(taken))
    archive.relate(part, tuple(changed(link, target=mine) if link is themes[0] else link for link in archive.links(part)))
    if not walk.take(part, kind):
        walk.notices.append(Notice(what="repair", sentence=f"has a damaged part, {part}; the deck has its own instead"))
        return ""
    taken.append(mine)
    return part


def _first(archive: Archive, kind: str) -> str:
    """The first part of that kind the presentation points to, where it is there."""
    found = (link.target for link in archive.links(archive.main) if link.kind.endswith("/" + kind) and not link.external)
    part = next(found, "")
    return part if archive.has(part) else ""


def _settings(walk: Walk, presented: Presented) -> str:
    """Take how the presentation is shown and edited; the id of its own table style."""
    default = ""
    for kind in SETTINGS:
        part = _first(walk.archive, kind)
        if part and kind == "tableStyles":
            default = with_styles(walk.archive, part)
        if part and walk.take(part, kind):
            presented.relate(kind, part)
    return default


def _notes_master(archive: Archive, part: str) -> NotesMaster:
    holders = {one.get("type"): one for one in reversed(list(archive.element(part).every("p:ph")))}
    image, body, footer, number = (_holder(holders.get(kind)) for kind in ("sldImg", "body", "ftr", "sldNum"))
    return NotesMaster(part=part, image=image, body=body, footer=footer, number=number)


def _holder(one: Element | None) -> Holder | None:
    if one is None:
        return None
    return one.get("type"), int(one.get("idx")) if one.get("idx").isdecimal() else None
