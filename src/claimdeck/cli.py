"""The commands: read arguments, call the library, show the result. The only place with click."""

import sys
from datetime import date
from pathlib import Path
from typing import Any, cast

import click

from claimdeck import failures


class Commands(click.Group):
    """One door for failures: what stops us exits with 2, Ctrl-C with 130, a fault of ours with 3 and a log."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run, and turn every failure into a sentence and an exit code."""
        return failures.guarded(lambda: self._run(*args, **kwargs))

    def _run(self, *args: Any, **kwargs: Any) -> int | None:
        try:
            return cast(int | None, super().main(*args, **kwargs | {"standalone_mode": False}))
        except click.exceptions.Exit as left:
            return left.exit_code
        except click.ClickException as usage:
            usage.show()
            return failures.STOPPED
        except click.Abort:
            raise KeyboardInterrupt from None


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="claimdeck")
def main() -> None:
    """Turn an outline of claims and references into a branded PowerPoint talk."""


def talks(given: tuple[Path, ...]) -> list[Path]:
    """The outlines asked for; without any, every talk under decks/."""
    return list(given) or sorted(Path("decks").glob("*/outline.yaml")) or [Path("outline.yaml")]


AS_OF = click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The date to check against; today unless given.")
OUTLINES = click.argument("outlines", nargs=-1, type=click.Path(path_type=Path))


@main.command()
@OUTLINES
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where the deck goes; build/TALK.pptx unless given.")
@click.option("--release", is_flag=True, help="Refuse a deck with anything on hold.")
@AS_OF
def build(outlines: tuple[Path, ...], output: Path | None, release: bool, as_of: Any) -> int:
    """Build the deck of each OUTLINE (a file, or the talk's folder)."""
    chosen = talks(outlines)
    if output and len(chosen) > 1:
        raise click.UsageError("-o takes one outline")
    return max(_build(outline, output, release, _day(as_of)) for outline in chosen)


def _build(outline: Path, output: Path | None, release: bool, day: date) -> int:
    from claimdeck.model.job import Job
    from claimdeck.pipeline import build as build_talk
    from claimdeck.report.text import lines, summary

    done = build_talk(Job(outline=outline, output=output, release=release, as_of=day))
    click.echo(lines(done.findings), err=True, nl=bool(done.findings))
    if done.deck is None or done.plan is None:
        click.echo(f"{outline}: no deck was written ({summary(done.findings)})", err=True)
        return 1
    told = summary(done.findings)
    click.echo(f"{done.target}: {len(done.plan.slides)} slides" + (f" ({told})" if told else ""))
    return 0


@main.command()
@OUTLINES
@AS_OF
def check(outlines: tuple[Path, ...], as_of: Any) -> int:
    """Report what a build of each OUTLINE would find; nothing is written."""
    return max(_check(outline, _day(as_of)) for outline in talks(outlines))


def _check(outline: Path, day: date) -> int:
    from claimdeck.model.job import Job
    from claimdeck.pipeline import examine, stops
    from claimdeck.report.text import lines, summary

    done, _ = examine(Job(outline=outline, as_of=day))
    if done.findings:
        click.echo(lines(done.findings))
    click.echo(f"{outline}: {summary(done.findings) or 'nothing found'}", err=True)
    return int(stops(done.findings, release=False))


def _day(given: Any) -> date:
    return given.date() if given else date.today()


if __name__ == "__main__":
    sys.exit(main())
