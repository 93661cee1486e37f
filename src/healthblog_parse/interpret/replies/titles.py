"""Subject lines: "Re: Buyer beware" answers the comment titled "Buyer beware".

Rules, in order:
1. A title that begins with a word of answering (Re, AW, Antw, SV, ">" ...) and goes on with the title of an
   earlier comment answers it, if nobody else has answered the subject before: then it could be either.
2. A title that names a speaker after such a word or after "@" ("Re: Pete", "@Pete") answers that speaker's
   last comment.

A subject that is the article's title is no comment's.  Equal titles without a word of answering are no
sign: two people may call their comments the same.
"""

from __future__ import annotations

from .page import Thread
from .records import Signal
from .subjects import answered, subject


def find(page: Thread, index: int) -> Signal | None:
    """The comment that began the subject, or the last of the speaker whom the title names."""
    title = page.utterances[index].title
    if not title:
        return None
    key, answering = subject(title)
    if not answering or not key or key == page.title:
        return _named(page, index, title.lstrip()) if title.lstrip()[:1] in {"@", "＠"} else None
    subjects = page.subjects.get(key, ())
    before = [other for other in subjects[:2] if page.speakers.before(other, index)]
    if len(before) == 1:
        return Signal(target=before[0], basis="title", evidence=title)
    return None if before else _named(page, index, title)


def _named(page: Thread, index: int, title: str) -> Signal | None:
    """The last comment of the one speaker whose name is all of a title but for its first word."""
    speakers = page.speakers
    start = max(answered(title), len(title) - len(title.lstrip("@＠ ")))
    found = speakers.find(title, start, care="guess" if title[:1] in {"@", "＠"} else "strict")
    if found is None or title[found.end :].strip(" .:!") or speakers.hosts(found.key):
        return None
    target = speakers.last_before(found, index)
    if target is None:
        return None
    return Signal(target=target, basis="title", strength="weak", evidence=title, people=found.key)
