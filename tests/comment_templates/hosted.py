"""Hosted blogs and older systems, as far as the generic reader reads them: FC2, Pixnet, uCoz, Forem.

Reconstructions after the systems' public templates; braces as in ``platforms``.
"""

# ruff: noqa: E501
from __future__ import annotations

from .platforms import Kind, template_of

_KINDS: dict[str, Kind] = {
    "fc2": Kind(
        None,
        '<div id="cm" class="content"><h3 class="sub_header">コメント</h3>%s</div>',
        '<div class="sub_content" id="comment{id}"><h4 class="sub_title">{subject}</h4><div class="sub_body">{lines}</div><ul class="sub_footer"><li>{slashed}({hm})</li><li>{name} </li><li><a href="?no={id}" title="コメントの編集">編集</a></li></ul></div>',
    ),
    "pixnet": Kind(
        None,
        '<div id="comment"><div class="head"><h3>留言列表 (5)</h3></div><div id="comment-text">%s</div></div>',
        '<ul class="single-post" id="comment-{id}"><li class="post-info"><span class="floor">#{n}樓</span> <span class="user-name">{plain}</span> <span class="post-time">於 {slashed} {hm}</span></li><li class="post-text">{lines}</li><li class="options"><a>回覆</a> <a>檢舉</a></li></ul>',
    ),
    "ucoz": Kind(
        None,
        '<table width="100%%"><tr><td>Всего комментариев: <b>6</b></td></tr><tr><td>%s</td></tr></table>',
        '<div class="comEnt" id="comEnt{id}"><table class="cBlock1"><tr><td><div style="float:right">Спам</div><a href="javascript:;"><b>{n}</b></a>. &nbsp; <a href="/u"><b>{plain}</b></a> &nbsp; ({dmy} {hm}) <a class="com-rating">0</a><div class="cMessage">{lines}</div></td></tr></table></div>',
    ),
    "forem": Kind(
        None,
        '<section id="comments"><h2>Top comments <span class="js-comments-count">(9)</span></h2><div id="comment-trees-container">%s</div></section>',
        '<details class="comment-wrapper comment-wrapper--deep-{depth}" open><summary aria-label="Toggle this comment"></summary><div id="comment-node-{id}" class="comment single-comment-node comment--deep-{depth}"><div class="comment__inner"><div class="comment__header"><span class="js-comment-username">{plain}</span><span role="presentation">•</span><a class="comment-date" href="/c"><time datetime="{iso}">{date}</time></a></div><div class="comment__body">{text}</div><footer><button>Like</button><a>Reply</a></footer></div></div>{below}</details>',
        "%s",
    ),
}

TEMPLATES = tuple(template_of(name, kind) for name, kind in _KINDS.items())
