"""Many talks for a command: run them, show how far it is, tell what became of each, and leave with one exit code."""

from claimdeck.batch import Wanted, done, exit_code, planned
from claimdeck.cli.many.progress import progress
from claimdeck.cli.many.telling import Teller, Telling

__all__ = ["Telling", "Wanted", "run_many"]


def run_many(wanted: Wanted, telling: Telling) -> int:
    """Every talk asked for; one that fails never stops the others."""
    tasks, refused = planned(wanted)
    teller = Teller(telling, wanted.write, len(tasks) + len(refused))
    codes = {outcome.code for outcome in refused}
    for outcome in refused:
        teller.one(outcome)
    with progress(len(tasks), telling.quiet) as bar:
        for task in tasks:
            bar.begin(task.name)
            asked = {"covering": telling.covering, "explaining": telling.explaining, "retyping": telling.retyping}
            outcome = done(task, write=wanted.write, **asked)
            codes.add(outcome.code)
            with bar.aside():
                teller.one(outcome)
    code = exit_code(codes)
    teller.all(code)
    return code
