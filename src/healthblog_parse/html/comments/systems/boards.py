"""Boards whose topics stand alone or under articles: Simple Machines, MyBB, Invision, WoltLab, FluxBB, UBB.threads, Kunena, Flarum,
bbPress.

Facts.  Each post holds a profile (name, rank, number of posts, day of joining), a line with the date, the text, and a
signature; all are flat.  They differ in their class names alone:

- Simple Machines 2: ``#forumposts``, ``.post_wrapper`` > ``.poster h4``, ``.keyinfo``, ``.inner#msg_N``, ``.moderatorbar``.
- MyBB 1.8: ``.post#post_N`` > ``.post_author``, ``.post_date``, ``.post_body#pid_N``; 1.4 and 1.6: ``table#post_N`` with
  ``.largetext`` around the name, ``.float_left`` around the date.
- FluxBB and PunBB: ``.blockpost#pN`` > ``h2`` with the date, ``.postleft dt``, ``h3``, ``.postmsg``, ``.postsignature``.
- UBB.threads 7: ``table.t_inner`` > ``.subjecttable``, ``.author-content .author-name``, ``.post_inner``.
- Invision 3: ``.post_block#post_id_N`` > ``.author.vcard`` (``.author`` of guests and where profiles are closed), ``.author_info``,
  ``.post.entry-content``; 4: ``article.ipsComment``
  with ``.cAuthorPane``, ``[data-role=commentContent]``.
- WoltLab 3: ``.message#postRowN`` > ``.messageSidebar .userName``, ``.messageBody``; 4 and later ``article.message#postN``;
  comments under articles are ``li.jsComment`` with ``li.jsCommentResponse`` inside.
- Kunena: ``.kmsg`` or ``.kmsgtext``, ``.kwho-user``, ``.kmsgdate``.
- Flarum, for crawlers: ``article`` > ``.PostUser-name``, ``.Post-body``, no date.
- bbPress: ``.bbp-reply-header`` with the date before the ``div`` with ``.bbp-reply-author`` and ``.bbp-reply-content``.

Rules.  A board is known by several names together.  A record is the nearest element around each text that has a name,
or that holds the writer; of the profile only the name is kept.

Source: the boards' default templates Display, postbit, topicViewPost, threadPost, message/item, discussion,
loop-single-reply.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from attrs import frozen

from ...dom import Element, Index, ancestors_of, text_of
from ..given import grouped, with_given
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_MOST_STEPS = 12
"""Elements around a text among which its record is looked for."""


@frozen(kw_only=True)
class Board:
    """How one board names the parts of its posts; class tokens in lower case, as the index has them, but for the layout's,
    which stand as the pages write them."""

    name: str
    known_by: tuple[str, ...]
    """Class tokens and ids, all of which are on every page."""
    text: str
    """The class of the element that holds the text."""
    around: frozenset[str] = frozenset()
    """Classes or tags, one of which the record has; empty where it has no name."""
    profile: frozenset[str] = frozenset()
    """Classes of the element of which only the name is kept."""
    writer: frozenset[str] = frozenset()
    """Classes or tags of the element that holds the name."""
    subject: frozenset[str] = frozenset()
    """Classes or tags of the element that shows the post's subject."""
    layout: Layout


def _layout(skipped: str, *, nothing: str = "", date: str = "", text: str) -> Layout:
    """The layout with these class tokens for interface, for what means nothing, and for the other parts."""
    roles: dict[str, RoleName | None] = dict.fromkeys(skipped.split(), "skip")
    roles |= dict.fromkeys(nothing.split())
    roles |= dict.fromkeys(date.split(), "date")
    roles |= dict.fromkeys(text.split(), "text")
    return Layout(roles=roles)


