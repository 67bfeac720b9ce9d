"""Draw the small picture of each kind that docs/kinds.md shows, from the decks in decks/gallery and tests/cases/decks.

    .venv/bin/python tools/draw_kinds.py [KIND …]

Needs LibreOffice and poppler's pdftoppm. Without names it draws the kinds that have no picture yet.
"""

import io
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PIL import Image

from claimdeck.model.job import Job
from claimdeck.pipeline import build, examine
from claimdeck.slides import KINDS

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "images" / "kinds"
WIDTH, LARGEST = 320, 30_000
ON = date(2026, 1, 1)


def sources(kind: str) -> Iterator[Path]:
    """The outlines to look into, the likeliest first."""
    yield from (ROOT / folder / "outline.yaml" for folder in ("decks/gallery", f"tests/cases/decks/{kind}"))
    yield from sorted((ROOT / "tests" / "cases" / "decks").glob("*/outline.yaml"))


def found(kind: str) -> tuple[Path, int]:
    """An outline, and the number of a slide of the kind in its deck, from 1. Raises LookupError where there is none.

    The first slide of a kind is the shortest one in these decks, the second is the usual one.
    """
    for outline in filter(Path.is_file, sources(kind)):
        checked, subject = examine(Job(outline=outline, as_of=ON))
        spans = [slide.span for slide in subject.inputs.outline.slides if slide.name == kind] if subject else []
        if spans and checked.plan:
            usual = spans[:2][-1]
            return outline, next(number for number, slide in enumerate(checked.plan.slides, 1) if slide.span == usual)
    raise LookupError(f"no deck under tests/cases/decks has a slide of the kind {kind}")


def drawn(outline: Path, number: int, folder: Path) -> Image.Image:
    """The slide as LibreOffice draws it."""
    deck = folder / "deck.pptx"
    build(Job(outline=outline, output=deck, as_of=ON))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, deck], check=True, capture_output=True)
    page = ["pdftoppm", "-r", "96", "-f", str(number), "-l", str(number), "-png", folder / "deck.pdf"]
    return Image.open(io.BytesIO(subprocess.run(page, check=True, capture_output=True).stdout))


def save(kind: str, picture: Image.Image) -> None:
    """Small, in as many colours as LARGEST bytes hold."""
    small = picture.convert("RGB").resize((WIDTH, round(WIDTH * picture.height / picture.width)), Image.Resampling.LANCZOS)
    for colours in (256, 128, 64, 32):
        buffer = io.BytesIO()
        small.quantize(colours, dither=Image.Dither.NONE).save(buffer, "PNG", optimize=True)
        if buffer.tell() <= LARGEST:
            break
    PICTURES.mkdir(parents=True, exist_ok=True)
    (PICTURES / f"{kind}.png").write_bytes(buffer.getvalue())
    print(f"{kind}: {buffer.tell()} bytes")


def main() -> None:
    """Draw the kinds named, or those without a picture."""
    for kind in sys.argv[1:] or [kind for kind in KINDS if not (PICTURES / f"{kind}.png").is_file()]:
        outline, number = found(kind)
        with tempfile.TemporaryDirectory() as folder:
            save(kind, drawn(outline, number, Path(folder)))


if __name__ == "__main__":
    main()
