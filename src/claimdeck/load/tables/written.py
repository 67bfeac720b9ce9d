"""A text beside the outline that is shown as it stands: its paragraphs, each with its place."""

from pathlib import Path

from claimdeck.load.files.folder import Folder, content_of
from claimdeck.load.yaml.encoding import text_of
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.author import Text
from claimdeck.model.passages import passages
from claimdeck.model.span import Span


def written(path: Path, folder: Folder, reading: Reading) -> tuple[Text, ...] | None:
    """The paragraphs of a file; None where it is no text or has none, which is reported. Raises UnreadableFile."""
    file = folder.shown(path)
    text = text_of(content_of(path, folder, reading), file, reading, guesses=True)
    found = tuple(Text(source=words, span=Span(file, line)) for line, words in passages(text or ""))
    if text is not None and not found:
        reading.error("empty-file", "the text is empty", Span(file), "write its paragraphs, with an empty line between two")
    return found or None
