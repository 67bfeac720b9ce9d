"""A judge that is not there: skipped on a desk, a failure where CI asks for every judge."""

import pytest

from oracle.absence import absent


@pytest.mark.parametrize(("ci", "outcome"), [("", pytest.skip.Exception), ("true", pytest.fail.Exception)])
def test_an_absent_judge_skips_or_fails(ci: str, outcome: type[BaseException], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", ci)
    with pytest.raises(outcome, match="no judge here"):
        absent("no judge here")
