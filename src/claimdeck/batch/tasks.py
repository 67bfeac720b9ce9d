"""What a run is asked for → its tasks: each talk in each brand, once, and each with a file of its own."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from claimdeck.batch.names import each_its_own, output_of, resolved
from claimdeck.batch.places import placed, seen
from claimdeck.errors import ClaimdeckError
from claimdeck.failures import failure_of
from claimdeck.load import OUTLINE, PROJECT, is_project, nearest_project, read_project, talk_name, talks_in
from claimdeck.model.finding import Level
from claimdeck.model.job import Job
from claimdeck.model.outcome import Outcome
from claimdeck.model.project import Project
from claimdeck.model.record import changed, record


@record
class Wanted:
    """What a run is asked for: outlines and folders (none: the project's talks), brands, where decks go, and how strict to be."""

    given: tuple[Path, ...] = ()
    brands: tuple[str, ...] = ()  # in place of the project's and the outlines' own
    template: Path | None = None  # in place of the brands' own
    output: Path | None = None  # a .pptx for one talk, else a folder
    release: bool = False
    write: bool = True  # False: only what a build would find
    fail_on: Level | None = None  # in place of the project's
    as_of: date


@record
class Task:
    """One deck to make, by the name people call it."""

    name: str
    job: Job
    project: Path
    fail_on: Level


def planned(wanted: Wanted) -> tuple[tuple[Task, ...], tuple[Outcome, ...]]:
    """The tasks of a run, before anything is written; and the project files that cannot be used.

    Raises ClaimdeckError where there is nothing to do, or where two decks would have one name.
    """
    projects = _Projects()
    here = nearest_project(Path.cwd()) or Path.cwd()
    found = dict.fromkeys(outline for path in wanted.given or (here,) for outline in _outlines(path, projects))
    outlines = [outline for outline in found if wanted.given or outline != here]
    tasks = tuple(task for outline in outlines for task in _tasks(outline, projects, wanted))
    if not tasks and not projects.refused:
        raise ClaimdeckError("there is no talk here", f"name an outline, or a folder with {OUTLINE} in it")
    each_its_own(tuple((task.name, task.job.output) for task in tasks), wanted.output)
    return tasks, tuple(projects.refused)


class _Projects:
    """The projects of a run, each read once; what is wrong with their files becomes outcomes."""

    def __init__(self) -> None:
        self.read: dict[Path, tuple[Project | None, tuple[Path, ...]]] = {}
        self.refused: list[Outcome] = []

    def of(self, folder: Path) -> tuple[Project | None, tuple[Path, ...]]:
        """The project in a folder, and the outlines of its talks."""
        if folder not in self.read:
            self.read[folder] = self._new(folder)
        return self.read[folder]

    def _new(self, folder: Path) -> tuple[Project | None, tuple[Path, ...]]:
        file = seen(folder / PROJECT, folder)
        refused = Outcome(name=file, outline=file, project=folder, code=1)
        try:
            project, talks, findings = read_project(folder)
        except ClaimdeckError as problem:
            failure = failure_of(problem)
            self.refused.append(changed(refused, stopped=failure.message, hint=failure.hint, code=failure.code))
            return None, ()
        if findings:
            self.refused.append(changed(refused, findings=placed(findings, folder)))
        return project, talks


def _outlines(path: Path, projects: _Projects) -> tuple[Path, ...]:
    """The outlines in a folder or project; where there are none the path itself, so that loading says what is wrong with it."""
    whole = resolved(path)
    if is_project(path):
        _, talks = projects.of(whole)
        told = any(outcome.project == whole for outcome in projects.refused)
        return talks or (() if told else (whole,))
    return tuple(resolved(outline) for outline in talks_in(path)) or (whole,)


def _tasks(outline: Path, projects: _Projects, wanted: Wanted) -> Iterator[Task]:
    """The talk in each brand; none where its project cannot be used."""
    folder = nearest_project(outline.parent) or outline.parent
    project, _ = projects.of(folder)
    if project is None:
        return
    name = seen(outline.parent if outline.name == OUTLINE else outline, folder)
    name = talk_name(outline) if name == "." else name
    for brand in dict.fromkeys(wanted.brands or project.brands or ("",)):
        target = output_of(outline, brand, folder, project, wanted.output)
        job = Job(
            outline=Path(seen(outline, folder)), output=target, brand=brand, template=wanted.template, release=wanted.release,
            as_of=wanted.as_of,
        )  # fmt: skip
        fail_on = wanted.fail_on if wanted.fail_on is not None else Level[project.fail_on.upper()]
        yield Task(name=f"{name} ({brand})" if brand else name, job=job, project=folder, fail_on=fail_on)
