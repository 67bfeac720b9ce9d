"""Outlines to measure with: the leaflet's talk, and its slides repeated until there are as many as asked for."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
TALK = ROOT / "decks" / "smoldering-ms"
DERIVED = ("abbreviations", "references", "contact")


def repeated(slides: int) -> str:
    """The leaflet's outline with its content slides over and over, so many slides in all; each title says which round it is."""
    text = (TALK / "outline.yaml").read_text(encoding="utf-8")
    head, _, tail = text.partition("\nslides:\n")
    blocks = re.split(r"(?m)^(?=  - )", tail)[1:]
    content = [block for block in blocks if not block.startswith(tuple(f"  - {name}" for name in DERIVED))]
    last = [block for block in blocks if block not in content]
    many = [content[i % len(content)] for i in range(max(0, slides - len(last)))]
    return head + "\nslides:\n" + "".join(_renamed(block, i // len(content)) for i, block in enumerate(many)) + "".join(last)


def _renamed(block: str, round_: int) -> str:
    """Ids stay unique; the rest may repeat."""
    return re.sub(r"(?m)^(\s+id: )(\S+)", rf"\1\2-{round_}", block)


def written(folder: Path, text: str) -> Path:
    """A talk with this outline in the folder, in a project with this one's brands."""
    talk = folder / "decks" / "talk"
    talk.mkdir(parents=True, exist_ok=True)
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    if not (folder / "assets").exists():
        (folder / "assets").symlink_to(ROOT / "assets")
    (talk / "leaflet.txt").write_bytes((TALK / "leaflet.txt").read_bytes())
    (talk / "outline.yaml").write_text(text, encoding="utf-8")
    return talk
