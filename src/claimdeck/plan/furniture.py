"""What every slide carries beside its kind's own items: title, topic, sources, link to the next part, footer, number."""

from collections.abc import Iterable

from claimdeck.layouts.finish import finished
from claimdeck.layouts.like import like
from claimdeck.layouts.standard import ALONE, BANNER, CITATIONS, DATE, FOOTER, NEXT, NUMBER, TITLE, TOPIC
from claimdeck.model.colour import MUTE, ON_DARK_2
from claimdeck.model.compose import Draft, Part
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.outline import Kind
from claimdeck.model.plan import Item, Picture, Tag, TextBox
from claimdeck.model.record import changed, record
from claimdeck.model.words import Link, Paragraph, Run, Words, letters, said
from claimdeck.plan.close_bed import close_bed
from claimdeck.plan.described import with_source
from claimdeck.plan.desk import SlideDesk
from claimdeck.plan.footed import Foot, footed
from claimdeck.plan.phrasing import cited
from claimdeck.plan.sources import Small, keys_of, paragraphs_of, small_print

COVER = "CD Cover"
"""How the names of the layouts of covers begin."""
NO_BREAK = "\u00a0"
CONTINUATION = 24
"""Size in points of "(1/2)" after a title."""


@record(kw_only=False)
class Furnisher:
    """Furnishes the parts of one slide."""

    slide: Kind
    desk: SlideDesk
    small: Small
    foot: Foot

    def __call__(self, draft: Draft, part: Part, *, brief: bool = False) -> tuple[Layout, tuple[Item, ...]]:
        """The layout, with or without a topic, and all items in reading order; `brief` with the list named in place of the sources."""
        layout = self._layout(draft)
        title = self._title(draft, layout, part)
        shown = (title, *(paragraph.words for paragraph in paragraphs_of(draft.items)), *draft.notes)
        topic = self.desk.prose(self.slide.topic) if self.slide.topic else self._running(layout)
        small = small_print(self.desk, self.small, shown, draft.notes, dark=layout.dark, brief=brief)
        if draft.clear and not small:
            return self(draft.clear, part)
        told = changed(draft, items=tuple(with_source(self.desk, item, keys_of(shown)) for item in draft.items))
        layout, footer, date = footed(self.desk, close_bed(self.desk, layout, (_box(TOPIC, topic), *draft.items)), self.foot)
        furniture = (_box(FOOTER, said(footer)), _box(DATE, said(date)), TextBox(idx=NUMBER, number=True))
        all_of = (*self._all(told, layout, title, topic, small, part), *furniture)
        items = _in_order(layout, tuple(_present(layout, all_of)))
        done, example = finished(self.desk.brand, items, layout.instead), self.desk.brand.example
        done = like(example, done, layout) if example else self._styled(done)
        return self._spread(layout, done)

    def _styled(self, items: tuple[Item, ...]) -> tuple[Item, ...]:
        """Tables in the template's own style, where it has one that is read."""
        style = self.desk.brand.table_style
        if style is None:
            return items
        from claimdeck.layouts.styled import styled  # only templates have one

        return styled(style, items)

    def _running(self, layout: Layout) -> Words:
        """What stands in the band of a template's titles where a slide without a topic has its own title elsewhere: the talk's."""
        slot = layout.slot(TOPIC)
        if slot is None or slot.name != BANNER or layout.name.startswith(COVER):
            return ()
        words = said(letters(self.desk.prose(self.desk.deck.title)))
        level = changed(slot.levels[0], size=slot.levels[0].floor)
        return words if self.desk.height((Paragraph(words=words),), changed(slot, levels=(level,))) <= slot.frame.h else ()

    def _spread(self, layout: Layout, items: tuple[Item, ...]) -> tuple[Layout, tuple[Item, ...]]:
        """The slide over all its height, where it is higher than wide."""
        page = self.desk.brand.page
        if not page.below:
            return layout, items
        from claimdeck.plan.spread import spread  # it brings with it all that stands on templates

        return spread(page, layout, items)

    def _layout(self, draft: Draft) -> Layout:
        """Without a topic the title stands higher; not beside a tag, which stands as high, nor where one of several steps may have one."""
        kept = self.slide.topic or self.slide.tag or draft.tag or draft.behind is not None
        bare = None if kept else self.desk.brand.layout(draft.layout + ALONE)
        return bare or self.desk.layout(draft.layout)

    def _all(
        self, draft: Draft, layout: Layout, title: Words, topic: Words, small: tuple[Paragraph, ...], part: Part
    ) -> Iterable[TextBox | Item]:
        yield _box(TITLE, title, kin="title")
        yield _box(TOPIC, topic)
        yield from () if layout.covered else self._tag(draft)
        yield from draft.items
        yield from self._tag(draft) if layout.covered else ()
        last = (TextBox(idx=CITATIONS, paragraphs=small, kin="sources"), _box(NEXT, self._next(part) if draft.behind is None else ()))
        yield from reversed(last) if _next_above(layout) else last

    def _title(self, draft: Draft, layout: Layout, part: Part) -> Words:
        """The title with the markers of the slide as a whole, and which part this is."""
        keys = tuple(citation.ref for citation in self.slide.cites if self.slide.supports and draft.cites)
        words = cited(self.desk.talk, draft.title, tuple(dict.fromkeys(keys)))
        slot = layout.slot(TITLE)
        behind = self._behind(draft, part)
        if slot and not draft.verbatim and (not behind or draft.behind):  # steps of one slide are broken alike
            words = self.desk.broken(words, slot.levels[0], slot.frame.w)
        if slot and slot.tie and slot.tie.even:
            words = tuple(run if run.highlight else changed(run, colour=None) for run in words)
        if behind:
            text = NO_BREAK + behind.replace(" ", NO_BREAK)
            colour = None if layout.part else ON_DARK_2 if layout.dark else MUTE  # a template's title may stand on a band of its own
            words = (*words, Run(text=text, bold=False, size=None if layout.part else CONTINUATION, colour=colour))
        return self._untorn(words, slot) if slot and not draft.verbatim else words

    def _untorn(self, words: Words, slot: Slot) -> Words:
        """The title broken before a word that would be torn, unless it must be set smaller: then its lines end elsewhere."""
        whole = self.desk.untorn(words, slot.levels[0], slot.frame.w)
        return whole if self.desk.height((Paragraph(words=whole),), slot) <= slot.frame.h else words

    def _behind(self, draft: Draft, part: Part) -> str:
        """What the title ends in: which part of a divided slide this is, or what the kind says in its place."""
        if draft.behind is not None or part.count == 1:
            return draft.behind or ""
        label = self.desk.locale.labels.first_part if part.index == 0 else self.desk.locale.labels.next_part
        return label.format(part=part.index + 1, parts=part.count)

    def _tag(self, draft: Draft) -> Iterable[Tag]:
        """The slide's tag, and the kind's own, which says more than that data are illustrative."""
        labels = self.desk.locale.labels
        known = {None: "", "unpublished": labels.unpublished, "illustrative": "" if draft.tag else labels.illustrative}
        said = " · ".join(text for text in (known[self.slide.tag], draft.tag) if text)
        return (Tag(text=said),) if said else ()

    def _next(self, part: Part) -> Words:
        if part.index + 1 == part.count:
            return ()
        return (Run(text=self.desk.locale.labels.next, link=Link(anchor=part_anchor(self.slide, part.index + 1), keeps_colour=True)),)


