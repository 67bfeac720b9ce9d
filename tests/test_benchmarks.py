"""The benchmarks look inside a build; this shows that what they look at is still there, never how long it takes."""

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import speed
from outlines import TALK

from claimdeck.model.job import Job


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(speed, "_job", lambda talk: Job(outline=talk, as_of=speed.DAY, output=tmp_path / "deck.pptx"))


def test_what_is_timed_is_asked_for_and_is_as_it_was_afterwards() -> None:
    tried: Any = import_module("claimdeck.plan.fitting.tried")
    before = tried.fit
    assert speed._fitting(1).found > 0
    assert tried.fit is before


def test_a_talk_of_forgotten_texts_is_the_same_talk() -> None:
    known = speed._built(TALK)
    assert any(one.cache_info().currsize for one in speed.KNOWN)
    assert speed._built(TALK, new=True).deck == known.deck
