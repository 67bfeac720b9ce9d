"""What a package is the file of: told by the type of its main part, or by its members where it is none."""

from collections.abc import Iterable

from claimdeck.errors import TemplateError

FORMS = ("presentationml.presentation.main", "presentationml.template.main", "presentationml.slideshow.main")
MACROS = ("ms-powerpoint.presentation.macro", "ms-powerpoint.template.macro", "ms-powerpoint.slideshow.macro")
OTHERS = {
    "wordprocessingml": "is a Word document, not a presentation",
    "ms-word": "is a Word document, not a presentation",
    "spreadsheetml": "is an Excel workbook, not a presentation",
    "ms-excel": "is an Excel workbook, not a presentation",
    "themeManager": "is a theme file (.thmx), not a presentation",
    "ms-powerpoint.addin": "is a PowerPoint add-in, not a presentation",
    "presentationml.slide": "is a single slide, not a presentation",
    "ms-powerpoint.slide.": "is a single slide, not a presentation",
    "xps-": "is an XPS document, not a presentation",
    "visio": "is a Visio drawing, not a presentation",
}
FOLDERS = {
    "word/": "is a Word document, not a presentation",
    "xl/": "is an Excel workbook, not a presentation",
    "visio/": "is a Visio drawing, not a presentation",
    "theme/theme/": "is a theme file (.thmx), not a presentation",
}
"""What a package is whose beginning cannot be found, by the folder of its parts."""
SLIDES = (".pptx", ".potx", ".ppsx", ".pptm", ".potm", ".ppsm", ".ppt")
AGAIN = "save it in PowerPoint as .potx or .pptx"
BESIDE = ("._", "~$")
"""How the names of files begin that macOS and Office keep beside others."""
PROGRAMS = {
    "AndroidManifest.xml": "is an app for Android, not a presentation",
    "META-INF/MANIFEST.MF": "is a Java archive, not a presentation",
}
"""What an archive is that has such a member."""


def main_kind(kind: str) -> str:
    """What is wrong with the type of a main part; empty where it is a presentation's."""
    if any(form in kind for form in (*FORMS, *MACROS)):
        return ""
    return next((what for part, what in OTHERS.items() if part in kind), "is no presentation: it has no part of that type")


def without_main(names: Iterable[str]) -> TemplateError:
    """Why a package in which nothing is of a presentation's type cannot be used."""
    known = [name.lower() for name in names]
    folder = next((folder for folder in FOLDERS if any(name.startswith(folder) for name in known)), "")
    return TemplateError(FOLDERS.get(folder, "is no presentation: it has no part of that type"), AGAIN)


def no_package(names: Iterable[str], kind: str) -> TemplateError:
    """Why an archive without content types cannot be used; `kind` is its `mimetype`."""
    known = sorted(names)
    if "opendocument" in kind:
        what = "an OpenDocument presentation" if "presentation" in kind else "an OpenDocument file, not a presentation"
        return TemplateError(f"is {what}", AGAIN)
    if "epub" in kind:
        return TemplateError("is a book (EPUB), not a presentation", AGAIN)
    if any(name.startswith("ppt/") for name in known):
        return TemplateError("is damaged: [Content_Types].xml is missing", "save it in PowerPoint anew")
    if any(name.endswith((".iwa", "index.apxl", "index.apxl.gz")) or ".key/" in name for name in known):
        return TemplateError("is a Keynote presentation", "export it to PowerPoint")
    inside = next((name for name in known if name.lower().endswith(SLIDES) and not name.rpartition("/")[2].startswith(BESIDE)), "")
    if inside:
        return TemplateError(f"is a zip archive that contains '{inside}', not a presentation itself", "unpack it, and name the file in it")
    if any("/ppt/" in name.replace("\\", "/") for name in known):
        packed = "is a zip archive with a folder in which the parts of a presentation are, not a presentation itself"
        return TemplateError(packed, "ask for the file itself, or pack what is in that folder without the folder")
    program = next((what for name, what in PROGRAMS.items() if name in known), "")
    if program:
        return TemplateError(program, AGAIN)
    found = without_main(known)
    return TemplateError("is a zip archive, not a presentation", AGAIN) if found.message.startswith("is no") else found
