"""Records behave as the dataclasses they stand for."""

import dataclasses
import pickle

import pytest

from claimdeck.model.layout import Layout, Role, Slot
from claimdeck.model.layouts import Layouts
from claimdeck.model.record import OFTEN, changed, field, record
from claimdeck.model.shapes import Frame
from claimdeck.model.words import Run


@record
class Base:
    """A record with a default made anew."""

    name: str
    layouts: Layouts = field(default_factory=Layouts, compare=False)


@record
class Derived(Base):
    """A record with more fields."""

    size: int = 3


def test_a_record_is_made_by_keywords_compared_and_hashed_by_its_fields() -> None:
    assert Derived(name="a") == Derived(name="a", size=3) and hash(Derived(name="a")) == hash(Derived(name="a"))
    assert Derived(name="a") != Derived(name="b") and Derived(name="a") != Base(name="a")
    assert Base(name="a").layouts is not Base(name="a").layouts
    assert repr(Frame(1, 2, 3, 4)) == "Frame(x=1, y=2, w=3, h=4)"


def changed_in_place(one: Derived) -> None:
    """What type checkers refuse: that they do is seen by the comment they would call unused."""
    one.size = 4  # type: ignore[misc]


def test_a_record_has_no_other_fields() -> None:
    with pytest.raises(AttributeError):
        Derived(name="a").weight = 4  # type: ignore[attr-defined]  # that is what is tried


def test_what_is_missing_or_unknown_is_refused() -> None:
    with pytest.raises(TypeError):
        Derived()  # type: ignore[call-arg]  # that is what is tried
    with pytest.raises(TypeError):
        Derived(name="a", weight=1)  # type: ignore[call-arg]


def test_dataclasses_and_pickle_know_records() -> None:
    run = Run(text="x", bold=True)
    assert dataclasses.replace(run, text="y") == Run(text="y", bold=True)
    assert dataclasses.is_dataclass(run) and [field.name for field in dataclasses.fields(Derived)] == ["name", "layouts", "size"]
    assert pickle.loads(pickle.dumps(run)) == run


def test_a_changed_copy_is_a_record_of_its_own() -> None:
    one = Derived(name="a")
    other = changed(one, size=4)
    assert (other, one) == (Derived(name="a", size=4), Derived(name="a")) and other.layouts is one.layouts
    with pytest.raises(AttributeError):
        changed(one, weight=1)


def test_records_made_often_are_made_alike() -> None:
    """The first few are filled by hand, the others by a compiled function."""
    assert len({Derived(name="a", size=2) for _ in range(3 * OFTEN)}) == 1
    assert len({Frame(1, 2, w=3, h=4) for _ in range(3 * OFTEN)}) == 1
    with pytest.raises(TypeError):
        Frame(1, 2, 3, 4, 5)  # type: ignore[call-arg]  # that is what is tried
    with pytest.raises(TypeError):
        Frame(1, 2, 3, 4, h=5)  # type: ignore[misc]  # that is what is tried


def test_what_is_kept_with_a_record_is_not_taken_over_by_a_changed_copy() -> None:
    below, above = (Slot(idx=3, name=name, role=Role.BODY, frame=Frame(0, 0, 1, 1), levels=()) for name in ("below", "above"))
    layout = Layout(name="", slots=(below, above))
    assert layout.slot(3) is below and layout.slot(4) is None, "of several with one index the first"
    other = changed(layout, slots=(above,))
    assert other.slot(3) is above and layout.slot(3) is below
    assert layout == changed(layout, name="") and "places_" not in repr(layout), "it is no field"
    assert pickle.loads(pickle.dumps(layout)).slot(3) == below
