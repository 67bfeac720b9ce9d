"""What is said of a chart to who cannot see it: behind what it shows, whose numbers they are."""

from collections.abc import Iterable

from claimdeck.model.chart import Chart
from claimdeck.model.plan import Item
from claimdeck.model.record import changed
from claimdeck.model.words import Words, letters
from claimdeck.plan.desk import SlideDesk
from claimdeck.plan.furnishing.sources import keys_of


def with_sources(desk: SlideDesk, items: tuple[Item, ...], shown: Iterable[Words]) -> tuple[Item, ...]:
    """Charts with the sources of what is shown behind their description, and that their data are made up or not published."""
    if not any([isinstance(item, Chart) for item in items]):
        return items
    origin = _origin(desk, keys_of(shown))
    return tuple(changed(item, description=_ended(item.description, origin)) if isinstance(item, Chart) else item for item in items)


def _origin(desk: SlideDesk, keys: tuple[str, ...]) -> list[str]:
    labels = desk.locale.labels
    tags = {None: "", "illustrative": labels.illustrative, "unpublished": labels.unpublished}
    names = "; ".join(letters(desk.source(key)).strip() for key in keys)
    return [one for one in (f"{labels.source} {names}" if names else "", tags[desk.slide.tag]) if one]


def _ended(*parts: str | list[str]) -> str:
    """One sentence behind the other, each with its stop."""
    sentences = [text for part in parts for text in ([part] if isinstance(part, str) else part)]
    return " ".join(text if text.rstrip().endswith((".", "!", "?")) else f"{text}." for text in sentences if text)
