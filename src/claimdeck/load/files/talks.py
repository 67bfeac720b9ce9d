"""Where the talks of a folder are."""

from collections.abc import Callable
from pathlib import Path

from claimdeck.load.files.folder import OUTLINE, PROJECT


def nearest_project(start: Path) -> Path | None:
    """The nearest folder from here upwards that has a project file."""
    return next((folder for folder in (start, *start.parents) if is_project(folder)), None)


def is_project(path: Path) -> bool:
    """True for a project's folder."""
    return _is(Path.is_file, path / PROJECT)


def talk_name(outline: Path) -> str:
    """A talk is called as its folder, or as the outline where that has a name of its own."""
    return outline.parent.name if outline.name == OUTLINE else outline.stem


def talks_in(folder: Path) -> tuple[Path, ...]:
    """The outlines of a folder: its own and those in its decks/; where there are none, those of the folders in it."""
    usual = (*matching(folder, OUTLINE), *matching(folder, f"decks/*/{OUTLINE}"))
    return usual or matching(folder, f"*/{OUTLINE}")


def matching(folder: Path, pattern: str) -> tuple[Path, ...]:
    """The outlines, or folders with one, that a pattern matches, in the order of their names."""
    try:
        outlines = (_outline(path) for path in sorted(folder.glob(pattern)))
        return tuple(path for path in outlines if path)
    except (OSError, ValueError, NotImplementedError):  # not to be looked at, or no pattern at all
        return ()


def _outline(path: Path) -> Path | None:
    """The outline at a path that was matched."""
    if _is(Path.is_dir, path):
        return path / OUTLINE if _is(Path.is_file, path / OUTLINE) else None
    return path if path.suffix in (".yaml", ".yml") and path.name != PROJECT else None


def _is(question: Callable[[Path], bool], path: Path) -> bool:
    """The answer; no where the system does not let us look."""
    try:
        return question(path)
    except (OSError, ValueError):
        return False
