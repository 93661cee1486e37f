"""WordPress themes that print comments with a callback of their own: what their templates emit.

A table of items.  In braces: ``id``, ``class`` (what ``comment_class()`` prints), ``name`` (linked where the
author has a home page), ``date``, ``time``, ``iso``, ``day`` (ISO), ``text`` (paragraphs), ``reply`` (the link
to answer), ``below`` (the list of answers).  Reconstructions after the markup of public themes.
"""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from . import Post, Template, escape, nested, page, paragraphs

_LIST = '<div id="comments" class="comments-area"><h2 class="comments-title">Discussion</h2><ol class="commentlist">{items}</ol></div>'
_DIVS = '<div id="comments"><h3>Comments</h3>{items}</div>'

_ITEMS: dict[str, str] = {
    "tagdiv": """<li class="{class}" id="comment-{id}"><article><footer><img class="avatar" src="a"><cite>{name}</cite>
<a class="comment-link" href="#comment-{id}"><time pubdate="1546441440">{date} At {time}</time></a></footer><div class="comment-content">{text}</div>
<div class="comment-meta" id="comment-{id}">{reply}</div></article>{below}</li>""",
    "enfold": """<li class="{class}" id="li-comment-{id}"><div id="comment-{id}" class="clearfix"><div class="gravatar"><img src="a">{reply}</div><div class="comment_content">
<header class="comment-header"><cite class="comment_author_name author_name">{name}</cite> <span class="says">says:</span>
<a class="comment-link" href="https://b.example/#comment-{id}">{date} at {time}</a></header><div class="comment_text">{text}</div></div></div>{below}</li>""",
    "flatsome": """<li class="{class}" id="li-comment-{id}"><article id="comment-{id}" class="comment-inner"><div class="flex-row align-top"><div class="flex-col">
<div class="comment-author mr-half"><img class="avatar" src="a"></div></div><div class="flex-col flex-grow"><cite class="strong fn">{name}</cite> <span class="says">says:</span>
<div class="comment-content">{text}</div><div class="comment-meta commentmetadata uppercase is-xsmall clear"><a href="https://b.example/#comment-{id}"><time datetime="{iso}" class="pull-left">{date} at {time}</time></a>
<div class="reply pull-right">{reply}</div></div></div></div></article>{below}</li>""",
    "theme_rex": """<li id="comment-{id}" class="{class} comment_item"><div class="comment_author_avatar"><img src="a"></div><div class="comment_content"><div class="comment_info">
<h6 class="comment_author">{name}</h6><div class="comment_posted"><span class="comment_posted_label">Posted</span> <span class="comment_date">{date}</span> <span class="comment_time">{time}</span></div></div>
<div class="comment_text_wrap"><div class="comment_text">{text}</div></div><div class="comment_reply">{reply}</div></div>{below}</li>""",
    "theme_rex_newer": """<li id="comment-{id}" class="{class} comment_item"><div id="comment_body-{id}" class="comment_body"><div class="comment_author_avatar"><img src="a"></div><div class="comment_content">
<div class="comment_info"><h6 class="comment_author">{name}</h6><div class="comment_posted"><span class="comment_posted_label">Posted</span> <span class="comment_date"><a href="https://b.example/#comment-{id}">{date}</a></span>
<span class="comment_time_label">at</span> <span class="comment_time">{time}</span></div></div><div class="comment_text_wrap"><div class="comment_text">{text}</div></div>
<div class="comment_footer"><span class="comment_counters"><span class="post_meta_item post_counters_comment_likes"><span class="trx_addons_icon-heart"></span>0</span></span>
<span class="reply comment_reply">{reply}</span></div></div></div>{below}</li>""",
    "graphene": """<li id="comment-{id}" class="{class}"><div class="row"><div class="comment-wrap col-md-12"><h5 class="comment-author"><span class="comment-author-name"><cite>{name}</cite></span></h5>
<div class="comment-meta"><p class="commentmetadata">{date} at {time}</p><p class="comment-reply-link">{reply}</p></div><div class="comment-entry">{text}</div></div></div>{below}</li>""",
    "rt_panel": """<li id="comment-{id}" class="{class}"><div class="comment-body clearfix"><div class="vcard"><img src="a"></div><div class="comment-author clearfix"><cite class="fn">{name}</cite>
<span class="comment-meta"><a class="rtp-common-link rtp-comment-date" href="https://b.example/#comment-{id}" title="{date}"><time datetime="{day}">{date} at {time}</time></a></span></div>
<div class="comment-text">{text}</div><div class="rtp-reply rtp-common-link">{reply}</div></div>{below}</li>""",
    "poster": """<li class="{class}" id="comment-{id}"><div id="div-comment-{id}" class="comment"><div class="avatar"><img src="a"></div><div class="comment-info"><span class="poster"><i class="fa fa-user"></i> {name}</span>
<span class="comment-time"><i class="fa fa-clock-o"></i> {date} {time}</span> <span class="comment-reply">{reply}</span></div><div class="comment-text">{text}</div></div>{below}</li>""",
    "avatar_only_author": """<li id="li-comment-{id}" class="{class}"><div id="comment-{id}"><div class="comment-author"><img src="a" class="avatar"></div><div class="comment-meta"><cite class="fn highlight">{name}</cite>
{date} at {time}</div><div class="reply">{reply}</div><div class="comment-body">{text}</div></div>{below}</li>""",
    "author_date_paragraphs": """<li class="{class}" id="comment-{id}"><div class="comment-meta"><p class="author">Comment by {name}</p><p class="date">on {date} at {time}</p></div>
<div class="comment-thumbnail"><div class="image-wrap"><img src="a"></div></div><div class="comment-content">{text}</div><footer class="comment-footer"><div class="reply">{reply}</div></footer>{below}</li>""",
    "media_dice": """<div class="{class} media mb-4" id="comment-{id}"><div class="d-flex mr-3 rounded-circle"><img src="a"></div><div class="media-body"><h5 class="mt-0"><cite>{name}</cite> <span>dice:</span></h5>
<small>{date} {time}</small>{text}<span>{reply}</span></div>{below}</div>""",
    "identifier": """<li class="{class}" id="li-comment-{id}"><div class="comment-wrapper"><div id="comment-{id}"><div class="comment-identifier clearfix"><img src="a"><cite class="fn">{name}</cite>
<a class="comment_permalink" href="https://b.example/#comment-{id}">{date} at {time}</a></div><div class="comment-content">{text}</div><div class="reply">{reply}</div></div></div>{below}</li>""",
    "materialize": """<li id="comment-{id}" class="{class} media"><div class="col s12"><div class="row valign-wrapper"><div class="col s2"><a href="https://c.example" class="media-object"><img src="a"></a></div>
<div class="col s10" id="div-comment-{id}"><h4 class="card-title">{name}</h4><div class="comment-metadata"><a href="https://b.example/#comment-{id}"><time datetime="{iso}">{date} at {time}</time></a></div>
<div class="comment-content">{text}</div><div class="valign-wrapper">{reply}</div></div></div></div>{below}</li>""",
    "slash_line": """<li class="{class}" id="comment-{id}"><div class="comment-avatar"><img src="a"></div><div class="pull-right">{reply}</div><div class="comment-content comment-content-with-avatar">
<strong><span class="comment-name">{name}</span></strong> / {date} {time} <a href="#comment-{id}" title="Comment Permalink">#</a>{text}</div>{below}</li>""",
    "heading_with_date": """<li class="{class}" id="comment-{id}"><div class="media"><img src="a"><div class="media-body"><h5 class="mt-0">{name} <span>{date} {time}</span> <div class="reply-link">{reply}</div></h5>
{text}</div></div>{below}</li>""",
    "starkers": """<li class="{class}"><article id="comment-{id}"><img src="a" class="avatar"><h4>{name}</h4><time><a href="#comment-{id}" pubdate>{date} at {time}</a></time>{text}</article>{below}</li>""",
    "breaks": """<li class="{class}" id="comment-{id}"><div id="author_info"><img src="a"><br>{name}<br>{date} <br>@ {time}<br></div><div id="comment_text">{text}</div>{below}</li>""",
    "karma": """<li class="{class}" id="li-comment-{id}"><div class="comment-wrap"><div class="comment-content" id="comment-{id}"><div class="comment-gravatar"><img src="a"></div><div class="comment-text">
<span class="comment-author">{name}</span> &nbsp;<span class="comment-date">{date} {time}</span><br>{text}{reply}</div></div></div>{below}</li>""",
    "icons": """<li class="{class}" id="comment-{id}"><div class="comment-author-avatar"><img src="a"></div><div class="comment-meta-enhanced"><div class="comment-author-info"><cite class="comment-author-name">{name}</cite>
<div class="comment-metadata"><time datetime="{iso}" class="comment-date"><i class="fas fa-clock"></i> vor 3 Tagen</time><div class="comment-reply-link">{reply}</div></div></div></div>
<div class="comment-content-enhanced">{text}</div>{below}</li>""",
    "anders": """<li class="{class}" id="li-comment-{id}"><div id="comment-{id}" class="comment"><div class="avatar-container"><img src="a"></div><div class="comment-inner"><div class="comment-header"><h4>{name}</h4>
<p class="comment-date"><a class="comment-date-link" href="https://b.example/#comment-{id}" title="{date} at {time}">{date} {time}</a></p></div><div class="comment-content">{text}</div>
<div class="comment-actions">{reply}</div></div></div>{below}</li>""",
    "piped": """<li class="{class}" id="li-comment-{id}"><article id="comment-{id}" class="comment"><footer><div class="comment-author vcard"><img src="a"><cite class="fn">{name}</cite> | <span class="comment-meta commentmetadata">
<a href="https://b.example/#comment-{id}"><time pubdate datetime="{iso}">{date} at {time}</time></a></span></div></footer><div class="comment-content">{text}</div><div class="reply">{reply}</div></article>{below}</li>""",
    "said_in": """<li class="{class}" id="li-comment-{id}"><article id="comment-{id}" class="comment"><footer class="comment-meta"><div class="comment-author vcard"><img src="a"><span class="fn">{name}</span> in
<a href="https://b.example/#comment-{id}"><time datetime="{iso}">{date} at {time} </time></a> <span class="says"> said:</span></div></footer><div class="comment-content">{text}</div><div class="reply">{reply}</div></article>{below}</li>""",
    "heading_utility": """<li id="comment-{id}" class="{class}"><h3 class="comment-author sub-header">{name} <span class="comment-meta utility-info"><a href="#comment-{id}" title="Permalink to this comment">{date} at {time}</a> {reply}</span></h3>
<div class="comment-content wysiwyg">{text}</div>{below}</li>""",
    "bones": """<div id="comment-{id}" class="{class} cf"><article class="cf"><header class="comment-author vcard"><img class="load-gravatar avatar avatar-48 photo" src="a"><cite class="fn">{name}</cite>
<time datetime="{day}"><a href="https://b.example/#comment-{id}">{date} {time}</a></time></header><section class="comment_content cf">{text}</section>{reply}</article>{below}</div>""",
    "floor": """<div class="{class}" id="li-comment-{id}"><div id="comment-{id}" class="comment-body"><div class="comment-author vcard"><span class="floor">1.</span> <cite class="fn"><b>{name}</b></cite>
<span class="comment-time">({date} {time})</span> <span class="reply">{reply}</span></div><div class="comment-text">{text}</div></div>{below}</div>""",
    "jannah": """<li id="comment-{id}" class="{class}"><article id="div-comment-{id}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img src="a"><b class="fn">{name}</b> <span class="says">schreibt:</span></div>
<div class="comment-metadata"><a href="https://b.example/#comment-{id}"><time datetime="{iso}">{date} at {time}</time></a></div></footer><div class="comment-content">{text}</div><div class="reply">{reply}</div></article>{below}</li>""",
    "soledad": """<div class="{class}" id="comment-{id}" itemprop="" itemscope itemtype="https://schema.org/UserComments"><meta itemprop="discusses" content="Sleep"><link itemprop="url" content="https://b.example/#comment-{id}">
<div class="thecomment"><div class="author-img"><img src="a"></div><div class="comment-text"><span class="author" itemprop="creator" itemtype="https://schema.org/Person"><span itemprop="name">{name}</span></span>
<span class="date" datetime="{iso}" title="{date} {time}" itemprop="commentTime"><i class="penci-faicon fa fa-clock-o"></i>{date} - {time}</span><div class="comment-content" itemprop="commentText">{text}</div>
<span class="reply">{reply}</span></div></div>{below}</div>""",
    "generatepress": """<li id="comment-{id}" class="{class}"><article class="comment-body" id="div-comment-{id}" itemtype="https://schema.org/Comment" itemscope><footer class="comment-meta" aria-label="Comment meta"><img src="a">
<div class="comment-author-info"><div class="comment-author vcard" itemprop="author" itemtype="https://schema.org/Person" itemscope><cite itemprop="name" class="fn">{name}</cite></div><div class="entry-meta comment-metadata">
<a href="https://b.example/#comment-{id}"><time datetime="{iso}" itemprop="datePublished">{date} at {time}</time></a></div></div></footer><div class="comment-content" itemprop="text">{text}</div><span class="reply">{reply}</span></article>{below}</li>""",
    "kadence": """<li id="comment-{id}" class="{class}"><article id="div-comment-{id}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img src="a"><b class="fn">{name}</b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="https://b.example/#comment-{id}"><time datetime="{iso}">{date} at {time}</time></a></div></footer><div class="comment-content">{text}</div><div class="reply">{reply}</div></article>{below}</li>""",
    "salient": """<li class="{class}" id="comment-{id}"><div id="div-comment-{id}" class="comment-body"><div class="comment-author vcard"><img src="a"> <cite class="fn">{name}</cite> <span class="says">says:</span></div>
<div class="comment-meta commentmetadata"><a href="https://b.example/#comment-{id}">{date} at {time}</a></div>{text}<div class="reply">{reply}</div></div>{below}</li>""",
    "betheme": """<li id="comment-{id}" class="{class}"><div id="div-comment-{id}" class="comment-body"><div class="comment-author vcard"><img src="a"> <cite class="fn">{name}</cite> <span class="says">says:</span></div>
<div class="comment-meta commentmetadata"><a href="https://b.example/#comment-{id}"> {date} at {time}</a></div>{text}<div class="reply">{reply}</div></div>{below}</li>""",
    "the_seven": """<li id="comment-{id}" class="{class}"><article id="div-comment-{id}" class="dt-fancy-image"><div class="dt-mega-comment"><div class="comment-meta"><div class="comment-author vcard"><a href="https://c.example" class="rollover"><img src="a"></a>
<span class="comment-author-name"><cite class="fn">{name}</cite></span></div><div class="comment-metadata"><a href="https://b.example/#comment-{id}"><time datetime="{iso}">{date} at {time}</time></a> <span class="reply">{reply}</span></div></div>
<div class="comment-content">{text}</div></div></article>{below}</li>""",
    "bridge": """<li class="{class}"><div class="comment"><div class="image"><img src="a"></div><div class="text" id="comment-{id}"><div class="comment_info"><h4 class="name">{name}</h4> <span class="comment_date">Posted at {time}, {date}</span>
{reply}</div><div class="text_holder">{text}</div></div></div>{below}</li>""",
    "woo_themes": """<li class="{class}" id="li-comment-{id}"><a name="comment-{id}"></a><div id="comment-{id}" class="comment-container"><div class="avatar"><img src="a"></div><div class="comment-head"><span class="name">{name}</span>
<span class="date">{date} at {time}</span> <span class="perma"><a href="https://b.example/#comment-{id}" title="Direct link to this comment">#</a></span></div><div class="comment-entry">{text}<div class="reply">{reply}</div></div></div>{below}</li>""",
    "canvas": """<li class="{class}" id="comment-{id}"><div class="comment-container"><div class="avatar"><img src="a"></div><div class="comment-head"><div class="name">{name}</div><div class="date">{date} at {time}</div>
<div class="perma"><a href="#comment-{id}">#</a></div></div><div class="comment-entry" id="comment-entry-{id}">{text}<div class="reply">{reply}</div></div></div>{below}</li>""",
    "mag_suite": """<li class="{class}" id="comment-{id}"><div class="comment-wrap"><div class="comment-avatar"><img src="a"></div><div class="author-comment"><cite class="fn">{name}</cite> <span class="comment-date">{date} at {time}</span></div>
<div class="clear"></div><div class="comment-content">{text}</div><div class="reply">{reply}</div></div>{below}</li>""",
    "sahifa": """<li id="comment-{id}"><div class="{class} comment-wrap"><div class="comment-avatar"><img src="a"></div><div class="comment-content"><div class="author-comment"><cite class="fn">{name}</cite>
<div class="comment-meta commentmetadata"><a href="https://b.example/#comment-{id}"> {date} at {time}</a></div><div class="clear"></div></div>{text}</div><div class="reply">{reply}</div></div>{below}</li>""",
    "hueman": """<li class="{class}" id="li-comment-{id}"><div id="comment-{id}" class="comment-body"><div class="comment-author vcard"><img src="a"> <cite class="fn">{name}</cite> <span class="says">says:</span></div>
<div class="comment-meta commentmetadata"><a href="https://b.example/#comment-{id}">{date} at {time}</a></div>{text}<div class="reply">{reply}</div></div>{below}</li>""",
    "atahualpa": """<li class="{class}" id="comment-{id}"><div id="div-comment-{id}" class="clearfix comment-container"><div class="comment-author vcard"><img src="a"><span class="authorname">{name}</span></div>
<div class="comment-meta commentmetadata">{date} at {time}<span class="comment-edit"></span></div>{text}<div class="reply">{reply}</div></div>{below}</li>""",
    "suffusion": """<li id="comment-{id}" class="{class}"><div id="div-comment-{id}" class="comment-body fix"><div class="comment-author vcard fix"><img src="a"><div class="comment-info"><cite class="fn">{name}</cite> <span class="says">says:</span>
<div class="comment-meta commentmetadata"><a href="https://b.example/#comment-{id}">{date} at {time}</a></div></div></div><div class="comment-text">{text}</div><div class="reply">{reply}</div></div>{below}</li>""",
    "inove": """<li class="{class} regularcomment" id="comment-{id}"><div class="author"><div class="pic"><img src="a"></div><div class="name">{name}</div></div><div class="info"><div class="date">{date} at {time} | <a href="#comment-{id}">#1</a></div>
<div class="act">{reply}</div><div class="fixed"></div><div class="content"><div id="commentbody-{id}">{text}</div></div></div><div class="fixed"></div>{below}</li>""",
    "mystique": """<li class="{class}" id="comment-{id}"><div class="comment-head"><div class="avatar-box"><img src="a"></div><div class="author"><span class="fn">{name}</span><br><span class="comment-date">{date} at {time}</span> <a class="comment-id" href="#comment-{id}">#1</a></div>
<div class="controls bubble">{reply}</div></div><div class="comment-body clear-block" id="comment-body-{id}"><div class="comment-text">{text}</div></div>{below}</li>""",
    "arras": """<li class="{class}" id="comment-{id}"><div class="comment-node" id="comment-node-{id}"><div class="comment-controls">{reply}</div><div class="comment-author vcard"><img src="a"><cite class="fn">{name}</cite></div>
<div class="comment-meta commentmetadata"><a href="#comment-{id}">{date} at {time}</a></div><div class="comment-body">{text}</div></div>{below}</li>""",
    "p2": """<li class="{class}" id="comment-{id}"><img src="a" class="avatar"><h4>{name} <span class="meta">{time} on {date} <span class="actions"><a class="thepermalink" href="https://b.example/#comment-{id}">Permalink</a> | {reply}</span></span></h4>
<div id="commentcontent-{id}" class="commentcontent">{text}</div>{below}</li>""",
    "sandbox": """<li id="comment-{id}" class="c1 c-y2019 {class}"><div class="comment-author vcard"><span class="fn n">{name}</span></div><div class="comment-meta">Posted {date} at {time} <span class="meta-sep">|</span>
<a href="#comment-{id}" title="Permalink to this comment">Permalink</a></div>{text}{below}</li>""",
    "hybrid": """<li id="comment-{id}" class="{class}"><div id="comment-wrap-{id}"><a href="https://c.example"><img src="a" class="avatar"></a><div class="comment-meta comment-meta-data"><cite class="fn">{name}</cite> <abbr class="comment-date" title="{date}, {time}">{date}</abbr> at
<abbr class="comment-time" title="{date}, {time}">{time}</abbr> | <a class="permalink" href="#comment-{id}" title="Permalink to comment">Permalink</a></div><div class="comment-text">{text}</div>{reply}</div>{below}</li>""",
    "hybrid_newer": """<li id="comment-{id}" class="{class}" itemprop="comment" itemscope itemtype="http://schema.org/UserComments"><article><header class="comment-meta"><img src="a"><cite class="comment-author" itemprop="creator" itemtype="http://schema.org/Person">{name}</cite><br>
<a href="https://b.example/#comment-{id}" class="comment-permalink" itemprop="url"><time class="comment-published" datetime="{iso}" itemprop="commentTime">3 years ago</time></a></header>
<div class="comment-content" itemprop="commentText">{text}</div>{reply}</article>{below}</li>""",
    "canard": """<li id="comment-{id}" class="{class}"><article id="div-comment-{id}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img src="a"><b class="fn">{name}</b> <span class="says">says:</span></div></footer>
<div class="comment-content">{text}</div><footer class="comment-reply"><div class="comment-metadata"><a href="https://b.example/#comment-{id}"><time datetime="{iso}">{date} at {time}</time></a></div>{reply}</footer></article>{below}</li>""",
    "pipdig": """<li id="comment-{id}" class="{class}"><article id="div-comment-{id}" class="comment-body"><div class="comment-meta"><div class="comment-author"><img src="a"><b class="fn">{name}</b> <span class="says">says:</span></div>
<div class="comment-metadata"><time datetime="{iso}">{date} / {time}</time></div></div><div class="comment-content">{text}</div><div class="reply">{reply}</div></article>{below}</li>""",
    "solo_pine": """<div class="{class}" id="comment-{id}"><div class="thecomment"><div class="author-img"><img src="a"></div><div class="comment-text"><span class="reply">{reply}</span><h6 class="author">{name}</h6><span class="date">{date} at {time}</span>{text}</div></div>{below}</div>""",
    "elated": """<li class="{class}"><div class="eltdf-comment clearfix"><div class="eltdf-comment-image"><img src="a"></div><div class="eltdf-comment-text"><div class="eltdf-comment-info"><h5 class="eltdf-comment-name vcard">{name}</h5>
<div class="eltdf-comment-date">{date} at {time}</div></div><div class="eltdf-text-holder" id="comment-{id}">{text}</div>{reply}</div></div>{below}</li>""",
    "thrive": """<li class="{class}" id="comment-{id}"><article id="div-comment-{id}"><div class="thrive-comment"><div class="lft"><img src="a"></div><div class="comment-content"><span class="uname">{name}</span> <span class="udate">{date} at {time}</span>
<div class="comment-text">{text}</div><div class="reply">{reply}</div></div></div></article>{below}</li>""",
    "beaver": """<li id="li-comment-{id}" class="{class}"><div id="comment-{id}" class="comment-body clearfix"><div class="comment-avatar"><img src="a"></div><div class="comment-meta"><span class="comment-author-link">{name}</span> <span class="comment-date">on {date} at {time}</span></div>
<div class="comment-content clearfix">{text}</div>{reply}</div>{below}</li>""",
    "total": """<li id="li-comment-{id}" class="{class}"><article id="comment-{id}" class="comment-body"><div class="comment-author vcard"><img src="a"></div><div class="comment-details clr"><header class="comment-meta"><cite class="fn comment-author">{name}</cite>
<span class="comment-date"><time datetime="{iso}">{date}</time> at <span>{time}</span></span></header><div class="comment-content entry clr">{text}</div><footer class="reply comment-footer">{reply}</footer></div></article>{below}</li>""",
    "x_theme": """<li id="li-comment-{id}" class="{class}"><article id="comment-{id}" class="comment"><div class="x-comment-img"><span class="avatar-wrap cf"><img src="a"></span></div><div class="x-comment-wrap"><header class="x-comment-header">
<cite class="x-comment-author">{name}</cite><div><a href="https://b.example/#comment-{id}" class="x-comment-time"><time datetime="{iso}">{date} at {time}</time></a></div></header><section class="x-comment-content">{text}</section>
<div class="x-reply">{reply}</div></div></article>{below}</li>""",
    "themify": """<li id="comment-{id}" class="{class}"><p class="comment-author"><img src="a"> <cite>{name}</cite><br><small class="comment-time"><strong>{date}</strong> @ {time}</small></p><div class="commententry">{text}</div><p class="reply">{reply}</p>{below}</li>""",
    "mts": """<li class="{class}" id="li-comment-{id}"><div id="comment-{id}" class="comment-box"><div class="comment-author vcard"><img src="a"><span class="fn"><span>{name}</span></span> <span class="comment-meta"><time>{date} at {time}</time></span></div>
<div class="commentmetadata"><div class="commenttext">{text}</div><div class="reply">{reply}</div></div></div>{below}</li>""",
    "voice": """<li id="comment-{id}" class="{class}"><div class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img src="a"><span class="fn">{name}</span></div><div class="comment-metadata">{date} {time}</div></footer>
<div class="comment-content">{text}</div><div class="reply">{reply}</div></div>{below}</li>""",
    "jnews": """<li id="comment-{id}" class="{class}"><div id="div-comment-{id}" class="jeg_comment_body"><div class="comment-author vcard"><img src="a"><cite class="fn">{name}</cite> <span class="says">says:</span></div>
<div class="comment-meta commentmetadata"><a href="https://b.example/#comment-{id}">{date} at {time}</a></div><div class="comment-content">{text}</div><div class="reply">{reply}</div></div>{below}</li>""",
    "bimber": """<li class="{class}" id="comment-{id}"><article class="comment-body" id="div-comment-{id}" itemscope itemtype="http://schema.org/Comment"><footer class="comment-meta"><div class="comment-author" itemprop="author" itemtype="http://schema.org/Person">
<img itemprop="image" src="a"><b class="fn" itemprop="name">{name}</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="https://b.example/#comment-{id}"><time itemprop="datePublished" datetime="{iso}">{date} at {time}</time></a></div></footer>
<div class="comment-content" itemprop="text">{text}</div><div class="reply">{reply}</div></article>{below}</li>""",
    "ghostpool": """<li id="comment-{id}" class="{class} gp-comment-item"><div class="gp-comment-box"><div class="gp-comment-avatar"><img src="a"></div><div class="gp-comment-body"><div class="gp-comment-author">{name}</div><div class="gp-comment-date">{date}, {time}</div>
<div class="gp-comment-text">{text}</div>{reply}</div></div>{below}</li>""",
    "ocean_blog": """<li class="{class}" id="comment-{id}"><div class="comment-list-item"><div class="author-avatar"><img src="a"></div><div class="comment-list-content"><div class="comment-list-meta"><b>{name}</b><span>{date} {time}</span>{reply}</div>
<div class="comment-list-text">{text}</div></div></div>{below}</li>""",
    "table": """<li class="{class}" id="comment-{id}"><table><tr><td class="avatar-cell"><img src="a"></td><td><p class="comment-header"><strong>{name}</strong><br>{date} at {time}</p>{text}<p>{reply}</p></td></tr></table>{below}</li>""",
    "blockquote": """<li class="{class}" id="comment-{id}"><p class="comment-title"><a href="#comment-{id}">1</a> {name} <em>on {date} at {time}</em></p><blockquote class="entry-content">{text}</blockquote>{below}</li>""",
    "dotted": """<li id="comment-{id}" class="{class}"><p class="commentMeta"><b>{name}</b> &middot; <a href="#comment-{id}">{date} at {time}</a> &middot; {reply}</p><div class="commentContent">{text}</div>{below}</li>""",
    "name_bottom": """<li class="{class}" id="comment-{id}"><div class="comment-bubble">{text}</div><p class="comment-by">&mdash; <strong>{name}</strong>, <span>{date} at {time}</span> {reply}</p>{below}</li>""",
    "papermag": """<li class="{class}" id="comment-{id}"><div class="comment-body"><div class="author-thumb"><img src="a"></div><div class="comment-content"><h4 class="name">{name} <span class="comment-date">{date} {time}</span></h4>{text}<div class="comment-footer">{reply}</div></div></div>{below}</li>""",
    "light": """<li class="{class}" id="comment-{id}"><div class="commentname">{name} on {date} {time}</div><div class="commenttext"><div class="commentp">{text}</div></div>{below}</li>""",
    "timber": """<li class="{class} list-group-item" id="comment-list-item"><a class="pull-left" href="#"><img src="a"></a><div class="media-body"><h6 class="media-heading">{name}&nbsp;&middot;&nbsp;<span>{date} {time}</span><div class="pull-right">{reply}</div></h6>{text}</div>{below}</li>""",
    "barcelona": """<div class="{class}"><article id="comment-{id}" class="comment-body clearfix"><div class="comment-author vcard"><div class="author-image"><img src="a"></div><cite class="fn">{name}</cite> <time datetime="{iso}" class="comment-date"><a href="https://b.example/#comment-{id}">{date}</a></time></div>
<div class="comment-content">{text}</div>{reply}</article>{below}</div>""",
    "rundown": """<li class="{class}" id="li-comment-{id}"><div id="comment-{id}" class="comment-content"><div class="user_info"><img src="a"> <h3>{name}</h3><p><span>{date} at {time}</span></p></div>{text}<br>{reply}</div>{below}</li>""",
    "wpv": """<li class="{class}" id="li-comment-{id}"><div class="comment-wrapper"><div class="comment-left"><img src="a"></div><div class="comment-right"><div class="comment-meta"><a href="https://b.example/#comment-{id}">{date} {time}</a></div><div class="comment-author vcard">{name}</div>
<div class="comment-body">{text}</div><div class="reply">{reply}</div></div></div>{below}</li>""",
    "ct_theme": """<li class="{class}" id="li-comment-{id}"><div class="comment"><div class="comment-meta"><img src="a"><h4 class="author">{name}</h4><span class="date">{date} at {time}</span></div>{reply}<div class="comment-content">{text}</div></div>{below}</li>""",
    "author_bio": """<div id="comment-{id}" class="{class} entry-author-bio"><div class="author-bio-avatar"><img src="a"></div><div class="author-bio-description"><h4>{name}<br><small>on {date} {time}</small></h4>{text}</div>{below}</div>""",
    "at_said": """<li id="comment-{id}" class="{class}"><div class="commenthead">At {date} {time}, <a name="comment-{id}"></a><span class="author">{name}</span> said: </div><div class="body">{text}</div><p class="meta"><a href="javascript:moveForm({id})" title="reply">REPLY</a></p>{below}</li>""",
    "chinese": """<li class="{class}"><div id="comment-{id}" class="comment-body"><div class="comment-avatar"><img src="a"></div><div class="contain-main"><div class="comment-meta"><div class="comment-author" itemprop="author"><span class="author-name">{name}</span> <span class="comment-reply">{reply}</span></div>
<time class="comment-time" itemprop="datePublished" datetime="{iso}">{day} 9:10</time></div><div class="comment-content" itemprop="description">{text}</div></div></div>{below}</li>""",
    "themeberger": """<li id="comment-{id}" class="{class} u-comment h-cite" itemprop="comment" itemscope itemtype="http://schema.org/Comment"><div class="comment-meta" role="complementary"><span class="comment-author themeberger-comment-author vcard" itemprop="author" itemscope itemtype="http://schema.org/Person">
<img class="photo avatar" src="a"><span class="name p-name fn" itemprop="name">{name}</span></span> <a href="#comment-{id}" title="{date}" itemprop="url"><time class="comment-date published" itemprop="datePublished" datetime="{iso}">5 years ago</time></a></div>
<div class="comment-content e-content p-summary" itemprop="text">{text}</div><div class="reply">{reply}</div>{below}</li>""",
    "woo_review": """<li class="{class}" id="li-comment-{id}"><div id="comment-{id}" class="comment_container"><img src="a"><div class="comment-text"><div class="star-rating" title="Rated 5 out of 5"><span style="width:100%"><strong>5</strong> out of 5</span></div>
<p class="meta"><strong class="woocommerce-review__author">{name}</strong> <em class="woocommerce-review__verified verified">(verified owner)</em> <span class="woocommerce-review__dash">&ndash;</span> <time class="woocommerce-review__published-date" datetime="{iso}">{date}</time></p><div class="description">{text}</div></div></div>{below}</li>""",
    "body_outside": """<li class="{class}" id="comment-{id}"><div class="comment-body"><div class="comment-meta commentmetadata"><div class="comment-author vcard"><img src="a"><cite class="fn">{name}</cite></div><a href="https://b.example/#comment-{id}" class="comment-date"><time datetime="{iso}">{date}</time></a></div>
<div id="div-comment-{id}" class="comment-content"><div class="comment-text">{text}</div><div class="reply">{reply}</div></div></div>{below}</li>""",
    "commeta": """<li class="{class}" id="li-comment-{id}"><div id="comment-{id}" class="comment_body contents"><div class="profile"><img src="a"></div><section class="commeta"><div class="left"><h4 class="author">{name}</h4></div>{reply}<div class="right"><div class="info"><time datetime="{iso}">{day}</time></div></div></section>
<div class="body">{text}</div></div>{below}</li>""",
    "opal": """<li class="{class}" id="li-comment-{id}"><div id="comment-{id}" class="comment_container"><div class="comment-author"><img src="a"><strong class="author">{name}</strong></div><div class="comment-text"><p class="meta"><time datetime="{iso}">{date} at {time}</time></p>{text}</div></div>{below}</li>""",
    "tailwind": """<li class="{class}" id="comment-{id}"><article class="flex gap-4 py-6"><div class="flex-1"><header class="flex flex-wrap items-center gap-x-2 text-sm text-gray-700"><div class="shrink-0"><img src="a"></div><span class="text-lg font-bold text-gray-900">{name}</span> <span class="text-gray-400">·</span>
<time datetime="{iso}" class="text-gray-500">{date}</time></header><div class="prose prose-sm mt-3 max-w-none text-gray-700">{text}</div><footer class="mt-3 text-sm text-gray-500">{reply}</footer></div></article>{below}</li>""",
    "tailwind_span": """<li class="{class}" id="li-comment-{id}"><div id="comment-{id}" class="bg-gray-50 p-6 rounded-lg"><div class="flex items-start gap-4"><div class="shrink-0"><img src="a"></div><div class="flex-1"><div class="flex items-center justify-between mb-2"><h5 class="font-medium text-gray-900">{name}</h5>
<span class="text-xs text-gray-500">{date} {time}</span></div><div class="text-gray-600 text-sm leading-relaxed mb-3">{text}</div><div class="flex items-center gap-4 text-xs">{reply}</div></div></div></div>{below}</li>""",
    "parenthesis": """<div class="{class} each-comment" id="comment-{id}"><p class="bold">{name} ( {date} {time} )</p>{text}{below}</div>""",
    "grid": """<div id="div-comment-{id}" class="{class} grid1_of_2"><div class="grid_img"><img src="a"></div><div class="grid_text"><h4 class="style1 list">{name}</h4><h3 class="style">{date} at {time}</h3><div class="para top">{text}{reply}</div></div>{below}</div>""",
    "photberry": """<div class="{class}" id="comment-{id}"><div class="photberry_comment_ava"><img src="a"></div><div class="photberry_comment_body"><h6 class="innertitle photberry_comment_author">{name}</h6><div class="photberry_comment_text">{text}</div>
<div class="photberry_comment_meta"><div class="photberry_comment_date">{date} {time}</div><div class="photberry_comment_reply_cont">{reply}</div></div></div>{below}</div>""",
    "review_card": """<li class="{class} bd-review-item" id="comment-{id}"><div class="bd-review-card"><div class="bd-review-avatar"><img src="a"></div><div class="bd-review-body"><div class="bd-review-header"><div class="bd-review-info"><h4 class="bd-review-author">{name}</h4><span class="bd-review-date">{date} {time}</span></div></div>
<div class="bd-review-content">{text}</div><div class="bd-review-actions"><button class="bd-helpful">Es útil (<span class="count">3</span>)</button></div></div></div>{below}</li>""",
    "date_then_by": """<li id="comment-{id}" class="{class}"><h4><a href="https://b.example/#comment-{id}">{date} at {time}</a><br>by {name}</h4>{text}<p>{reply}</p>{below}</li>""",
    "crum": """<li class="{class}" id="li-comment-{id}"><img src="a"><article id="comment-{id}" class="comment-entry comment"><header class="comment-meta comment-author"><cite class="fn">{name} </cite><a href="https://b.example/#comment-{id}"><time pubdate datetime="{iso}">5 years ago</time></a><div class="reply comment-reply-button">{reply}</div></header>
<div class="comment-content comment">{text}</div></article>{below}</li>""",
    "ht": """<li class="{class}"><article id="comment-{id}" class="ht-comment" itemscope itemtype="https://schema.org/Comment"><header class="ht-comment__header"><div class="ht-comment__author" itemprop="author" itemscope itemtype="https://schema.org/Person"><img src="a" class="ht-comment__authoravatar"><span class="ht-comment__authorname" itemprop="name">{name}</span></div>
<time class="ht-comment__time" datetime="{iso}" itemprop="datePublished"><a itemprop="url" href="https://b.example/#comment-{id}">5 years ago</a></time></header><div class="ht-comment__content" itemprop="text">{text}</div><footer class="ht-comment__footer"><div class="ht-comment__actions">{reply}</div></footer></article>{below}</li>""",
    "mint": """<div class="{class} comments-post-user media" id="comment-{id}"><div class="comments-gravatar pull-left"><img src="a"></div><div class="comments-content media-body"><div class="comment-content-reply"><span>&rarr;</span> {reply}</div><h4 class="comments-content-author theme-color-text">{name} <small class="comments-content-date">{date} {time}</small></h4>
<div class="comments-content-text mb5">{text}</div></div>{below}</div>""",
    "cards": """<li class="{class}" id="comment-{id}"><div class="card"><div class="card-content"><div class="row"><div class="col s3"><img src="a" class="circle"></div><div class="col s9"><div class="row"><div class="col s6"><strong><strong class="fn">{name}</strong></strong></div><div class="col s6"><a href="https://b.example/#comment-{id}">{date} {time}</a></div></div>
<div class="row"><div class="col s12">{text}</div></div></div></div></div><div class="card-action">{reply}</div></div>{below}</li>""",
    "c_comment": """<li class="{class} c-comment" id="comment-{id}"><article class="c-comment__body" id="div-comment-{id}"><img src="a"><div class="c-comment__content"><div class="c-comment__author">{name}</div><a class="c-comment__time" href="https://b.example/#comment-{id}"><time datetime="{iso}">5 years ago</time></a>{text}{reply}</div></article>{below}</li>""",
    "archetype": """<li class="{class}" id="comment-{id}"><div class="comment_container"><div class="comment-text"><div class="comment-author vcard"><img src="a"><cite class="fn" itemprop="author">{name}</cite></div><div class="reply">{reply}</div><a href="https://b.example/#comment-{id}" class="comment-date"><time itemprop="datePublished" datetime="{iso}">5 years ago</time></a>
<div itemprop="description" class="description">{text}</div></div></div>{below}</li>""",
    "title_fn": """<li class="{class}" id="li-comment-{id}"><div id="comment-{id}" class="comment-wrap"><div class="comment-author vcard"><img src="a"><div class="title"><span class="fn">{name}</span> <span class="sep">-</span> {reply}</div><span class="meta">{date} at {time}</span></div><div class="comment-body">{text}</div></div>{below}</li>""",
    "text_first": """<li class="{class}" id="comment-{id}"><div class="text">{text}</div><div class="gravatar"><img src="a"></div><div class="meta"><p>{name}<br> on {date} {time}</p></div>{below}</li>""",
    "wp_one": """<li id="comment-{id}" class="{class}">{text}<p><cite>Comment by {name} {date} @ <a href="#comment-{id}">{time}</a></cite></p>{below}</li>""",
    "definition_list": """<dt class="{class} bypostauthor" id="comment-{id}"><span class="comment_author">{name}</span> <span class="comment_time"><a href="#comment-{id}" title="Permalink to this comment">{date} at {time}</a></span>
<span class="comment_num"><a href="#comment-{id}" title="Permalink">1</a></span></dt><dd class="{class} bypostauthor"><div class="format_text" id="comment-body-{id}">{text}<p class="reply">{reply}</p></div>{below}</dd>""",
    "two_slashes": """<li class="{class}" id="li-comment-{id}"><div id="comment-{id}"><div class="vcard meta"><img src="a" class="avatar">{name} // <a href="https://b.example/#comment-{id}">{date} at {time}</a> // {reply}</div><div class="comment-text">{text}</div></div>{below}</li>""",
    "no_space": """<li class="{class}" id="comment-{id}"><div class="the-comment"><div class="avatar"><img src="a"></div><div class="comment-box"><div class="comment-author meta"><strong>{name}</strong>{date} at {time}<span class="vertical-separator">-</span> {reply}</div>
<div class="comment-text">{text}</div></div></div>{below}</li>""",
    "said_comma": """<li class="{class}" id="comment-{id}"><div class="comment_author"> &nbsp;&nbsp; {name} said, </div><br><p class="metadate">on {date} at {time}</p>{text}{below}</li>""",
    "number_in_name": """<li class="{class}" id="comment-{id}"><span><img src="a"></span><p class="comment-author"><span class="commentnr">1</span>{name}</p><p class="commentmetadata">on <a href="#comment-{id}" title="">{date} at {time}</a></p>{text}{below}</li>""",
    "hash_link": """<li class="{class}" id="comment-{id}"><h4>{name} <a href="https://b.example/#comment-{id}">#</a></h4><p class="meta">Geschrieben am {date} um {time}</p><div class="commentcontent">{text}</div><p class="reply">{reply}</p>{below}</li>""",
    "date_then_name": """<li class="{class}" id="comment-{id}"><div class="author"><img src="a"></div><div class="posted"> On {date} {time}, {name} wrote: </div><div class="content">{text}</div>{below}</li>""",
    "address_last": """<li class="{class}" id="comment-{id}">{text}<address> {name}, {date} {time} <a href="#comment-{id}" title="Permalink">#</a> </address>{below}</li>""",
    "german_old": """<li class="{class}" id="comment-{id}"><cite>{name}</cite><br><small class="commentmetadata"><a href="#comment-{id}" title="#comment-{id}">Am {date} um {time}</a> <strong>&#124;</strong></small>{text}{below}</li>""",
}
_DIV_ITEMS = frozenset(
    "media_dice bones floor soledad solo_pine author_bio parenthesis grid photberry mint barcelona".split()
)


