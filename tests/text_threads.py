"""Comment threads as plain text, one function for each convention of printing them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from attrs import frozen

from .comment_templates import Post

Dated = str
"""How much of a date a layout prints: ``minute``, ``day`` or ``none``."""

_MONTHS_DE = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
_MONTHS_FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()


@frozen(kw_only=True)
class TextLayout:
    """A convention and how it prints a comment."""

    name: str
    heading: str
    post: Callable[[int, Post], list[str]]
    dated: Dated = "minute"
    footer: tuple[str, ...] = (
        "Leave a Reply",
        "Your email address will not be published.",
        "Name *",
        "Email *",
    )


def render(layout: TextLayout, posts: Sequence[Post]) -> str:
    """A page with an article and the thread below it."""
    lines = [
        "Sleep and light - Night Notes",
        "Night Notes",
        "Home",
        "About",
        "Sleep and light",
        "By Ruth Amberg on January 2, 1999",
        "Light in the evening moves the clock of the body, and not by a little; that much is known since long ago.",
        "What the studies show is a shift of an hour or more after two hours of a bright screen, in every age.",
        *([layout.heading.format(len(posts))] if layout.heading else []),
    ]
    for number, post in enumerate(posts, start=1):
        lines += layout.post(number, post)
    return "\n".join([*lines, *layout.footer]) + "\n"


def _us(when: dt.datetime) -> str:
    hour = when.hour % 12 or 12
    return f"{when:%B} {when.day}, {when.year} at {hour}:{when:%M} {'am' if when.hour < 12 else 'pm'}"


def _de(when: dt.datetime) -> str:
    return f"{when.day}. {_MONTHS_DE[when.month - 1]} {when.year} um {when:%H:%M} Uhr"


def _fr(when: dt.datetime) -> str:
    return f"{when.day} {_MONTHS_FR[when.month - 1]} {when.year}, {when:%H:%M}"


def _nth(day: int) -> str:
    return f"{day}{'th' if 10 < day < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


LAYOUTS: tuple[TextLayout, ...] = (
    TextLayout(
        name="wordpress-says",
        heading="{} thoughts on “Sleep and light”",
        post=lambda n, p: [f"{p.author} says:", _us(p.when), *p.text, "Reply"],
    ),
    TextLayout(
        name="name-above-date",
        heading="Kommentare ({})",
        post=lambda n, p: [p.author, _de(p.when), *p.text, "Antworten Melden"],
        footer=("Schreibe einen Kommentar Antworten abbrechen", "Kommentar", "Name *"),
    ),
    TextLayout(
        name="name-above-date-no-links",
        heading="{} Comments",
        post=lambda n, p: [p.author, f"{p.when:%d.%m.%Y %H:%M}", *p.text],
    ),
    TextLayout(
        name="one-line",
        heading="{} Kommentare",
        post=lambda n, p: [f"{p.author} | {p.when:%d.%m.%Y %H:%M}", *p.text],
        footer=("Kommentar schreiben",),
    ),
    TextLayout(
        name="von-am",
        heading="Leserkommentare",
        post=lambda n, p: [f"Von {p.author} am {_de(p.when)}", *p.text],
        footer=("Impressum",),
    ),
    TextLayout(
        name="numbered",
        heading="Comments",
        post=lambda n, p: [f"#{n} {p.author} wrote on {_us(p.when)}:", *p.text],
    ),
    TextLayout(
        name="number-line",
        heading="{} Comments",
        post=lambda n, p: [str(n), f"{p.author} on {_us(p.when)}", "Reply", *p.text],
    ),
    TextLayout(
        name="blogger-glued",
        heading="{} comments:",
        post=lambda n, p: [f"{p.author}{_us(p.when)}", *p.text, "ReplyDelete", "Replies", "Reply"],
        footer=("Add comment", "Load more...", "Newer Post", "Older Post"),
    ),
    TextLayout(
        name="blogger-said",
        heading="{} comments:",
        post=lambda n, p: [f"{p.author} said...", *p.text, _us(p.when)],
        footer=("Post a Comment",),
    ),
    TextLayout(
        name="date-above-name",
        heading="{} Comments",
        post=lambda n, p: [_us(p.when), p.author, *p.text, "Reply"],
    ),
    TextLayout(
        name="date-name",
        heading="Vos commentaires",
        post=lambda n, p: [f"{_fr(p.when)}, par {p.author}", *p.text, "Répondre à ce message"],
        footer=("Poster un message",),
    ),
    TextLayout(
        name="comment-by-below",
        heading="{} Comments »",
        post=lambda n, p: [*p.text, f"Comment by {p.author} — {_us(p.when)}"],
    ),
    TextLayout(
        name="posted-by-below",
        heading="Comments",
        post=lambda n, p: [*p.text, f"Posted by: {p.author} | {_us(p.when)}"],
        footer=("Post a comment",),
    ),
    TextLayout(
        name="date-below-text",
        heading="Reacties",
        post=lambda n, p: [p.author, *p.text, f"{p.when:%Y-%m-%d @ %H:%M} Reply to this comment"],
        footer=("Geef een reactie",),
    ),
    TextLayout(
        name="forum",
        heading="Discussion",
        post=lambda n, p: [
            p.author,
            f"member since {1 + n % 12}/2001",
            *p.text,
            f"{p.author}, {_us(p.when)}",
        ],
        footer=("Continue Discussion",),
    ),
    TextLayout(
        name="posts-and-rank",
        heading="Replies ({})",
        post=lambda n, p: [
            p.author,
            f"{7 * n} posts",
            "Well-Known Member",
            _us(p.when),
            *p.text,
            "Report",
            "Reply",
        ],
        footer=("Write a reply",),
    ),
    TextLayout(
        name="titled",
        heading="Reader Comments",
        post=lambda n, p: [f"Night {n} - {p.author} - {p.when:%b} {_nth(p.when.day)} {p.when.year}", *p.text],
        dated="day",
        footer=("Post a comment",),
    ),
    TextLayout(
        name="slashcode",
        heading="{} comments",
        post=lambda n, p: [
            f"Re: Night {n} (Score:{n % 5})",
            f"by {p.author} ( {4000 + n} ) writes:",
            *p.text,
        ],
        dated="none",
        footer=("Related Links",),
    ),
    TextLayout(
        name="relative",
        heading="{} Comments",
        post=lambda n, p: [p.author, f"{n} years ago", *p.text, str(n), "Reply"],
        dated="none",
    ),
    TextLayout(
        name="short-relative",
        heading="Discussion about this post",
        post=lambda n, p: [f"{p.author} • {n}d", *p.text, "Like", "Reply", "Share"],
        dated="none",
    ),
    TextLayout(
        name="undated",
        heading="{} Comments",
        post=lambda n, p: [p.author, *p.text, "Like", "Reply"],
        dated="none",
    ),
    TextLayout(
        name="says-without-heading",
        heading="",
        post=lambda n, p: [f"{p.author} sagt:", _de(p.when), *p.text, "Zum Antworten anmelden"],
        footer=("Impressum",),
    ),
)
"""Every convention that is read."""
