"""Rows of a forest plot in a data file."""

from claimdeck.model.author import Text
from claimdeck.model.data import Datum, Sheet
from claimdeck.model.finding import Findings, error
from claimdeck.slides.forest.rows import ForestRow

GROUP = ("group", "groupe", "Gruppe", "grupo", "gruppo")
LABEL = ("label", "subgroup", "sous-groupe", "libellé", "Subgruppe", "subgrupo", "sottogruppo")
ESTIMATE = ("estimate", "estimation", "Schätzer", "estimación", "stima")
LOW = ("low", "lower", "borne inférieure", "unten", "inferior", "inferiore")
HIGH = ("high", "upper", "borne supérieure", "oben", "superior", "superiore")
WEIGHT = ("weight", "poids", "Gewicht", "peso")


def with_rows(sheet: Sheet, arms: tuple[str, ...]) -> tuple[tuple[ForestRow, ...], Findings]:
    """The rows of the file, and the columns it lacks."""
    wanted = [("label", sheet.column(*LABEL)), ("estimate", sheet.column(*ESTIMATE)), *((arm, sheet.column(arm)) for arm in arms)]
    found = tuple(
        error("missing-column", f"the data file has no column '{name}'", sheet.span, "name its columns in the first line")
        for name, at in wanted
        if at is None
    )
    return () if found else tuple(_row(sheet, cells, arms) for cells in sheet.rows), found


def _row(sheet: Sheet, cells: tuple[Datum, ...], arms: tuple[str, ...]) -> ForestRow:
    def cell(*names: str) -> Datum | None:
        at = sheet.column(*names)
        return cells[at] if at is not None and cells[at].text else None

    group, label = cell(*GROUP), cell(*LABEL)
    return ForestRow(
        label=Text(source=label.text, span=label.span) if label else None,
        group=group.text if group else "",
        counts=tuple(count for count in (cell(arm) for arm in arms) if count),
        estimate=cell(*ESTIMATE) or Datum(text="–", span=cells[0].span),
        low=cell(*LOW), high=cell(*HIGH), weight=cell(*WEIGHT), span=cells[0].span,
    )  # fmt: skip