def _name(post: Post) -> str:
    if post.url is None:
        return escape(post.author)
    return f'<a href="{escape(post.url)}" rel="external nofollow ugc" class="url">{escape(post.author)}</a>'


def _family(name: str, item: str, dated: Literal["minute", "day"] = "minute") -> Template:
    holder = _DIVS if name in _DIV_ITEMS else _LIST

    def one(post: Post, answers: str) -> str:
        tag = "div" if name in _DIV_ITEMS else "ul"
        return item.format_map(
            {
                "id": post.number,
                "class": f"comment byuser even thread-even depth-{post.depth + 1}",
                "name": _name(post),
                "date": f"{post.when:%B} {post.when.day}, {post.when.year}",
                "time": f"{post.when.hour % 12 or 12}:{post.when:%M} {'pm' if post.when.hour > 11 else 'am'}",
                "iso": f"{post.when:%Y-%m-%dT%H:%M:%S}+00:00",
                "day": f"{post.when:%Y-%m-%d}",
                "text": paragraphs(post),
                "reply": f'<a rel="nofollow" class="comment-reply-link" href="?replytocom={post.number}#respond">Reply</a>',
                "below": f'<{tag} class="children">{answers}</{tag}>' if answers else "",
            }
        )

    def render(posts: Sequence[Post]) -> str:
        return page(holder.format(items=nested(posts, one)))

    render.__name__ = name
    return Template(system="wordpress", render=render, dated=dated)


TEMPLATES = tuple(_family(name, item) for name, item in _ITEMS.items())
