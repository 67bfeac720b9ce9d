"""What a shell may offer: the project's talks and brands."""

import os
from pathlib import Path


def talk_folders(begun: str) -> list[str]:
    """Folders of talks that begin so: the project's, as seen from here, and those below the folder typed so far."""
    from claimdeck.load.files.talks import nearest_project, talks_in

    project = nearest_project(Path.cwd())
    outlines = [*talks_in(project or Path.cwd()), *talks_in(Path(os.path.dirname(begun) or "."))]
    folders = (Path(os.path.relpath(outline.parent)).as_posix() for outline in outlines)
    return sorted({folder for folder in folders if folder.startswith(begun)})


def brands(begun: str) -> list[str]:
    """Brands that begin so."""
    from claimdeck.load.brands.brand import brand_names
    from claimdeck.load.files.talks import nearest_project

    return [name for name in brand_names(nearest_project(Path.cwd()) or Path.cwd()) if name.startswith(begun)]
