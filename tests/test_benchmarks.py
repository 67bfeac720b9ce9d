"""The benchmarks look inside a build; this shows that what they look at is still there, never how long it takes."""

import speed


def test_what_is_timed_is_asked_for_and_is_as_it_was_afterwards() -> None:
    before = speed.import_module("claimdeck.plan.tried").fit
    assert speed._fitting(1).found > 0
    assert speed.import_module("claimdeck.plan.tried").fit is before


def test_a_talk_of_forgotten_texts_is_the_same_talk() -> None:
    known = speed._built(speed.TALK)
    assert any(one.cache_info().currsize for one in speed.KNOWN)
    assert speed._built(speed.TALK, new=True).deck == known.deck
