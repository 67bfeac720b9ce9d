"""The shelf of slide kinds: one file each, listed here by the name an author writes."""

from collections.abc import Mapping
from types import MappingProxyType

from claimdeck.model.outline import Kind
from claimdeck.slides.abbreviations import Abbreviations
from claimdeck.slides.claims import Claims
from claimdeck.slides.comparison import Comparison
from claimdeck.slides.contact import Contact
from claimdeck.slides.cover import Cover
from claimdeck.slides.key_messages import KeyMessages
from claimdeck.slides.pathway import Pathway
from claimdeck.slides.references import References
from claimdeck.slides.statement import Statement
from claimdeck.slides.text import Text
from claimdeck.slides.unmet_need import UnmetNeed

KINDS: Mapping[str, type[Kind]] = MappingProxyType(
    {
        "cover": Cover,
        "statement": Statement,
        "claims": Claims,
        "comparison": Comparison,
        "pathway": Pathway,
        "unmet-need": UnmetNeed,
        "key-messages": KeyMessages,
        "text": Text,
        "abbreviations": Abbreviations,
        "references": References,
        "contact": Contact,
    }
)
