"""What LibreOffice draws of a deck: pages, and the words on them with their places."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from oracle.absence import absent

PATIENCE = 240  # seconds


def pdf(path: Path, folder: Path) -> Path:
    """The deck as PDF in `folder`, drawn by a LibreOffice that shares no profile with anybody."""
    office = shutil.which("soffice")
    if office is None:
        absent("LibreOffice is not installed (soffice)")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    made = folder / f"{path.stem}.pdf"
    assert made.exists(), f"LibreOffice did not open the deck: {done.stderr or done.stdout}"
    return made


def render(path: Path, folder: Path) -> list[Path]:
    """The slides as PNG, in order."""
    painter = shutil.which("pdftoppm")
    if painter is None:
        absent("poppler is not installed (pdftoppm)")
    subprocess.run([painter, "-r", "60", "-png", str(pdf(path, folder)), str(folder / "page")], timeout=PATIENCE, check=True)
    return sorted(folder.glob("page-*.png"))


def words(path: Path, folder: Path) -> list[list[dict[str, Any]]]:
    """The words of each slide as drawn: `text`, and `x0`, `x1`, `top`, `bottom` in points."""
    return list(_words(pdf(path, folder)))


def _words(made: Path) -> Iterator[list[dict[str, Any]]]:
    pdfplumber = __import__("pytest").importorskip("pdfplumber", reason="pdfplumber is not installed")
    with pdfplumber.open(made) as document:
        for page in document.pages:
            yield page.extract_words(keep_blank_chars=False)
