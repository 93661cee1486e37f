"""Headings that say comments, and what follows them.

Facts.  A heading above a site's own comments says "Comments (12)", "Leserkommentare", "12 thoughts on TITLE", in an
element for headings or in any other; the same words head lists of recent comments, forms and rules.

Rules.
1. A heading states a number of comments, or is the word for them with a few words beside it, and none that says
   recent, top or write.
2. What follows it, up to the next heading of its rank, is its area; where nothing does, what follows the element that
   holds it alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from ...expressions import Expression
from ...interpret.counts import read_count
from ...interpret.wordings import is_reply_link
from ..dom import HEADINGS, Element, Index, content_of, text_of

_HEADING = Expression(
    r"(?:(?:comments?|reviews?|ratings?|questions?) (?:&|and) )?(?:[\w'’]+[\s-]){0,3}(?:comments?|kommentare?|leserkommentare|lesermeinungen|leserbriefe|leserstimmen|meinungen|"
    r"commentaires?|réactions?|comentarios?|comentários|opiniones|commenti|reacties|reaktionen|responses|replies|"
    r"antworten|talkback|discussion|diskussion|kommentarer|komentarze|komentář[ei]|komentáre|diskuse|diskuze|diskusia|hozzászólások|yorumlar|kommentit|keskustelu|"
    r"comentarii|σχόλια|комментарии|коментарі|コメント(?:一覧)?|评论|評論|留言|迴響|댓글|readers? (?:say|responses|reactions)|(?:reader|user|member|visitor|recipe|community|comments (?:&|and)|ratings (?:&|and)) reviews|letters|(?:visitor|reader|user)s?[’']? opinions)(?:[\s-](?:dei|des|der|de|van|from|of|by|our|about|on|this|post|article|story|episode|"
    r"unserer?|los|nos|lettori|lecteurs|lectores|lezers|leser|readers)){0,3}(?:\s\((?:latest|newest|oldest) first\))?\W*",
    re.IGNORECASE,
)
"""A heading that says comments and no number."""
TITLES = frozenset(
    "comments kommentare commentaires comentarios comentários commenti reacties kommentarer komentarze komentáře komentáre "
    "hozzászólások yorumlar kommentit comentarii σχόλια комментарии коментарі コメント 评论 評論 迴響 댓글".split()
)
"""The word alone: "Responses", "Reviews" and "Letters" head other lists, too."""
_HEADING_STEMS = (
    "omment", "coment", "reviews", "eacti", "éacti", "eakti", "respon", "replies", "antwort", "meinung", "leser", "lezer", "opinion",
    "talkback", "discussion", "readers", "letters", "thought", "gedan", "gedach", "répon", "respue", "rispo", "lecte", "lecto", "letto",
    "koment", "hozzász", "yorum", "diskus", "diskuz", "keskust", "σχόλ", "коммент", "комент", "コメント", "フィードバック", "评论", "評論",
    "留言", "댓글", "svar", "tankar", "tanker", "odpow", "ajatu", "vastau",
)  # fmt: skip
_NO_HEADING = Expression(
    r"\b(?:popular|beliebte|top|leave|add|post(?=\s(?:a|your|new|the)\b)|write|schreib\w*|hinterlass\w*|"
    r"laisser|ajouter|deja|dejar|escribe|lascia|scrivi|plaats|policy|regeln|rules|guidelines|related)\b",
    re.IGNORECASE,
)
RECENT = Expression(
    r"\b(?:recent|latest|newest|neueste[nrs]?|letzte[nrs]?|aktuelle[nrs]?|derni[eè]re?s?|récents?|últim[oa]s|ultim[io]|"
    r"recientes|recenti|recentes|laatste|recente)\b",
    re.IGNORECASE,
)
_TEXT_HEADS = ("div", "p", "span", "strong", "b")
MAX_HEADING = 60
"""Longest heading without a number."""
_MAX_COUNTED = 160
"""Longest heading that states a number: it may quote the article's."""
_LEAST_HEAD = 3
"""Letters of a word that is shorter than any for comments and answers, but for "댓글" and "评论"."""
_LEVELS = 4
"""Elements around a heading that may hold it alone."""
_MOST_BESIDE = 200
"""Length of what may stand behind the heading in the element that holds it: the rules, links."""
_NO_ROOTS = frozenset(("script", "style", "aside", "footer"))
_PAGE_TAGS = frozenset(("body", "main", "article", "html"))
_ITEMS = frozenset(("li", "dd", "td"))
_BUTTONS = frozenset(
    "comment kommentar commentaire comentario comentário commento reactie komentarz komentář".split()
)
"""The word for one comment: in an element for no headings it is the button that leads to the form."""
_TOGETHER = 1000
"""Texts that are looked through as one."""
_LEAST = 20
"""Shortest text behind a heading that may be a comment with its author."""


