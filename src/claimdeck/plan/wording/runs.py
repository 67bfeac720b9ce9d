"""Small operations on words letter by letter, wherever run borders lie."""

from claimdeck.model.record import changed
from claimdeck.model.words import Run, Words, is_marker


def restyled(words: Words, first: int, last: int, **changes: object) -> Words:
    """The words with the letters first … last (counted as in `letters`) changed, runs cut where needed."""
    done: list[Run] = []
    at = 0
    for run in words:
        size = 0 if is_marker(run) else len(run.text)
        cuts = (max(0, min(size, first - at)), max(0, min(size, last - at)))
        done += _cut(run, *cuts, changes) if cuts[0] < cuts[1] else [run]
        at += size
    return tuple(done)


def _cut(run: Run, first: int, last: int, changes: dict[str, object]) -> list[Run]:
    middle = changed(run, text=run.text[first:last], **changes)
    parts = (changed(run, text=run.text[:first]), middle, changed(run, text=run.text[last:]))
    return [part for part in parts if part.text]


def replaced(words: Words, spots: dict[int, str]) -> Words:
    """The words with single letters (counted as in `letters`) replaced."""
    done: list[Run] = []
    at = 0
    for run in words:
        if is_marker(run):
            done.append(run)
            continue
        inside = [spot - at for spot in spots if at <= spot < at + len(run.text)]
        done.append(changed(run, text=_replaced(run.text, inside, spots, at)) if inside else run)
        at += len(run.text)
    return tuple(done)


def _replaced(text: str, inside: list[int], spots: dict[int, str], at: int) -> str:
    letters = list(text)
    for i in inside:
        letters[i] = spots[at + i]
    return "".join(letters)


def edited(words: Words, edits: list[tuple[int, int, str]]) -> Words:
    """The words with stretches (first, last, what becomes of them; in order and apart) put into other letters.

    Letters are counted through all runs, what waits in markers included. What comes anew stands in the run in which the stretch begins.
    """
    done: list[Run] = []
    at = 0
    for run in words:
        end = at + len(run.text)
        own = [(first, last, new) for first, last, new in edits if first < end and (last > at or first >= at)]
        done.append(changed(run, text=_spliced(run.text, at, own)) if own else run)
        at = end
    return tuple(run for run in done if run.text or is_marker(run))


def _spliced(text: str, at: int, edits: list[tuple[int, int, str]]) -> str:
    parts, done = [], 0
    for first, last, new in edits:
        parts += [text[done : max(first - at, 0)], new if first >= at else ""]
        done = min(last - at, len(text))
    return "".join((*parts, text[done:]))


def cut_at(words: Words, at: int) -> tuple[Words, Words]:
    """The words before and from letter `at` (counted as in `letters`); a marker goes with the letter before it."""
    before: list[Run] = []
    after: list[Run] = []
    for run in words:
        size = 0 if is_marker(run) else len(run.text)
        if size == 0:
            (after if after else before).append(run)
        elif 0 < at < size:
            before.append(changed(run, text=run.text[:at]))
            after.append(changed(run, text=run.text[at:]))
        else:
            (before if at > 0 else after).append(run)
        at -= min(size, at)
    return tuple(before), tuple(after)
