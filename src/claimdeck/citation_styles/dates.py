"""Dates in the deck's language. Twelve names in each locale: a library of every calendar would cost more than it gives."""

from claimdeck.model.locale import Dates
from claimdeck.model.record import changed
from claimdeck.model.reference import Date


def full(date: Date, how: Dates, dash: str = "-") -> str:
    """`July 25, 2024`, `October 26-28, 2022`; as precise as it is known."""
    return _stretch(date, how, how.months, (how.day, how.month), dash)


def short(date: Date, how: Dates, dash: str = "–") -> str:
    """`2024 Jul 25`, `2022 Oct 26–28`."""
    return _stretch(date, how, how.short_months, (how.short_day, how.short_month), dash)


def after_word(date: Date, said: str, how: Dates) -> str:
    """A date as it stands behind `accessed` or `published`: French needs *le* or *en* before it."""
    return (how.on if date.day else how.within).format(date=said)


def _stretch(date: Date, how: Dates, months: tuple[str, ...], patterns: tuple[str, str], dash: str) -> str:
    last = date.last
    if last is None or not (date.month and last.month) or bool(date.day) != bool(last.day):
        return _one(date, how, months, patterns)
    if (date.year, date.month) == (last.year, last.month):
        return _one(date, how, months, patterns, f"{dash}{last.day}{how.behind_day}" if date.day and date.day != last.day else "")
    first, second = (_one(one, how, months, patterns) for one in (changed(date, last=None), last))
    if date.year != last.year:
        return f"{first}{dash}{second}"
    bare = [_without_year(pattern) for pattern in patterns]
    if patterns[0].startswith("{year}"):
        return f"{first}{dash}{_one(last, how, months, (bare[0], bare[1]))}"
    return f"{_one(changed(date, last=None), how, months, (bare[0], bare[1]))}{dash}{second}"


def _without_year(pattern: str) -> str:
    """`{day} de {month} de {year}` → `{day} de {month}`."""
    bare = pattern.replace("{year}", "").strip(" ,")
    return bare[: bare.rfind("}") + 1]


def _one(date: Date, how: Dates, months: tuple[str, ...], patterns: tuple[str, str], until: str = "") -> str:
    if not date.month:
        return str(date.year)
    day = f"{how.first_day if date.day == 1 else date.day}{how.behind_day}{until}"
    return patterns[0 if date.day else 1].format(day=day, month=months[date.month - 1], year=date.year)
