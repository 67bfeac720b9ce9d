"""Numbers and markers: ranges, placement, and never glued to a number."""

import pytest

from claimdeck.model.words import Run, plain
from claimdeck.plan.wording.numbers import collapsed, marker, placed

NO_BREAK = "\u00a0"


@pytest.mark.parametrize(
    ("numbers", "text"),
    [([1], "1"), ([2, 1], "1,2"), ([1, 2, 3], "1–3"), ([5, 3, 2, 1, 3], "1–3,5"), ([1, 3, 4, 5, 6, 9], "1,3–6,9"), ([], "")],
)
def test_numbers_are_sorted_and_three_in_a_row_are_a_range(numbers: list[int], text: str) -> None:
    assert collapsed(numbers) == text


@pytest.mark.parametrize(
    ("text", "placement", "shown"),
    [
        ("à bas bruit.", "after-punctuation", "à bas bruit.|7"),
        ("à bas bruit.", "before-punctuation", "à bas bruit|7|."),
        ("en deux,", "before-punctuation", "en deux|7|,"),
        ("aiguë\u00a0:", "after-punctuation", "aiguë|7|\u00a0:"),
        ("aiguë :", "before-punctuation", "aiguë|7| :"),
        ("sans signe", "after-punctuation", "sans signe|7"),
        ("n = 262", "after-punctuation", f"n = 262|{NO_BREAK}|7"),
        ("à 10 mg", "after-punctuation", f"à 10 mg|{NO_BREAK}|7"),
        ("de 65 %.", "before-punctuation", f"de 65 %|{NO_BREAK}|7|."),
        ("le gène IL-6", "after-punctuation", f"le gène IL-6|{NO_BREAK}|7"),
        ("les lésions", "after-punctuation", "les lésions|7"),
    ],
)
def test_a_marker_stands_where_the_language_wants_it_and_never_touches_a_number(text: str, placement: str, shown: str) -> None:
    words = placed((Run(text=text),), Run(text="7", raised=True, cites=("x",)), placement)  # type: ignore[arg-type]
    assert "|".join(run.text for run in words) == shown
    assert plain(words).replace("7", "", 0).count("7") == 1


def test_one_pending_number_highlights_the_whole_marker() -> None:
    numbers = {"a": 1, "b": 4}
    assert marker(("a", "b"), numbers, frozenset()).highlight is None
    waiting = marker(("a", "b"), numbers, frozenset({"b"}))
    assert (waiting.text, waiting.raised, waiting.bold, waiting.highlight is not None) == ("1,4", True, False, True)