_BOARDS = (
    Board(
        name="smf",
        known_by=("forumposts", "post_wrapper", "poster"),
        text="inner",
        around=frozenset(("post_wrapper",)),
        profile=frozenset(("poster",)),
        writer=frozenset(("h4",)),
        layout=_layout("moderatorbar under_message signature", nothing="poster keyinfo post", date="smalltext", text="inner"),
    ),
    Board(
        name="mybb",
        known_by=("post_author", "post_body", "post_content"),
        text="post_body",
        around=frozenset(("post",)),
        profile=frozenset(("post_author",)),
        writer=frozenset(("author_information",)),
        layout=_layout(
            "post_controls post_meta signature post_edit float_right",
            nothing="post_author post_head post_content post",
            date="post_date",
            text="post_body",
        ),
    ),
    Board(
        name="mybb",
        known_by=("post_body", "author_buttons", "largetext"),
        text="post_body",
        writer=frozenset(("largetext",)),
        layout=_layout(
            "author_buttons float_right smalltext post_author_info signature post_meta", date="float_left",
            text="post_body",
        ),
    ),
    Board(
        name="fluxbb",
        known_by=("blockpost", "postleft", "postmsg"),
        text="postmsg",
        around=frozenset(("blockpost",)),
        profile=frozenset(("postleft",)),
        writer=frozenset(("dt",)),
        subject=frozenset(("h3",)),
        layout=_layout("postsignature postfoot conr", nothing="postleft postright postbody", text="postmsg"),
    ),
    Board(
        name="ubbthreads",
        known_by=("t_inner", "post_inner", "author-name"),
        text="post_inner",
        around=frozenset(("t_inner",)),
        profile=frozenset(("author-content",)),
        writer=frozenset(("author-name",)),
        subject=frozenset(("truncate",)),
        layout=_layout("signature post-options post-icon", date="small", text="post_inner"),
    ),
    Board(
        name="invision",
        known_by=("post_block", "author_info", "posted_info"),
        text="entry-content",
        around=frozenset(("post_block",)),
        profile=frozenset(("author_info",)),
        writer=frozenset(("vcard", "author")),
        layout=_layout(
            "author_info signature post_controls rating edit", nothing="post_body post_wrap", date="published",
            text="entry-content",
        ),
    ),
    Board(
        name="invision",
        known_by=("ipscomment", "cauthorpane", "ipscomment_content"),
        text="ipscomment_content",
        around=frozenset(("ipscomment",)),
        profile=frozenset(("cauthorpane", "ipscomment_author")),
        writer=frozenset(("cauthorpane_author",)),
        layout=_layout(
            "ipsItemControls ipsComment_controls ipsComment_tools ipsSignature ipsComment_badges",
            nothing="ipsComment_content ipsComment_author cAuthorPane cPost_contentWrap ipsComment_meta",
            text="ipsType_richText",
        ),
    ),
    Board(
        name="woltlab",
        known_by=("messagesidebar", "messagebody"),
        text="messagebody",
        around=frozenset(("message",)),
        profile=frozenset(("messagesidebar",)),
        writer=frozenset(("username", "messageauthor")),
        layout=_layout(
            "messageSignature signature editNote messageFooter messageCount messageQuickOptions messageTitle messageFooterNotes",
            nothing="messageSidebar messageHeader message messageContent light messageText",
            date="datetime smallFont",
            text="messageBody",
        ),
    ),
    Board(
        name="kunena",
        known_by=("kmsg", "kwho-user"),
        text="kmsg",
        writer=frozenset(("kwho-user", "kwho-guest", "kwho-admin", "kwho-moderator", "kwho-globalmoderator")),
        profile=frozenset(("profilebox", "kpost-profile", "kprofile")),
        layout=_layout("ksig kmsgsignature kattach kmessage-buttons", date="kmsgdate text-muted", text="kmsg"),
    ),
    Board(
        name="flarum",
        known_by=("postuser", "postuser-name", "post-body"),
        text="post-body",
        around=frozenset(("article",)),
        profile=frozenset(("postuser",)),
        writer=frozenset(("postuser-name",)),
        layout=_layout("Post-actions Post-footer PostMeta-number item-controls", nothing="PostUser Post", text="Post-body"),
    ),
)  # fmt: skip
_RESPONSES = Layout(
    roles={"userMessage": "text", "userLink": "author", "username": "author", "buttonList": "skip"}
)
_BBPRESS = _layout(
    "bbp-author-role bbp-admin-links bbp-reply-permalink bbp-topic-permalink bbp-author-avatar",
    nothing="bbp-reply-header bbp-topic-header reply topic",
    date="bbp-reply-post-date bbp-topic-post-date",
    text="bbp-reply-content bbp-topic-content",
)


