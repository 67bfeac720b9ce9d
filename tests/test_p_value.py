"""P values beside their interval: where both cannot be, it is said; where rounding may be why, nothing is."""

import pytest

from claimdeck.model.author import Text
from claimdeck.model.data import Datum
from claimdeck.model.record import changed
from claimdeck.model.span import NOWHERE
from claimdeck.slides.arms import EffectBetween
from claimdeck.slides.p_value import against_interval

CONTRADICTING = [
    ("Hazard ratio", "0.49", "0.83", "0.21"),
    ("Hazard ratio", "0.70", "1.30", "0.004"),
    ("Rapport des cotes", "1,12", "2,40", "0,4"),
    ("Odds ratio", "0.70", "1.30", "<0.001"),
    ("Relatives Risiko", "0,7", "1,3", "0,01"),
    ("HR", "0.49", "0.83", "0.08"),
    ("Difference from placebo", "-42.5", "-18.6", "0.3"),
    ("Différence", "-2,5", "18,6", "0,003"),
    ("Difference", "3.1", "21.4", "0.2"),
    ("Slope", "-2", "4", "0.001"),
    ("Slope", "2.5", "4", "0.6"),
    ("Difference in the hazard ratio", "0.5", "0.9", "0.6"),
]
SOUND = [
    ("Hazard ratio", "0.49", "0.83", "0.0008"),
    ("Hazard ratio", "0.41", "1.02", "<0.1"),
    ("Hazard ratio", "0.41", "1.00", "0.06"),
    ("Hazard ratio", "0.41", "1.02", "0.06"),
    ("Hazard ratio", "0.41", "0.99", "0.05"),
    ("Difference from placebo", "-42.5", "-18.6", "0.0004"),
    ("Slope", "0.5", "4", "0.6"),
    ("Slope", "0.5", "1.9", "0.001"),
    ("Difference in the hazard ratio", "1.5", "-", "0.6"),
    ("Hazard ratio", "0.49", "0.83", "soon"),
    ("Hazard ratio", "a", "0.83", "0.2"),
]


def effect(measure: str, low: str, high: str, p: str) -> EffectBetween:
    limits = (Datum(text=text, span=NOWHERE) for text in (low, low, high, p))
    first, lower, upper, found = limits
    return EffectBetween(measure=Text(source=measure), estimate=first, low=lower, high=upper, p=found)


@pytest.mark.parametrize("told", CONTRADICTING, ids=" ".join)
def test_a_contradiction_is_said(told: tuple[str, str, str, str]) -> None:
    [found] = against_interval(effect(*told))
    assert found.rule == "p-against-interval" and told[3] in found.message and told[1] in found.message


@pytest.mark.parametrize("told", SOUND, ids=" ".join)
def test_what_may_be_is_left_alone(told: tuple[str, str, str, str]) -> None:
    assert not against_interval(effect(*told))


def test_without_one_of_them_there_is_nothing_to_say() -> None:
    whole = effect("Hazard ratio", "0.49", "0.83", "0.21")
    assert against_interval(whole)
    assert not any(against_interval(part) for part in (changed(whole, low=None), changed(whole, high=None), changed(whole, p=None)))
