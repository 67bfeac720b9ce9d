"""What stands between the cells of a data file: said by its first line, or found by what every line has."""

from claimdeck.load.yaml.reading import Reading
from claimdeck.model.finding import warning
from claimdeck.model.pattern import Pattern
from claimdeck.model.span import Span

DELIMITERS = {"\t": "tab", ";": "semicolon", "|": "bar", ",": "comma"}
"""Each with its name; of several that are possible the first is taken, for a comma may be a decimal sign."""
SAID = Pattern(r"\s*sep=(?P<sign>.)\s*")
QUOTED = Pattern(r'"[^"]*"?')
LOOKED_AT = 200


def delimiter_of(text: str, file: str, reading: Reading) -> tuple[str, int]:
    """The delimiter, and the line (from 1) the rows begin on. One that is guessed among several is reported."""
    first = text.partition("\n")[0]
    if said := SAID.fullmatch(first.strip('"') if first.startswith('"sep=') else first):
        return said["sign"], 2
    lines = [line for line in QUOTED.sub("", text).split("\n")[:LOOKED_AT] if line.strip(" \t;,|")]
    possible = [sign for sign in DELIMITERS if _everywhere(sign, lines)]
    if len(possible) > 1:
        names = " or ".join(f"a {DELIMITERS[sign]}" for sign in possible)
        said_so = f"{names} may stand between the cells; the {DELIMITERS[possible[0]]} is taken"
        reading.found.append(warning("guessed-delimiter", said_so, Span(file), f"write `sep={possible[0]}` as the first line"))
    return possible[0] if possible else max(DELIMITERS, key=lambda sign: sum(sign in line for line in lines)), 1


def _everywhere(sign: str, lines: list[str]) -> bool:
    """True where every line has it equally often."""
    counts = {line.count(sign) for line in lines}
    return len(counts) == 1 and counts != {0}
