"""Headings that stand beside what they are about, in a column too narrow for a sentence: a slide's own stands above it."""

from collections.abc import Mapping

from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.headings.unread import OPENS, without_heading
from claimdeck.mapping.sheets.clothes import heading_of
from claimdeck.model.page import Laid
from claimdeck.model.sheets import Placeholder, Sheet

NARROW, TALL = 0.3, 0.4
"""The share of the slide's width under which a column holds no sentence, and of its height from which on a heading is one."""


def without_columns(sheets: Mapping[str, Sheet], eye: Eye) -> dict[str, Sheet]:
    """The sheets; those of plain slides without a heading that is a narrow column."""
    return {role: without_heading(sheet, eye) if role not in OPENS and _is_column(sheet, eye) else sheet for role, sheet in sheets.items()}


def _is_column(sheet: Sheet, eye: Eye) -> bool:
    head = heading_of(Laid(1.0, 0, 0, eye.width, eye.height), sheet)
    return head is not None and _is_narrow(head, eye)


def _is_narrow(head: Placeholder, eye: Eye) -> bool:
    return head.frame.w < NARROW * eye.width and head.frame.h > max(TALL * eye.height, head.frame.w)
