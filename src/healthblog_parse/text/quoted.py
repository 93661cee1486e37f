"""A page that somebody sent on by mail: the signs of quoting before its lines.

Facts: mail programs put ">" before every line of what is quoted, once more at each answer, and write a line of their own
above it ("On May 3, 2020 Nora wrote:").  Inside a page single paragraphs may be quoted so.

Rule: where nearly all lines begin with the sign it goes, and the other lines with it; blanks take their place, so that
every place in the text stays what it is.
"""

from __future__ import annotations

from ..expressions import Expression

_FEWEST, _NEARLY_ALL = 10, 0.8
"""Lines with the sign, and their part of all that are not blank."""
_DEEPEST = 5
_SIGN = Expression(r"[ \t]*>")


def unquoted(text: str) -> str:
    """The text without the signs of quoting, as long as before; unchanged where only parts of it are quoted."""
    if text.count("\n>") + text.count("\n >") < _FEWEST:
        return text
    for _ in range(_DEEPEST):
        lines = text.splitlines(keepends=True)
        signs = [_SIGN.match(line) for line in lines]
        quoted = len(lines) - signs.count(None)
        if quoted < _NEARLY_ALL * (
            quoted + sum(not line.isspace() for line, sign in zip(lines, signs, strict=True) if sign is None)
        ):
            break
        text = "".join(
            blanks(line) if sign is None else " " * sign.end() + line[sign.end() :]
            for line, sign in zip(lines, signs, strict=True)
        )
    return text


_SEEN = Expression(r"[^\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def blanks(text: str) -> str:
    """Blanks in place of a text; its line ends stay."""
    return _SEEN.sub(" ", text)
