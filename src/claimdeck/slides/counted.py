"""How many items a kind takes, said where there are more or fewer."""

from claimdeck.model.finding import Finding, error
from claimdeck.model.span import Span


def miscounted(what: str, count: int, expected: str, span: Span, hint: str = "") -> Finding:
    """That a list has so many items; `expected` is how many it may have."""
    hint = hint or ("add what is missing" if count < 2 else "show fewer, or divide the slide in two")
    return error("wrong-count", f"'{what}' has {count} item{'' if count == 1 else 's'}; expected {expected}", span, hint)
