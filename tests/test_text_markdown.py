"""Pages as Markdown, the way converters of HTML write them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import healthblog_parse as hb
from healthblog_parse.text.lines import split_lines
from healthblog_parse.text.markdown import is_markdown, unmarked
from healthblog_parse.text.markdown_inline import plain
from healthblog_parse.text.speech import names_speaker

SENTENCE = "The heron stood in the reeds until the light was gone, and then it flew off towards the mill."


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("[Home](https://mill.example/)", "Home"),
        ('[Birds](/birds/ "All about (some) birds")', "Birds"),
        ("[A heron](https://mill.example/Heron_(bird)/) at dusk", "A heron at dusk"),
        ("[![A heron](/img/h.jpg)](/heron/) At dusk", "At dusk"),
        ("![](data:image/png;base64,iVBOR)Nora", "Nora"),
        ("[![](/a.jpg)Nora Elmstedt](/u/nora) says:", "Nora Elmstedt says:"),
        ("[Herons][12] and [geese][]", "Herons and geese"),
        ("**Nora Elmstedt** says:", "Nora Elmstedt says:"),
        ("**_Nora_**, ***again***", "Nora, again"),
        ("*So* it _is_, ~~was~~ `code`", "So it is, was code"),
        ("** Nora ** and __", "Nora and"),
        (r"3\. Mai 2020, 1\*2 \[sic\]", "3. Mai 2020, 1*2 [sic]"),
        ("<https://mill.example/a_b_c> <mailto:nora@mill.example>", "https://mill.example/a_b_c nora@mill.example"),
        ("Mill&nbsp;Notes &amp; more<br>here", "Mill Notes & more here"),
        ("[Nora](/u/nora){.author rel=x} and [Ada]{.name}", "Nora and Ada"),
        ("a link broken [in\nthe middle](https://mill.example/\nlong) of it", "a link broken in the middle of it"),
        ("](https://mill.example/) Behind a card", "Behind a card"),
        # near misses: what means itself
        ("[1] and [sic] and (so)", "[1] and [sic] and (so)"),
        ("3 * 4 * 5", "3 * 4 * 5"),
        ("snake_case_name and file_name.txt", "snake_case_name and file_name.txt"),
        ("2 < 3 and 4 > 1", "2 < 3 and 4 > 1"),
        ("R&D; AT&T", "R&D; AT&T"),
        ("it costs 5* a night", "it costs 5* a night"),
        ("f(x)[0](unclosed", "f(x)[0](unclosed"),
        ("#12 Nora", "#12 Nora"),
    ],
)  # fmt: skip
def test_what_a_reader_sees_of_a_line(source: str, seen: str) -> None:
    assert plain(source) == seen


def lines_of(page: str) -> list[tuple[str | None, int | None, str]]:
    return [(line.mark, line.level, line.text) for line in unmarked(page, split_lines(page))]


def test_signs_of_structure_say_what_a_line_is() -> None:
    page = (
        "Herons\n======\n\nAt dusk\n---\n\n### What it eats ###\n\n* Fish,\n  mostly\n* Frogs\n\n1. Stand\n2. Wait\n\n"
        "> Patience has\n> a beak.\n\n* * *\n\n| Bird | Day |\n|---|:--|\n| Heron | 3 May |\n\n```python\nx = [1](2)\n```\n\n"
        "[1]: https://mill.example/\n\n![A heron](/h.jpg)\n\nOne line\ngoes on.  \nAnother.\\\nA third.\n"
    )
    assert lines_of(page) == [
        ("heading", 1, "Herons"),
        ("heading", 2, "At dusk"),
        ("heading", 3, "What it eats"),
        ("list_item", None, "Fish, mostly"),
        ("list_item", None, "Frogs"),
        ("list_item", None, "Stand"),
        ("list_item", None, "Wait"),
        ("quote", None, "Patience has a beak."),
        ("table_row", None, "Bird"),
        ("table_row", None, "Day"),
        ("table_row", None, "Heron"),
        ("table_row", None, "3 May"),
        ("preformatted", None, "x = [1](2)"),
        (None, None, "One line goes on."),
        (None, None, "Another."),
        (None, None, "A third."),
    ]


def test_a_day_is_no_number_of_an_item() -> None:
    assert lines_of("3. Mai 2020\n\n12. June\n\n4. Rest")[:2] == [
        (None, None, "3. Mai 2020"),
        (None, None, "12. June"),
    ]


def test_lines_that_are_sentences_stay_paragraphs() -> None:
    page = "\n".join(f"# Part {n}\n{SENTENCE}\n{SENTENCE} Again." for n in range(8))
    assert [text for _, _, text in lines_of(page)][:3] == ["Part 0", SENTENCE, f"{SENTENCE} Again."]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("[Home](/)\n\n[Birds](/birds/)\n\n[Mill](https://mill.example/)", True),
        ("# Herons\n\n## At dusk\n\n**Nora**\n\n**Ada**\n\n**Karl**", True),
        ("2 Comments\n\n#1 Nora\nSo it is.\n\n#2 Ada\nNo.\n\n#3 Karl\nYes.", False),
        ("# apt install heron\n# a comment in a shell\n" + SENTENCE, False),
        ("f(x)[1](2), g[2](y), h[0](z) and ](", False),
        ("**** great\n\n*** fine\n\n** so so", False),
        ("\n".join(f"# {SENTENCE}" for _ in range(9)), False),
        (SENTENCE * 3, False),
    ],
)
def test_which_pages_are_markdown(page: str, expected: bool) -> None:
    assert is_markdown(page) is expected


PAGE = f"""# [Mill Notes](https://mill.example/)