def _board(index: Index) -> Board | None:
    """The board whose names are all on the page."""
    for board in _BOARDS:
        if all(name in index.by_class or name in index.by_id for name in board.known_by):
            return board
    return None


def _claims(index: Index) -> float:
    if index.classed("jscomment") or (
        index.classed("bbp-reply-header") and index.classed("bbp-reply-content")
    ):
        return 1.0
    return 0.0 if _board(index) is None else 1.0


def _read(index: Index) -> CommentSection | None:
    if index.classed("jscomment"):
        return _responses(index)
    board = _board(index)
    if board is None:
        return _bbpress(index)
    writers = (element for name in board.writer for element in index.classed(name))
    records = _around(index.classed(board.text), board, writers)
    if not records:
        return None
    parts: dict[Element, RoleName | None] = {}
    for record in records:
        _tell(record, board, parts)
    section = assemble(board.name, records, layout=board.layout.with_parts(parts))
    return with_given(section, records, keys=[_text_key(record, board) for record in records])


def _around(texts: Iterable[Element], board: Board, writers: Iterable[Element]) -> list[Element]:
    """The nearest element around each text that has one of the names, or that holds a writer; each once."""
    found: dict[Element, None] = {}
    holders = frozenset() if board.around else ancestors_of(writers)
    for text in texts:
        above = text.getparent()
        for _ in range(_MOST_STEPS):
            if above is None:
                break
            if above in holders or _has(above, board.around):
                found[above] = None
                break
            above = above.getparent()
    return list(found)


def _has(element: Element, names: frozenset[str]) -> bool:
    """Whether an element's tag or one of its classes is among the names."""
    if element.tag in names:
        return True
    classes = element.get("class")
    return classes is not None and not names.isdisjoint(classes.lower().split())


def _writer(record: Element, board: Board) -> Element | None:
    """The element in a record that holds the name."""
    return next((element for element in record.iterdescendants() if _has(element, board.writer)), None)


def _tell(record: Element, board: Board, parts: dict[Element, RoleName | None]) -> None:
    """Mark name and subject; the rest of the profile is interface."""
    if board.subject:
        subject = next((box for box in record.iterdescendants() if _has(box, board.subject)), None)
        parts.update(() if subject is None else ((subject, "title"),))
    holder = _writer(record, board)
    if holder is None:
        return
    name = next((link for link in holder.iter("a") if text_of(link)), holder)
    parts[name] = "author"
    inside = takewhile(lambda box: box is not record, name.iterancestors())
    profile = next((box for box in inside if _has(box, board.profile)), None)
    if profile is None:
        return
    parts[profile] = None
    node: Element | None = name
    while node is not None and node is not profile:
        for beside in (*node.itersiblings(), *node.itersiblings(preceding=True)):
            if isinstance(beside.tag, str):
                parts[beside] = "skip"
        node = node.getparent()


def _text_key(record: Element, board: Board) -> str | None:
    """The id of the text, where the record has none."""
    if record.get("id"):
        return None
    names = frozenset((board.text,))
    return next(
        (key for element in record.iterdescendants() if _has(element, names) and (key := element.get("id"))),
        None,
    )


def _responses(index: Index) -> CommentSection:
    """WoltLab's comments under articles, and the answers in them."""
    found = {
        *index.classed("jscomment"),
        *index.classed("jscommentresponse"),
        *index.classed("commentresponse"),
    }
    records = [element for element in index.root.iter("li", "div", "article") if element in found]
    return assemble("woltlab", records, layout=_RESPONSES)


def _bbpress(index: Index) -> CommentSection:
    """bbPress: the header with the date stands before what it belongs to."""
    headers = (*index.classed("bbp-topic-header"), *index.classed("bbp-reply-header"))
    leaders = sorted(headers, key=lambda element: index.order.get(element, 0))
    return assemble("bbpress", grouped(leaders, frozenset(("div",))), layout=_BBPRESS)


SYSTEM = CommentSystem(
    name="boards",
    marks=frozenset((*(board.known_by[0] for board in _BOARDS), "jscomment", "bbp-reply-header")),
    claims=_claims,
    read=_read,
)
