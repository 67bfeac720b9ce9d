"""A template's design: every master and layout once, in the order of its lists, with all they have from above them."""

from collections.abc import Iterator

from claimdeck.errors import TemplateError
from claimdeck.model.record import changed
from claimdeck.model.sheets import Art, Design, Painted, Sheet
from claimdeck.powerpoint.template.colours.paints import whole
from claimdeck.powerpoint.template.colours.schemes import parts, read_slots, scheme_of, theme_of
from claimdeck.powerpoint.template.design.art import Ground, art, background, on_ground
from claimdeck.powerpoint.template.design.family import Book, Family, boxes_of
from claimdeck.powerpoint.template.design.holders import holders
from claimdeck.powerpoint.template.package.archive import Archive
from claimdeck.powerpoint.template.package.elements import Element
from claimdeck.powerpoint.template.package.unpacked import Broken

USUAL = (9144000, 6858000)  # EMU, of a presentation that names no size
LONGEST = 255  # letters of a layout's name, which is told, compared and looked for many times


def design(archive: Archive) -> Design:
    """The design of a template; a master or layout that cannot be read is left out. Raises TemplateError where one is over a limit."""
    root = archive.element(archive.main)
    masters, layouts, book = list[Sheet](), list[Sheet](), Book()
    for number, (_, part) in enumerate(_listed(archive, archive.main, root, "p:sldMasterIdLst", "slideMaster")):
        above = _family(archive, part, root.find("p:defaultTextStyle"), book)
        if above is not None:
            made = _Sheets(above, number)
            masters.append(made.master)
            layouts += made.layouts()
    width, height = _size(root.find("p:sldSz"))
    return Design(width=width, height=height, masters=tuple(masters), layouts=tuple(layouts), samples=_samples(archive, root, layouts))


def _size(said: Element | None) -> tuple[int, int]:
    width, height = (whole(said.get("cx")), whole(said.get("cy"))) if said else USUAL
    return (width, height) if width > 0 and height > 0 else USUAL


def _listed(archive: Archive, part: str, root: Element, name: str, kind: str) -> list[tuple[str, str]]:
    """Key and part of each thing a list names, once; without a list all the part points to. Parts that are not there are empty."""
    relations = archive.relations(part)
    listed = root.find(name)
    keys = [one.get("r:id") for one in listed] if listed else [key for key, one in relations.items() if one[0] == kind]
    found: dict[str, str] = {}
    for key in keys:
        told, target, outside = relations.get(key, ("", "", True))
        found.setdefault(target if told == kind and not outside else f"/{key}", key)
    return [(key, "" if target.startswith("/") else target) for target, key in found.items()]


def _family(archive: Archive, part: str, defaults: Element | None, book: Book) -> Family | None:
    try:
        root, relations = archive.element(part), archive.relations(part)
    except Broken:
        return None
    theme = next((target for kind, target, outside in relations.values() if kind == "theme" and not outside), "")
    styles = root.find("p:txStyles")
    return Family(
        archive=archive,
        part=part,
        root=root,
        relations=relations,
        pictures=parts(relations),
        theme=theme_of(archive, theme),
        boxes=boxes_of(root),
        styles={one.name: one for one in styles} if styles else {},
        defaults=defaults,
        book=book,
    )


class _Sheets:
    """One master and its layouts; what they share is made once."""

    def __init__(self, above: Family, number: int) -> None:
        self.above, self.number = above, number
        self.map = above.root.find("p:clrMap")
        self.scheme = scheme_of(above.theme, self.map)
        self.ground = Ground(scheme=self.scheme, theme=above.theme, pictures=above.pictures)
        self.art = tuple(art(above.root, self.ground, master=True))
        self.background = background(above.root, self.ground) or Painted(colours=(self.scheme["bg1"],))
        self.master = self._sheet(above.part, str(number), above.root, self.ground)
        drawn = on_ground(self.art, self.background)
        self.master = changed(self.master, name=self.master.name or above.theme.name, art=drawn, background=self.background)

    def layouts(self) -> Iterator[Sheet]:
        """The master's layouts; those that cannot be read are left out, and leave their number free."""
        archive, above = self.above.archive, self.above
        for number, (key, part) in enumerate(_listed(archive, above.part, above.root, "p:sldLayoutIdLst", "slideLayout")):
            try:
                root, relations = archive.element(part), archive.relations(part)
            except Broken:
                continue
            ground = self._ground(root, relations)
            made = self._sheet(part, f"{self.number}.{number}", root, ground)
            below = self._masters_art(ground) if root.get("showMasterSp", "1") not in ("0", "false") else ()
            own = background(root, ground) or self._masters_background(ground)
            yield changed(made, art=on_ground((*below, *art(root, ground, master=False)), own), background=own, relation=key)

    def _ground(self, root: Element, relations: dict[str, tuple[str, str, bool]]) -> Ground:
        """The master's colours, or the layout's own where it overrides map or theme."""
        override = next((one for kind, one, outside in relations.values() if kind == "themeOverride" and not outside), "")
        theme = theme_of(self.above.archive, override, self.above.theme) if override else self.above.theme
        scheme = scheme_of(theme, self.map, root.find("p:clrMapOvr"))
        return Ground(scheme=self.scheme if scheme == self.scheme else scheme, theme=theme, pictures=parts(relations))

    def _masters_art(self, ground: Ground) -> tuple[Art, ...]:
        return self.art if ground.scheme is self.scheme else tuple(art(self.above.root, self._seen(ground), master=True))

    def _masters_background(self, ground: Ground) -> Painted:
        """The master's ground in the layout's colours."""
        if ground.scheme is self.scheme:
            return self.background
        return background(self.above.root, self._seen(ground)) or Painted(colours=(ground.scheme["bg1"],))

    def _seen(self, ground: Ground) -> Ground:
        return changed(ground, pictures=self.above.pictures)

    def _sheet(self, part: str, place: str, root: Element, ground: Ground) -> Sheet:
        held = root.find("p:cSld")
        return Sheet(
            part=part,
            place=place,
            name=" ".join(held.get("name")[:LONGEST].split()) if held else "",
            type=root.get("type"),
            placeholders=tuple(holders(root, self.above, ground.scheme, ground.pictures)),
            colours=read_slots(ground.scheme),
            headings=ground.theme.face("a:majorFont"),
            body=ground.theme.face("a:minorFont"),
        )


def _samples(archive: Archive, root: Element, layouts: list[Sheet]) -> tuple[str, ...]:
    """The places of the sample slides' layouts, in the slides' order."""
    places = {sheet.part: sheet.place for sheet in reversed(layouts)}
    parts = (_layout_of(archive, part) for _, part in _listed(archive, archive.main, root, "p:sldIdLst", "slide") if part)
    return tuple(places[part] for part in parts if part in places)


def _layout_of(archive: Archive, slide: str) -> str:
    try:
        return archive.pointed(slide, "slideLayout")
    except TemplateError:
        return ""
