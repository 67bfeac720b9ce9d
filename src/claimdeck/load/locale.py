"""Languages: one file each in the package, found by its tag."""

from functools import cache

from claimdeck.load.files.folder import PACKAGE
from claimdeck.load.parse import parsed
from claimdeck.load.records.decode import filled
from claimdeck.load.yaml.near import suggestion
from claimdeck.load.yaml.nodes import Mapping
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.finding import Findings
from claimdeck.model.locale import Locale
from claimdeck.model.span import Span

FALLBACK = "en-GB"


def tags() -> tuple[str, ...]:
    """The languages there are."""
    names = (file.name for file in (PACKAGE / "locales").iterdir())
    return tuple(sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml")))


@cache
def read_locale(tag: str) -> tuple[Locale, Findings]:
    """A language that is there, and what is wrong with its file (a test sees that nothing is)."""
    reading, file = Reading(), f"{tag}.yaml"
    root = parsed((PACKAGE / "locales" / file).read_bytes(), file, reading)
    assert isinstance(root, Mapping), f"{file} is part of the package"
    locale: Locale = filled(Locale, root, reading, tag, tag=tag)
    return locale, tuple(reading.found)


def locale_for(tag: str, span: Span, reading: Reading) -> Locale:
    """The language asked for; an unknown one is reported, and the rest is checked in English."""
    if tag in tags():
        return read_locale(tag)[0]
    if tag:
        reading.error("unknown-language", f"there is no language '{tag}'", span, suggestion(tag, tags()))
    return read_locale(FALLBACK)[0]
