"""Shapes that make a parser slow: ``python -m tests.benchmarks.hostile [--size N] [--only PART] [--above RATIO]``.

A shape is a function of ``n`` that gives a page with ``n`` of something: a tag repeated, nested or in turn with
another, an attribute, a run of signs, blocks of metadata.  Each stands in several places, since each place has
readers of its own.  What is held against the bound is the cost at ``4 n`` over the cost at ``n``: linear is 4.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from functools import partial

from .growth import cost

GROWTH = 4
"""Times that the larger page of a pair is larger."""
Shape = Callable[[int], str]

TAGS = """
    a abbr address article aside b big blockquote button caption center cite code dd del details div dl dt em fieldset
    figcaption figure font footer form h1 h2 h3 h4 h5 h6 header i iframe ins label legend li main mark nav noscript ol p
    pre q s section select small span strike strong sub summary sup svg table tbody td textarea th time tr tt u ul video
    """.split()
"""Elements that are opened and closed."""
PAIRS = (
    "b br", "span br", "a br", "p a", "a p", "div a", "table td", "ul li", "ol p", "li blockquote", "blockquote p",
    "section h2", "div h2", "h2 a", "article h1", "dl dd", "span div", "form div", "em p", "figure figcaption",
    "details summary", "i b", "header h1", "aside ul", "main section", "td p", "small time", "address a", "div p",
    "p img", "li hr", "b p", "div hr",
)  # fmt: skip
"""Elements that are nested in turn."""
SIGNS = {
    "letters": "x", "capitals": "X", "digits": "1", "commas": ",", "dots": ".", "dashes": "-", "spaces": " ",
    "quotes": '"', "apostrophes": "'", "at signs": "@", "number signs": "#", "brackets": "(", "stars": "*", "bars": "|",
    "colons": ":", "slashes": "/", "underscores": "_", "marks from right to left": "\u200f", "overrides": "\u202e",
    "combining marks": "e\u0301", "marks alone": "\u0301", "Han": "\u7761", "blanks of no width": "\u200b",
    "no-break spaces": "\u00a0", "emoji": "\U0001f600", "ampersands": "&amp;", "digits with dots": "1.",
    "digits with colons": "1:", "digits with slashes": "1/", "initials": "A. ", "names": "Ann Lee, ", "handles": "@Ann ",
    "capital words": "Sleep ", "titles": "Dr. ", "credentials": "MD, ", "and": "and ", "by": "by ", "from": "von ",
    "dates": "May 3, 2011 ", "dates by numbers": "3.5.2011 ", "times": "10:15 ", "months": "May ", "ago": "3 days ago ",
    "says": "Bob says: ", "wrote": "Bob wrote: ", "quotations": "> ", "addresses": "a@b.c ", "links": "http://a.b/c ",
    "DOIs": "doi:10.1000/x ", "PMIDs": "PMID: 123 ", "numbers in brackets": "[1] ", "sentences": "We slept. ",
    "lines": "x\n", "updated": "Updated: ", "reviewed": "Medically reviewed by ", "comments counted": "7 comments ",
    "answers": "in reply to Bob ", "breaks": "<br>", "lines with breaks": "x<br>", "rules": "<hr>", "images": "<img src=a alt=b>",
    "names with breaks": "Ann Lee<br>", "dates with breaks": "May 3, 2011<br>", "says with breaks": "Bob says:<br>x<br>",
}  # fmt: skip
"""What a text may consist of, without and with line breaks."""
PIECES = {
    "paragraphs of one word": "<p>x</p>", "links in one paragraph": "<a href=/p#>Topic #</a> ",
    "ids": "<i id=x#>x</i>", "classes": '<i class="c#">x</i> ', "comment ids": '<div id="comment-#"><p>x #</p></div>',
    "comment classes": '<div class="comment c#"><p>x #</p></div>', "times": "<time datetime=2011-05-03>May 3, 2011</time> ",
    "author links": '<a rel="author" href="/a#">Ann Lee#</a> ', "author classes": '<b class="author">Ann Lee#</b> ',
    "byline classes": '<p class="byline">By Ann Lee#, MD</p>', "date classes": '<p class="date">May 3, 2011</p>',
    "related headings": "<h2>Related</h2><p>x #</p>", "related lists": "<h3>Read next</h3><ul><li><a href=/#>x #</a></ul>",
    "headings of comments": "<h3># comments</h3><p>x</p>", "headings": "<h2>Sleep #</h2>", "first headings": "<h1>Sleep #</h1>",
    "forms": "<form><input name=q#><button>Go</button></form>", "iframes": '<iframe src="/v#"></iframe>',
    "blockquotes": "<blockquote><p>Sleep helps #</p></blockquote><p>yes #</p>", "list items": "<li>Sleep #",
    "links in list items": "<li><a href=/#>Sleep #</a>", "rows": "<tr><td>a<td>#", "cells": "<td>#",
    "tables": "<table><tr><td>#</table>", "references": "<li>Lee A. Sleep #. J Sleep 2011;1:#. doi:10.1000/x#",
    "reference headings": "<h3>References</h3><ol><li>Lee A. Sleep #. J Sleep 2011;1:2.</ol>",
    "disclaimers": "<p>This article is not a substitute for medical advice #.</p>",
    "figures": "<figure><img src=/#.png><figcaption>Sleep #</figcaption></figure>", "details": "<details><summary>#</summary>x</details>",
    "names and dates": "<div><b>Bob#</b> <i>May 3, 2011</i><p>Sleep helps #.</p></div>",
    "names that say": "<p><b>Bob#</b> says:</p><p>Sleep helps #.</p>", "names as links": "<p><a href=/u#>Bob#</a></p><p>Sleep #.</p>",
    "mentions": "<p>@Bob# Sleep helps #.</p>", "articles": "<article><h2>Sleep #</h2><p>It helps #.</p></article>",
    "sections": "<section><h2>Sleep #</h2><p>It helps #.</p></section>", "end tags": "</p></b>", "tags cut": "<x",
    "tags unknown": "<x-y#>x", "entities": "&x#;", "markup comments": "<!-- # -->x", "instructions": "<?x #?>x",
    "answer links": '<p>x #</p><a href="#" class="comment-reply-link">Reply</a>', "asides": '<aside class="widget">x #</aside>',
    "hidden": '<div style="display:none">x #</div>', "microdata": '<div itemprop="author" itemscope><b itemprop="name">Ann Lee#</b></div>',
    "comments in microdata": '<div itemprop="comment" itemscope itemtype="http://schema.org/Comment"><p itemprop="text">x #</p></div>',
    "hentries": '<div class="hentry"><h2 class="entry-title">x #</h2><p>x</p></div>', "scripts": "<script>var x#=1</script>",
    "definition lists": "<dt>Bob# said<dd>Sleep #", "templates": "<template>x #</template>",
    "WordPress comments": '<li class="comment depth-1" id="comment-#"><cite class="fn">Bob#</cite><p>Hi Bob, sleep #</p>',
    "children": '<ul class="children"><li class="comment" id="comment-#"><cite class="fn">Bob#</cite><p>Sleep #</p>',
    "state": '<script id="__NEXT_DATA__" type="application/json">{"a":#}</script>',
    "JSON-LD articles": '<script type="application/ld+json">{"@type":"Article","headline":"x#","author":"Ann Lee#","datePublished":"2011"}</script>',
    "JSON-LD broken": '<script type="application/ld+json">{"@type":"Article","headline":"x#</script>',
    "metas": '<meta property="article:author" content="Ann Lee#, MD"><meta name="date" content="2011"><meta property="og:title" content="x#">',
    "meta tags": '<meta property="article:tag" content="x#">', "link elements": '<link rel="canonical" href="http://a.b/#">',
}  # fmt: skip
"""What may be repeated; ``#`` is its number."""
LONG = {
    f"{name} attribute": f'<p {name}="%s">x</p><a href=x {name}="%s">x</a>'
    for name in "class id style title href src datetime rel itemprop itemtype role aria-label data-x onclick content".split()
}
"""Elements with an attribute that grows, filled with words and with one word."""