def headings(index: Index) -> Iterator[Element]:
    """Elements that say comments or state a number of them: headings by rank, then other elements.

    What says "Antworten" several times is the button below each comment.
    """
    heads = [head for tag in HEADINGS for head in index.by_tag[tag] if len(head) <= 3]
    yield from _headings_among((head, content_of(head)) for head in heads)
    for tag in _TEXT_HEADS:
        found = [*_headings_among((node, shown) for node in index.by_tag[tag] if (shown := node.text))]
        found = [head for head in found if text_of(head).lower() not in _BUTTONS] if found else found
        if found[1:]:
            offers = {head for head in found if is_reply_link(text_of(head))}
            found = [head for head in found if head not in offers] if len(offers) > 1 else found
        yield from found


def _headings_among(candidates: Iterable[tuple[Element, str]]) -> Iterator[Element]:
    """The elements whose whole text is that of a heading; of longer ones only the beginning is given."""
    for element in with_stem(candidates, _HEADING_STEMS, _MAX_COUNTED):
        if len(element) <= 3 and says_comments(text_of(element)):
            yield element


def with_stem(
    candidates: Iterable[tuple[Element, str]], stems: Sequence[str], longest: int
) -> Iterator[Element]:
    """Elements whose text is short and holds one of the stems.

    Texts are looked through many at a time, and one by one only where they hold a stem together.
    """
    short = (
        (element, text)
        for element, text in candidates
        if len(text) <= longest and (len(text) > _LEAST_HEAD or not text.isascii())
    )
    while together := list(islice(short, _TOGETHER)):
        texts = "\n".join([text for _, text in together]).lower()
        here = [stem for stem in stems if stem in texts]
        if here:
            for element, text in together:
                lower = text.lower()
                if any(stem in lower for stem in here):
                    yield element


def says_comments(text: str) -> bool:
    """Whether a text states a number of comments or is a word for them: the heading above a list of them."""
    if not text or len(text) > _MAX_COUNTED or RECENT.search(text.partition(" (")[0]):
        return False
    count = read_count(text)
    if count is not None:
        return count > 0
    return len(text) <= MAX_HEADING and not _NO_HEADING.search(text) and _HEADING.fullmatch(text) is not None


def following(heading: Element) -> Iterator[tuple[Element, ...]]:
    """The siblings behind a heading, or behind what holds nothing else, up to the next heading of its rank.

    Where only a few words stand behind it ("Add a comment | Rules"), what follows the element around both comes next.
    """
    node, said = heading, text_of(heading)
    is_sentence = heading.tag == "p" and len(said) > MAX_HEADING
    for _ in range(_LEVELS):
        roots = []
        for sibling in node.itersiblings():
            if sibling.tag == heading.tag and heading.tag in HEADINGS:
                break
            if isinstance(sibling.tag, str) and sibling.tag not in _NO_ROOTS:
                roots.append(sibling)
        sizes = [len(text_of(root)) for root in roots]
        if any(size > _LEAST for size in sizes):
            yield tuple(roots)
            if sum(sizes) > _MOST_BESIDE:
                break
        holder = node.getparent()
        if holder is None or holder.tag in _PAGE_TAGS:
            break
        if (holder.tag in _ITEMS or is_sentence) and not text_of(holder).startswith(said):
            break  # a comment that mentions how many there are
        node = holder
