"""What class names say about the parts of a comment: author, date, text, interface.

Facts.  Themes and site-own systems name these parts with few words in many combinations: ``comment-author``,
``comment__author-name``, ``nv-comment-content``, ``wc-comment-text``, ``commentMeta``, ``comment_postinfo``.

Rules.  A class token is cut into words; the words decide, in the order of ``_decide``: pictures first, then what is
interface, then text, date, author, votes, title.  The rank says how sure the token is; of an element's tokens the
surest counts.  Whole class attributes are remembered in a bounded memo: the same few stand on every comment.

Known failures.  A theme that calls its text "box" and its author "left" is read by structure alone.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Literal

from attrs import evolve, field, frozen

from ...expressions import Expression
from ..dom import Element

RoleName = Literal[
    "author", "date", "text", "title", "votes", "badge", "permalink", "reply_to", "number", "meta", "skip"
]
Role = tuple[RoleName, int]
"""A part and how sure it is: 7 for an element that a reader points at, 5 for a system's own name, 4 for a
name that means only this, 3 for the usual name, 2 for a wrapper of it."""

_DENIALS = ("no-", "not-", "non-", "cannot", "without-")
"""What a class says that something is not or has not ("no-avatar", "cannotEdit") is no name of a part."""
_WORD = Expression(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")
_FIELD = Expression(r"^field-{1,2}name-|^field(?:-{1,2}(?:type|label|items?)\b.*|s?)$")
"""Drupal's wrappers: the field's name says what it is, its type and label say nothing."""
_MEMO_SIZE = 4096


def words_of(token: str) -> frozenset[str]:
    """The lower-case words of a class token or id: ``commentMeta-top`` gives comment, meta, top."""
    return frozenset(word.lower() for word in _WORD.findall(token))


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


COMMENT = _set(
    "comment comments coment coments commenttext commentaire commentaires kommentar kommentare kommentarer comentario "
    "comentarios commento "
    "commenti comentário reactie reacties reaction reactions forum message post reply wc wpd thread "
    "discussion cmt response "
    "leserkommentar feedback c-comment review opinion avis komentarz komentarze komentar komentare yorum yorumlar "
    "hozzaszolas hozzaszolasok kommentti kommentit opinie diskuse diskuze diskusia"
)
_PICTURE = _set(
    "avatar avatars gravatar img image photo thumb thumbnail picture pic icon icons ico svg emoji logo"
)
_WRAP = _set(
    "info infos wrap wrapper container box details detail meta inner block area data header head section "
    "left right body "
    "top bottom vcard card bar line row group group-info holder content information col column"
)
_TEXT = _set(
    "content text texte txt body message inhalt contenu contenido contenuto conteudo texto testo tekst "
    "copy entry bodytext tresc telo obsah szoveg tartalom metin icerik innehall indhold innhold teksti"
)
_TEXT_ALONE = _set(
    "content text texte body message bodytext txt inhalt contenu contenido entry tresc szoveg metin teksti"
)
_DATE = _set(
    "date dates time datetime timestamp posted published datum fecha data-ora heure ago created postdate "
    "zeit uhrzeit timeago "
    "commentdate commenttime when dateline udate dato tarih idopont godzina paivays"
)
_AUTHOR = _set(
    "author authors name fn username user nick nickname auteur autor autore commenter commentor "
    "commentator poster byline uname "
    "by who writer nom nombre nome pseudo verfasser creator reviewer displayname commentauthor naam "
    "screenname autorka forfatter forfattare szerzo yazar jmeno imie podpis nimi navn namn uzytkownik uzivatel "
    "kayttaja bruger bruker gebruiker benutzer nutzer utilisateur usuario utente"
)
_NAME = _set("name fn username nickname link displayname screenname url nom uname navn namn nimi jmeno imie")
_VOTES = _set("vote votes score karma upvotes points likes likecount")
_COUNT = _set("count result number num total value score karma points counter")
_NUMBER = _set("number nr num nummer numero")
_NUMBERED = _NUMBER | COMMENT
_TITLE = _set("title subject titre titel betreff headline titulo titolo subjectline")
_META = _set(
    "meta metadata commentmetadata postinfo header head info infos details detail heading top submitted "
    "footer"
)
_SKIP = _set(
    "reply respond replies replylink repondre antworten responder odpowiedz odpovedet svara vastaa yanitla cevapla share sharing social like likes liker "
    "liked likebtn rating ratings "
    "stars star vote votes voting report flag abuse edit delete actions action tools toolbar menu "
    "dropdown button buttons btn controls "
    "toggle moderation moderate signaler tooltip tooltips ad ads advert advertisement sponsor sr "
    "screenreader hidden-label permalink "
    "quote-link cancel login form subscribe follow awaiting says reaction reactions award awards karma "
    "upvote downvote thumbs spam wpulike ulike "
    "edited lastedited readmore admin-btn control clearer widget widgets breadcrumb pd promo newsletter useragent "
    "ckrating"
)
_READ_ON = _set("more less")
"""With "read": the button by which a reader unfolds a text."""
_GENERATED = _set("user generated")
"""What users wrote, not who they are (Ning)."""
_MEMBERSHIP = _set("register registered registration joined joindate signup since membership birthday")
"""When somebody became a member is no date of the comment."""
_PLACE = _set("location city country wohnort ville ciudad citta hometown region")
"""Where somebody lives, beside the name."""
_SIGNATURE, _ACCOUNT = _set("signature signatur"), _set("user member profile")
"""What boards print below each text of a member."""
_TIME = _set("time ago livestamp")
"""With one of these "since" tells the age of the comment."""
_ANSWER = _set("reply replies reaction reactions")
"""Links to answer, and comments themselves: the name and the date of an answer are no interface."""
_BADGE = _set(
    "badge badges flair role rank label tag status staff moderator bypostauthor trophy medal level "
    "verified usertitle"
)
_NO_TEXT = _SKIP - _set("reply reaction rating reactions replies")
_EXACT: dict[str, Role | None] = {
    "fn": ("author", 4),
    "url": ("author", 3),
    "u-url": None,
    "p-name": ("author", 3),
    "p-author": ("author", 3),
    "h-card": ("author", 2),
    "vcard": ("author", 2),
    "user": ("author", 3),
    "commentname": ("author", 3),
    "says": ("skip", 4),
    "sep": ("skip", 2),
    "e-content": ("text", 4),
    "entry-content": ("text", 3),
    "commententry": ("text", 3),
    "comment-text": ("text", 4),
    "comment-content": ("text", 4),
    "commenttext": ("text", 4),
    "comment_text": ("text", 4),
    "comment_content": ("text", 4),
    "comment-body": ("text", 3),
    "comment-context": None,
    "dt-published": ("date", 4),
    "dtstamp": ("date", 4),
    "u-uid": ("permalink", 3),
    "permalink": ("permalink", 3),
    "comment-permalink": ("permalink", 3),
    "comment-link": ("permalink", 2),
    "comment-number": ("number", 3),
    "floor": ("number", 3),
    "comment-floor": ("number", 3),
    "commentnumber": ("number", 3),
    "commentnr": ("number", 3),
    "commentnum": ("number", 3),
    "commentcount": ("number", 2),
    "comment-count": ("number", 2),
    "comment-counter": ("number", 2),
    "comment-awaiting-moderation": ("skip", 4),
    "cluv": ("skip", 4),
    "screen-reader-text": ("skip", 4),
    "visually-hidden": ("skip", 4),
    "visuallyhidden": ("skip", 4),
    "sr-only": ("skip", 4),
    "in-reply-to": ("reply_to", 3),
    "comment-form": ("skip", 4),
    "comment-respond": ("skip", 4),
    "comment-notes": ("skip", 4),
    "clear": None,
    "credit": ("author", 3),
}


@functools.lru_cache(maxsize=_MEMO_SIZE)
def _decide(token: str) -> Role | None:
    """The role of one class token, lower case kept for its humps."""
    lowered = token.lower()
    if lowered.startswith("field"):
        token = lowered = _FIELD.sub("", lowered)
    if lowered in _EXACT:
        return _EXACT[lowered]
    words = words_of(token)
    if not words or lowered.startswith(_DENIALS):
        return None
    commentish = bool(words & COMMENT)
    about = _about_reader(words)
    if about is not None:
        return about
    if words & _PICTURE:
        return ("skip", 2) if words & (_AUTHOR | COMMENT | _PICTURE) and len(words) <= 5 else None
    if {"reply", "to"} <= words or {"replied", "to"} <= words:
        return "reply_to", 3
    if words & _BADGE and not words & _TEXT:
        return "badge", 3
    if words & _TEXT and not words & _NO_TEXT and not words & _AUTHOR and not words & _DATE:
        return _text_role(words, commentish)
    counted = _counted(words)
    if counted is not None:
        return counted
    if words & _SKIP and not (words & _SKIP <= _ANSWER and words & (_DATE | _AUTHOR)):
        return ("skip", 3) if commentish or len(words) <= 2 else ("skip", 2)
    if words & _DATE:
        return "date", 2 if words & _WRAP else 4 if commentish or len(words) == 1 else 3
    if words & _AUTHOR:
        return "author", 2 if words & _WRAP else 4 if words & _NAME and len(words) > 1 else 3
    if words & _TITLE and commentish:
        return "title", 3
    if words & _META and (commentish or len(words) == 1):
        return "meta", 2
    return None


def names_picture(classes: str) -> bool:
    """Whether a class attribute names the picture of the author."""
    return not _PICTURE.isdisjoint(words_of(classes))


def _about_reader(words: frozenset[str]) -> Role | None:
    """Where a reader lives and since when they are a member: neither name nor date; what "users generated": the text;
    what unfolds a long one: interface."""
    if words >= _GENERATED:
        return "text", 3
    if words & _SIGNATURE and words & _ACCOUNT:
        return "skip", 3
    if (words & _PLACE or (words & _READ_ON and "read" in words)) and not words & (_TEXT | _AUTHOR | _DATE):
        return "skip", 2
    return ("skip", 3) if words & _MEMBERSHIP and not words & _TIME else None


def _counted(words: frozenset[str]) -> Role | None:
    """The comment's place in the list, and what readers gave for it."""
    if words & _NUMBER and words <= _NUMBERED:
        return "number", 3
    return ("votes", 3) if words & _VOTES and words & _COUNT else None


