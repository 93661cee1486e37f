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

from collections import Counter
from collections.abc import Callable, Sequence, Set
from typing import NamedTuple

from ...models import Block
from . import above, anchors, dialogue, mentions, naming, neighbours, positions, salutations, titles
from .confidence import confidence
from .page import Sign, Thread, read_thread, turned
from .records import ReplyLink, Setting, Signal, Strength, Utterance

__all__ = ["RULES", "ReplyLink", "Rule", "Utterance", "infer_replies"]


_ADDRESSING: frozenset[Sign] = frozenset({"addressee", "link", "at", "name", "quoted", "line", "title"})
_GREETINGS_AHEAD = 2  # comments that greet a host before the host has spoken
_GREETINGS = 3  # comments that greet a host, where none is known to be the article author's


class Rule(NamedTuple):
    """One kind of cue."""

    name: str
    signs: frozenset[Sign]
    """Of which one must be in the comment: the rule is asked only there, and only of comments that say something."""
    find: Callable[[Thread, int], Signal | None]


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
    name = page.speakers.name(index)
    if repeated is None or (name and name == page.speakers.name(repeated.index)):
        return None
    strength: Strength = "plain" if repeated.long else "weak"
    return Signal(target=repeated.index, basis="quote", strength=strength, evidence=repeated.text)


def _rule(name: str, signs: Sequence[Sign], find: Callable[[Thread, int], Signal | None]) -> Rule:
    return Rule(name, frozenset(signs), find)


RULES: tuple[Rule, ...] = (
    _rule("stated addressee", ["addressee"], _stated_addressee),
    _rule("link", ["link"], anchors.find),
    _rule("position", ["number"], positions.find),
    _rule("neighbour", ["at", "time"], neighbours.find),
    _rule("mention", ["at"], mentions.find),
    _rule("pasted with a name", ["pasted"], naming.find_pasted),
    _rule("salutation", ["greeting", "name"], salutations.find),
    _rule("quotation", ["quoted"], _quotation),
    _rule("repetition", ["line"], _repetition),
    _rule("comment above", ["above"], above.find),
    _rule("spoken to", ["reader"], naming.find_spoken_to),
    _rule("taken up", ["reader"], naming.find_taken_up),
    _rule("title", ["title"], titles.find),
)
"""The rules in order."""


def infer_replies(
    utterances: Sequence[Utterance],
    *,
    article_authors: Sequence[str] = (),
    hosts: Sequence[str] = (),
    title: str | None = None,
    article: Sequence[Block] = (),
) -> tuple[ReplyLink | None, ...]:
    """Infer a link for each comment without a parent.

    Args:
        utterances: The comments in page order.
        article_authors: Names of the article's authors: greeting them is no answer to a comment.
        hosts: Other names that readers greet: the site's, the blog's.
        title: The article's title: its words are no names.
        article: The article's text: its words are no quotation of a comment.

    Returns:
        A link for each comment, or ``None`` where the markup has the parent or no cue is strong enough.
        Links point to comments earlier in time, so that they form a forest.
    """
    if len(utterances) < 2 or all(utterance.parent is not None for utterance in utterances[1:]):
        return (None,) * len(utterances)
    setting = Setting(article_authors=article_authors, hosts=hosts, title=title, article=article)
    page = read_thread(utterances, setting)
    signs = page.signs
    links = _infer_all(page, signs)
    if any(utterance.published for utterance in utterances):
        return links
    least = 2 + 2 * _count(links)
    if sum([not seen.isdisjoint(_ADDRESSING) for seen in signs]) < least:
        return links
    reverse = _infer_all(turned(page), signs)
    return reverse if _count(reverse) >= least else links


def _count(links: Sequence[ReplyLink | None]) -> int:
    return sum([link is not None for link in links])


def _infer_all(page: Thread, signs: Sequence[Set[Sign]]) -> tuple[ReplyLink | None, ...]:
    for name in _hosts(page, [index for index, seen in enumerate(signs) if {"greeting", "name"} <= seen]):
        page.speakers.add_host(name)
    links: list[ReplyLink | None] = [None] * len(page.utterances)
    closed: set[int] = set()
    for index, seen in enumerate(signs):
        signal = _first_signal(page, index, seen) if seen else None
        if signal is not None and signal.target is not None:
            links[index] = _link(page, index, signal, signal.target)
        elif signal is not None:
            closed.add(index)
    for index, link in dialogue.links(page, links, frozenset(closed)).items():
        links[index] = link
    return tuple(links)


def _hosts(page: Thread, greeting: Sequence[int]) -> list[str]:
    """The article's author under another name, or the blog's owner.

    Several comments greet that name before anybody of it has spoken; or, where no comment is known to be the
    article author's, still more greet it, and it speaks often; or greets often itself where not even a
    byline is known.
    """
    ahead: Counter[str] = Counter()
    greetings: Counter[str] = Counter()
    for index in greeting:
        found = salutations.greeted(page, index)
        if found is not None:
            name, first = found
            greetings[name] += 1
            ahead[name] += first
    hosts = [name for name, count in ahead.items() if count >= _GREETINGS_AHEAD]
    if not any(utterance.by_article_author for utterance in page.utterances):
        answering = Counter(page.speakers.name(index) for index in greeting)
        least = _GREETINGS - (1 if page.setting.article_authors else 2)
        hosts += [
            name
            for name, count in greetings.items()
            if (count >= _GREETINGS and page.speakers.often(name))
            or (count >= least and page.speakers.is_answering(name, answering))
        ]
    return hosts


def _link(page: Thread, index: int, signal: Signal, target: int) -> ReplyLink:
    if signal.people is not None:
        key = signal.people
        quoted = page.quotations.among(index, lambda other: page.speakers.is_own(key, other))
        target = target if quoted is None else quoted
    return ReplyLink(
        target=target, basis=signal.basis, confidence=confidence(signal), evidence=signal.evidence
    )


def _first_signal(page: Thread, index: int, signs: Set[Sign]) -> Signal | None:
    for rule in RULES:
        if rule.signs.isdisjoint(signs):
            continue
        signal = rule.find(page, index)
        if signal is not None:
            return signal
    return None
