"""Files as seen from here."""

import os
from pathlib import Path

from claimdeck.model.finding import Finding, Findings
from claimdeck.model.record import changed


def seen(path: Path, project: Path) -> str:
    """A file as it is opened from the current folder; its whole path where we are outside of what it belongs to."""
    here, whole = Path.cwd(), Path(os.path.abspath(path))
    if whole.is_relative_to(here) or (whole.is_relative_to(project) and here.is_relative_to(project)):
        return Path(os.path.relpath(whole, here)).as_posix()
    return str(whole)


def placed(findings: Findings, project: Path) -> Findings:
    """Findings of a project at places as seen from here, so that a terminal or an editor opens them."""
    files = {finding.span.file for finding in findings} - {""}
    names = {file: seen(project / file, project) for file in files}
    return tuple(_moved(finding, names) for finding in findings)


def _moved(finding: Finding, names: dict[str, str]) -> Finding:
    file = finding.span.file
    return changed(finding, span=changed(finding.span, file=names[file])) if names.get(file, file) != file else finding
