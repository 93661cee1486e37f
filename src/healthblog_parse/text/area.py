"""Where the comments of a plain-text page begin and end.

Facts: a heading announces them ("Reader Comments", "23 thoughts on ...", "Kommentare (4)"); behind the last
one stands the form ("Leave a Reply", "Schreibe einen Kommentar") or the page's frame.  Sidebars have a heading
of their own ("Recent Comments").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from attrs import frozen

from ..interpret.boilerplate import closes_article
from ..interpret.counts import read_count
from .lines import Line

_HEADING = re.compile(
    r"\W{0,4}(?:(?:\d{1,6}|one|no|ein|eine|keine|un|una|uma|een)\s{1,4})?(?:(?:reader|user|leser|all|view|show)\W{0,2})?"
    r"(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|commento|reacties?|responses?|"
    r"réactions|vos réactions|reaktionen|discussion|diskussion|meinungen|thoughts|opiniones|reader comments|"
    r"leserkommentare|leserbriefe|user comments|what readers say|conversation)"
    r"\W{0,3}(?:[(\[]?\s?\d{0,5}\s?[)\]]?)?\W{0,4}"
    r"(?:(?:on|to|zu|à|sur|so far|for|a|en|su|über|op)\b.{0,200})?",
    re.I,
)
_SIDEBAR = re.compile(
    r"\b(?:recent|latest|newest|neueste|letzte|aktuelle|derniers|récents|recientes|últimos|recenti|ultimi|recente|"
    r"laatste|rss|feed|subscribe|abonnieren|no comments|0 comments)\b",
    re.I,
)
_END = re.compile(
    r"\W{0,4}(?:(?:leave|post|add|write|submit|make) (?:a |your |an? )?(?:reply|comment|response|feedback)|"
    r"(?:schreibe?n?|hinterlasse?n?|verfasse|verfassen) (?:sie )?(?:einen?|deinen|ihren|uns) (?:kommentar|antwort)|"
    r"kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|(?:dein|ihr|mein|neuer) kommentar|antworten abbrechen|"
    r"(?:laisser|laissez|ajouter|écrire|poster) (?:un|votre) (?:commentaire|réponse)|"
    r"(?:deja|dejar|escribe|añadir) (?:un|una|tu) (?:comentario|respuesta)|"
    r"(?:lascia|scrivi|aggiungi) un (?:commento|risposta)|(?:deixe|deixar|escreva) (?:um|uma|seu) .{0,20}(?:comentário|resposta)|"
    r"(?:geef|plaats|laat) een (?:reactie|antwoord)|"
    r"(?:sorry, )?comments are (?:now )?closed|(?:die )?kommentare sind geschlossen|"
    r"your email address will not be published|deine e-mail-adresse wird nicht|post navigation|beitrags-?navigation|"
    r"(?:older|newer|previous|next) (?:posts?|comments|entries)|ältere kommentare|recent (?:posts|comments)|neueste beiträge|"
    r"trackbacks?/pingbacks?|rss feed for comments|subscribe to .{0,30}comments|follow us\b.{0,40}|find us on\b.{0,30}|"
    r"this site uses akismet|diese (?:website|seite) verwendet akismet|privacy policy|impressum|all rights reserved|"
    r"powered by\b.{0,60}|(?:copyright|©).{0,120}|you must be logged in to post a comment|add new comment|"
    r"about (?:me|the author)|über mich|search this site|search for:|filed under\b.{0,80}|primary sidebar|footer|"
    r"kommentar veröffentlichen|enregistrer un commentaire|publicar un comentario|post a comment|posta un commento)"
    r"[^.!?]{0,80}[.!?]{0,3}",
    re.I,
)
_LONGEST = 200
_MOST_AREAS = 12
"""Headings that are looked at: each costs a reading of what follows."""


@frozen(kw_only=True)
class Area:
    """The lines of the comments."""

    heading: int | None
    """Number of the heading's line; ``None`` where there is none."""
    start: int
    """Number of the first line behind the heading."""


def find_areas(lines: Sequence[Line]) -> tuple[Area, ...]:
    """Where comments may begin: behind every heading that announces some, the first heading first."""
    found = (
        Area(heading=number, start=number + 1)
        for number, line in enumerate(lines)
        if announces_comments(line.text)
    )
    return tuple(islice(found, _MOST_AREAS))


def announces_comments(text: str) -> bool:
    """Whether a line is the heading of a comments area."""
    if len(text) > _LONGEST or text[-1] in ",;":
        return False
    if _SIDEBAR.search(text):
        return False
    return _HEADING.fullmatch(text) is not None or (len(text) < 160 and bool(read_count(text)))


def ends_comments(text: str) -> bool:
    """Whether a line stands behind the last comment: the form, the navigation, the frame."""
    return len(text) <= _LONGEST and (_END.fullmatch(text) is not None or closes_article(text))
