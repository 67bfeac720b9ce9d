"""An alternative text that describes nothing."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from claimdeck.model.author import PictureField
from claimdeck.model.finding import Finding
from claimdeck.model.pattern import Pattern
from claimdeck.model.walk import pictures
from claimdeck.rules.rule import Rule, Subject

KINDS = (
    "image", "picture", "photo", "photograph", "figure", "fig", "graphic", "illustration", "drawing", "diagram", "screenshot", "img",
    "bild", "abbildung", "grafik", "foto", "zeichnung", "imagen", "figura", "gráfico", "dibujo", "immagine", "grafico", "disegno",
    "photographie", "schéma", "dessin", "graphique",
)  # fmt: skip
NUMBERED = Pattern(rf"(?i:(?:{'|'.join(KINDS)})[\s._-]*(?:no\.?|nr\.?|n°)?\s*[0-9]*)")


class UselessAlt(Rule):
    """The alternative text of a picture is the name of its file, or only says that it is a picture.

    ## Why
    Who cannot see the slide hears this text in place of the picture.

    ## Example
        picture: {file: images/mri-2.png, alt: mri-2}

    ## Instead
        picture: {file: images/mri-2.png, alt: "Axial section of a brain, five bright lesions beside the ventricles"}
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each such picture of a slide."""
        for slide in subject.inputs.outline.slides:
            for picture in pictures(slide):
                if why := _useless(picture):
                    yield self.finding(f"the alternative text '{picture.alt}' {why}", picture.span, "say what the picture shows")


def _useless(picture: PictureField) -> str:
    """What is wrong with it; empty where nothing is."""
    path = PurePosixPath(picture.file)
    if path.name.casefold() in picture.alt.casefold() or _words(picture.alt) == _words(path.stem):
        return f"is the name of the file '{path.name}'"
    return "only says that there is a picture" if NUMBERED.fullmatch(picture.alt.strip(" .")) else ""


def _words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))
