"""Somebody else's template: what a deck keeps of it, and its design; read once in a run however many talks are built from it."""

from collections.abc import Callable
from functools import lru_cache

from claimdeck.model.carried import Carried
from claimdeck.model.mapped import Content
from claimdeck.model.record import changed, record
from claimdeck.model.sheets import Design
from claimdeck.powerpoint.template.carry.carried import carried
from claimdeck.powerpoint.template.design.design import design
from claimdeck.powerpoint.template.design.oddities import oddities
from claimdeck.powerpoint.template.design.table_style import asked_styles
from claimdeck.powerpoint.template.opened import OURS
from claimdeck.powerpoint.template.package.archive import Archive


@record
class Foreign:
    """What a template gives; `ours` where it began as one of claimdeck's own, whose layouts go by their names.

    `read` gives the bytes of its parts, and raises TemplateError. `tabled` are the ids of the table styles of its sample slides.
    """

    carried: Carried
    design: Design
    ours: bool
    read: Callable[[str], bytes]
    tabled: tuple[str, ...] = ()


@lru_cache(maxsize=4)
def foreign(content: Content) -> Foreign:
    """A template by its bytes. Raises TemplateError where no deck can be made on it."""
    archive = Archive(content)
    kept = carried(archive)
    made = design(archive)
    kept = changed(kept, notices=(*kept.notices, *oddities(made)))
    ours = any(OURS.match(sheet.name) for sheet in made.layouts)
    return Foreign(carried=kept, design=made, ours=ours, read=archive.read, tabled=() if ours else asked_styles(archive))
