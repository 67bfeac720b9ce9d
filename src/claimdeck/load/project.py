"""The project file: read as an outline is, with every problem at its line."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath

from claimdeck.load.brands.brand import brand_names
from claimdeck.load.files.folder import PROJECT, Folder, content_of
from claimdeck.load.files.talks import is_project, matching, talks_in
from claimdeck.load.parse import parsed
from claimdeck.load.records.decode import filled
from claimdeck.load.records.scalars import UNREAD
from claimdeck.load.yaml.near import suggestion
from claimdeck.load.yaml.nodes import Mapping, Node, Scalar, Sequence, described, shortened
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.fields import keys
from claimdeck.model.finding import Findings
from claimdeck.model.project import FACTS, USUAL, Project, names_in
from claimdeck.model.span import Span


def read_project(folder: Path) -> tuple[Project | None, tuple[Path, ...], Findings]:
    """The project of a folder, the outlines of its talks, and what is wrong; no project where its decks would be others than meant.

    Raises UnreadableFile.
    """
    path, reading = folder / PROJECT, Reading()
    content = content_of(path, Folder(folder, folder), reading) if is_project(folder) else b""
    root = parsed(content, PROJECT, reading) if content.strip() else None
    nothing = root is None or (isinstance(root, Scalar) and root.empty)
    if nothing and all(finding.rule == "empty-file" for finding in reading.found):
        return USUAL, talks_in(folder), ()
    project = _project(root, folder, reading)
    usable = None if reading.found else project
    talks = _talks(root, folder, reading) if usable else ()
    return usable, talks, tuple(sorted(dict.fromkeys(reading.found), key=lambda finding: finding.span))


def _project(root: Node | None, folder: Path, reading: Reading) -> Project | None:
    if not isinstance(root, Mapping):
        if root is not None:
            hint = f"known here: {', '.join(keys(Project))}"
            reading.error("wrong-type", f"the project file is {described(root)}; expected its keys", root.span, hint)
        return None
    project = filled(Project, root, reading, PROJECT)
    known = brand_names(folder)
    for brand in _written(root, "brands"):
        if brand.value not in known:
            reading.error("unknown-brand", f"there is no brand '{shortened(brand.value)}'", brand.span, suggestion(brand.value, known))
    for talks in _written(root, "talks"):
        _inside(talks.value, "talks", talks.span, reading)
    for output in _written(root, "output", lists=False):
        _output(output, reading)
    return None if project is UNREAD else project


def _written(root: Node | None, key: str, *, lists: bool = True) -> Iterator[Scalar]:
    """What is written behind a key: one value, or each of a list."""
    for name, value in root.pairs if isinstance(root, Mapping) else ():
        if name.value == key:
            items = value.items if lists and isinstance(value, Sequence) else (value,)
            yield from (item for item in items if isinstance(item, Scalar) and not item.empty)


def _inside(written: str, what: str, span: Span, reading: Reading) -> bool:
    """True for a path that stays inside the project."""
    path = PurePosixPath(written)
    if not (path.is_absolute() or PureWindowsPath(written).drive or "\\" in written or ".." in path.parts):
        return True
    message = f"'{shortened(written)}' in '{what}' is outside the project"
    reading.error("file-outside-project", message, span, "write it relative to the project file, with /")
    return False


def _output(output: Scalar, reading: Reading) -> None:
    """Report a pattern that is no name for decks."""
    pattern, span = output.value, output.span
    strangers = [name for name in names_in(pattern) if name not in FACTS]
    if strangers:
        reading.error("unknown-value", f"'output' knows no '{{{shortened(strangers[0])}}}'", span, suggestion(strangers[0], FACTS))
    elif "talk" not in names_in(pattern):
        said = "'output' has no {talk}: every deck would have one name"
        reading.error("decks-of-one-name", said, span, "write: build/{talk}[.{brand}].pptx")
    elif not pattern.lower().endswith(".pptx"):
        reading.error("unknown-format", "'output' does not end in .pptx", span, f"write: {shortened(pattern)}.pptx")
    else:
        _inside(pattern, "output", span, reading)


def _talks(root: Node | None, folder: Path, reading: Reading) -> tuple[Path, ...]:
    """The outlines that `talks` names, each once; without it those in decks/."""
    wanted = [*_written(root, "talks")]
    found: dict[Path, None] = {}
    for written in wanted:
        outlines = matching(folder, written.value)
        found |= dict.fromkeys(outlines)
        if not outlines:
            known = [path.parent.relative_to(folder).as_posix() for path in talks_in(folder)]
            said = f"there is no talk at '{shortened(written.value)}'"
            reading.error("no-such-talk", said, written.span, suggestion(written.value, known))
    return tuple(found) if wanted else talks_in(folder)
