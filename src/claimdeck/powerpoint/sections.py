"""Sections as PowerPoint's own: every slide stands in exactly one."""

from functools import lru_cache
from itertools import groupby
from uuid import NAMESPACE_URL, uuid5

from claimdeck.model.plan import Plan
from claimdeck.powerpoint.xml import P14, quoted, tag

URI = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"


def sections(plan: Plan, first_id: int) -> str:
    """The presentation's extension list; nothing where no slide names a section."""
    listed = section_list(plan, first_id)
    return tag("p:extLst", listed) if listed else ""


def section_list(plan: Plan, first_id: int) -> str:
    """The one extension that lists the sections; nothing where no slide names one."""
    if not any(slide.section for slide in plan.slides):
        return ""
    groups = groupby(enumerate(_names(plan), first_id), key=lambda pair: pair[1])
    drawn = (_section(i, name, [key for key, _ in members]) for i, (name, members) in enumerate(groups))
    return tag("p:ext", tag("p14:sectionLst", *drawn, xmlns__p14=P14), uri=URI)


def _names(plan: Plan) -> list[str]:
    """The section of each slide: its own, else that of the slide before it; before the first one, the talk's title."""
    names = [plan.properties.title]
    for slide in plan.slides:
        names.append(slide.section or names[-1])
    return names[1:]


def _section(index: int, name: str, slides: list[int]) -> str:
    listed = "".join([f'<p14:sldId id="{one}"/>' for one in slides])
    return f'<p14:section name="{quoted(name)}" id="{_key(index)}"><p14:sldIdLst>{listed}</p14:sldIdLst></p14:section>'


@lru_cache(maxsize=256)
def _key(index: int) -> str:
    """The same in every deck: only within one they have to differ."""
    return "{" + str(uuid5(NAMESPACE_URL, f"claimdeck:section:{index}")).upper() + "}"
