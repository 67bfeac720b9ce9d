"""What is said of a chart to who cannot see it: behind what it shows, whose numbers they are."""

from claimdeck.model.chart import Chart
from claimdeck.model.plan import Item
from claimdeck.model.record import changed
from claimdeck.model.words import letters
from claimdeck.plan.desk import SlideDesk


def with_source(desk: SlideDesk, item: Item, keys: tuple[str, ...]) -> Item:
    """A chart with its sources behind its description, and that its data are made up or not published; other items as they are."""
    return changed(item, description=_ended(item.description, _origin(desk, keys))) if isinstance(item, Chart) else item


def _origin(desk: SlideDesk, keys: tuple[str, ...]) -> list[str]:
    labels = desk.locale.labels
    tags = {None: "", "illustrative": labels.illustrative, "unpublished": labels.unpublished}
    names = "; ".join(letters(desk.source(key)).strip() for key in keys)
    return [one for one in (f"{labels.source} {names}" if names else "", tags[desk.slide.tag]) if one]


def _ended(*parts: str | list[str]) -> str:
    """One sentence behind the other, each with its stop."""
    sentences = [text for part in parts for text in ([part] if isinstance(part, str) else part)]
    return " ".join(text if text.rstrip().endswith((".", "!", "?")) else f"{text}." for text in sentences if text)
