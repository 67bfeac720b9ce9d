"""The shelf of slide kinds: one file each, listed here by the name an author writes; a kind is loaded when a talk has one."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import cast

from claimdeck.model.kind import Kind

LISTED = MappingProxyType(
    {
        "cover": "Cover",
        "objectives": "Objectives",
        "agenda": "Agenda",
        "section": "Section",
        "statement": "Statement",
        "claims": "Claims",
        "comparison": "Comparison",
        "pathway": "Pathway",
        "unmet-need": "UnmetNeed",
        "key-messages": "KeyMessages",
        "text": "Text",
        "table": "Table",
        "disclosures": "Disclosures",
        "stats": "Stats",
        "timeline": "Timeline",
        "study-design": "StudyDesign",
        "algorithm": "Algorithm",
        "poll": "Poll",
        "chart": "Chart",
        "text-picture": "TextPicture",
        "figure": "Figure",
        "case": "Case",
        "prescribing-information": "PrescribingInformation",
        "quotation": "Quotation",
        "kaplan-meier": "KaplanMeier",
        "forest-plot": "ForestPlot",
        "questions": "Questions",
        "abbreviations": "Abbreviations",
        "references": "References",
        "further-reading": "FurtherReading",
        "contact": "Contact",
        "custom": "Custom",
    }
)
"""Kind → its class; `claimdeck.slides.NAME` has it, with hyphens as underscores."""


class Kinds(Mapping[str, type[Kind]]):
    """The classes by kind, each imported when it is first asked for."""

    def __getitem__(self, name: str) -> type[Kind]:
        """The class. Raises KeyError for what is no kind."""
        listed = LISTED[name]
        return cast(type[Kind], getattr(import_module(f"claimdeck.slides.{name.replace('-', '_')}"), listed))

    def __contains__(self, name: object) -> bool:
        """True for a kind; nothing is imported."""
        return name in LISTED

    def __iter__(self) -> Iterator[str]:
        """The kinds, in the order people meet them."""
        return iter(LISTED)

    def __len__(self) -> int:
        """How many kinds there are."""
        return len(LISTED)


KINDS = Kinds()
