"""Figures nobody would draw, but somebody might: random slides of every kind of figure, too little on them and far too much.

Numbers are thrown, too, and mean nothing.
"""

from random import Random
from typing import Any

from random_talks import Author

FIGURES = (
    "table", "chart", "kaplan-meier", "forest-plot", "stats", "timeline", "study-design", "algorithm", "poll", "case", "text-picture",
    "prescribing-information",
)  # fmt: skip
PICTURE = {"file": "drawn.png", "alt": "A drawn shape"}


def figure(author: Author, kind: str) -> dict[str, Any]:
    """The fields of a slide of that kind."""
    fields: dict[str, Any] = {"tag": "illustrative"} | MAKERS[kind](author, author.dice)
    if kind not in ("poll", "prescribing-information"):
        fields["title"] = author.title()
    return fields


def _table(author: Author, dice: Random) -> dict[str, Any]:
    columns, rows = dice.randint(2, 7), dice.randint(1, 25)
    heads = [author.text(1, 3, "h") for _ in range(columns)]
    cells = [[author.text(1, 6), *(_share(dice) for _ in range(columns - 1))] for _ in range(rows)]
    return {"columns": heads, "rows": cells}


def _share(dice: Random) -> str:
    return f"{dice.randint(1, 200)} ({dice.randint(1, 99)})"


def _chart(author: Author, dice: Random) -> dict[str, Any]:
    kind, count = dice.choice(("column", "bar", "line", "dot")), dice.randint(2, 10)
    series = []
    for _ in range(dice.randint(1, 3)):
        values = [dice.randint(10, 90) for _ in range(count)]
        limits = {"low": [value - 5 for value in values], "high": [value + 5 for value in values]} if dice.random() < 0.5 else {}
        series.append({"name": author.text(1, 3, "h"), "values": values} | limits)
    names = [author.text(1, 4, "h") for _ in range(count)]
    return {"type": kind, "quantity": author.text(2, 8, "h"), "unit": "%", "categories": names, "series": series}


def _survival(author: Author, dice: Random) -> dict[str, Any]:
    ticks = [0, 12, 24, 36]
    arms = []
    for _ in range(dice.randint(1, 3)):
        left = 1.0
        curve: list[list[float]] = [[0, 1]]
        for time in range(3, 37, dice.choice((3, 6))):
            left *= 1 - dice.randint(0, 20) / 100
            curve.append([time, round(left, 3)])
        risk = [200, 150, 110, 80]
        arms.append({"name": author.text(1, 3, "h"), "n": 200, "curve": curve, "at-risk": risk})
    facts = {"facts": [author.text(2, 8) for _ in range(dice.randint(1, 3))]} if dice.random() < 0.6 else {}
    return {"time": {"unit": "months", "ticks": ticks}, "arms": arms} | facts


def _forest(author: Author, dice: Random) -> dict[str, Any]:
    rows = []
    for _ in range(dice.randint(2, 18)):
        middle = dice.randint(-30, 30)
        below, above = middle - dice.randint(1, 20), middle + dice.randint(1, 20)
        rows.append({"label": author.text(1, 4), "estimate": middle, "low": below, "high": above})
    return {
        "measure": "Difference", "scale": "linear", "rows": rows,
        "favours": {"left": author.text(1, 4, "h"), "right": author.text(1, 4, "h")},
    }  # fmt: skip


def _stats(author: Author, dice: Random) -> dict[str, Any]:
    several = dice.randint(2, 6)
    return {
        "figures": [
            {"value": dice.randint(1, 99), "unit": "%", "of": f"{dice.randint(100, 900)} patients", "text": author.text(2, 10)}
            for _ in range(several)
        ]
    }


def _timeline(author: Author, dice: Random) -> dict[str, Any]:
    return {"milestones": [{"text": author.text(2, 10)} for _ in range(dice.randint(2, 9))]}


def _study(author: Author, dice: Random) -> dict[str, Any]:
    arms = [{"name": author.text(1, 3), "treatment": author.text(1, 5), "n": 100} for _ in range(dice.randint(1, 4))]
    return {
        "population": {"n": 100 * len(arms), "criteria": [author.text(1, 6) for _ in range(dice.randint(1, 4))]},
        "arms": arms,
        "endpoints": {"primary": [author.text(2, 8)], "secondary": [author.text(2, 6) for _ in range(dice.randint(0, 4))]},
    } | ({"randomisation": ":".join("1" * len(arms))} if len(arms) > 1 else {})


def _tree(author: Author, dice: Random) -> dict[str, Any]:
    return {"question": author.text(1, 6), "branches": [_branch(author, dice, 1) for _ in range(2)]}


def _branch(author: Author, dice: Random, depth: int) -> dict[str, Any]:
    if depth < 4 and dice.random() < 0.4:
        return {"answer": "Yes", "then": {"question": author.text(1, 5, "h"), "branches": [_branch(author, dice, depth + 1) for _ in "ab"]}}
    return {"answer": "No", "then": author.text(1, 8)}


def _poll(author: Author, dice: Random) -> dict[str, Any]:
    answers = [author.text(1, 12, "h") for _ in range(dice.randint(2, 4))]
    reveal = {"reveal": {"right": "A", "explanation": author.text(3, 20)}} if dice.random() < 0.5 else {}
    return {"question": author.text(3, 10, "t"), "answers": answers} | reveal


def _case(author: Author, dice: Random) -> dict[str, Any]:
    facts = [{"label": author.text(1, 2), "text": author.text(1, 8)} for _ in range(dice.randint(1, 6))]
    return {"facts": facts} | ({"question": author.text(3, 10)} if dice.random() < 0.5 else {})


def _text_picture(author: Author, dice: Random) -> dict[str, Any]:
    points = {"points": [author.text(1, 12) for _ in range(dice.randint(1, 9))]}
    return {"picture": PICTURE, "source": "drawn for this test"} | points


def _legal(author: Author, dice: Random) -> dict[str, Any]:
    paragraphs = [f"**{author.text(1, 3)}.** {author.text(5, 90)}." for _ in range(dice.randint(2, 40))]
    return {"text": "\n\n".join(paragraphs), "notice": author.text(4, 14, "h")}


MAKERS: dict[str, Any] = {
    "table": _table, "chart": _chart, "kaplan-meier": _survival, "forest-plot": _forest, "stats": _stats, "timeline": _timeline,
    "study-design": _study, "algorithm": _tree, "poll": _poll, "case": _case, "text-picture": _text_picture,
    "prescribing-information": _legal,
}  # fmt: skip
