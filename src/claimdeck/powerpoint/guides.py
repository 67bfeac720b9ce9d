"""Guides: the twelve columns, the body's upper and lower edge, and where the sources begin."""

from claimdeck.model.page import Page
from claimdeck.powerpoint.xml import P15, extensions, tag

URI = "{27BBF7A9-308A-43DC-89C8-2F10F3537804}"
UNITS = 576  # guides are placed in eighths of a point
LEFT, COLUMN, PITCH = 0.667, 0.771, 1.021
LINES = (1.563, 6.083, 6.25)
COLOUR = "F26B43"  # a guide belongs to the window, not to the theme: PowerPoint's own guide colour


def guides(page: Page) -> str:
    """The extension list of the master."""
    edges = (page.x(edge) for i in range(12) for edge in (LEFT + i * PITCH, LEFT + i * PITCH + COLUMN))
    places = (*((round(y * UNITS), "horz") for y in LINES), *((round(x * UNITS), None) for x in edges))
    paint = tag("p15:clr", tag("a:srgbClr", val=COLOUR))
    drawn = (tag("p15:guide", paint, id=i, orient=way, pos=pos, userDrawn=True) for i, (pos, way) in enumerate(places, 1))
    return extensions("p", (URI, tag("p15:sldGuideLst", *drawn, xmlns__p15=P15)))
