"""The data files that slides name: each read once, its sheet handed to every slide that names it."""

from claimdeck.load.folder import Folder
from claimdeck.load.reading import Reading
from claimdeck.model.data import Sheet
from claimdeck.model.finding import Findings
from claimdeck.model.locale import Locale
from claimdeck.model.outline import Kind


def with_data(slides: tuple[Kind, ...], folder: Folder, locale: Locale, reading: Reading) -> tuple[Kind, ...]:
    """The slides with the data of the files they name, and what is wrong with their values reported."""
    sheets = _sheets(folder, locale, reading)
    return tuple(_with(slide, sheets, locale, reading) for slide in slides)


def _with(slide: Kind, sheets: dict[str, Sheet], locale: Locale, reading: Reading) -> Kind:
    sheet = sheets.get(getattr(slide, "data", None) or "")
    found: Findings = ()
    if sheet:
        slide, found = slide.with_data(sheet)
    reading.found += [*found, *slide.faults(locale.typography.decimal)]
    return slide


def _sheets(folder: Folder, locale: Locale, reading: Reading) -> dict[str, Sheet]:
    """Every data file that is named and can be read, once; a missing one is reported wherever it is named."""
    sheets: dict[str, Sheet] = {}
    for named in reading.named:
        if named.what == "data" and (path := folder.find(named.name, named.span, reading)) and named.name not in sheets:
            from claimdeck.load.sheet import sheet_of  # few talks have data

            sheet = sheet_of(path, folder, locale, reading)
            sheets |= {named.name: sheet} if sheet else {}
    return sheets
