"""Where each deck goes: names from the project's pattern, and no two decks under one."""

from collections.abc import Iterable
from pathlib import Path

from claimdeck.errors import ClaimdeckError
from claimdeck.load import brand_and_language, talk_name
from claimdeck.model.project import USUAL, Project, deck_file

OTHER_FORMATS = (".ppt", ".potx", ".potm", ".ppsx", ".pptm", ".odp", ".pdf")


def output_of(outline: Path, brand: str, folder: Path, project: Project, output: Path | None) -> Path:
    """The file of a talk's deck in a brand (empty: the outline's own): as asked for with -o, else as the project says."""
    if output and is_deck(output):
        return output
    own, language = brand_and_language(outline) if brand or project.output != USUAL.output else ("", "")
    other = frozenset({"brand"} if brand and brand != own else ())
    name = deck_file(project.output, talk_name(outline), brand or own, language, other)
    return output / Path(name).name if output else folder / name


def is_deck(output: Path) -> bool:
    """True for the name of one deck; otherwise it is a folder for decks."""
    return output.suffix.lower() == ".pptx"


def each_its_own(decks: Iterable[tuple[str, Path | None]], output: Path | None) -> None:
    """Raise ClaimdeckError where two decks (who wants it, the file) would be one file, also where letters differ in case only."""
    if output and output.suffix.lower() in OTHER_FORMATS:
        raise ClaimdeckError(f"{output} is no file that claimdeck writes", "end its name in .pptx, or give a folder")
    first: dict[str, str] = {}
    for name, file in decks:
        other = first.setdefault(_folded(file), name) if file else name
        if other != name:
            hint = "give -o a folder" if output and is_deck(output) else "rename one of their folders, or build one of them with -o"
            raise ClaimdeckError(f"{other} and {name} would both be written to {file}", hint)


def _folded(file: Path) -> str:
    """A path as file systems compare it that know no capitals, or write accents in two ways."""
    from unicodedata import normalize

    return normalize("NFC", str(resolved(file))).casefold()


def resolved(path: Path) -> Path:
    """The path without links and dots, as far as the system lets us look."""
    try:
        return path.resolve()
    except (OSError, ValueError, RuntimeError):
        return path.absolute()
