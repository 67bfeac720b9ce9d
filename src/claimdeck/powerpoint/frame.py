"""What every object on a sheet begins with: its name, its description, its place."""

from functools import lru_cache

from claimdeck.model.layout import Role
from claimdeck.model.shapes import Frame
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.xml import Value, extensions, quoted, tag

DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
DECORATIVE_SPACE = "http://schemas.microsoft.com/office/drawing/2017/decorative"
NEEDS_NONE = extensions("a", (DECORATIVE, tag("adec:decorative", xmlns__adec=DECORATIVE_SPACE, val=True)))
WHOLE_SLIDE = (Role.TITLE, Role.COVER_TITLE, Role.SUBTITLE)


def identity(sheet: Sheet, name: str, description: str = "", *, decorative: bool = False) -> str:
    """The object's own id and name, its alternative text, or the mark that it needs none."""
    said = f' id="{sheet.shape_id(name)}" name="{quoted(name)}"' + (f' descr="{quoted(description)}"' if description else "")
    return f"<p:cNvPr{said}>{NEEDS_NONE}</p:cNvPr>" if decorative else f"<p:cNvPr{said}/>"


def place(name: str, where: Frame, *more: str) -> str:
    """A box, `name` being `a:xfrm` or `p:xfrm`."""
    return f'<{name}><a:off x="{where.x}" y="{where.y}"/><a:ext cx="{where.w}" cy="{where.h}"/>{"".join(more)}</{name}>'


@lru_cache(maxsize=256)
def placeholder(role: Role, idx: int, **more: Value) -> str:
    """What ties a box on a slide to its layout."""
    size = None if role in WHOLE_SLIDE else "quarter"
    return tag("p:nvPr", tag("p:ph", type=role.value, sz=size, idx=idx or None, **more))
