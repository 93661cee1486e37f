"""A line of Markdown as a reader sees it: no addresses, pictures, stars and escapes.

Facts: ``[text](address "title")``, ``[text][id]``, ``![picture](address)``, ``**strong**``, ``_emphasis_``, `` `code` ``,
``~~struck~~``, ``<https://...>``, ``\\*`` for a star, attributes in braces behind a link (pandoc), tags and references to
characters (``&nbsp;``) that a converter left.  Brackets and stars of other meaning stand alone ("[1]", "3 * 4", "snake_case").

Rules: signs are read from left to right; single stars count in pairs only, two in a row are never text; a picture
goes with its text.  An address ends at the bracket that closes it, a title in quotes skipped.

Known failures: an address with an unpaired bracket; emphasis inside a word.

Source: the CommonMark specification, 6.1 to 6.5.
"""

from __future__ import annotations

import html

from ..expressions import Expression

_TOKEN = Expression(
    r"!\\\[[^\]\\\n]{0,100}\\\]\(|\\[!-/:-@\[-`{-~]|!?\[|\]\(|\]\[|\]\{|\]|\*{1,3}|_{1,3}|~~|`{1,3}|<(?:https?://|mailto:)[^<>\s]{1,2000}>|"
    r"</?[a-zA-Z][a-zA-Z0-9]{0,11}(?:\s[^<>]{0,300})?/?>|&(?:[a-zA-Z]{2,8}|#\d{2,6});"
)
SIGNS = frozenset("\\[]*_~`<&")
"""One of these stands in every line that this module changes."""
_LONGEST_ADDRESS, _MOST_UNCLOSED = 4000, 20
"""Characters of an address; addresses without an end, from which a line's brackets mean themselves."""
_LONGEST_CODE = 400
_ADDRESS, _REFERENCE, _ATTRIBUTE = "](", "][", "]{"
"""What ends the text of a link and begins what belongs to it."""
_ATTRIBUTES = Expression(r"\{[^{}\n]{1,300}\}")
_MAILTO = "mailto:"


def plain(text: str) -> str:
    """What a reader sees of a line, white space collapsed.

    Args:
        text: The line, or the lines of one paragraph.
    """
    if SIGNS.isdisjoint(text):
        return " ".join(text.split())
    return " ".join("".join(_Walk(text).pieces()).split())


class _Walk:
    """The state of one walk: what was put out, and the signs that wait for their second half."""

    __slots__ = ("brackets", "emphasis", "out", "place", "text", "unclosed")

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0
        """Where the walk stands."""
        self.out: list[str] = []
        self.unclosed = 0
        """How many addresses had no end."""
        self.brackets: list[int] = []
        """Places in ``out`` of open brackets."""
        self.emphasis: dict[str, list[int]] = {}
        """Places in ``out`` of open stars, by the sign."""

    def pieces(self) -> list[str]:
        """The text without the signs."""
        text = self.text
        match = _TOKEN.search(text)
        while match is not None:
            self.out.append(text[self.place : match.start()])
            self.place = match.end()
            self._take(match[0])
            match = _TOKEN.search(text, self.place)
        self.out.append(text[self.place :])
        if self.brackets and not self.brackets[0] and not self.out[0].strip():
            self.out[0] = ""
        return self.out

    def _take(self, token: str) -> None:
        first = token[0]
        if token[:2] == "!\\":
            self._skip_picture(token)
        elif first == "\\":
            self.out.append(token[1:])
        elif token in {"[", "!["}:
            self.brackets.append(len(self.out))
            self.out.append(token)
        elif first == "]":
            self._close(token)
        elif first in "*_~":
            self._emphasize(token)
        elif first == "`":
            self._code(token)
        elif first == "&":
            self.out.append(html.unescape(token))
        elif ":" in token and not token.startswith("</"):
            self.out.append(token[1:-1].removeprefix(_MAILTO) if token[1] in "hm" else "")
        else:
            self.out.append(" " if token[1:3].lower() == "br" else "")

    def _skip_picture(self, token: str) -> None:
        """A picture whose brackets a converter escaped, as it does in a link's text: "[!\\[Image\\](address)](address)"."""
        end = _closing(self.text, self.place) if self.unclosed < _MOST_UNCLOSED else None
        self.unclosed += end is None
        if end is None:
            self.out.append(token)
        else:
            self.place = end

    def _close(self, token: str) -> None:
        """The end of a link's or a picture's text, or a bracket that means itself."""
        opened = self.brackets.pop() if self.brackets else None
        end = self._behind_address(token) if opened is not None or token == _ADDRESS else None
        if end is None:
            self.place -= len(token) - 1
            self.out.append("]")
            return
        self.place = end
        if opened is None:
            return  # the text stands in paragraphs above
        if self.out[opened] == "![":
            del self.out[opened:]
        else:
            self.out[opened] = ""

    def _behind_address(self, token: str) -> int | None:
        """The place behind what belongs to a link's text; ``None`` where nothing does."""
        end = None
        if token == _ADDRESS and self.unclosed < _MOST_UNCLOSED:
            end = _closing(self.text, self.place)
            self.unclosed += end is None
        elif token == _REFERENCE:
            found = self.text.find("]", self.place, self.place + _LONGEST_CODE)
            end = found + 1 if found >= 0 else None
        start = self.place - 1 if token == _ATTRIBUTE else end
        attributes = _ATTRIBUTES.match(self.text, start) if start is not None else None
        return end if attributes is None else attributes.end()

    def _emphasize(self, token: str) -> None:
        text, start, end = self.text, self.place - len(token), self.place
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        inside = token[0] == "_" and before.isalnum() and after.isalnum()
        if (len(token) > 1 and not inside) or (token == "_" and before.isspace() and after.isspace()):
            return  # without its second half an icon left it, or blanks stand inside
        waiting = self.emphasis.setdefault(token, [])
        while waiting and (waiting[-1] >= len(self.out) or self.out[waiting[-1]] != token):
            waiting.pop()  # it went with a picture
        if waiting and not before.isspace() and not inside:
            self.out[waiting.pop()] = ""
            self.out.append("")
            return
        if not after.isspace() and not inside:
            waiting.append(len(self.out))
        self.out.append(token)

    def _code(self, token: str) -> None:
        end = self.text.find(token, self.place, self.place + _LONGEST_CODE)
        if end < 0:
            self.out.append(token)
            return
        self.out.append(self.text[self.place : end])
        self.place = end + len(token)


def _closing(text: str, start: int) -> int | None:
    """The place behind the bracket that closes an address; ``None`` where none does."""
    depth = 1
    place, stop = start, min(len(text), start + _LONGEST_ADDRESS)
    while place < stop:
        char = text[place]
        if char == "\\":
            place += 1
        elif char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
            if not depth:
                return place + 1
        elif char == '"' and place > start and (text[place - 1].isspace() or text[place - 1] == "("):
            end = text.find('")', place + 1, stop)
            if end > 0:
                place = end
        place += 1
    return None
