"""Brands: what they may say, what follows from it, and what is found where they are wrong."""

from conftest import Run


def test_a_brand_is_shown_and_a_nearly_right_name_is_suggested(claimdeck: Run) -> None:
    shown = claimdeck("brand", "show", "plain")
    assert shown.returncode == 0 and "Cambria" in shown.stdout and "8A1C3B" in shown.stdout
    unknown = claimdeck("brand", "show", "embre")
    assert unknown.returncode == 1 and "did you mean 'ember'?" in unknown.stderr
