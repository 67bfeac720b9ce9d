"""Which parts of a foreign template a deck keeps: those its masters, layouts and settings need, and what these show."""

from claimdeck.powerpoint.package import XML_TYPE
from claimdeck.powerpoint.template.repair.sheets import SHEETS

DRAWN = frozenset((
    "image", "hyperlink", "tags", "chart", "chartEx", "diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors",
    "diagramDrawing", "oleObject", "package", "vmlDrawing", "media", "video", "audio", "hdphoto", "model3d", "themeOverride",
))  # fmt: skip
"""What a sheet may show, by the last word of the relationship's type. Slides, comments, controls and data of add-ins are not among them."""
KEPT: dict[str, frozenset[str]] = {
    "slideMaster": DRAWN | {"theme", "slideLayout"},
    "slideLayout": DRAWN | {"slideMaster"},
    "notesMaster": DRAWN | {"theme"},
    "handoutMaster": DRAWN | {"theme"},
    "theme": frozenset({"image"}),
    "themeOverride": frozenset({"image"}),
    "chart": frozenset({"package", "oleObject", "image", "chartUserShapes", "themeOverride", "chartStyle", "chartColorStyle"}),
    "chartEx": frozenset({"package", "image", "chartStyle", "chartColorStyle", "themeOverride"}),
    "chartUserShapes": frozenset({"image"}),
    "diagramData": frozenset({"image", "hyperlink"}),
    "diagramDrawing": frozenset({"image", "hyperlink"}),
    "vmlDrawing": frozenset({"image"}),
}
"""What a part may point to, by what points to it."""
STANDARD = frozenset((
    "theme", "slideLayout", "slideMaster", "image", "hyperlink", "tags", "chart", "package", "oleObject", "vmlDrawing", "themeOverride",
    "chartUserShapes", "diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "video", "audio",
))  # fmt: skip
"""Those whose relationship's type begins as the format's own do; the others are later ones of Microsoft."""
SHEET = XML_TYPE + "presentationml."
TYPES = {
    "slideMaster": SHEET + "slideMaster+xml",
    "slideLayout": SHEET + "slideLayout+xml",
    "notesMaster": SHEET + "notesMaster+xml",
    "handoutMaster": SHEET + "handoutMaster+xml",
    "presProps": SHEET + "presProps+xml",
    "viewProps": SHEET + "viewProps+xml",
    "tableStyles": SHEET + "tableStyles+xml",
    "tags": SHEET + "tags+xml",
    "theme": XML_TYPE + "theme+xml",
    "themeOverride": XML_TYPE + "themeOverride+xml",
    "chart": XML_TYPE + "drawingml.chart+xml",
}
"""The type of a part by what points to it, whatever the file says."""
ROOTS = {
    "slideMaster": "p:sldMaster",
    "slideLayout": "p:sldLayout",
    "notesMaster": "p:notesMaster",
    "handoutMaster": "p:handoutMaster",
    "theme": "a:theme",
    "themeOverride": "a:themeOverride",
    "presProps": "p:presentationPr",
    "viewProps": "p:viewPr",
    "tableStyles": "a:tblStyleLst",
    "tags": "p:tagLst",
}
SHEET_TYPES = frozenset(TYPES[kind] for kind in (*SHEETS, "theme"))
EXTENSIONS = {
    "bmp": "image/bmp",
    "emf": "image/x-emf",
    "fntdata": "application/x-fontdata",
    "gif": "image/gif",
    "jfif": "image/jpeg",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "png": "image/png",
    "svg": "image/svg+xml",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "vml": "application/vnd.openxmlformats-officedocument.vmlDrawing",
    "wav": "audio/wav",
    "wdp": "image/vnd.ms-photo",
    "wmf": "image/x-wmf",
}
WRONG = {
    "image/jpg": "image/jpeg", "image/pjpeg": "image/jpeg", "image/x-png": "image/png",
    "image/emf": "image/x-emf", "image/wmf": "image/x-wmf",
}  # fmt: skip
"""Types that programs write and PowerPoint repairs."""


def type_of(kind: str, name: str, told: str) -> str:
    """A part's content type: by what it is for, else what the file says, else by its extension; empty where nobody knows."""
    extension = name.rpartition(".")[2].lower()
    known = told if told not in ("", "application/xml", "application/octet-stream") else EXTENSIONS.get(extension, told)
    return TYPES.get(kind) or WRONG.get(known.lower(), known)


def is_xml(kind: str, name: str, told: str) -> bool:
    """Whether a part is XML."""
    return kind in ROOTS or told.endswith(("+xml", "/xml", "vmlDrawing")) or name.lower().endswith((".xml", ".vml", ".svg"))
