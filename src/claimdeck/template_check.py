"""A template of anybody's, looked at alone or with a talk: what it can carry, and what a person should know of it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from claimdeck.errors import TemplateError, UnreadableFile
from claimdeck.load import load_brand, talk_name
from claimdeck.load.brands.template import template_content
from claimdeck.load.files.folder import outline_path, project_of
from claimdeck.load.images.miniatures import miniature
from claimdeck.load.images.mosaics import mosaics
from claimdeck.mapping.choosing.roles import roles
from claimdeck.mapping.choosing.wanted import chosen
from claimdeck.mapping.ground.eye import Eye
from claimdeck.model.brand import Brand, Origin
from claimdeck.model.job import Job
from claimdeck.model.mapped import Content
from claimdeck.model.miniature import Miniature
from claimdeck.model.record import record
from claimdeck.pipeline import examine
from claimdeck.powerpoint.template import opened
from claimdeck.powerpoint.template.design.contents import contents
from claimdeck.powerpoint.template.foreign import Foreign, foreign
from claimdeck.powerpoint.template.package.archive import Archive
from claimdeck.report.brand_template import TemplateUse, template_use
from claimdeck.report.template.gathered import told
from claimdeck.report.template.layouts import Seen
from claimdeck.report.template.looks import home_sheet
from claimdeck.report.template.picture import parts_of
from claimdeck.report.template.talk import talk_told
from claimdeck.report.template.told import TalkTold, Told

BRAND = "plain"
"""The brand whose sizes and floors hold where no talk says another."""
TOLD_ELSEWHERE = ("macros", "label", "link")


@record(kw_only=False)
class Looked:
    """What is told of a template, and small copies of its pictures by their parts."""

    told: Told
    content: Content

    def miniatures(self) -> Mapping[str, Miniature]:
        """The pictures its layouts show, as far as they can be drawn."""
        archive = Archive(self.content)
        made = {part: miniature(content) for part in parts_of(self.told.design.layouts) if (content := _part(archive, part))}
        return {part: one for part, one in made.items() if one}


def looked(file: Path, outline: Path | None, start: Path, as_of: date) -> Looked:
    """A template, and the talk of an outline on it, as seen from a folder. Raises ClaimdeckError where one of them cannot be read."""
    content = template_content(file)
    try:
        found, archive = foreign(content), Archive(content)
        if found.ours:
            opened(content)
    except TemplateError as wrong:
        raise UnreadableFile(f"{file} {wrong.message}", wrong.hint) from None
    talk = _talk(file, outline, found, as_of) if outline else None
    seen = _seen(file, found, start, talk)
    master = home_sheet(found.design, seen.home).part  # of hundreds only this one is read again
    held = contents(archive, len(content), tuple(one.part for one in found.design.layouts), master)
    repairs = tuple(f"it {one.sentence}" for one in found.carried.notices if one.what not in TOLD_ELSEWHERE)
    return Looked(told(file.name, seen, held, ours=found.ours, repairs=repairs, talk=talk), content)


def use_of(brand: Brand, origins: tuple[Origin, ...], start: Path) -> TemplateUse:
    """What a brand on a company's template makes of it, by the values it says. Raises ClaimdeckError."""
    said = next(one for one in origins if one.path == ("template",))
    file = (project_of(start.resolve()) / said.span.file).parent / said.value
    design = foreign(template_content(file)).design
    named = chosen(design, ((one.path[1], one.value) for one in origins if one.path[0] == "layouts" and len(one.path) > 1))
    return template_use(said.value, design, roles(design, named.roles), brand)


def _seen(file: Path, found: Foreign, start: Path, talk: TalkTold | None) -> Seen:
    brand, _ = load_brand(BRAND, start, file)
    slides = ((one.number, sheet.part) for one in (talk.slides if talk else ()) if (sheet := found.design.at(one.place)))
    mapped = None if found.ours else roles(found.design)
    eye = Eye(width=found.design.width, height=found.design.height, means=mosaics(found.read))
    return Seen(design=found.design, eye=eye, brand=brand, roles=mapped, slides=tuple(slides))


def _called(outline: Path) -> str:
    """A talk as it was asked for; one that is called by its whole path by its own name."""
    return talk_name(outline_path(outline)) if outline.is_absolute() else outline.as_posix()


def _part(archive: Archive, part: str) -> bytes:
    try:
        return archive.read(part)
    except TemplateError:
        return b""


def _talk(file: Path, outline: Path, found: Foreign, as_of: date) -> TalkTold:
    """The talk as it would be built on the template, beside what is found in it anyway."""
    job = Job(outline=outline, as_of=as_of)
    (usual, _), (there, _) = examine(job), examine(replace(job, template=file))
    return talk_told(_called(outline), there.plan, there.findings, usual.findings, found.design)
