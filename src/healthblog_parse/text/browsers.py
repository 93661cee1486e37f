"""What text browsers print beside a page's text: bullets, the words of pictures, fields and buttons.

Facts: ``lynx``, ``w3m`` and ``links`` put a bullet before an item, another one at each depth ("*", "+", "o", "#"; "•", "□",
"☆"), "[IMG]" or "[a heron]" where a picture stands, without a blank before the text behind it, "[ Send ]", "[    ]" or
"____" for fields, "(BUTTON)" before a button.  ``lynx`` begins with "#" and the names of the page's feeds, ``links``
and ``elinks`` with lines like "Link: canonical" and "Link: Birds » Feed (alternate)".

Rules: a bullet at the beginning goes and makes its line an item; so do the words of pictures and buttons; lines that hold
nothing else, or the head that such a browser prints, are no lines.  Letters are bullets only where "*" and "+" are.

Known failures: a text that begins with a word in square brackets loses it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..expressions import Expression
from .lines import Line

_BULLETS = frozenset("*+•□☆○■▪●◦‣★◎")
_LETTERS = frozenset("o#@=")
"""Bullets of lynx that begin lines of other meaning, too."""
_BULLET = Expression(r"[*+•□☆○■▪●◦‣★◎o#@=](?:\s+|$)|(?P<wide>-\s{2,}|\d{1,4}\.\s+(?=\[))")
_PICTURE = Expression(r"(?:\[(?!\s?(?:\d{1,5}|…|\.{3})\s?\])[^\[\]]{0,80}\]|\(BUTTON\))\s?")
_MOST_PICTURES = 4
_NOTHING = Expression(
    r"(?:\[[^\[\]]{0,80}\]|\([ *]\)|\(BUTTON\)|[_━─═ ])+|(?:\* ){2,}\*|(?:IFRAME|FRAME): \S.*"
)
_HEAD = Expression(r"#[^\s#\d].*|Link: \S.{0,2000}")
_REST = Expression(r".{0,200}\((?:alternate|previous|prev|next|search|EditURI|shortlink)\)")
"""The second line of one whose title ends as sentences do: "Link: Birds » A heron:" / "Comments Feed (alternate)"."""


def undecorated(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of a page that a text browser printed, without what it added.

    Args:
        lines: The lines, paragraphs joined.
    """
    firsts = {line.text[0] for line in lines if line.text[1:2] == " "}
    bullets = _BULLETS | _LETTERS if {"*", "+"} <= firsts else _BULLETS
    in_head = True
    for line in lines:
        text = line.text
        in_head = in_head and (
            (text[0] in "#L" and _HEAD.fullmatch(text) is not None)
            or (line is not lines[0] and _REST.fullmatch(text) is not None)
        )
        if in_head:
            continue
        place, is_item = 0, False
        if (bullet := _BULLET.match(line.raw)) is not None and (bullet[0][0] in bullets or bullet["wide"]):
            is_item, place = True, bullet.end()
        if place < len(line.raw) and line.raw[place] in "[(_IF━─═*" and _NOTHING.fullmatch(line.raw, place):
            continue
        for _ in range(_MOST_PICTURES):
            picture = _PICTURE.match(line.raw, place)
            if picture is None:
                break
            place = picture.end()
        if not place:
            yield line
        elif place < len(line.raw):
            raw = line.raw[place:]
            yield line._replace(
                text=" ".join(raw.split()),
                raw=raw,
                start=line.start + place,
                mark="list_item" if is_item else line.mark,
            )
