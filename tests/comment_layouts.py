"""Comments as no known system prints them: what such a list may look like, drawn part by part."""

from __future__ import annotations

import html
from collections.abc import Sequence

from attrs import frozen
from hypothesis import strategies as st

from .comment_templates import Post

_NAMES = {
    "div": "<div{0}>{1}</div>",
    "span": "<span{0}>{1}</span>",
    "link": '<a{0} href="/u/{2}">{1}</a>',
    "bold": "<strong>{1}</strong>",
    "heading": "<h4>{1}</h4>",
    "paragraph": "<p><strong>{1}</strong></p>",
    "cite": "<cite>{1}</cite>",
    "home": '<b><a href="https://x{2}.example">{1}</a></b>',
}
_DATES = {
    "span": "<span{0}>{1}</span>",
    "time": "<time>{1}</time>",
    "div": "<div{0}>{1}</div>",
    "small": "<small>{1}</small>",
    "link": '<a{0} href="#c{2}">{1}</a>',
}
_HEADS = {
    "flat": "{picture}{name}{date}",
    "wrapped": "<div{0}>{picture}<div{1}>{name}{date}</div></div>",
    "one line": "<div{0}>{picture}{name} <span>·</span> {date}</div>",
}
_PICTURES = {
    "none": "",
    "image": '<img src="/{2}.png" alt="">',
    "drawing": "<svg><path d='M0'/></svg>",
    "letter": "<div{0}>{1}</div>",
}
_TOOLS = {
    "none": "",
    "answer": "<button>Reply</button>",
    "like": "<div{0}><button>Like ({2})</button><button>Reply</button></div>",
    "votes": "<div{0}><span>{2}</span><span>▲</span></div>",
    "menu": '<div{0}><a href="#">Report</a> <a href="#">Share</a></div>',
}
_HEADINGS = (
    "<h2>Comments</h2>",
    "<h3>{0} Comments</h3>",
    "<h2>Comments ({0})</h2>",
    "<h3>{0} Kommentare</h3>",
)
_FORMATS = ("%B %d, %Y", "%d.%m.%Y %H:%M", "%Y-%m-%d", "%d %b %Y, %H:%M")


@frozen(kw_only=True)
class UnnamedLayout:
    """How a site prints its comments; its class names say nothing."""

    record: str
    name: str
    date: str
    head: str
    picture: str
    text: str
    tools: str
    heading: str
    day: str
    nested: bool
    """Whether answers stand in a list of their own inside what they answer."""
    built: bool
    """Whether there are classes at all, as a build makes them."""

    def render(self, posts: Sequence[Post]) -> str:
        """The comments area with its heading."""
        below: dict[int | None, list[int]] = {}
        for number, post in enumerate(posts):
            below.setdefault(post.parent if self.nested else None, []).append(number)
        printed = [""] * len(posts)
        for number in reversed(range(len(posts))):
            answers = "".join(printed[other] for other in below.get(number, ()))
            printed[number] = self._record(number, posts[number], answers)
        records = "".join(printed[number] for number in below[None])
        inside = f"<ul>{records}</ul>" if self.record == "li" else records
        return f"<div{self._class('area')}>{self.heading.format(len(posts))}{inside}</div>"

    def _record(self, number: int, post: Post, answers: str) -> str:
        name, own = html.escape(post.author), self._class
        head = _HEADS[self.head].format(
            own("head"),
            own("inner"),
            picture=_PICTURES[self.picture].format(own("picture"), html.escape(post.author[0]), number),
            name=_NAMES[self.name].format(own("name"), name, number),
            date=_DATES[self.date].format(own("date"), post.when.strftime(self.day), number),
        )
        tools = _TOOLS[self.tools].format(own("tools"), "", number % 4)
        kind = "ul" if self.record == "li" else "div"
        answers = f"<{kind}{own('list')}>{answers}</{kind}>" if answers else ""
        return f"<{self.record}{own('record')}><div{own('box')}>{head}{self._text(post)}{tools}</div>{answers}</{self.record}>"

    def _text(self, post: Post) -> str:
        paragraphs = [html.escape(part) for part in post.text]
        if self.text == "p":
            return "".join(f"<p>{part}</p>" for part in paragraphs)
        if self.text == "breaks":
            return f"<div{self._class('text')}>{'<br><br>'.join(paragraphs)}</div>"
        return f"<div{self._class('text')}>{''.join(f'<p>{part}</p>' for part in paragraphs)}</div>"

    def _class(self, part: str) -> str:
        return f' class="css-{sum(map(ord, part)) * 7919 % 99991:x}"' if self.built else ""


UNNAMED_LAYOUTS = st.builds(
    UnnamedLayout,
    record=st.sampled_from(("div", "li", "article", "section")),
    name=st.sampled_from(sorted(_NAMES)),
    date=st.sampled_from(sorted(_DATES)),
    head=st.sampled_from(sorted(_HEADS)),
    picture=st.sampled_from(sorted(_PICTURES)),
    text=st.sampled_from(("p", "breaks", "box")),
    tools=st.sampled_from(sorted(_TOOLS)),
    heading=st.sampled_from(_HEADINGS),
    day=st.sampled_from(_FORMATS),
    nested=st.booleans(),
    built=st.booleans(),
)
"""Layouts of systems that nobody knows."""
