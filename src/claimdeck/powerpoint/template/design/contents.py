"""What a template's file holds beside its design: told for people, nothing of it is needed to build."""

from collections import Counter
from collections.abc import Iterator

from claimdeck.errors import TemplateError
from claimdeck.model.contents import Contents
from claimdeck.powerpoint.template.package.archive import Archive
from claimdeck.powerpoint.template.package.elements import Element

FORMS = (
    ("template.macro", "a template with macros (.potm)"), ("slideshow.macro", "a show with macros (.ppsm)"),
    ("presentation.macro", "a presentation with macros (.pptm)"), ("template.main", "a template (.potx)"),
    ("slideshow.main", "a show (.ppsx)"),
)  # fmt: skip
MEDIA = ("image/", "video/", "audio/")
SAME = (("bg1", "lt1"), ("tx1", "dk1"), ("bg2", "lt2"), ("tx2", "dk2"))
"""What a colour map says where nothing is exchanged; the accents and links stand for themselves."""


def contents(archive: Archive, size: int, layouts: tuple[str, ...], master: str) -> Contents:
    """What is in the file of `size` bytes; `layouts` are the parts of those that can be read, `master` is that of the talk.

    Raises TemplateError where the presentation itself cannot be read.
    """
    root, names = archive.element(archive.main), archive.names()
    relations = archive.relations(archive.main).values()
    kinds = Counter(kind for kind, _, _ in relations)
    every = [one for name in names if not name.endswith(".rels") for one in _relations(archive, name)]
    typed = Counter(kind for kind, _, _ in every)
    slides = [target for kind, target, outside in relations if kind == "slide" and not outside]
    return Contents(
        kind=next((words for form, words in FORMS if form in archive.type(archive.main)), "a presentation (.pptx)"),
        bytes=size,
        slides=len(slides),
        hidden=sum(_hidden(archive, one) for one in slides),
        sections=tuple(one.get("name") for one in root.every() if one.name.endswith(":section")),
        shows=tuple(one.get("name") for one in root.every("p:custShow")),
        macros="vbaProject" in kinds,
        external=tuple(dict.fromkeys(target for kind, target, outside in every if outside and kind != "hyperlink")),
        tags=typed["tags"],
        objects=typed["oleObject"] + typed["package"],
        custom_data=typed["customXml"],
        labels=_labels(archive),
        embedded_fonts=tuple(one.get("typeface") for one in root.every("p:font") if one.get("typeface")),
        media=sum(archive.size(name) for name in names if archive.type(name).startswith(MEDIA)),
        own=tuple(_own(archive, layouts)),
        notes_master="notesMaster" in kinds,
        handout_master="handoutMaster" in kinds,
        colour_map=_exchanged(archive, master),
    )


def _relations(archive: Archive, name: str) -> list[tuple[str, str, bool]]:
    try:
        return [*archive.relations(name).values()]
    except TemplateError:
        return []


def _element(archive: Archive, name: str) -> Element | None:
    try:
        return archive.element(name)
    except TemplateError:
        return None


def _hidden(archive: Archive, slide: str) -> bool:
    root = _element(archive, slide)
    return root is not None and root.get("show", "1") in ("0", "false")


def _labels(archive: Archive) -> tuple[str, ...]:
    """The names of sensitivity labels: files of them go where they were allowed to go."""
    found: list[str] = []
    for part in archive.names():
        if part.casefold() == "docmetadata/labelinfo.xml":
            found.append("Microsoft Purview")
        if part.casefold() == "docprops/custom.xml" and (root := _element(archive, part)):
            said = (one.get("name") for one in root.every() if one.get("name").startswith("MSIP_Label_"))
            found += ["Microsoft Purview" for _ in said][:1]
    return tuple(dict.fromkeys(found))


def _own(archive: Archive, layouts: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """The bytes each layout takes, with what only it shows."""
    shown = {part: {target for _, target, outside in _relations(archive, part) if not outside} for part in layouts}
    asked = Counter(target for targets in shown.values() for target in targets)
    known = set(archive.names())
    for part, targets in shown.items():
        alone = [one for one in targets if asked[one] == 1 and one in known and archive.type(one).startswith(MEDIA)]
        yield part, archive.size(part) + sum(map(archive.size, alone))


def _exchanged(archive: Archive, master: str) -> tuple[tuple[str, str], ...]:
    """What a master's colour map exchanges: (bg1, dk1) where its slides are dark."""
    root = _element(archive, master)
    said = root.find("p:clrMap") if root else None
    usual = dict(SAME)
    pairs = ((name, str(value)) for name, value in (said.attributes if said else {}).items())
    return tuple((name, value) for name, value in pairs if usual.get(name, name) != value)
