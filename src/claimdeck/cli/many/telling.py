"""What is told of each talk, and at the end of all: to people as it happens, to programs in their formats."""

from time import perf_counter
from typing import Literal

from claimdeck.cli.say import painter, say
from claimdeck.model.finding import Level
from claimdeck.model.outcome import Outcome
from claimdeck.model.record import record
from claimdeck.report.text import cause, ending, lines, summary


@record
class Telling:
    """How a command was asked to speak. In every form but text, standard output has the findings and nothing else."""

    form: Literal["text", "json", "sarif", "github"] = "text"
    quiet: bool = False
    verbose: bool = False
    covering: bool = False  # a table of the leaflet's lines on standard output; in text the findings go beside it
    retyping: bool = False  # what the rules of the language changed, as notes among the findings
    explaining: bool = False  # how every text was fitted, on standard output


class Teller:
    """Tells of each talk when it is done, and at the end what failed, last, so that it is seen."""

    def __init__(self, telling: Telling, write: bool, total: int) -> None:
        self.telling, self.write, self.total = telling, write, total
        self.good, self.failed, self.kept = 0, list[str](), list[Outcome]()
        self.begun = perf_counter()

    def one(self, outcome: Outcome) -> None:
        """A talk is done."""
        took, self.begun = perf_counter() - self.begun, perf_counter()
        self.good += not outcome.code
        if outcome.code:
            self.failed.append(f"{outcome.name}: {cause(outcome)}")
        if self.telling.form != "text":
            self._to_programs(outcome)
        else:
            self._to_people(outcome)
        if self.telling.covering and self.telling.form == "text":
            self._cover(outcome)
        if outcome.fitted and self.telling.form == "text":
            self._explain(outcome)
        if outcome.code or not self.telling.quiet:
            self._end(outcome, f" in {took:.2f} s" if self.telling.verbose else "")

    def all(self, code: int) -> None:
        """The run is over."""
        if self.total > 1 and (self.failed or not self.telling.quiet):
            one, past = ("deck", "written") if self.write else ("talk", "passed")
            good = "" if self.telling.quiet else f"{self.good} {one if self.good == 1 else f'{one}s'} {past}"
            failed = f"{len(self.failed)} failed:" if self.failed else ""
            say("\n  ".join((", ".join(filter(None, (good, failed))), *self.failed)), err=True)
        if self.telling.form in ("json", "sarif"):
            self._document(code)

    def _to_people(self, outcome: Outcome) -> None:
        """The findings; to who wants quiet only those a talk fails of."""
        least = outcome.fail_on if self.telling.quiet else Level.NOTE
        told = [finding for finding in outcome.findings if finding.level >= least]
        aside = self.write or self.telling.covering
        say(lines(told, painter(aside)), err=aside, end="\n" if told else "")

    def _cover(self, outcome: Outcome) -> None:
        from claimdeck.cli.many.covering import tell_coverage

        tell_coverage(outcome, titled=self.total > 1)

    def _explain(self, outcome: Outcome) -> None:
        from claimdeck.report.fitting import explained

        title = f"{outcome.name}\n" if self.total > 1 else ""
        say(title + explained(outcome.fitted))

    def _to_programs(self, outcome: Outcome) -> None:
        if self.telling.form != "github":
            self.kept.append(outcome)
            return
        from claimdeck.report.github import annotations

        say(annotations(outcome), end="\n" if outcome.findings or outcome.stopped else "")

    def _document(self, code: int) -> None:
        from claimdeck import __version__

        if self.telling.form == "json":
            from claimdeck.report.json import document

            say(document(self.kept, __version__, code))
        else:
            from claimdeck.manual.findings import as_text, pages
            from claimdeck.report.sarif import document as log

            say(log(self.kept, __version__, lambda name: (pages()[name].summary, as_text(pages()[name]))))

    def _end(self, outcome: Outcome, took: str) -> None:
        """The talk's last line: its deck on standard output, all else beside it."""
        told = summary(outcome.findings)
        if outcome.stopped:
            hint = f"\n  hint: {outcome.hint}" if outcome.hint else ""
            say(f"{painter(True)('error', Level.ERROR)}: {outcome.stopped}{hint}", err=True)
        elif outcome.deck:
            facts = f"{outcome.slides} slides" + (f" ({told})" if told else "")
            say(f"{outcome.deck}: {facts}{took}", err=self.telling.form != "text")
        else:
            say(f"{outcome.name}: {ending(outcome, write=self.write)}{took}", err=True)