def _in_order(layout: Layout, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """On a template the topic may stand below other words, and is read behind them; the link to the next part before a picture."""
    return _next_before(layout, _topic_behind(layout, items)) if layout.part else items


def _next_before(layout: Layout, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The link to the next part, where it stands at the foot of words with a picture beside them, is read with these."""
    link = next((item for item in items if isinstance(item, TextBox) and item.idx == NEXT), None)
    slot = layout.slot(NEXT)
    if link is None or slot is None:
        return items
    beside = (i for i, item in enumerate(items) if isinstance(item, Picture) and _beside(slot, layout.slot(item.idx)))
    at = next(beside, len(items))
    return (*items[:at], link, *(item for item in items[at:] if item is not link)) if at < len(items) else items


def _beside(slot: Slot, picture: Slot | None) -> bool:
    """Whether a picture is at the right of a box."""
    return picture is not None and slot.frame.right <= picture.frame.x and picture.frame.y < slot.frame.bottom <= picture.frame.bottom


def _topic_behind(layout: Layout, items: tuple[Item, ...]) -> tuple[Item, ...]:
    slot = layout.slot(TOPIC)
    topic = next((item for item in items if isinstance(item, TextBox) and item.idx == TOPIC), None)
    if layout.part and layout.name.startswith(COVER):
        return _from_the_top(layout, items)
    if not layout.part or slot is None or topic is None:
        return items
    others = [item for item in items if item is not topic]
    above = [i for i, item in enumerate(others) if isinstance(item, TextBox) and _top(layout, item.idx) < slot.frame.y and _reads(item)]
    behind = max(above, default=-1) + 1
    return (*others[:behind], topic, *others[behind:]) if behind > 1 else items


def _from_the_top(layout: Layout, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """What a cover says below its title in the order it stands there: facts may have room only above the template's subtitle."""
    said = [item for item in items if isinstance(item, TextBox) and item.idx != TITLE and (_reads(item) or item.idx == CITATIONS)]
    ordered = iter(sorted(said, key=lambda item: _top(layout, item.idx)))
    return tuple(next(ordered) if any(item is one for one in said) else item for item in items)


def _top(layout: Layout, idx: int) -> int:
    slot = layout.slot(idx)
    return slot.frame.y if slot else 0


def _reads(item: TextBox) -> bool:
    """Whether it is no furniture, which is read last wherever it stands."""
    return item.idx not in (FOOTER, NUMBER, DATE, CITATIONS, NEXT)


def part_anchor(slide: Kind, index: int) -> str:
    """The anchor of a part of a divided slide."""
    return f"part/{slide.span}/{index}"


def _next_above(layout: Layout) -> bool:
    """Whether the link to the next part stands above the sources, and so is read before them."""
    link, sources = layout.slot(NEXT), layout.slot(CITATIONS)
    return link is not None and sources is not None and link.frame.bottom <= sources.frame.y


def _box(idx: int, words: Words, kin: str = "") -> TextBox:
    return TextBox(idx=idx, paragraphs=(Paragraph(words=words),) if words else (), kin=kin)


def _present(layout: Layout, items: Iterable[Item]) -> Iterable[Item]:
    """The items that have something to show and whose placeholder the layout has."""
    for item in items:
        if isinstance(item, TextBox) and (layout.slot(item.idx) is None or not (item.paragraphs or item.number)):
            continue
        yield item
