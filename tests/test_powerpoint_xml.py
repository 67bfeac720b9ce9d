"""Elements as strings: whatever is put into them, they can be read, and what can be kept is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from claimdeck.powerpoint.xml import clean, document, escaped, tag

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=40)


@given(ANYTHING, ANYTHING)
def test_any_text_can_be_written_and_read_back(said: str, quoted: str) -> None:
    read = etree.fromstring(document(tag("t", escaped(said), val=quoted)))
    assert (read.text or "") == clean(said).replace("\r\n", "\n").replace("\r", "\n")
    assert read.get("val") == clean(quoted)


CASES = {
    "a\x00b\x0bc": "abc",
    "x\ufffey\ufdd0": "xy",
    "\ud83d\ude00": "😀",
    "a\ud83db": "ab",
    "_x000B_": "",
    "_x0041_ stays": "_x0041_ stays",
    "tab\tline\n": "tab\tline\n",
    "½ Œ 日本 \u200f": "½ Œ 日本 \u200f",
}


@pytest.mark.parametrize("said", CASES)
def test_only_what_no_deck_may_hold_is_dropped(said: str) -> None:
    assert clean(said) == CASES[said]


def test_attributes_of_none_are_left_out_and_names_are_spelled() -> None:
    assert (
        tag("a:x", tag("y"), r__id="rId1", type_="t", off=None, on=True, no=False, n=0)
        == '<a:x r:id="rId1" type="t" on="1" no="0" n="0"><y/></a:x>'
    )
