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


_EVERYDAY = (
    ("Anna Berta", None, ("I tried this for three weeks and slept better.",)),
    ("Jürgen K.", 0, ("Danke!",)),
    (
        "mara_77",
        1,
        (
            "Hello Anna,",
            "my doctor said the same in 2011, and he was right. I have since then changed what I eat in the evening and "
            "how long I look at the screen, which helped me a lot more than pills did.",
            "Best, Jürgen",
        ),
    ),
    ("Dr. Oda Lind", None, ("Great post",)),
    (
        "Élodie Roux",
        None,
        ("Where can I buy this? I looked at https://shop.example/lamp and found nothing.",),
    ),
    ("Tomás", 4, ("It was on May 3, 2019 that I first heard of it, from a friend.",)),
    ("van der Berg", 4, ("👍👍",)),
    ("Kit", 6, ("Kann man das auch im Winter machen? Ich frage für meine Mutter (82).", "Liebe Grüße")),
    ("J. R. Pott", None, ("Mary says: never. I say: sometimes.",)),
    ("Sue", 8, ("In May 2018 I bought mine.",)),
    (
        "Bea's kitchen",
        None,
        ("I agree with all of the above. Reply if you want to know more about the lamp.",),
    ),
    ("kt", 10, ("No, thank you",)),
)


def everyday_thread() -> list[Post]:
    """A thread of what readers do write: a word or two, a picture, greetings, dates, addresses and signatures."""
    posts: list[Post] = []
    for place, (author, parent, text) in enumerate(_EVERYDAY):
        posts.append(
            Post(
                author=author,
                text=text,
                when=dt.datetime(2019, 5, 3, 12, 4) + place * dt.timedelta(days=13, minutes=37),  # noqa: DTZ001
                parent=parent,
                url="https://anna.example/" if place % 2 else None,
                number=4711 + place,
                depth=0 if parent is None else posts[parent].depth + 1,
            )
        )
    return posts


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
