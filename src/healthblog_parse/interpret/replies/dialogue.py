"""Answers that only their place shows: the article's author and one reader in conversation.

Facts: on a flat page the author answers a comment right below it, often without a name, and the reader goes
on below that.

Rules, in order of time, on pages where no comment stands under another:
1. The author's comment answers the one comment that stands between it and the author's last, unless it
   speaks to everybody or adds to the article, or that comment is thanks for an answer under another name: then
   either may be meant.
2. A reader's comment answers the author's right before it, if that answered the same reader's right before, or
   if it begins with thanks for an answer.

Known failures: an author who comments beside the conversation; a reader who adds to the own comment.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...expressions import Expression
from .page import Thread
from .records import ReplyLink

_ADDS = (
    "edit|update|nachtrag|ergänzung|hinweis|korrektur|p\\.?s|note|info|disclaimer|mise à jour|actualización"
    "|aggiornamento|atualização"
)
_EVERYBODY = (
    "all|everyone|everybody|folks|guys|readers|people|alle|allen|euch|leute|leser|tous|toutes|todos|todas|tutti"
    "|tutte|iedereen|allemaal|jullie"
)
_THANKS = Expression(
    r"\W*(?:\w+\W+){0,4}?(?:(?:thanks|thank you)(?: \w+){0,3} for (?:your |the |a |this )?(?:\w+ )?"
    r"(?:reply|response|answer|replying|responding|answering|clarification)"
    r"|(?:dank|danke)(?: \w+){0,3} für (?:ihre|deine|die|eure|diese)n? (?:\w+ )?(?:antwort|rückmeldung)"
    r"|merci(?: \w+){0,2} (?:pour|de) (?:votre|ta|la|cette) (?:\w+ )?réponse"
    r"|gracias(?: \w+){0,2} por (?:su|tu|la) (?:\w+ )?respuesta|grazie(?: \w+){0,2} (?:per la|della) (?:\w+ )?risposta"
    r"|obrigad[oa](?: \w+){0,2} pela (?:\w+ )?resposta|bedankt(?: \w+){0,2} voor (?:je|uw|het) (?:\w+ )?antwoord)\b",
    re.IGNORECASE,
)
"""How a reader goes on who has got an answer."""
_TO_EVERYBODY = Expression(rf"\W*(?:(?:{_ADDS})\b|.{{0,60}}\b(?:{_EVERYBODY})\b)", re.IGNORECASE | re.DOTALL)
AUTHORS = 0.85
"""Confidence of the author's answer."""
READERS = 0.8
"""Confidence of the reader's."""


def links(page: Thread, found: Sequence[ReplyLink | None], closed: frozenset[int]) -> dict[int, ReplyLink]:
    """Links by place.

    Args:
        page: The comments.
        found: The links that cues show.
        closed: Comments that answer nobody on the page.

    Returns:
        Links of comments that have none yet, by index.
    """
    utterances = page.utterances
    if any(utterance.parent is not None for utterance in utterances):
        return {}
    added: dict[int, ReplyLink] = {}
    readers: list[int] = []
    thanking: set[int] = set()
    before: int | None = None
    for index in page.speakers.at_rank:
        utterance = utterances[index]
        if utterance.pingback:
            continue
        free = found[index] is None and index not in closed
        if utterance.by_article_author:
            alone = len(readers) == 1 and before == readers[0]
            if free and alone and readers[0] not in thanking and not _speaks_to_everybody(page, index):
                added[index] = _link(readers[0], AUTHORS)
            readers = []
        else:
            link = (added.get(before) or found[before]) if before is not None else None
            if free and before is not None and link is not None and utterances[before].by_article_author:
                name = page.speakers.name(index)
                if name and page.speakers.name(link.target) == name:
                    added[index] = _link(before, READERS)
                elif _thanks_for_answer(page, index):
                    added[index] = _link(before, READERS)
                    thanking.add(index)
            readers.append(index)
        before = index
    return added


def _link(target: int, confidence: float) -> ReplyLink:
    return ReplyLink(target=target, basis="dialogue", confidence=confidence, evidence="")


def _thanks_for_answer(page: Thread, index: int) -> bool:
    lines = page.lines[index]
    return bool(lines) and _THANKS.match(lines[0][:120]) is not None


def _speaks_to_everybody(page: Thread, index: int) -> bool:
    lines = page.lines[index]
    return not lines or _TO_EVERYBODY.match(lines[0][:120]) is not None
