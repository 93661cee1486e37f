"""Pages of any size for the benchmarks: one dimension grows, the rest stays.

Each dimension is a function of ``n`` that gives a page whose interesting part is ``n`` times as large.  Names and
texts repeat with a long period, so that a page of many comments has many people in it, as real pages do.
"""

from __future__ import annotations

from collections.abc import Callable

_NAMES = "Ann Bob Cora Dan Eva Finn Gail Hugo Iris Jack Kim Leo Mona Ned Olga Paul".split()
_WORDS = (
    "sleep helps the body to rest and the mind to sort what the day has brought so that we wake with new strength"
).split()


def _sentence(number: int) -> str:
    start = number % len(_WORDS)
    words = _WORDS[start:] + _WORDS[:start]
    return " ".join(words).capitalize() + f", and that was reason {number}."


def _name(number: int) -> str:
    return f"{_NAMES[number % 16]} {_NAMES[number // 16 % 16]}son{number // 256}"


def _page(body: str, comments: str = "") -> str:
    return (
        "<!DOCTYPE html><html lang=en><head><title>Why we sleep</title></head><body><article>"
        f"<h1>Why we sleep</h1><p class=byline>By Ann Lee, MD</p><time datetime=2011-05-03>May 3, 2011</time>"
        f"<div class=entry-content>{body}</div></article>{comments}</body></html>"
    )


def _paragraphs(n: int, *, first: int = 0) -> str:
    return "".join(f"<p>{_sentence(first + number)}</p>" for number in range(n))


def comments(n: int) -> str:
    """Flat comments of WordPress, every third with a salutation."""
    items = []
    for number in range(8 * n):
        text = _sentence(number)
        if number % 3 == 2:
            text = f"Hi {_name(number - 1).split()[0]}, {text}"
        items.append(
            f'<li class="comment depth-1" id="comment-{number}"><cite class="fn">{_name(number)}</cite>'
            f'<a href="#comment-{number}"><time datetime="2011-05-{1 + number % 28:02d}T10:00">May 3</time></a>'
            f"<div class=comment-content><p>{text}</p></div></li>"
        )
    return _page(_paragraphs(5), f'<ol class="comment-list">{"".join(items)}</ol>')


def own_comments(n: int) -> str:
    """Comments of a site's own, without a class that anybody knows."""
    items = "".join(
        f"<div class=x1><b>{_name(number)}</b> <i>May {1 + number % 28}, 2011</i><p>{_sentence(number)}</p></div>"
        for number in range(8 * n)
    )
    return _page(_paragraphs(5), f"<section id=comments><h2>{8 * n} comments</h2>{items}</section>")


def thread(n: int) -> str:
    """Comments each of which answers the one before."""
    opened = "".join(
        f'<ul class=children><li class="comment" id="comment-{number}"><cite class=fn>{_name(number)}</cite>'
        f"<div class=comment-content><p>{_sentence(number)}</p></div>"
        for number in range(4 * n)
    )
    return _page(_paragraphs(5), f'<div class="comment-list">{opened}{"</li></ul>" * (4 * n)}</div>')


def paragraphs(n: int) -> str:
    """Paragraphs of the article."""
    return _page(_paragraphs(10 * n))


def nesting(n: int) -> str:
    """Elements in each other, up to the depth that the parser holds and beyond."""
    return _page(_paragraphs(3) + "<div>" * (20 * n) + _paragraphs(3, first=3) + "</div>" * (20 * n))


def attributes(n: int) -> str:
    """Attributes of one element."""
    many = " ".join(f'data-a{number}="{number}"' for number in range(20 * n))
    return _page(_paragraphs(5) + f"<p {many}>{_sentence(1)}</p>")


def links(n: int) -> str:
    """Links in the text and in a navigation."""
    inline = "".join(
        f"<p>See <a href=/p{i}>{_sentence(i)[:30]}</a>: {_sentence(i)}</p>" for i in range(5 * n)
    )
    menu = "".join(f"<li><a href=/m{i}>Topic {i}</a></li>" for i in range(10 * n))
    return _page(f"<ul class=menu>{menu}</ul>{inline}")


def line_length(n: int) -> str:
    """One paragraph."""
    return _page(f"<p>{' '.join(_sentence(number) for number in range(10 * n))}</p>")


def text_paragraphs(n: int) -> str:
    """Plain text: paragraphs of the article."""
    return (
        "Why we sleep\n\nBy Ann Lee, MD\n\n"
        + "\n\n".join(_sentence(number) for number in range(10 * n))
        + "\n"
    )


def text_comments(n: int) -> str:
    """Plain text: comments below the article."""
    items = "\n".join(
        f"{_name(number)} says:\nMay {1 + number % 28}, 2011 at 10:00 am\n{_sentence(number)}\nReply"
        for number in range(8 * n)
    )
    return text_paragraphs(1) + f"\n{8 * n} comments\n{items}\n"


def text_line_length(n: int) -> str:
    """Plain text: one line."""
    return "Why we sleep\n\n" + " ".join(_sentence(number) for number in range(10 * n)) + "\n"


DIMENSIONS: dict[str, Callable[[int], str]] = {
    build.__name__: build
    for build in (
        comments, own_comments, thread, paragraphs, nesting, attributes, links, line_length,
        text_paragraphs, text_comments, text_line_length,
    )
}  # fmt: skip
