"""The files of data and text that slides name: each read once, and handed to every slide that names it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from claimdeck.load.files.folder import Folder
from claimdeck.load.yaml.reading import Reading, What
from claimdeck.model.author import Text
from claimdeck.model.data import Sheet
from claimdeck.model.kind import Kind
from claimdeck.model.locale import Locale

Read = TypeVar("Read")


def with_files(slides: tuple[Kind, ...], folder: Folder, locale: Locale, reading: Reading) -> tuple[Kind, ...]:
    """The slides with what is in the files they name, and what is wrong with their values reported."""

    def sheet(path: Path) -> Sheet | None:
        from claimdeck.load.tables.sheet import sheet_of  # few talks have data

        return sheet_of(path, folder, locale, reading)

    def text(path: Path) -> tuple[Text, ...] | None:
        from claimdeck.load.tables.written import written  # few talks have prescribing information

        return written(path, folder, reading)

    sheets, texts = _read("data", sheet, folder, reading), _read("text", text, folder, reading)
    return tuple(_with(slide, sheets, texts, locale, reading) for slide in slides)


def _with(slide: Kind, sheets: dict[str, Sheet], texts: dict[str, tuple[Text, ...]], locale: Locale, reading: Reading) -> Kind:
    slide, found = slide.with_sheets(sheets)
    if paragraphs := texts.get(getattr(slide, "file", None) or ""):
        slide = slide.with_text(paragraphs)
    reading.found += [*found, *slide.faults(locale.typography.decimal)]
    return slide


def _read(what: What, read: Callable[[Path], Read | None], folder: Folder, reading: Reading) -> dict[str, Read]:
    """Every file of that sort that is named and can be read; a missing one is reported wherever it is named."""
    done: dict[str, Read | None] = {}
    for named in reading.named:
        if named.what == what and (path := folder.find(named.name, named.span, reading)) and named.name not in done:
            done[named.name] = read(path)
    return {name: one for name, one in done.items() if one is not None}
