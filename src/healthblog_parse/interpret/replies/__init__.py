"""Who answers whom where the markup does not say.

Strategy: each rule looks for one kind of cue; the first that finds one decides, in the order of `RULES`.  A
rule may also say that the comment answers nobody on the page (a greeting of the article's author), and then
weaker rules are not asked.  Where a name is the cue and the person wrote several comments, a quotation
chooses among them, else the last before is meant.  No cue, no link.

Facts about order: `order`.  About names: `speakers`.  Known failures: links that only the meaning gives.

Cost: every comment is read a bounded number of times; names, numbers, titles and quoted words are looked up
in indexes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ...models import Block
from . import anchors, dialogue, mentions, naming, neighbours, positions, salutations, titles
from .confidence import confidence
from .page import Thread, read_thread
from .records import ReplyLink, Signal, Strength, Utterance

__all__ = ["RULES", "ReplyLink", "Rule", "Utterance", "infer_replies"]


_GREETERS_OF_A_HOST = 2


class Rule(NamedTuple):
    """One kind of cue."""

    name: str
    find: Callable[[Thread, int], Signal | None]
    names: bool = False
    """Whether it only finds names in the text, so that a text with none need not be asked."""


def _stated_addressee(page: Thread, index: int) -> Signal | None:
    """A structured "in reply to NAME" line."""
    name = page.utterances[index].addressee
    found = page.speakers.by_name(name) if name else None
    target = page.speakers.last_before(found, index) if found else None
    if found is None or target is None:
        return None
    return Signal(target=target, basis="name", strength="strong", evidence=name or "", people=found.key)


def _quotation(page: Thread, index: int) -> Signal | None:
    """Words of an earlier comment, marked as a quotation."""
    repeated = page.quotations.marked(index)
    if repeated is None:
        return None
    strength: Strength = "strong" if repeated.long else "plain"
    return Signal(target=repeated.index, basis="quote", strength=strength, evidence=repeated.text)


def _repetition(page: Thread, index: int) -> Signal | None:
    """A line of an earlier comment, pasted at the start."""
    repeated = page.quotations.pasted(index)
    if repeated is None:
        return None
    strength: Strength = "plain" if repeated.long else "weak"
    return Signal(target=repeated.index, basis="quote", strength=strength, evidence=repeated.text)


RULES: tuple[Rule, ...] = (
    Rule("stated addressee", _stated_addressee),
    Rule("link", anchors.find),
    Rule("position", positions.find),
    Rule("neighbour", neighbours.find),
    Rule("mention", mentions.find),
    Rule("pasted with a name", naming.find_pasted),
    Rule("salutation", salutations.find, names=True),
    Rule("quotation", _quotation),
    Rule("repetition", _repetition),
    Rule("spoken to", naming.find_spoken_to, names=True),
    Rule("taken up", naming.find_taken_up, names=True),
    Rule("title", titles.find),
)
"""The rules in order."""


def infer_replies(
    utterances: Sequence[Utterance],
    *,
    article_authors: Sequence[str] = (),
    title: str | None = None,
    article: Sequence[Block] = (),
) -> tuple[ReplyLink | None, ...]:
    """Infer a link for each comment without a parent.

    Args:
        utterances: The comments in page order.
        article_authors: Names of the article's authors: greeting them is no answer to a comment.
        title: The article's title: its words are no names.
        article: The article's text: its words are no quotation of a comment.

    Returns:
        A link for each comment, or ``None`` where the markup has the parent or no cue is strong enough.
        Links point to comments earlier in time, so that they form a forest.
    """
    if len(utterances) < 2 or all(utterance.parent is not None for utterance in utterances[1:]):
        return (None,) * len(utterances)
    page = read_thread(utterances, article_authors=article_authors, title=title, article=article)
    links = _infer_all(page)
    if not any(utterance.published for utterance in utterances):
        other = read_thread(
            utterances, article_authors=article_authors, title=title, article=article, backwards=True
        )
        reverse = _infer_all(other)
        if _count(reverse) > 1 + 2 * _count(links):
            return reverse
    return links


def _count(links: Sequence[ReplyLink | None]) -> int:
    return sum(link is not None for link in links)


def _infer_all(page: Thread) -> tuple[ReplyLink | None, ...]:
    open_ones = [
        index
        for index, utterance in enumerate(page.utterances)
        if utterance.parent is None and not utterance.pingback
    ]
    looks = [(index, page.look(index)) for index in open_ones]
    for name in _hosts(page, [index for index, look in looks if look.greets and look.names]):
        page.speakers.add_writer(name)
    links: list[ReplyLink | None] = [None] * len(page.utterances)
    closed: set[int] = set()
    for index, look in looks:
        signal = _first_signal(page, index, named=look.greets or look.names)
        if signal is not None and signal.target is not None:
            links[index] = _link(page, index, signal, signal.target)
        elif signal is not None:
            closed.add(index)
    for index, link in dialogue.links(page, links, frozenset(closed)).items():
        links[index] = link
    return tuple(links)


def _hosts(page: Thread, greeting: Sequence[int]) -> list[str]:
    """Names that several people greet before anybody of that name has spoken: the page's hosts.

    They are the article's author under another name, or the blog's owner.
    """
    greeters: dict[str, set[str]] = {}
    for index in greeting:
        if (name := salutations.greets_ahead(page, index)) is not None:
            greeters.setdefault(name, set()).add(page.speakers.name(index))
    return [name for name, people in greeters.items() if len(people) >= _GREETERS_OF_A_HOST]


def _link(page: Thread, index: int, signal: Signal, target: int) -> ReplyLink:
    if signal.people is not None:
        key = signal.people
        quoted = page.quotations.among(index, lambda other: page.speakers.is_own(key, other))
        target = target if quoted is None else quoted
    return ReplyLink(
        target=target, basis=signal.basis, confidence=confidence(signal), evidence=signal.evidence
    )


def _first_signal(page: Thread, index: int, *, named: bool) -> Signal | None:
    for rule in RULES:
        if rule.names and not named:
            continue
        signal = rule.find(page, index)
        if signal is not None:
            return signal
    return None
