"""What the deck says of itself: footer, document properties, prompts."""

from claimdeck.model.brand import Brand
from claimdeck.model.job import Inputs
from claimdeck.model.locale import Locale
from claimdeck.model.plan import Prompts, Properties

BETWEEN = " · "


def footer(inputs: Inputs, *, dated: bool = True) -> str:
    """The brand's pattern filled; parts that are not known are left out, and said so when none identifies the piece.

    Without its date where that stands beside it.
    """
    deck, labels = inputs.outline.deck, inputs.locale.labels
    prepared = deck.prepared if dated else ""
    audience = {"hcp": labels.hcp, "public": labels.public, "internal": labels.internal}[deck.audience]
    filled = inputs.brand.footer_in(deck.language).format(code=deck.code, version=deck.version, prepared=prepared, audience=audience)
    parts = [part.strip() for part in filled.split(BETWEEN.strip()) if part.strip()]
    unknown = [] if deck.code or deck.prepared else [labels.unidentified]
    return BETWEEN.join([*unknown, *parts])


def date_of(inputs: Inputs) -> str:
    """The date that the footer tells; empty where it tells none."""
    deck = inputs.outline.deck
    return deck.prepared if "{prepared}" in inputs.brand.footer_in(deck.language) else ""


def sample_footer(brand: Brand, locale: Locale) -> str:
    """The brand's pattern with words for what each of its parts will be."""
    labels = locale.labels
    facts = {"code": labels.footer_code, "version": labels.footer_version, "prepared": labels.footer_prepared, "audience": labels.hcp}
    return brand.footer_in(locale.tag).format(**facts)


def properties(inputs: Inputs) -> Properties:
    """The document's properties."""
    deck = inputs.outline.deck
    return Properties(
        title=deck.title,
        language=deck.language,
        company=deck.company.name if deck.company else "",
        subject=deck.subtitle,
        version=deck.version,
        status=deck.status,
    )


def prompts(locale: Locale) -> Prompts:
    """The words in empty placeholders."""
    own = locale.labels
    return Prompts(title=own.prompt_title, text=own.prompt_text, table=own.prompt_table, chart=own.prompt_chart, picture=own.prompt_picture)
