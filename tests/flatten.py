"""Pages as plain text, the way text archives and browsers make it of HTML; for tests only."""

from __future__ import annotations

import re

from lxml import etree, html

_LINES = frozenset(
    "address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 "
    "h5 h6 header hr li main nav ol option p pre section select summary table tbody td th thead title tr ul".split()
)
_PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl blockquote table pre form".split())
_UNSEEN = frozenset("script style noscript template head svg iframe".split())


def flatten(raw: bytes, *, spaced: bool = False) -> str:
    """A line for every block, inline text run together.

    Args:
        raw: The page, in UTF-8.
        spaced: Whether blank lines stand around paragraphs, headings, lists and tables.
    """
    document = html.document_fromstring(raw.decode("utf-8"))
    pieces = [f"{document.findtext('.//title') or ''}\n"]
    for event, element in etree.iterwalk(document, events=("start", "end", "comment", "pi")):
        tag = element.tag if isinstance(element.tag, str) else ""
        hidden = any(isinstance(up.tag, str) and up.tag in _UNSEEN for up in element.iterancestors())
        if tag in _LINES and not hidden:
            pieces.append("\n\n" if spaced and tag in _PARAGRAPHS else "\n")
        if event == "start" and tag and not hidden and tag not in _UNSEEN:
            pieces.append(re.sub(r"\s+", " ", element.text or ""))
        if event != "start" and not hidden:
            pieces.append(re.sub(r"\s+", " ", element.tail or ""))
    text = "\n".join(line.strip() for line in "".join(pieces).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", text) if spaced else re.sub(r"\n{2,}", "\n", text)
