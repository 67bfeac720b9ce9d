"""A foreign template's masters with their layouts: each once, under ids of their own, and none that is not whole."""

from claimdeck.errors import TemplateError
from claimdeck.model.carried import CarriedMaster, CarriedPart, CarriedRelation, Notice
from claimdeck.model.record import changed
from claimdeck.powerpoint.package import OFFICE
from claimdeck.powerpoint.template.carry.walk import Walk
from claimdeck.powerpoint.template.package.archive import Archive
from claimdeck.powerpoint.template.package.elements import Element
from claimdeck.powerpoint.template.package.unpacked import Broken
from claimdeck.powerpoint.template.repair.ids import Ids
from claimdeck.powerpoint.template.repair.sheets import sheet

ADD_LAYOUT = "add a layout with a title in PowerPoint (View > Slide Master)"
BEHIND_LAYOUTS = ("p:transition", "p:timing", "p:hf", "p:txStyles", "p:extLst")
"""What stands behind a master's list of layouts."""


class Masters:
    """The masters that can be used, in the order of the presentation's list, with the ids they have there.

    Raises TemplateError where there are none, or not one of their layouts is whole.
    """

    def __init__(self, archive: Archive, presentation: Element, walk: Walk) -> None:
        self.archive, self.walk = archive, walk
        self.listed: list[CarriedMaster] = []
        self.layouts: list[str] = []
        self.themes: list[str] = []
        self._wrong: TemplateError | None = None
        found = self._found(presentation)
        self.ids = Ids([*(key for key, _ in found.values()), *(key for _, root in found.values() for key in _keys(root))])
        self.owners = self._owners(found)
        for part, (key, root) in found.items():
            self._take(part, key, root)
        if not self.layouts:
            raise self._wrong or TemplateError("has no layouts on which slides could stand", ADD_LAYOUT)

    def _found(self, presentation: Element) -> dict[str, tuple[str, Element]]:
        """Every master that can be read, with its id and its root."""
        links = {link.id: link for link in self.archive.links(self.archive.main) if link.kind.endswith("/slideMaster")}
        found: dict[str, tuple[str, Element]] = {}
        for one in presentation.find("p:sldMasterIdLst") or ():
            link = links.get(one.get("r:id"))
            if link and link.external:
                raise TemplateError("has its slide master outside the file", "save it in PowerPoint anew, with the master in it")
            part = link.target if link else ""
            if part in found:
                continue
            try:
                found[part] = one.get("id"), self._root(part)
            except Broken as wrong:
                self._left_out(part, wrong)
        if not found:
            raise self._wrong or TemplateError("has no slide master, and so no layouts", ADD_LAYOUT)
        return found

    def _root(self, part: str) -> Element:
        if not self.archive.has(part):
            raise Broken(f"is damaged: the slide master {part or 'it names'} is missing", "save it in PowerPoint anew")
        root = self.archive.element(part)
        if root.name != "p:sldMaster":
            raise Broken(f"is damaged: {part} is no slide master", "save it in PowerPoint anew")
        sheet(root)
        return root

    def _left_out(self, part: str, wrong: TemplateError) -> None:
        self._wrong = self._wrong or wrong
        self.walk.notices.append(Notice(what="master", sentence=f"{wrong.message}; the deck does not have that master"))

    def _owners(self, found: dict[str, tuple[str, Element]]) -> dict[str, str]:
        """The master of each layout: the one it names where that one lists it, else the first that lists it."""
        owners: dict[str, str] = {}
        for part, (_, root) in found.items():
            for _, layout in self._listed(part, root):
                if layout in found:
                    continue  # a master is nobody's layout
                if layout not in owners or self._named(layout) == part:
                    owners[layout] = part
        return owners

    def _listed(self, part: str, root: Element) -> list[tuple[str, str]]:
        """A master's layouts in the order of its list, each with its id; those it points to where it has no list."""
        links = {link.id: link for link in self.archive.links(part) if link.kind.endswith("/slideLayout") and not link.external}
        own = root.find("p:sldLayoutIdLst")
        if own is None:
            return [("", link.target) for link in links.values()]
        return [(one.get("id"), links[one.get("r:id")].target) for one in own if one.get("r:id") in links]

    def _named(self, layout: str) -> str:
        try:
            return self.archive.pointed(layout, "slideMaster") if self.archive.has(layout) else ""
        except TemplateError:
            return ""

    def _take(self, part: str, key: str, root: Element) -> None:
        """Take a master with its theme and its layouts, or tell why not."""
        try:
            theme = self._theme(part)
        except Broken as wrong:
            self._left_out(part, wrong)
            return
        self.walk.expect(part)
        kept = [(one, layout) for one, layout in self._own(part, root) if self._layout(part, layout)]
        listed = self._list(part, root, kept)
        if kept and self.walk.xml(part, "slideMaster", root, before=listed):
            name = self.archive.element(theme).get("name")
            self.listed.append(CarriedMaster(id=self.ids.take(key), part=part, theme=theme, name=name))
            self.layouts += [layout for _, layout in kept]
            self.themes.append(theme)

    def _own(self, part: str, root: Element) -> list[tuple[str, str]]:
        listed = {layout: key for key, layout in reversed(self._listed(part, root)) if self.owners.get(layout) == part}
        return [(key, layout) for layout, key in reversed(listed.items())]

    def _theme(self, part: str) -> str:
        """The master's theme; a copy where another master has it. Raises Broken where there is none."""
        links = [link for link in self.archive.links(part) if link.kind.endswith("/theme")]
        if not links or links[0].external or not self.walk.take(links[0].target, "theme"):
            where = "outside the file" if links and links[0].external else "missing or damaged"
            raise Broken(f"is damaged: the theme of {part} is {where}", "choose a theme in PowerPoint (Design), and save it anew")
        mine = own_theme(self.walk, links[0].target, set(self.themes))
        others = (link for link in self.archive.links(part) if not link.kind.endswith("/theme"))
        self.archive.relate(part, (*others, changed(links[0], target=mine)))
        return mine

    def _layout(self, master: str, layout: str) -> bool:
        """Take a layout that points to its master; whether it could be had."""
        try:
            links = self.archive.links(layout) if self.archive.has(layout) else ()
        except Broken:
            links = ()
        others = [link for link in links if not link.kind.endswith("/slideMaster")]
        named = [link for link in links if link.kind.endswith("/slideMaster")]
        own = next((link for link in named if link.target == master), named[0] if named else None)
        if self.archive.has(layout) and (own is None or own.target != master or len(named) > 1):
            mine = own or CarriedRelation(id=free_id(others), kind=OFFICE + "slideMaster", target=master)
            self.archive.relate(layout, (*others, changed(mine, target=master, external=False)))
        if self.walk.take(layout, "slideLayout"):
            return True
        why = self.walk.why.get(layout, "is missing")
        if self.archive.has(layout):
            self._wrong = self._wrong or TemplateError(why, "save it in PowerPoint anew")
        self.walk.notices.append(Notice(what="layout", sentence=f"has a layout that cannot be used, {layout}, which {why}; it is left out"))
        return False

    def _list(self, part: str, root: Element, kept: list[tuple[str, str]]) -> bool:
        """Write the master's list of layouts where it is not what it has to be; whether it was not."""
        links = self.archive.links(part)
        keys = {link.target: link.id for link in reversed(links) if link.kind.endswith("/slideLayout")}
        wanted = [(self.ids.take(key), keys[layout]) for key, layout in kept]
        names = {keys[layout] for _, layout in kept}
        self.archive.relate(part, tuple(link for link in links if not link.kind.endswith("/slideLayout") or link.id in names))
        own = root.find("p:sldLayoutIdLst")
        if own is not None and [(one.get("id"), one.get("r:id")) for one in own] == wanted:
            return False
        if own is None:
            own = Element("p:sldLayoutIdLst", {})
            places = [i for i, one in enumerate(root.children) if isinstance(one, Element) and one.name in BEHIND_LAYOUTS]
            root.children.insert(places[0] if places else len(root.children), own)
        own.children = [Element("p:sldLayoutId", {"id": key, "r:id": relation}) for key, relation in wanted]
        return True


def _keys(root: Element) -> list[str]:
    return [one.get("id") for one in root.find("p:sldLayoutIdLst") or ()]


def own_theme(walk: Walk, theme: str, taken: set[str]) -> str:
    """A theme nobody else has: the one asked for, or a copy of it."""
    if theme not in taken:
        return theme
    stem, _, extension = theme.rpartition(".")
    number = next(number for number in range(2, 1000) if f"{stem}-{number}.{extension}" not in walk.parts)
    copy: CarriedPart = changed(walk.parts[theme], name=f"{stem}-{number}.{extension}")
    walk.copy(copy, theme)
    return copy.name


def free_id(links: list[CarriedRelation]) -> str:
    """The id of a relationship that none of these has."""
    taken = {link.id for link in links}
    return next(f"rId{number}" for number in range(1, len(taken) + 2) if f"rId{number}" not in taken)
