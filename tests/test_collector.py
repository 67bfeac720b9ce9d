"""The garbage collector: not at work in a build, nor right after it over all that the build has made."""

import gc
import weakref

import pytest

from claimdeck import collector
from claimdeck.model.chart import Column
from claimdeck.powerpoint.chart.workbook import workbook


class Thing:
    """Something that may hold itself."""

    held: object = None


def test_what_a_build_has_made_counts_as_old() -> None:
    with collector.paused():
        assert not gc.isenabled()
        made = [[i] for i in range(5000)]
    assert gc.isenabled() and gc.get_count()[0] < gc.get_threshold()[0]
    assert not any(one is made[0] for one in gc.get_objects(generation=0))


def test_cycles_are_swept_at_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collector, "MANY", 0)
    with collector.paused():
        thing = Thing()
        thing.held, there = thing, weakref.ref(thing)
        del thing
    assert there() is None


def test_what_a_host_has_frozen_stays_frozen() -> None:
    gc.freeze()
    try:
        with collector.paused():
            pass
        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()


def test_the_workbook_of_a_chart_leaves_nothing_to_collect() -> None:
    column = Column(heading="Patients", cells=(1.0, 2.0))
    workbook((column,))  # what is imported for the first one may be in a cycle
    gc.collect()
    workbook((column,))
    assert gc.collect() == 0
