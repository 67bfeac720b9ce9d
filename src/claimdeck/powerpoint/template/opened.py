"""An opened template: its theme, its master, and its layouts by name, each read when it is asked for."""

import re
from collections.abc import Iterable
from html import unescape

from claimdeck.errors import TemplateError
from claimdeck.model.drawn import Asset, Template
from claimdeck.model.layout import Layout
from claimdeck.model.mapped import Content
from claimdeck.model.page import WIDE
from claimdeck.model.units import inches
from claimdeck.powerpoint.presentation import HEIGHT, width_of
from claimdeck.powerpoint.table_styles import HEADED, PLAIN
from claimdeck.powerpoint.template.carry.targets import asset
from claimdeck.powerpoint.template.colours.paints import whole
from claimdeck.powerpoint.template.colours.theme import Theme, theme_of
from claimdeck.powerpoint.template.design.slots import Master, master_of
from claimdeck.powerpoint.template.package.archive import Archive
from claimdeck.powerpoint.template.package.elements import Element, sound
from claimdeck.powerpoint.template.sheets import master_drawn

NAME = re.compile(rb"<(?:\w+:)?cSld\b[^>]*?\sname=(?:\"([^\"]*)\"|'([^']*)')")
OURS = re.compile(
    r"CD (Agenda|Backup|Canvas|Case|Comparison|Contact|Cover|Disclosures|Figure|Full|Further|Key|Legal|Main|Need|Number|Pathway|Poll"
    r"|Questions|Quotation|References|Rows|Section|Statement|Stats|Study|Survival|Table|Text|Timeline|Two)\b"
)
"""How the names of claimdeck's own layouts begin; "CD" alone is what others call their corporate design."""
NEAR = 30000
"""How far a slide's size may be off, in EMU: programs round."""


class Opened:
    """Raises TemplateError where anything but a layout nobody asks for is wrong with it."""

    def __init__(self, content: Content) -> None:
        self.archive = Archive(content)
        self.read: dict[Layout, Layout] = {}  # by claimdeck's own: each is read once, however many talks are built
        self.presentation = self.archive.element(self.archive.main)
        self.master_part = self._first_master()
        self.layouts = self._named()
        self._check()
        self.theme_part = self.archive.pointed(self.master_part, "theme")
        self.theme: Theme = theme_of(self.archive.element(self.theme_part))
        self.master: Master = master_of(self.archive.element(self.master_part))

    def _check(self) -> None:
        if any(map(OURS.match, self.layouts)):
            self._sized()
            return
        if "LibreOffice" in self._application():
            lost = "was saved by LibreOffice, which loses the names of layouts"
            raise TemplateError(lost, "change the exported template in PowerPoint, which keeps them")
        raise TemplateError(
            "has no layout of claimdeck's, such as 'CD Cover'",
            "begin with the one `claimdeck brand export` writes; the layouts of other templates cannot be told apart yet",
        )

    def bold_titles(self) -> bool | None:
        """Whether its titles are bold; None where it does not say."""
        style = self.master.style("title")
        letters = style.find("a:lvl1pPr", "a:defRPr") if style else None
        return letters.get("b", "0") in ("1", "true", "on") if letters else None

    def template(self, prompts: frozenset[str]) -> Template:
        """What a deck takes beside the layouts."""
        return Template(
            name=self.theme.name,
            theme=self.archive.read(self.theme_part),
            theme_targets=tuple(self._theme_targets()),
            master=master_drawn(self.archive, self.master_part, prompts),
            table_styles=self._table_styles(),
            layouts=tuple(self.layouts),
        )

    def _first_master(self) -> str:
        """The part of the master listed first."""
        listed = next((one.get("r:id") for one in self.presentation.every("p:sldMasterId")), "")
        _, part, outside = self.archive.relations(self.archive.main).get(listed, ("", "", True))
        return self.archive.pointed(self.archive.main, "slideMaster") if outside else part

    def _named(self) -> dict[str, str]:
        """The parts of the master's layouts by name; of two with one name the first holds."""
        named: dict[str, str] = {}
        for kind, part, outside in self.archive.relations(self.master_part).values():
            if kind == "slideLayout" and not outside:
                content = self.archive.read(part)
                sound(content, part)
                named.setdefault(_name(content), part)
        return named

    def _theme_targets(self) -> Iterable[tuple[str, Asset]]:
        for key, (_, part, outside) in self.archive.relations(self.theme_part).items():
            found = None if outside else asset(self.archive, part)
            if found is None:
                raise TemplateError("has a theme with a picture that is outside the file or damaged", "put the picture into the theme anew")
            yield key, found

    def _table_styles(self) -> bytes | None:
        """The template's table styles where claimdeck's two are still among them: programs drop what no table uses."""
        relations = self.archive.relations(self.archive.main).values()
        part = next((part for kind, part, outside in relations if kind == "tableStyles" and not outside), "")
        if not part:
            return None
        keys = {one.get("styleId") for one in self.archive.element(part)}
        return self.archive.read(part) if {HEADED, PLAIN} <= keys else None

    def _sized(self) -> None:
        size = self.presentation.find("p:sldSz") or Element("p:sldSz", {"cx": "9144000", "cy": "6858000"})
        width, height = whole(size.get("cx")), whole(size.get("cy"))
        if abs(width - width_of(WIDE)) > NEAR or abs(height - HEIGHT) > NEAR:
            found = f"has slides of {width / inches(1):.2f} × {height / inches(1):.2f} inches; 13.33 × 7.5 were expected"
            raise TemplateError(found, "set the slide size to widescreen (16:9) in PowerPoint")

    def _application(self) -> str:
        try:
            return self.archive.read(self.archive.named("docProps/app.xml")).decode("utf-8", "replace")
        except TemplateError:
            return ""


def _name(content: bytes) -> str:
    """A layout's name, without reading the whole of it."""
    found = NAME.search(content)
    return " ".join(unescape((found[1] or found[2] or b"").decode("utf-8", "replace")).split()) if found else ""
