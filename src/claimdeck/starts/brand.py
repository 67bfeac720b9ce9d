"""A brand made of a company's template: a brand file that says how the template was understood, and the template beside it."""

import re
from collections.abc import Iterator
from pathlib import Path

from claimdeck.errors import TemplateError, UnreadableFile
from claimdeck.load.brands.shelf import FILE
from claimdeck.load.brands.template import template_content
from claimdeck.load.files.folder import project_of
from claimdeck.mapping.choosing.roles import roles
from claimdeck.model.colour import SLOTS
from claimdeck.model.record import record
from claimdeck.model.sheets import Design
from claimdeck.output import save_together
from claimdeck.powerpoint.template.foreign import Foreign, foreign
from claimdeck.report.template.block import block
from claimdeck.report.template.looks import home_sheet
from claimdeck.report.template.naming import scalar
from claimdeck.starts import CannotStart, shown

NAME = re.compile(r"[a-z0-9][a-z0-9._-]*", re.IGNORECASE)
BASE = "plain"
"""The brand that says what no template can: sizes under which nothing is set, what a footer holds."""
DECIDE = """
# For a person to decide; what is not written is taken from the brand 'plain'.
# footer: "{code} · {prepared} · {audience}"   # the parts that are not known of a talk are left out
# logo: {file: logo.png, on-dark: logo-white.png, corner: top-right}   # where the template shows none; unless given, a free corner
# floors: {claim: 18, table: 12, reference: 10.5}   # least sizes in points, where the house asks for more
# prune: true                                  # decks without the layouts they do not use, where these weigh much
# style: Sample                                # a layout with a small table and a line of words, to follow in tables and emphasis
"""
MAP = """
# Which layout of the template is for what, as far as it could be told; `claimdeck template check FILE` says more.
# A kind of slide may have a layout of its own, too, such as:  key-messages: Name of the layout
"""


@record
class NewBrand:
    """A brand that was made: its folder, and how many roles have a layout of their own, are ambiguous, fall back."""

    folder: Path
    own: int
    ambiguous: int
    lent: int


def new_brand(name: str, template: Path, start: Path) -> NewBrand:
    """Write the brand `name` of a template into the project a folder is in; nothing is overwritten.

    Raises CannotStart, UnreadableFile, or UnwritableOutput.
    """
    if not NAME.fullmatch(name):
        raise CannotStart(f"'{name}' is no name for a brand", "write letters, digits and hyphens, such as acme-neurology")
    folder = project_of(start.resolve()) / "assets" / "brands" / name
    if folder.exists() or folder.is_symlink():
        raise CannotStart(f"{shown(folder)} is there already", "give another name, or go on with that brand")
    content = template_content(template)
    try:
        found = foreign(content)
    except TemplateError as wrong:
        raise UnreadableFile(f"{template} {wrong.message}", wrong.hint) from None
    kept = _kept_name(template)
    save_together((content, folder / kept), (brand_file(name, kept, found).encode(), folder / FILE))
    choices = [] if found.ours else [one for one in roles(found.design).choices if one.role != "blank"]
    own = [one for one in choices if one.natural]
    return NewBrand(folder=folder, own=len(own), ambiguous=sum(one.ambiguous for one in own), lent=len(choices) - len(own))


def _kept_name(template: Path) -> str:
    """The name of the copy: as it was, without what other systems do not take in names."""
    stem = re.sub(r"[^\w.() -]+", "-", template.stem).strip(" .-") or "template"
    return stem + template.suffix.lower()


def brand_file(name: str, template: str, found: Foreign) -> str:
    """The text of the brand file."""
    return "\n".join(_lines(name, template, found)) + "\n"


def _lines(name: str, template: str, found: Foreign) -> Iterator[str]:
    yield f"# The brand {name}, made of the template {template} by `claimdeck brand new`. Read it, and correct what is not meant."
    yield f"title: {scalar(name)}"
    yield f"extends: {BASE}"
    yield f"template: {scalar(template)}   # beside this file: its colours, faces, masters and layouts hold"
    if not found.ours:
        mapped = roles(found.design)
        yield MAP.rstrip() + "\n" + block(mapped, found.design).rstrip()
        yield from _theme(found.design, mapped.home)
    yield DECIDE.rstrip()


def _theme(design: Design, home: int) -> Iterator[str]:
    """What the theme says, for whoever looks for it here."""
    master = home_sheet(design, home)
    yield "\n# From the template's theme; change it there:"
    yield f"#   fonts: {master.headings or 'none'} for headings, {master.body or 'none'} for the rest"
    pairs = [f"{slot} {value}" for slot, value in zip(SLOTS, master.colours, strict=True)]
    yield f"#   colours: {', '.join(pairs[:6])},"
    yield f"#            {', '.join(pairs[6:])}"