def _text_role(words: frozenset[str], commentish: bool) -> Role | None:
    if words & _META and not words & _TEXT_ALONE - {"content"}:
        return None
    if commentish:
        return "text", 4 if words & {"text", "texte", "content", "message", "txt"} else 3
    if len(words) == 1 and words & _TEXT_ALONE:
        return "text", 3
    return ("text", 2) if words & {"content", "texte"} else None


def _know_nothing(token: str) -> Role | None:
    """What a token means whose words tell nothing."""
    return None


class _Memo(dict[str, Role | None]):
    """The part that each class attribute met so far names; one that is new is decided when it is asked for."""

    __slots__ = ("decide", "roles")

    def __init__(self, roles: Mapping[str, RoleName | None], decide: Callable[[str], Role | None]) -> None:
        self.roles = roles
        self.decide = decide

    def __missing__(self, classes: str) -> Role | None:
        best: Role | None = None
        for token in classes.split():
            if token in self.roles:
                named = self.roles[token]
                role: Role | None = None if named is None else (named, 5)
            else:
                role = self.decide(token)
            if role is not None and (best is None or role[1] > best[1]):
                best = role
        if len(self) >= _MEMO_SIZE:
            self.clear()
        self[classes] = best
        return best


@frozen(kw_only=True)
class Layout:
    """How one system names the parts of a comment.

    A system makes one when it is loaded: what its class attributes mean is remembered from page to page.
    """

    roles: Mapping[str, RoleName | None] = {}
    """Class token (as written) to part; ``None`` says that the token means nothing here.  These win."""
    guess: bool = True
    """Whether tokens that are not in ``roles`` are read by their words."""
    parts: Mapping[Element, RoleName | None] = {}
    """Elements of this page whose part is known without a class (``None``: they are none); these win over all.
    """
    role_of: Callable[[str], Role | None] = field(repr=False, eq=False)
    """The part that a whole class attribute names; of several tokens the surest, then the first."""

    @role_of.default
    def _remembering(self) -> Callable[[str], Role | None]:
        return _Memo(self.roles, _decide if self.guess else _know_nothing).__getitem__

    def with_parts(self, parts: Mapping[Element, RoleName | None] | Mapping[Element, RoleName]) -> Layout:
        """The layout for one page.

        Args:
            parts: Elements whose part the system's reader knows.
        """
        return evolve(self, parts=parts)


COMMON = Layout()
"""No system's own names: words alone."""
