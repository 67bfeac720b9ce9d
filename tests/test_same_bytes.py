"""The same input gives the same bytes, whatever folder, day, hash seed and time zone."""

import shutil
from pathlib import Path

from conftest import ROOT, Run


def test_another_folder_day_seed_and_zone_change_nothing(talk: Path, tmp_path: Path, claimdeck: Run) -> None:
    project = tmp_path / "somewhere else"
    shutil.copytree(ROOT / "decks", project / "decks")
    shutil.copytree(ROOT / "assets", project / "assets")
    shutil.copy(ROOT / "claimdeck.yaml", project)
    surroundings = {
        "PYTHONHASHSEED": "4242",
        "TZ": "Pacific/Kiritimati",
        "SOURCE_DATE_EPOCH": "1",
        "LANG": "tr_TR.UTF-8",
        "USER": "somebody",
    }
    finished = claimdeck("build", "--as-of", "2031-05-17", cwd=project, **surroundings)
    assert finished.returncode == 0, finished.stderr
    for name in ("smoldering-ms.pptx", "smoldering-ms.manifest.json"):
        assert (project / "build" / name).read_bytes() == talk.with_name(name).read_bytes()