_PROSE = "Sleep helps the body to rest and the mind to sort what the day has brought, and so we wake with new strength."
_ARTICLE = f"<article><h1>Why we sleep</h1><p>By Ann Lee, MD</p><p>{_PROSE}</p>%s<p>{_PROSE}</p></article>"
_COMMENTS = (
    f'{_ARTICLE % ""}<ol class="comment-list"><li class="comment" id="comment-1"><cite class="fn">Bob%s</cite>'
    '<time datetime="2011-05-03T10:00">May 3, 2011</time><div class="comment-content"><p>%s</p></div></li></ol>'
)
PLACES = {
    "body": "%s",
    "article": _ARTICLE,
    "byline": f'<article><h1>Why we sleep</h1><div class="byline">By %s</div><p>{_PROSE}</p></article>',
    "headline": f"<article><h1>Why we sleep %s</h1><p>By Ann Lee, MD</p><p>{_PROSE}</p></article>",
    "comment": _COMMENTS % ("", "%s"),
    "commenter": _COMMENTS % ("%s", "x"),
    "comments": f'{_ARTICLE % ""}<section id="comments"><h2>7 comments</h2>%s</section>',
    "references": f'{_ARTICLE % ""}<h2>References</h2><div>%s</div>',
}  # fmt: skip
"""Where a shape stands in its page."""


