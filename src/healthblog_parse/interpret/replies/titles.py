"""Subject lines: "Re: Buyer beware" answers the comment titled "Buyer beware".

Rules: a title that begins with a word of answering (Re, AW, Antw, SV ...) and goes on with the title of an
earlier comment answers it, if nobody else has answered the subject before: then it could be either.  A
subject that is the article's title is no comment's.  Equal titles without such a word are no sign: two
people may call their comments the same.
"""

from __future__ import annotations

from .page import Thread
from .records import Signal
from .subjects import subject


def find(page: Thread, index: int) -> Signal | None:
    """The comment that began the subject."""
    title = page.utterances[index].title
    if not title:
        return None
    key, answering = subject(title)
    if not answering or not key or key == page.title:
        return None
    before = [other for other in page.subjects.get(key, ())[:2] if page.speakers.before(other, index)]
    if len(before) != 1:
        return None
    return Signal(target=before[0], basis="title", evidence=title)
