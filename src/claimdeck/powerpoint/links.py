"""Links: addresses outside, and jumps to the slide that carries an anchor."""

import re
from urllib.parse import quote, urlsplit

from claimdeck.model.words import Link
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.xml import clean, extensions, tag

ALLOWED = "-._~:/?#[]@!$&'()*+,;=%"  # what an address may hold as it is (RFC 3986)
LONELY_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
HARMLESS = ("http", "https", "mailto", "tel", "ftp")
JUMP = "ppaction://hlinksldjump"
KEEPS_COLOUR = "{A12FA001-AC4F-418D-AE19-62706E023703}"
COLOUR_SPACE = "http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor"


def click(sheet: Sheet, link: Link | None) -> str:
    """Where a click on the words leads; nothing where there is no such place."""
    if link is None:
        return ""
    if link.anchor in sheet.anchors:
        return _element(link, sheet.relate("slide", sheet.anchors[link.anchor]), JUMP)
    reached = address(link.url)
    return _element(link, sheet.relate("hyperlink", reached, external=True), None) if reached else ""


def _element(link: Link, key: str, action: str | None) -> str:
    kept = tag("ahyp:hlinkClr", xmlns__ahyp=COLOUR_SPACE, val="tx")
    return tag("a:hlinkClick", extensions("a", (KEEPS_COLOUR, kept)) if link.keeps_colour else "", r__id=key, action=action)


def abroad(url: str) -> str:
    """The address to which a template's link may lead; empty where it would open a file, run a program or a script, or is none."""
    reached = address(url)
    return reached if reached.partition(":")[0].lower() in HARMLESS else ""


def address(url: str) -> str:
    """The address as a relationship may hold it; empty where it is none, because PowerPoint repairs a deck with such a target."""
    reached = quote(LONELY_PERCENT.sub("%25", clean(url).strip()), safe=ALLOWED)
    try:
        return reached if urlsplit(reached).scheme else ""
    except ValueError:
        return ""
