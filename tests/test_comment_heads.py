"""Heads of comments: where names and dates stand when no class names them, and what only looks like them."""

from __future__ import annotations

import pytest
from lxml import html as lxml_html

from healthblog_parse.html.comments.record import read_record
from healthblog_parse.records import RawComment

_TEXT = "<div class='comment-content'><p>Good text about it.</p></div>"


def _read(inside: str) -> RawComment:
    return read_record(lxml_html.fragment_fromstring(f"<div class='comment'>{inside}</div>"))


@pytest.mark.parametrize(
    ("head", "name", "shown"),
    [
        ("<p class='comment-meta'>Anna Berg | May 3, 2012 at 4:05 pm</p>", "Anna Berg", "May 3, 2012 at 4:05 pm"),
        ("<p class='comment-meta'>Am 3. Mai 2012 um 16:05 von Anna Berg</p>", "Anna Berg", "3. Mai 2012 um 16:05"),
        ("<p>Le 3 mai 2012, 16:05 par Anna Berg</p>", "Anna Berg", "3 mai 2012, 16:05"),
        ("<p class='posted'>Écrit par : Anna Berg | 23/05/2012 16:05</p>", "Anna Berg", "23/05/2012 16:05"),
        ("<p>Kommentiert von: J. R. <span class='date'>| 23.05.2012 16:05</span></p>", "J. R.", "23.05.2012 16:05"),
        ("<p class='comment-title'>1 Anna Berg <em>on May 3, 2012</em></p>", "Anna Berg", "May 3, 2012"),
        ("<h4>re: Sleep</h4><p>May 3, 2012 4:05 PM by Anna Berg</p>", "Anna Berg", "May 3, 2012 4:05 PM"),
        ("<div class='author-image'><b class='fn'>Anna</b></div><time datetime='2012-05-03'>May 3</time>", "Anna", "May 3"),
        ("<b class='fn'>Anna</b><footer class='comment-reply'><time datetime='2012-05-03'>May 3</time></footer>", "Anna", "May 3"),
        ("<b>Anna</b> <span><span title='May 3, 2012 4:05 pm'>3 yrs ago</span></span>", "Anna", "3 yrs ago"),
        ("<span class='uname'>Anna</span> <span class='udate'>May 3, 2012</span>", "Anna", "May 3, 2012"),
        ("<p class='vcard'>Anna Berg // May 3, 2012 // </p>", "Anna Berg", "May 3, 2012"),
        ("<div class='author'><strong>mara_77</strong>May 3, 2012 at 4:05 pm</div>", "mara_77", "May 3, 2012 at 4:05 pm"),
        ("<p class='posted'>On May 3, 2012 4:05 pm, Anna K. wrote:</p>", "Anna K.", "May 3, 2012 4:05 pm"),
        ("<b>Anna</b> <span>Mitglied seit 17.01.2002</span> <small>03.05.2012 16:05</small>", "Anna", "03.05.2012 16:05"),
        ("<p class='author'><span class='commentnr'>12</span>Anna</p><p class='date'>May 3, 2012</p>", "Anna", "May 3, 2012"),
        ("<small class='date'><i class='date_day'>3</i> <i class='date_month'>May</i> <i>2012</i></small> <b>Anna</b>", "Anna", "3 May 2012"),
        ("<p class='posted'>Posted by mara_77 on 05/03 at 12:04</p>", "mara_77", "Posted by mara_77 on 05/03 at 12:04"),
        ("<b>Anna</b> <small>May 3, 2012</small><p><em>Zuletzt bearbeitet am 9.5.2020 von Anna</em></p>", "Anna", "May 3, 2012"),
        ("<cite>???</cite> <small>May 3, 2012</small>", "???", "May 3, 2012"),
        ("<p>??? on May 3, 2012</p>", "???", "May 3, 2012"),
        ("<p>Dr. med. dent. Hans-Peter Berg-Reuter, May 3, 2012 4:05 pm</p>", "Dr. med. dent. Hans-Peter Berg-Reuter", "May 3, 2012 4:05 pm"),
        ("<div class='user_info'><h3>Dr. med. dent. Hans-Peter Berg-Reuter</h3><p>May 3, 2012 at 4:05 pm</p></div>",
         "Dr. med. dent. Hans-Peter Berg-Reuter", "May 3, 2012 at 4:05 pm"),
        ("<div class='byline'>Comment by Anna Berg on <a href='#c1' title='Comment permalink'>May 3, 2012 4:05 PM</a></div>", "Anna Berg",
         "May 3, 2012 4:05 PM"),
        ("<div class='author'>Anna Berg on <a class='date' href='#c1'>May 3, 2012</a></div>", "Anna Berg", "May 3, 2012"),
        ("<div class='byline'><b>Minh On</b></div><p class='date'>May 3, 2012</p>", "Minh On", "May 3, 2012"),
        ("<p class='author'><span class='floor'>17楼</span><b>Anna Berg</b></p><p class='date'>May 3, 2012</p>", "Anna Berg", "May 3, 2012"),
        ("<div class='review-name'><a>Anna Berg</a> <span class='small'>a month ago</span></div>", "Anna Berg", "a month ago"),
        ("<p class='author'>Anna</p><div class='commentcount'>12</div><p class='date'>May 3, 2012</p>", "Anna", "May 3, 2012"),
        ("<b>Anna Berg</b> пишет: <small>03.05.2012 в 16:05</small>", "Anna Berg", "03.05.2012 в 16:05"),
    ],
)  # fmt: skip
def test_name_and_date_of_a_head(head: str, name: str, shown: str) -> None:
    comment = _read(head + _TEXT)
    assert comment.author == name
    assert comment.date is not None
    assert comment.date.raw == shown
    assert [block.text for block in comment.blocks] == ["Good text about it."]