def _repeated(piece: str, n: int) -> str:
    if "#" not in piece:
        return piece * n
    return "".join([piece.replace("#", str(number)) for number in range(n)])


def _nested(opening: str, closing: str, n: int) -> str:
    return opening * n + "x" + closing * n


def _attribute(element: str, piece: str, n: int) -> str:
    return element.replace("%s", _repeated(piece, n))


def _attributes(value: str, n: int) -> str:
    return f"<p {_repeated(f'a#={value} ', n)}>x</p>"


def _within(place: str, inner: Shape, n: int) -> str:
    before, after = PLACES[place].split("%s")
    return f"<!DOCTYPE html><html lang=en><body>{before}{inner(n)}{after}</body></html>"


def _inner() -> Iterator[tuple[str, Shape]]:
    for tag in TAGS:
        yield f"<{tag}> nested", partial(_nested, f"<{tag}>", f"</{tag}>")
        yield f"<{tag}> open", partial(_repeated, f"<{tag}>x")
        yield f"<{tag}> repeated", partial(_repeated, f"<{tag}>x</{tag}>")
        yield f"<{tag}> in turn with text", partial(_repeated, f"<{tag}>Sleep #</{tag}> helps ")
    for pair in PAIRS:
        outer, inner = pair.split()
        yield f"<{outer}><{inner}> nested", partial(_nested, f"<{outer}><{inner}>", f"</{inner}></{outer}>")
        yield (
            f"<{outer}>x<{inner}>y nested",
            partial(_nested, f"<{outer}>x<{inner}>y", f"z</{inner}></{outer}>"),
        )
        yield (
            f"<{outer}><{inner}> repeated",
            partial(_repeated, f"<{outer}>x<{inner}>y #</{inner}></{outer}>"),
        )
    for name, piece in (SIGNS | PIECES).items():
        yield name, partial(_repeated, piece)
    for name, element in LONG.items():
        for kind, piece in {"word": "x", "words": "comment c# ", "signs": "-_", "blanks": " "}.items():
            yield f"{name} of {kind}", partial(_attribute, element, piece)
    yield "attributes", partial(_attributes, "1")
    yield "attributes of ends", partial(_attributes, '">"')


def shapes() -> Iterator[tuple[str, Shape]]:
    """Every shape in every place, and the same shapes as plain text."""
    for name, inner in _inner():
        for place in PLACES:
            yield f"{place}: {name}", partial(_within, place, inner)
    for name, piece in SIGNS.items():
        if "<" not in piece:
            yield f"text: {name}", partial(_text, piece.strip() or piece, " ")
            yield f"text: {name} as lines", partial(_text, piece.strip() or piece, "\n")
            yield f"text: {name} as paragraphs", partial(_text, piece.strip() or piece, "\n\n")


def _text(piece: str, between: str, n: int) -> str:
    return f"Why we sleep\n\nBy Ann Lee, MD\n\n{_PROSE}\n\n{(piece + between) * n}\n\n2 comments\n\nBob says:\nMay 3, 2011\n{_PROSE}\n"


def ratio(shape: Shape, size: int, *, rounds: int = 2) -> tuple[float, float]:
    """The cost of the larger page over that of the smaller one, and the seconds of the larger."""
    large = cost(shape(size * GROWTH), rounds)
    return large / cost(shape(size), rounds + 1), large


def main() -> None:
    """Print a line for each shape that grows faster than the bound, the worst last."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=2000, help="the smaller page's n")
    parser.add_argument("--only", default="", help="shapes whose name holds this")
    parser.add_argument("--above", type=float, default=5.0, help="the ratio from which a shape is shown")
    parser.add_argument(
        "--seconds", type=float, default=1.0, help="the larger page's cost from which it is shown, too"
    )
    args = parser.parse_args()
    tried, found = 0, []
    for name, shape in shapes():
        if args.only not in name:
            continue
        tried += 1
        grown, seconds = ratio(shape, args.size, rounds=1)
        if grown > args.above:
            grown, seconds = ratio(shape, args.size, rounds=3)
        if grown > args.above or seconds > args.seconds:
            found.append((grown, seconds, name))
            print(f"{grown:6.2f} {seconds:7.2f} s  {name}", flush=True)
    print(f"{tried} shapes, {len(found)} above")


if __name__ == "__main__":
    main()
