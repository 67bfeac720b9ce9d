"""Where a talk's files are: names are relative to the outline, and nothing outside the project is read."""

from collections.abc import Callable
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TypeVar

from claimdeck.errors import UnreadableFile
from claimdeck.load.yaml.near import nearest
from claimdeck.load.yaml.nodes import shortened
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.mapped import Content
from claimdeck.model.record import record
from claimdeck.model.span import Span

Taken = TypeVar("Taken", bound=Content)
PROJECT = "claimdeck.yaml"
OUTLINE = "outline.yaml"
PACKAGE = Path(__file__).resolve().parents[2]
"""Where the package's own files are, its languages and brands: they come with the version, and are no source of a talk."""


@record(kw_only=False)
class Folder:
    """A folder to which names are relative, and the project it is in; both resolved."""

    path: Path
    project: Path

    def shown(self, path: Path) -> str:
        """A path as the author sees it: relative to the project where it is inside."""
        return path.relative_to(self.project).as_posix() if path.is_relative_to(self.project) else str(path)

    def find(self, name: str, span: Span, reading: Reading) -> Path | None:
        """The file of that name; None where it is outside the project or missing, which is reported."""
        if PurePosixPath(name).is_absolute() or PureWindowsPath(name).drive or "\\" in name:
            reading.error(
                "file-outside-project", f"'{shortened(name)}' is a path of one computer", span, "write it relative to the outline, with /"
            )
            return None
        try:
            path = (self.path / name).resolve()
            there = path.is_file()
        except (OSError, ValueError, RuntimeError):
            path, there = self.path / "?", False
        if path != self.path / "?" and not path.is_relative_to(self.project):
            reading.error(
                "file-outside-project", f"'{shortened(name)}' is outside the project", span, "copy the file into the talk's folder"
            )
            return None
        if there:
            return path
        reading.error("missing-file", f"there is no file '{shortened(name)}'", span, self._other(name, path))
        return None

    def _other(self, name: str, path: Path) -> str:
        """A file with nearly this name, in the folder it should be in or anywhere in the talk's."""
        near_by = [self._name(other) for folder in dict.fromkeys((path.parent, self.path)) for other in _files(folder)]
        near = nearest(name, near_by) or next((other for other in near_by if PurePosixPath(other).name == PurePosixPath(name).name), "")
        return f"did you mean '{near}'?" if near else f"put it in {self.shown(path.parent if path.name != '?' else self.path) or '.'}"

    def _name(self, path: Path) -> str:
        return path.relative_to(self.path).as_posix() if path.is_relative_to(self.path) else path.name


def _files(folder: Path) -> list[Path]:
    """The files of a folder and the folders in it."""
    try:
        inside = sorted(folder.iterdir())
        below = [file for one in inside if one.is_dir() for file in sorted(one.iterdir()) if file.is_file()]
        return [*(one for one in inside if one.is_file()), *below][:500]
    except OSError:
        return []


def outline_path(given: Path) -> Path:
    """The outline file, resolved. Raises UnreadableFile where there is none."""
    try:
        path = (given / OUTLINE if given.is_dir() else given).resolve()
        if path.is_file():
            return path
        exists = path.exists()
    except (OSError, ValueError, RuntimeError):
        raise UnreadableFile(f"{given} cannot be looked at", "check the path and your rights to it") from None
    if given.is_dir():
        raise UnreadableFile(f"{given} has no {OUTLINE}", "give the outline's file, or the folder of a talk")
    what = "is no file" if exists else "does not exist"
    raise UnreadableFile(f"{given} {what}", "give the outline's file, or the folder of a talk")


def folder_of(outline: Path) -> Folder:
    """The outline's folder, in the nearest folder above that has a project file, else its own."""
    return Folder(outline.parent, project_of(outline.parent))


def project_of(folder: Path) -> Path:
    """The nearest folder from here upwards that has a project file, else the folder itself."""
    return next((above for above in (folder, *folder.parents) if (above / PROJECT).is_file()), folder)


def content_of(path: Path, folder: Folder, reading: Reading) -> bytes:
    """The bytes of a file, which count as a source of the talk where it is the project's own. Raises UnreadableFile."""
    return taken(Path.read_bytes, path, folder, reading)


def taken(how: Callable[[Path], Taken], path: Path, folder: Folder, reading: Reading) -> Taken:
    """The same, for a file that is read in another way. Raises UnreadableFile."""
    try:
        content = how(path)
    except OSError as wrong:
        raise UnreadableFile(
            f"{folder.shown(path)} cannot be read: {(wrong.strerror or 'unknown reason').lower()}", "check your rights to it"
        ) from None
    reading.read[path] = content
    if path.is_relative_to(folder.project) and not path.is_relative_to(PACKAGE):
        reading.sources[folder.shown(path)] = content
    return content
