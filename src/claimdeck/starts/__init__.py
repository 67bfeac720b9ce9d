"""Talks to start from: whole outlines in folders, by start and language, copied with the author's language and brand."""

import os
import re
from pathlib import Path
from shlex import quote

from claimdeck.errors import ClaimdeckError
from claimdeck.load.brands.brand import brand_names
from claimdeck.load.files.folder import OUTLINE, PACKAGE, PROJECT, folder_of
from claimdeck.load.locale import tags
from claimdeck.load.yaml.near import suggestion
from claimdeck.model.record import record
from claimdeck.output import save
from claimdeck.schema import DOCUMENTS, schema_text

STARTS = ("blank", "leaflet", "congress")
HERE = PACKAGE / "starts"
BUILT_IN, FALLBACK = "plain", "en"
EXAMPLE = "my-talk"
SCHEMAS = ".claimdeck"


class CannotStart(ClaimdeckError):
    """A talk cannot be begun in this way; nothing was written."""


@record
class Started:
    """A talk that was begun: its outline, and what it is in."""

    outline: Path
    project: Path
    new_project: bool
    language: str
    brand: str


def begin(folder: Path, start: str, language: str, brand: str) -> Started:
    """Write a talk that builds into the folder, with its project where there is none; nothing is ever overwritten.

    Raises CannotStart, or UnwritableOutput.
    """
    talk = folder.resolve()
    project, there = _project(talk)
    began = Started(outline=talk / OUTLINE, project=project, new_project=not there, language=language, brand=brand or _brand(project))
    _possible(began)
    files = _texts(start, began)
    taken = next((target for target in files if target.exists() or target.is_symlink()), None)
    if taken:
        raise CannotStart(f"{shown(taken)} is there already", f"give another name, or go on with: claimdeck build {quote(shown(talk))}")
    schemas = {project / SCHEMAS / f"{name}.schema.json": schema_text(name) for name in DOCUMENTS}
    for target, content in (files | schemas).items():
        save(content.encode(), target)
    return began


def _texts(start: str, began: Started) -> dict[Path, str]:
    """Every file that is written once and then the author's: the start's, and the project's where there was none."""
    spoken, talk = _spoken(began.language), began.outline.parent
    texts = {talk / file.name: _fitted(file.read_text(encoding="utf-8"), began) for file in sorted((HERE / start / spoken).iterdir())}
    project = (HERE / "project" / spoken / PROJECT).read_text(encoding="utf-8")
    return texts | ({began.project / PROJECT: project} if began.new_project else {})


def shown(path: Path) -> str:
    """A path as people write it: relative to where they are, where it is inside."""
    return path.relative_to(Path.cwd()).as_posix() if path.is_relative_to(Path.cwd()) else str(path)


def _project(talk: Path) -> tuple[Path, bool]:
    """The project the talk is in, and whether it is there; a new one is the folder that holds `decks`, or the talk."""
    above = folder_of(talk / OUTLINE).project
    if (above / PROJECT).is_file():
        return above, True
    return (talk.parent.parent if talk.parent.name == "decks" else talk.parent), False


def _brand(project: Path) -> str:
    """The project's own brand, the first of several; the built-in one where it has none."""
    own = sorted(folder.parent.name for folder in (project / "assets" / "brands").glob("*/brand.yaml"))
    return own[0] if own else BUILT_IN


def _possible(began: Started) -> None:
    """Raises CannotStart for a language or brand there is not."""
    if began.language not in tags():
        raise CannotStart(f"there is no language '{began.language}'", suggestion(began.language, tags()))
    known = brand_names(began.project)
    if began.brand not in known:
        raise CannotStart(f"there is no brand '{began.brand}'", suggestion(began.brand, known))


def _spoken(language: str) -> str:
    """The language a start is written in: the author's, or English."""
    spoken = language.partition("-")[0]
    return spoken if (HERE / "project" / spoken).is_dir() else FALLBACK


def _fitted(text: str, began: Started) -> str:
    """The start's text for this talk: its language, brand and name, and the way to the schema."""
    schema = Path(os.path.relpath(began.project / SCHEMAS / "outline.schema.json", began.outline.parent)).as_posix()
    text = re.sub(r"(?<=\$schema=)\S+", lambda _: schema, text, count=1)
    text = re.sub(r"(?m)(?<=^  language: )\S+", lambda _: began.language, text, count=1)
    text = re.sub(r"(?m)(?<=^  brand: )\S+", lambda _: began.brand, text, count=1)
    here = began.outline.parent.relative_to(began.project).as_posix()
    return text.replace(f"decks/{EXAMPLE}", here).replace(EXAMPLE, began.outline.parent.name)
