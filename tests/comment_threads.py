"""Generated comment threads for the templates."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from .comment_templates import Post

_NAMES = st.sampled_from(
    "Anna Berta|Jürgen K.|mara_77|Dr. Oda Lind|Élodie Roux|Tomás|O'Hara|van der Berg|Kit|nachtigall|Zoë|"
    "J. R. Pott".split("|")
)
_SENTENCES = st.sampled_from(
    (
        "I tried this for three weeks and slept better.",
        "Das kann ich nur bestätigen, danke für den Artikel!",
        "What about children under five?",
        "My doctor said the same in 2011, and he was right.",
        "Merci pour cet article, très utile.",
        "Mary says: never. I say: sometimes.",
        "The lamp costs 30 dollars & works < 2 years.",
        "Kann man das auch im Winter machen?",
    )
)
_PARAGRAPH = st.lists(_SENTENCES, min_size=1, max_size=3).map(" ".join)


_FIRST = dt.datetime(2005, 1, 1)  # noqa: DTZ001 - pages state no offset
_LAST = dt.datetime(2024, 12, 1)  # noqa: DTZ001


@st.composite
def threads(draw: st.DrawFn, max_size: int = 9) -> list[Post]:
    """A thread in page order: every post stands at the top or answers the one before it or one above that."""
    posts: list[Post] = []
    open_path: list[int] = []
    first = draw(st.datetimes(min_value=_FIRST, max_value=_LAST))
    when = first.replace(second=0, microsecond=0)
    for number in range(draw(st.integers(1, max_size))):
        depth = draw(st.integers(0, len(open_path)))
        del open_path[depth:]
        when += dt.timedelta(minutes=draw(st.integers(1, 90_000)))
        posts.append(
            Post(
                author=draw(_NAMES),
                text=tuple(draw(st.lists(_PARAGRAPH, min_size=1, max_size=3))),
                when=when,
                parent=open_path[-1] if open_path else None,
                url=draw(st.sampled_from((None, "https://anna.example/"))),
                number=4711 + number,
                depth=depth,
            )
        )
        open_path.append(number)
    return posts
