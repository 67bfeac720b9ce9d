"""The command in a process of its own without the start of one: what it needs is imported once, and each call is a fork of that.

A process that starts anew takes thirty times as long for a talk of a slide. What such a start changes (variables of the
environment, what is imported when) is tried with `conftest.run_claimdeck`.
"""

import json
import os
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[1]
PATIENCE = 120  # seconds
PYTHON = {"PYTHONPATH": str(ROOT / "src"), "PYTHONDONTWRITEBYTECODE": "1"}


class Forked:
    """The command: `Forked(folder)("build", outline)` → the finished process; its output passes through files in the folder."""

    def __init__(self, folder: Path) -> None:
        self.out, self.err = folder / "stdout", folder / "stderr"
        self._server = subprocess.Popen(
            [sys.executable, __file__], env={**os.environ, **PYTHON}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __call__(self, *arguments: str | Path, cwd: Path = ROOT) -> "subprocess.CompletedProcess[str]":
        command = [str(ROOT / "cli.py"), *map(str, arguments)]
        assert self._server.stdin and self._server.stdout
        print(json.dumps([command, str(cwd), str(self.out), str(self.err)]), file=self._server.stdin, flush=True)
        code = int(self._server.stdout.readline())
        assert code != -signal.SIGALRM, f"{command} took more than {PATIENCE} seconds"
        return subprocess.CompletedProcess(command, code, *(file.read_text(encoding="utf-8") for file in (self.out, self.err)))

    def close(self) -> None:
        """The end: its parent has nothing more to say."""
        assert self._server.stdin and self._server.stdout
        self._server.stdin.close()
        self._server.wait()
        self._server.stdout.close()


def _serve() -> None:
    """A fork for each line that is read, and its exit code in answer."""
    _import_all()
    answer = os.fdopen(os.dup(1), "w")
    for line in sys.stdin:
        child = os.fork()
        if not child:
            _run(*json.loads(line))
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), file=answer, flush=True)


def _run(command: list[str], cwd: str, out: str, err: str) -> None:
    from claimdeck.cli import main

    for file, number in ((os.devnull, 0), (out, 1), (err, 2)):
        os.dup2(os.open(file, os.O_RDONLY if not number else os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
    signal.alarm(PATIENCE)
    os.chdir(cwd)
    sys.argv = command
    main()


def _import_all() -> None:
    """What a talk is built with, and the commands."""
    from importlib import import_module

    from claimdeck.cli import COMMANDS
    from claimdeck.model.job import Job
    from claimdeck.pipeline import build

    for name in ("bare", "group", *COMMANDS):
        import_module(f"claimdeck.cli.{name}")
    build(Job(outline=ROOT / "tests" / "cases" / "decks" / "tags" / "outline.yaml", as_of=date(2026, 11, 1)))


if __name__ == "__main__":
    _serve()