* [Home](https://mill.example/ "Home")
* [Birds](https://mill.example/birds/)
* [About](https://mill.example/about/)

# A heron at dusk

By [Nora Elmstedt](https://mill.example/author/nora/) | [May 3, 2020](https://mill.example/2020/05/) | [2 Comments](#comments)

![A heron](https://mill.example/heron.jpg)

{SENTENCE} {SENTENCE}

## What it eats

{SENTENCE} See [the list](https://mill.example/list_of_fish/). {SENTENCE}

* Fish
* Frogs

{SENTENCE} {SENTENCE}

### 2 Comments

1. ![](https://avatar.example/1) **[Karl Brandvik](https://karl.example/)** says:

   [May 4, 2020 at 10:14 am](#comment-1)

   So did **I**, and [here](https://karl.example/h) is the picture.

   [Reply](#respond)

   * ![](https://avatar.example/2) **Ada Lund** says:

     [May 5, 2020 at 9:02 am](#comment-2)

     @Karl Brandvik Where was it?

     [Reply](#respond)

### Leave a Reply

[Cancel reply](#respond)
"""


def test_a_page_with_comments() -> None:
    page = hb.parse(PAGE)
    assert page.source.format == "text"
    assert page.article is not None
    assert page.article.title == "A heron at dusk"
    assert [author.name for author in page.article.authors] == ["Nora Elmstedt"]
    assert page.article.published is not None
    assert page.article.published.isoformat() == "2020-05-03"
    assert [(block.kind, block.level, block.text) for block in page.article.blocks] == [
        ("paragraph", None, f"{SENTENCE} {SENTENCE}"),
        ("heading", 2, "What it eats"),
        ("paragraph", None, f"{SENTENCE} See the list. {SENTENCE}"),
        ("list_item", None, "Fish"),
        ("list_item", None, "Frogs"),
        ("paragraph", None, f"{SENTENCE} {SENTENCE}"),
    ]
    assert [(comment.author and comment.author.name, comment.text) for comment in page.comments] == [
        ("Karl Brandvik", "So did I, and here is the picture."),
        ("Ada Lund", "@Karl Brandvik Where was it?"),
    ]
    assert page.comments[1].reply_to == page.comments[0].id


@pytest.mark.parametrize(
    ("page", "seen"),
    [
        ("It flew off.\n[Reply](/heron/?replytocom=3#respond)\n", ["It flew off.", "Reply"]),
        ("它飞走了。\n[回复](/heron/?replytocom=3#respond)\n", ["它飞走了。", "回复"]),
        (
            "It flew.\n[Log in to Reply](/login/?to=%2Fheron)\n1. **Ada**\n",
            ["It flew.", "Log in to Reply", "Ada"],
        ),
        # near misses: links of the text
        ("Here is his\n[reply](/heron/)\nin full.\n", ["Here is his reply in full."]),
        ("See\n[Fish](/fish/)\nfirst.\n", ["See Fish first."]),
        ("He wrote\n[Reply](/heron/), his last book.\n", ["He wrote Reply, his last book."]),
    ],
)
def test_the_link_to_answer_belongs_to_no_paragraph(page: str, seen: list[str]) -> None:
    assert [text for _, _, text in lines_of(page)] == seen


@pytest.mark.parametrize(
    ("line", "author", "expected"),
    [
        ("Ada Lund says:", "Ada Lund", True),
        ("Ada Lund", "Ada Lund", True),
        # near misses: what somebody said, another's name, no name
        ("Ada Lund said so.", "Ada Lund", False),
        ("Otto says:", "Ada Lund", False),
        ("Ada Lund says:", None, False),
    ],
)
def test_which_lines_repeat_who_wrote(line: str, author: str | None, expected: bool) -> None:
    assert names_speaker(line, author) is expected


@pytest.mark.parametrize("first", ["> {0} says:\n>\n> ", "> {0}\n>\n> ", "> "])
def test_a_name_repeated_above_the_text_is_not_of_the_text(first: str) -> None:
    head = f"# A heron at dusk\n\n{SENTENCE} {SENTENCE}\n\n{SENTENCE} {SENTENCE}\n\n## Archived Comments\n\n"
    said = {
        "Karl Brandvik": "One stood at our mill, too.",
        "Ada Lund": "Mine left before the light was gone.",
        "Mina Holt": "They come back in March, my father says.",
    }
    rows = [
        f"### **{name}** — May {day}, 2020 at 4:1{day} pm ([permalink](/heron/#comment-{day}))\n\n"
        f"{first.format(name)}{said[name]}\n>\n> [Log in to Reply](/login/?to=%2Fheron)\n\n"
        for day, name in enumerate(said, 3)
    ]
    page = hb.parse(head + "\n".join(rows), format="text")
    assert [(comment.author and comment.author.name, comment.text) for comment in page.comments] == list(
        said.items()
    )


def test_places_are_those_of_the_source() -> None:
    page = hb.parse(PAGE)
    assert page.article is not None
    blocks = [*page.article.blocks, *(block for comment in page.comments for block in comment.blocks)]
    sources = [PAGE[block.span.start : block.span.end] for block in blocks if block.span is not None]
    assert [plain(source) for source in sources] == [block.text for block in blocks]


_WORDS = st.lists(
    st.sampled_from("heron reeds mill 3 [1] (so) water_mill # dusk".split()), min_size=1, max_size=12
)
_MARKS = st.sampled_from(
    ("{}", "**{}**", "[{}](https://mill.example/a_b)", '[{}](/x "a (b) c")', "![alt](/i.png){}", "{}![]()")
)


@given(st.lists(st.tuples(_WORDS, _MARKS), min_size=1, max_size=6))
def test_marks_change_nothing_that_is_seen(pieces: list[tuple[list[str], str]]) -> None:
    marked = " ".join(mark.format(" ".join(words)) for words, mark in pieces)
    assert plain(marked) == plain(" ".join(" ".join(words) for words, _ in pieces))


@given(st.text(alphabet='[]()!*_`~<>&;#\\ \nab"{}|-=1.', max_size=200))
def test_any_signs_are_read(source: str) -> None:
    """Whatever stands there: places lie inside the text, in order, and no line is empty."""
    lines = unmarked(source, split_lines(source))
    assert all(line.text for line in lines)
    places = [(line.start, line.end) for line in lines]
    assert all(0 <= start < end <= len(source) for start, end in places)
    assert all(one[1] <= other[0] for one, other in pairwise(places))
