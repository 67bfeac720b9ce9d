"""The company's pre-checks, from the brand's tokens."""

from claimdeck.load.brands.tokens import Tokens
from claimdeck.model.brand import CompanyChecks, CompanyWord
from claimdeck.model.finding import Level


def checks_of(tokens: Tokens) -> CompanyChecks:
    """Levels, the form of a code, and words."""
    levels = tuple((one.rule, None if one.level == "off" else Level[one.level.upper()]) for one in tokens.levels)
    banned = (CompanyWord(word=one.word, because=one.because, span=one.span) for one in tokens.words.banned if one.word)
    preferred = (CompanyWord(word=one.word, better=one.better, span=one.span) for one in tokens.words.preferred if one.word)
    return CompanyChecks(levels=levels, code=tokens.profile.code, banned=tuple(banned), preferred=tuple(preferred))
