"""Curves and patients of a data file, put to the arms they are of."""

from collections import defaultdict

from claimdeck.model.data import Datum, Sheet
from claimdeck.model.finding import Finding, Findings, error
from claimdeck.model.record import changed
from claimdeck.slides.arms import SurvivalArm

ARM = ("arm", "group", "treatment", "bras", "groupe", "traitement", "Gruppe", "Behandlung", "brazo", "grupo", "braccio", "gruppo")
TIME = ("time", "temps", "Zeit", "tiempo", "tempo")
EVENT = ("event", "status", "événement", "evenement", "Ereignis", "evento")
SURVIVAL = ("survival", "survie", "Überleben", "supervivencia", "sopravvivenza")
LOW = ("low", "lower", "bas", "borne inférieure", "unten", "inferior", "inferiore")
HIGH = ("high", "upper", "haut", "borne supérieure", "oben", "superior", "superiore")
Rows = tuple[tuple[Datum, ...], ...]


def with_patients(arms: tuple[SurvivalArm, ...], sheet: Sheet) -> tuple[tuple[SurvivalArm, ...], Findings]:
    """The arms with their rows, and what of the file cannot be used."""
    columns = {name: sheet.column(*names) for name, names in (("arm", ARM), ("time", TIME), ("event", EVENT), ("survival", SURVIVAL))}
    kind = "event" if columns["event"] is not None else "survival"
    missing = [name for name in ("arm", "time", kind) if columns[name] is None]
    if missing:
        hint = "name the columns arm, time and event, or arm, time and survival"
        return arms, (error("missing-column", f"the data file has no column '{missing[0]}'", sheet.span, hint),)
    limits = [sheet.column(*LOW), sheet.column(*HIGH)] if kind == "survival" else []
    wanted = [at for at in (columns["time"], columns[kind], *limits) if at is not None]
    return _dealt(arms, sheet.rows, columns["arm"] or 0, wanted, "patients" if kind == "event" else "curve")


def _dealt(arms: tuple[SurvivalArm, ...], rows: Rows, arm: int, wanted: list[int], field: str) -> tuple[tuple[SurvivalArm, ...], Findings]:
    dealt: defaultdict[str, list[tuple[Datum, ...]]] = defaultdict(list)
    known = {_folded(one.name.source) for one in arms}
    strangers: dict[str, Finding] = {}
    for row in rows:
        name = _folded(row[arm].text)
        if name in known:
            dealt[name].append(tuple(row[at] for at in wanted))
        elif name not in strangers:
            hint = f"write one of the arms' names: {', '.join(one.name.source for one in arms)}"
            strangers[name] = error("unknown-arm", f"no arm of the slide is called '{row[arm].text}'", row[arm].span, hint)
    filled = tuple(
        changed(one, **{field: tuple(dealt[_folded(one.name.source)])}) if dealt.get(_folded(one.name.source)) else one for one in arms
    )
    return filled, tuple(strangers.values())


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
