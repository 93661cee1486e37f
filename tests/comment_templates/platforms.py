"""Platforms beside WordPress: what their templates emit, in a table.

Each has a page around the items (``%s``), an item, and what stands around answers where they nest.  Braces as in
``wordpress_callbacks``; dates in the form and language of the platform.  Reconstructions after public templates; where
no system is named, the generic reader reads them.
"""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from attrs import frozen

from . import Post, Template, escape, nested, page, paragraphs

_FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_DE = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()


@frozen
class Kind:
    """How one platform prints comments."""

    system: str | None
    area: str
    item: str
    below: str | None = None
    dated: Literal["minute", "day"] | None = "minute"


_KINDS: dict[str, Kind] = {
    "contao": Kind(
        "contao",
        '<div class="ce_comments block"><h2>Kommentare</h2>%s</div>',
        '<div class="comment_default first even" id="c{id}"><p class="info">Kommentar von {name} | <time datetime="{iso}" class="date">{dmy} {hm}</time></p><div class="comment">{text}</div></div>',
        None,
    ),
    "contao_old": Kind(
        "contao",
        '<div class="ce_comments block">%s</div>',
        '<div class="comment_default first even" id="c{id}"><p class="info">Kommentar von {name}<span class="date"> | {dmy} {hm}</span></p><div class="comment">{text}</div></div>',
        None,
    ),
    "dotclear": Kind(
        "dotclear",
        '<div id="comments"><h3>Commentaires</h3><dl>%s</dl></div>',
        '<dt id="c{id}" class=" odd first"><a href="#c{id}" class="comment-number">{n}.</a> Le {frdate}, {hm} par {name}</dt><dd class=" odd first">{text}</dd>',
        None,
    ),
    "dotclear_ductile": Kind(
        "dotclear",
        '<div id="comments"><h3>Commentaires</h3><ul class="comments-list">%s</ul></div>',
        '<li id="c{id}" class="comment odd"><p class="comment-info"><a href="#c{id}" class="comment-number">{n}</a> <strong>{name}</strong> <span>{frdate}, {hm}</span></p><div class="comment-content">{text}</div></li>',
        None,
    ),
    "overblog": Kind(
        "overblog",
        '<div class="ob-comments"><h3>Commenter cet article</h3><div class="ob-list-comments" id="ob_list_comments">%s</div></div>',
        '<div id="ob-comment-{id}" class="ob-comment"><div class="ob-content"><p class="ob-info"><span class="ob-user"><span class="ob-avatar"><img src="a"></span><span class="ob-name"><span class="ob-website">{name}</span></span></span> <span class="ob-date">{frdate} {hm}</span></p><div class="ob-message"><div class="ob-text">{text}</div></div><p class="ob-answer"><a class="ob-link">Répondre</a></p></div></div>',
        None,
    ),
    "canalblog": Kind(
        None,
        '<div id="comments"><h2>Commentaires sur Sommeil</h2>%s</div>',
        '<div class="commentaire"><a id="c{id}"></a><div class="item_div"><div class="article_body">{text}</div><div class="itemfooter">Posté par {name}, <a href="#c{id}">{frdate} à {hm}</a> | <a href="#">Répondre</a></div></div></div>',
        None,
    ),
    "blogspirit": Kind(
        None,
        '<div class="comments"><h3 id="comments">Commentaires</h3>%s</div>',
        '<div class="comment" id="c{id}">{text}<p class="posted">Écrit par : {name} | {frdate} {hm}</p></div>',
        None,
    ),
    "typepad_de": Kind(
        "movabletype",
        '<div id="comments" class="comments"><h3 class="comments-header">Kommentare</h3><div class="comments-content">%s</div></div>',
        '<a id="comment-6a{id}"></a><div class="comment" id="comment-6a{id}b"><div class="comment-content">{text}</div><p class="comment-footer">Kommentiert von: {name} | <a href="#comment-6a{id}">{dedate} um {hm}</a></p></div>',
        None,
    ),
    "typepad_fr": Kind(
        "movabletype",
        '<div id="comments" class="comments"><h3 class="comments-header">Commentaires</h3><div class="comments-content">%s</div></div>',
        '<div class="comment" id="comment-6a{id}b"><div class="comment-content">{text}</div><p class="comment-footer">Rédigé par : {name} | <a href="#comment-6a{id}">le {frdate} à {hm}</a></p></div>',
        None,
    ),
    "textpattern": Kind(
        None,
        '<h2 id="comment">Comments</h2><ol class="comments">%s</ol>',
        '<li><h3 class="comment-title"><span><a href="#c{id}">#</a></span> <span class="fn">{name}</span></h3><p class="published"><time datetime="{iso}">{date}, {hm}</time></p>{text}</li>',
        None,
    ),
    "textpattern_old": Kind(
        None,
        '<h2 id="comment">Comments</h2><ol class="comments">%s</ol>',
        '<li id="c{id}">{text}<p><small>&#8212; {name}</small><br><small>{date} {hm}</small> <a href="#c{id}">#</a></p></li>',
        None,
    ),
    "weebly": Kind(
        None,
        '<div id="comments"><div id="commentArea">%s</div></div>',
        '<div class="blogCommentWrap" id="{id}"><div class="blogComment"><div class="blogCommentHeading"><div class="blogCommentHeadingInner"><div class="blogCommentAuthor">{name}</div><div class="blogCommentDate"><span>{date} {hm}</span></div></div></div><div class="blogCommentText">{text}</div><div class="blogCommentReply"><a>Reply</a></div></div></div>',
        None,
    ),
    "plone": Kind(
        None,
        '<div class="discussion">%s</div>',
        '<div class="comment level-0 comment-published" id="{id}"><div class="commentImage"><img></div><div class="documentByLine">{name} says: <div class="commentDate">{date} {time}</div></div><div class="commentBody">{text}</div><form><input type="submit" value="Reply"></form></div>',
        None,
    ),
    "blogengine": Kind(
        None,
        '<h1 id="comment">Comments</h1><div id="commentlist">%s</div>',
        '<div id="id_{id}" class="vcard comment"><p class="date">{date} {hm} <a href="#id_{id}">#</a></p><p class="gravatar"><img class="photo"></p><div class="content">{text}</div><p class="author"><span class="fn">{name}</span></p></div>',
        None,
    ),
    "dasblog": Kind(
        None,
        '<div class="comments">%s</div>',
        '<div class="commentBoxStyle"><a name="{id}"></a><div class="commentDateStyle">{date} {hm}</div><div class="commentBodyStyle">{text}</div><div class="commentAuthorStyle">{name}</div></div>',
        None,
    ),
    "subtext": Kind(
        None,
        '<div id="comments"><h3>Feedback</h3>%s</div>',
        '<div class="comment"><h4><a name="{id}" title="permalink" href="#{id}">#</a> re: Sleep</h4><h5 class="commentHead">Left by {name} at {date} {hm}</h5><div class="commentText">{text}</div></div>',
        None,
    ),
    "community_server": Kind(
        None,
        '<h3>Comments</h3><ul class="blogfeedback" id="comments">%s</ul>',
        '<li><h4><a name="{id}"></a>re: Sleep</h4><div class="feedbackhead">{date} {time} by {name}</div><div class="feedbackbody">{text}</div></li>',
        None,
    ),
    "staticman": Kind(
        None,
        '<section class="page__comments"><h4 class="page__comments-title">Comments</h4><div class="js-comments">%s</div></section>',
        '<article id="comment{id}" class="js-comment comment"><div class="comment__avatar-wrapper"><img class="comment__avatar"></div><div class="comment__content-wrapper"><h3 class="comment__author">{name}</h3><p class="comment__date"><a href="#comment{id}"><time datetime="{iso}">{date} at {time}</time></a></p>{text}</div></article>',
        None,
    ),
    "coral_talk": Kind(
        None,
        '<div class="talk-embed-stream-container comments">%s</div>',
        '<div class="talk-stream-comment-wrapper talk-stream-comment-wrapper-level-{depth}" id="c_{id}"><div class="talk-stream-comment"><div class="talk-stream-comment-header"><span class="AuthorName__name talk-stream-comment-user-name">{name}</span><span class="CommentTimestamp__timestamp talk-comment-timestamp" title="{date} {time}">3 years ago</span></div><div class="talk-stream-comment-content">{text}</div><div class="talk-stream-comment-footer"><button>Reply</button></div></div>{below}</div>',
        '<div class="talk-replies">%s</div>',
    ),
    "livefyre": Kind(
        None,
        '<div class="fyre comments"><div class="fyre-stream-content">%s</div></div>',
        '<article class="fyre-comment-article" id="fyre-{id}"><div class="fyre-comment-wrapper"><section class="fyre-comment-head"><a class="fyre-comment-username">{name}</a> <time class="fyre-comment-date" datetime="{iso}">3y ago</time></section><section class="fyre-comment-body"><div class="fyre-comment">{text}</div></section><footer class="fyre-comment-footer"><a>Like</a><a>Reply</a></footer></div>{below}</article>',
        '<section class="fyre-comment-replies">%s</section>',
    ),
    "intensedebate": Kind(
        "intensedebate",
        '<div id="idc-container"><div id="idc-cover">%s</div></div>',
        '<div id="IDComment{id}" class="idc-c idc-anonymous"><div class="idc-c-h"><div class="idc-c-h-inner"><div class="idc-v"><span class="idc-v-total">0</span></div><p><strong class="fn">{name}</strong> <a class="idc-time" title="{date} {time}" href="#IDComment{id}">300 weeks ago</a></p></div></div><div class="idc-c-t idc-c-t-inner">{text}</div><div class="idc-c-b"><a>Reply</a></div>{below}</div>',
        '<div class="idc-thread">%s</div>',
    ),
    "blogger_wp": Kind(
        "wordpress",
        '<h3 id="comments">Comments</h3><ol class="commentlist">%s</ol>',
        '<li><a name="comment-{id}"></a><cite>{name}</cite> Says:<small class="commentmetadata"><a href="#comment-{id}" title="comment permalink">{date} {time}</a><span class="item-control blog-admin"><a href="#"><img></a></span></small>{text}</li>',
        None,
    ),
    "blogger_block": Kind(
        None,
        '<div class="comments" id="comments"><h4>Comments</h4>%s</div>',
        '<div class="comment_wrap" id="c1234567890123{id}"><div class="comment_inner"><div class="comment_avatar"><img></div><div class="comment_header"><div class="comment_name">{name}</div><div class="comment_service"><a href="https://b.blogspot.com/a.html?showComment=1#c1234567890123{id}">{date} at {time}</a></div></div><div class="comment_body">{text}</div><div class="comment_reply"><a>Reply</a></div></div>{below}</div>',
        '<div class="comment_child">%s</div>',
    ),
    "zeit": Kind(
        None,
        '<section class="comment-section" id="comments">%s</section>',
        '<article class="comment js-comment" id="cid-{id}"><div class="comment__container"><div class="comment-meta"><div class="comment-meta__name">{name}</div><a class="comment-meta__date" href="#cid-{id}">#{n} &nbsp;&mdash;&nbsp; {dedate}, {hm} Uhr</a></div><div class="comment__body">{text}</div><div class="comment__reactions"><a>Antworten</a></div></div></article>',
        None,
    ),
    "bare_meta": Kind(
        "wordpress",
        '<div id="comments"><ol class="commentlist">%s</ol></div>',
        '<li class="comment even depth-{d1}" id="comment-{id}"><div class="comment-meta">{name} | {date} at {time}</div><div class="comment-content">{text}</div></li>',
        None,
    ),
    "omega_drupal": Kind(
        "drupal",
        '<section id="comments" class="comment-wrapper"><h2>Comments</h2>%s</section>',
        '<article class="comment odd comment-by-anonymous" about="/comment/{id}#comment-{id}"><header><h3><a href="/comment/{id}#comment-{id}" class="permalink" rel="bookmark">{subject}</a></h3></header><footer class="comment-submitted">Submitted by <span class="username">{name}</span> on <time datetime="{iso}">{date} - {hm}</time></footer><div class="content">{text}</div><nav class="links comment-links"><ul class="links inline"><li class="comment-reply"><a>reply</a></li></ul></nav></article>',
        None,
    ),
    "olivero": Kind(
        "drupal",
        '<section class="comments" id="comments"><h2 class="comments__title">Comments</h2>%s</section>',
        '<article role="article" class="comment js-comment has-parent" id="comment-{id}" data-drupal-selector="comment"><div class="comment__text-wrapper"><footer class="comment__meta"><p class="comment__author"><span lang="" class="username">{name}</span></p><p class="comment__time">{dmy} {hm}</p></footer><div class="comment__content"><h3><a href="/comment/{id}#comment-{id}" class="permalink" rel="bookmark">{subject}</a></h3><div class="comment__text-content text-content">{text}</div><ul class="links inline comment__links"><li class="comment-reply"><a>Antworten</a></li></ul></div></div></article>{below}',
        '<div class="indented">%s</div>',
    ),
    "ghost_members": Kind(
        None,
        '<section class="comments">%s</section>',
        '<div id="{id}" data-testid="comment-component" class="flex"><div class="avatar"><figure></figure></div><div class="grow"><div class="flex"><div class="flex-start"><h4 class="text-[rgb(23,23,23] font-sans">{name}</h4><div class="font-sans text-base"><span class="flex"><span title="{date} {time}">3 yrs ago</span></span></div></div></div><div class="mt mb-2"><div class="gh-comment-content" data-testid="comment-content">{text}</div></div><div><button>Like</button><button>Reply</button></div></div></div>',
        None,
    ),
    "polish_own": Kind(
        None,
        '<div class="komentarze"><h3>Komentarze</h3><ul>%s</ul></div>',
        '<li><div class="autor">{name}</div><div class="data">{dmy}, {hm}</div><div class="tresc">{text}</div><a href="#">odpowiedz</a></li>',
        None,
    ),
    "czech_own": Kind(
        None,
        '<div id="diskuse"><h3>Diskuse</h3><div>%s</div></div>',
        '<div class="prispevek"><div class="hlavicka"><strong>{name}</strong> <span>{dmy} {hm}</span></div><div class="telo">{text}</div><a>Odpovědět</a></div>',
        None,
    ),
    "hungarian_own": Kind(
        None,
        '<div class="hozzaszolasok"><h3>Hozzászólások</h3>%s</div>',
        '<div class="hsz"><div class="fej"><b>{name}</b> | {dmy} {hm}</div><div class="szoveg">{text}</div></div>',
        None,
    ),
    "turkish_own": Kind(
        None,
        '<div class="yorumlar"><h3>Yorumlar</h3>%s</div>',
        '<div class="yorum"><div class="ad"><b>{name}</b></div><div class="tarih">{dmy} {hm}</div><div class="metin">{text}</div><a>Cevapla</a></div>',
        None,
    ),
    "finnish_own": Kind(
        None,
        '<div class="juttu"><h3>Kommentit</h3>%s</div>',
        '<div class="viesti"><div class="ylos"><strong>{name}</strong> <span>{dmy} klo {hm}</span></div><div class="teksti">{text}</div><a>Vastaa</a></div>',
        None,
    ),
    "japanese_own": Kind(
        None,
        '<div class="hyouka"><h3>コメント一覧</h3>%s</div>',
        '<div class="naiyou"><div class="ue"><strong>{name}</strong> <span>{day} {hm}</span></div><div class="honbun">{text}</div><a>返信</a></div>',
        None,
    ),
    "numbered_font": Kind(
        None,
        '<a name="comments"></a><h3>Kommentare</h3>%s',
        '<table width="100"><tr><td bgcolor="#eee"><font size="1">{n} | {plain} | {dmy} um {hm} Uhr</font></td></tr><tr><td><font size="2">{text}</font></td></tr></table>',
        None,
    ),
    "magefan": Kind(
        None,
        '<div class="post-comments"><div class="title">12 Comment(s)</div><div class="c-comments">%s</div></div>',
        '<div class="c-comment c-comment-{id}" data-comment-id="{id}"><div class="c-post"><div class="p-name">{plain}</div><div class="p-text">{lines}</div><div class="p-actions"><a class="reply-action">Reply</a> <span class="publish-date">{date}</span></div></div><div class="c-replies">{below}</div></div>',
        "%s",
        dated="day",
    ),
    "buddypress": Kind(
        None,
        '<div class="activity-comments"><ul>%s</ul></div>',
        '<li id="acomment-{id}"><div class="acomment-avatar"><img src="a"></div><div class="acomment-meta"><a href="/m">{plain}</a> replied <a class="activity-time-since"><span class="time-since" data-livestamp="{iso}">{date} at {time}</span></a></div><div class="acomment-content">{text}</div><div class="acomment-options"><a>Reply</a></div>{below}</li>',
        "<ul>%s</ul>",
    ),
    "french_reactions": Kind(
        None,
        '<section id="reactions"><h2>Vos réactions</h2><ul>%s</ul></section>',
        '<li class="reaction" id="r{id}"><p class="reaction-infos"><span class="reaction-pseudo">{plain}</span> <span class="reaction-date">le {frdate} à {hm}</span></p><div class="reaction-message">{text}</div><a>Alerter</a></li>',
    ),
    "taz": Kind(
        None,
        '<section class="sect sect_commentlinks"><h5>12 Kommentare</h5><ul class="sectbody">%s</ul></section>',
        '<li class="member pic odd" id="bb_message_{id}"><a class="pic person"><img src="a"></a><a class="author person" href="/u"><h4>{plain}</h4></a><a href="#bb_message_{id}"><time datetime="{iso}">{dmy}, {hm}</time></a><div class="objlink nolead"><blockquote>{text}</blockquote></div><ul class="toolbar"><li>antworten</li></ul></li>',
    ),
    "webnode": Kind(
        None,
        '<div class="box forum"><h2>Kommentare</h2><div class="items">%s</div></div>',
        '<div class="forumItem"><div class="forumHeader"><p class="subject">{subject}</p><p class="author">{plain} | {dmy}</p></div><div class="forumContent"><p>{text}</p></div><a>Antworten</a></div>',
        dated="day",
    ),
    "hatena": Kind(
        None,
        '<div class="comment-box js-comment-box"><ul class="comment js-comment">%s</ul></div>',
        '<li class="entry-comment" id="comment-{id}"><p class="comment-user-name"><a class="comment-user-id" href="/x"><img src="a">{plain}</a></p><div class="comment-content">{text}</div><p class="comment-metadata"><time data-relative datetime="{iso}" title="{iso}">3年前</time></p></li>',
    ),
    "tistory": Kind(
        None,
        '<div class="area-reply"><div class="tt-comment-cont"><h2 class="title">댓글 <span class="cnt">12</span></h2><ul class="list-reply">%s</ul></div></div>',
        '<li id="comment{id}"><div class="author-meta"><img class="img" src="a"><span class="nickname"><a href="https://x.tistory.com">{plain}</a></span><span class="timeago">{day} {hm}</span></div><p class="text">{lines}</p><div class="control"><a>답글</a></div>{below}</li>',
        "<ul>%s</ul>",
    ),
    "shopify_debut": Kind(
        None,
        '<div id="comments" class="comments"><h2>12 comments</h2><ul class="list--no-bullets">%s</ul></div>',
        '<li id="{id}" class="comment first"><div class="comment__content">{text}</div><span class="comment__meta-item">{plain}</span> <span class="comment__meta-item"><time datetime="{iso}">{date}</time></span></li>',
    ),
    "shopify_dawn": Kind(
        None,
        '<div class="article-template__comment-wrapper"><div id="comments" class="page-width"><h2 id="Comments-1">12 comments</h2><div class="article-template__comments">%s</div></div></div>',
        '<article id="{id}" class="article-template__comments-comment"><div>{text}</div><footer class="right"><span class="circle-divider caption-with-letter-spacing">{plain}</span><span class="caption-with-letter-spacing"><time datetime="{iso}">{date}</time></span></footer></article>',
    ),
    "jimdo": Kind(
        None,
        '<div class="j-module j-comment"><div class="comments"><p class="intro">Kommentare: <span class="comment-count">12</span></p><ul class="com-list">%s</ul></div></div>',
        '<li class="com-list-noimg" id="com-{id}"><div><strong><span class="com-num">#{n}</span></strong><p class="com-meta"><strong><em>{plain}</em></strong> <em>(<span class="com-date">{dmy} {hm}</span>)</em></p>{text}</div></li>',
    ),
    "concrete5": Kind(
        None,
        '<div class="ccm-conversation-wrapper"><h4>Comments</h4><div class="ccm-conversation-message-list ccm-conversation-messages-threaded">%s</div></div>',
        '<div data-conversation-message-id="{id}" data-conversation-message-level="{depth}" class="ccm-conversation-message ccm-conversation-message-level{depth}"><a id="cnvMessage{id}"></a><div class="ccm-conversation-message-user"><div class="ccm-conversation-avatar"><img src="a"></div><div class="ccm-conversation-message-byline"><span class="ccm-conversation-message-username"><span class="ccm-conversation-display-author-name">{plain}</span></span><span class="ccm-conversation-message-divider">|</span><span class="ccm-conversation-message-date">{date} at {time}</span></div></div><div class="ccm-conversation-message-body">{text}</div><div class="ccm-conversation-message-controls"><ul class="standard-message-controls"><li><a>Reply</a></li></ul></div></div>',
    ),
    "django_xtd": Kind(
        None,
        '<div id="comments" class="comment-tree"><h3>12 comments</h3>%s</div>',
        '<div id="c{id}" class="comment d-flex"><img class="me-3" src="a"><div class="d-flex flex-column flex-grow-1 pb-3"><h6 class="comment-header mb-1 d-flex justify-content-between"><div class="d-inline flex-grow-1">{date}, {time} - <a href="https://x.example">{plain}</a></div><span><a class="permalink" href="#c{id}">¶</a></span></h6><div class="content pb-3">{text}</div><a>Reply</a>{below}</div></div>',
        "%s",
    ),
    "liferay": Kind(
        None,
        '<div class="taglib-discussion"><fieldset class="add-comment"></fieldset>%s</div>',
        '<article class="lfr-discussion card" id="x_messageScroll{id}"><div class="comment-container"><div class="card-row"><div class="user-portrait"><img src="a"></div><div class="lfr-discussion-details"><header><a class="username" href="/x">{plain}</a><time datetime="{iso}">3 Years Ago</time></header></div></div><div class="lfr-discussion-body"><div class="lfr-discussion-message">{text}</div></div><div class="lfr-discussion-controls"><a>Reply</a></div></div></article>',
    ),
}