@pytest.mark.parametrize(
    ("head", "name", "badge"),
    [
        ("<cite class='fn'>Ruth Amberg <span> Post author</span></cite>", "Ruth Amberg", True),
        ("<cite class='fn'>Ruth Amberg <em>(Autorin)</em></cite>", "Ruth Amberg", True),
        ("<cite class='fn'>Ruth Amberg <span>Berlin</span></cite>", "Ruth Amberg Berlin", False),
        ("<cite class='fn'>Bishop</cite>", "Bishop", False),
    ],
)
def test_a_label_in_the_name_is_a_badge(head: str, name: str, badge: bool) -> None:  # noqa: FBT001
    comment = _read(head + "<time datetime='2012-05-03'>May 3, 2012</time>" + _TEXT)
    assert (comment.author, comment.badge) == (name, badge)


def test_a_title_that_is_no_date_beside_the_name_dates_nothing() -> None:
    comment = _read(f"<b class='fn'>Anna</b> <a href='/j' title='Notes of 27 April 2008'>Journal</a>{_TEXT}")
    assert comment.date is None


def test_a_title_with_a_date_in_an_answer_dates_the_answer_alone() -> None:
    answer = f"<b class='fn'>Bea</b> <span title='May 3, 2012 4:05 pm'>3 yrs ago</span>{_TEXT}"
    record = lxml_html.fragment_fromstring(
        f"<li class='comment'><b class='fn'>Anna</b>{_TEXT}<ul><li class='comment'>{answer}</li></ul></li>"
    )
    inside = record.find(".//li")
    assert inside is not None
    assert read_record(record, {record, inside}).date is None
    dated = read_record(inside, {record, inside}).date
    assert dated is not None
    assert dated.machine == "May 3, 2012 4:05 pm"


def test_a_header_line_with_the_date_alone_names_nobody() -> None:
    comment = _read(f"<p class='author'>on May 3, 2012 at 4:05 pm</p>{_TEXT}")
    assert comment.author is None


def test_a_part_named_after_its_place_that_holds_paragraphs_is_the_text() -> None:
    comment = _read("<h4>Anna</h4><h5>May 3, 2012</h5><div class='top'><p>One.</p><p>Two.</p></div>")
    assert [block.text for block in comment.blocks] == ["One.", "Two."]


def test_links_to_the_form_are_interface_in_any_language() -> None:
    comment = _read(
        f"<b class='fn'>Anna</b><time datetime='2012-05-03'>x</time>{_TEXT}<a href='?r=1#respond'>Vastaus</a>"
    )
    assert [block.text for block in comment.blocks] == ["Good text about it."]