def _values(post: Post) -> dict[str, object]:
    when = post.when
    name = escape(post.author)
    return {
        "id": post.number,
        "n": post.number - 4710,
        "depth": post.depth,
        "d1": post.depth + 1,
        "name": name if post.url is None else f'<a href="{escape(post.url)}" rel="nofollow">{name}</a>',
        "plain": name,
        "date": f"{when:%B} {when.day}, {when.year}",
        "time": f"{when.hour % 12 or 12}:{when:%M} {'pm' if when.hour > 11 else 'am'}",
        "hm": f"{when:%H:%M}",
        "dmy": f"{when:%d.%m.%Y}",
        "slashed": f"{when:%Y/%m/%d}",
        "cjk": f"{when.year}年{when.month:02d}月{when.day:02d}日",
        "day": f"{when:%Y-%m-%d}",
        "iso": f"{when:%Y-%m-%dT%H:%M:%S}+00:00",
        "frdate": f"{when.day} {_FR[when.month - 1]} {when.year}",
        "dedate": f"{when.day}. {_DE[when.month - 1]} {when.year}",
        "subject": f"On point {post.number}",
        "text": paragraphs(post),
        "lines": "<br><br>".join(map(escape, post.text)),
    }


def template_of(name: str, kind: Kind) -> Template:
    """The template of one platform."""

    def one(post: Post, answers: str) -> str:
        below = kind.below % answers if answers and kind.below else ""
        return kind.item.format_map(_values(post) | {"below": below})

    def render(posts: Sequence[Post]) -> str:
        items = nested(posts, one) if kind.below else "".join(one(post, "") for post in posts)
        return page(kind.area % items)

    render.__name__ = name
    threaded = kind.below is not None or "depth-{d1}" in kind.item or "-level{depth}" in kind.item
    linked = "{plain}" not in kind.item
    return Template(system=kind.system, render=render, threaded=threaded, linked=linked, dated=kind.dated)


TEMPLATES = tuple(template_of(name, kind) for name, kind in _KINDS.items())
