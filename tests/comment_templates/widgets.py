"""Comment widgets as a browser saves them after their scripts have run: read by structure alone.

A table as in ``platforms``.  Reconstructions after the components that the widgets publish (Waline, Twikoo, Artalk,
Remark42) and after the class names of FastComments, Viafoura and Hyvor Talk; those that live in a frame of their own
(Disqus, Giscus, Utterances, Facebook, Cusdis) leave nothing in the page.
"""

# ruff: noqa: E501
from __future__ import annotations

from .platforms import Kind, template_of

_KINDS: dict[str, Kind] = {
    "waline": Kind(
        None,
        '<div id="waline" data-waline class="wl-comment"><div class="wl-panel"><textarea></textarea></div><div class="wl-count"><span class="wl-num">12</span> 评论</div><div class="wl-cards">%s</div></div>',
        '<div id="{id}abc" class="wl-card-item"><div class="wl-user" aria-hidden="true"><img class="wl-user-avatar" src="a"></div><div class="wl-card"><div class="wl-head"><span class="wl-nick">{name}</span><span class="wl-badge level0">潜水</span><span class="wl-time">{day}</span><div class="wl-comment-actions"><button class="wl-like">3</button><button class="wl-reply"></button></div></div><div class="wl-meta"><span class="wl-addr" data-value="Berlin">Berlin</span><span class="wl-browser">Chrome 99</span><span class="wl-os">Windows 10</span></div><div class="wl-content">{text}</div>{below}</div></div>',
        '<div class="wl-quote">%s</div>',
        dated="day",
    ),
    "twikoo": Kind(
        None,
        '<div id="twikoo" class="twikoo"><div class="tk-comments"><div class="tk-submit"></div><div class="tk-comments-container"><div class="tk-comments-title"><span class="tk-comments-count"><span>12</span><span> 条评论</span></span></div>%s</div></div></div>',
        '<div class="tk-comment" id="{id}"><div class="tk-avatar"><img src="a"></div><div class="tk-main"><div class="tk-row"><div class="tk-meta"><strong class="tk-nick">{name}</strong> <span class="tk-tag tk-tag-green">博主</span><small class="tk-time"><time datetime="{iso}" title="{day} {hm}">3 年前</time></small></div><div class="tk-action"><a class="tk-action-link"><span class="tk-action-count">2</span></a></div></div><div class="tk-content">{text}</div><div class="tk-extras"><div class="tk-extra"><span class="tk-extra-text">Windows 10</span></div></div>{below}</div></div>',
        '<div class="tk-replies">%s</div>',
    ),
    "artalk": Kind(
        None,
        '<div id="Comments" class="artalk"><div class="atk-main-editor"><textarea></textarea></div><div class="atk-list"><div class="atk-list-header"><div class="atk-comment-count"><span class="atk-comment-count-num">12</span> 条评论</div></div><div class="atk-list-body"><div class="atk-list-comments-wrap">%s</div></div></div></div>',
        '<div class="atk-comment-wrap"><div class="atk-comment" id="atk-comment-{id}" data-atk-comment-id="{id}"><div class="atk-avatar"><a><img src="a"></a></div><div class="atk-main"><div class="atk-header"><span class="atk-item atk-nick"><a>{plain}</a></span><span class="atk-badge-wrap"><span class="atk-ua ua-windows">Windows 10</span></span><span class="atk-item atk-date">{day}</span></div><div class="atk-body"><div class="atk-content">{text}</div></div><div class="atk-footer"><div class="atk-actions"><span class="atk-common-action-btn">赞同 (2)</span><span class="atk-common-action-btn" data-atk-action="comment-reply">回复</span></div></div></div></div>{below}</div>',
        '<div class="atk-comment-children">%s</div>',
        dated="day",
    ),
    "remark42": Kind(
        None,
        '<div id="remark42"><div class="root"><div class="root__main"><div class="root__threads">%s</div></div></div></div>',
        '<div class="thread root__thread"><article class="comment comment_level_{depth} thread__comment" id="remark42__comment-{id}"><div class="comment__info"><div class="comment__avatar"><img src="a"></div><div class="user_x1"><button class="comment__username">{plain}</button></div><a href="#remark42__comment-{id}" class="comment__time">{date} at {time}</a><div class="votes_ab"><button>+</button><div class="score_xx">2</div><button>-</button></div></div><div class="comment__body"><div class="comment__text raw-content raw-content_theme_light">{text}</div><div class="comment-actions"><button>Reply</button></div></div></article>{below}</div>',
        '<div class="thread__replies">%s</div>',
    ),
    "fastcomments": Kind(
        None,
        '<div id="fastcomments-widget"><div class="fast-comments"><div class="comments">%s</div></div></div>',
        '<div class="comment" id="{id}"><div class="inner"><div class="comment-top"><div class="user-info"><img src="a"><div class="profile-name"><span class="username">{plain}</span></div></div><div class="date">{date}</div></div><div class="comment-text">{text}</div><div class="comment-bottom"><div class="comment-vote-options"><button>2</button></div><button class="reply">Reply</button></div>{below}</div></div>',
        '<div class="children">%s</div>',
        dated="day",
    ),
    "viafoura": Kind(
        None,
        '<div class="vf-comments"><div class="vf-conversations-list">%s</div></div>',
        '<div class="vf3-comment" id="vf-{id}"><div class="vf3-comment__container"><div class="vf3-comment__header"><button class="vf3-comment__header-author-name">{plain}</button><div class="vf3-comment__header-date"><time datetime="{iso}">{date}</time></div></div><div class="vf3-comment__content-wrapper"><div class="vf-comment-html vf3-comment__text">{text}</div></div><div class="vf3-comment-actions"><button>Reply</button><button>Share</button></div></div>{below}</div>',
        '<div class="vf3-comment__replies">%s</div>',
    ),
    "hyvor": Kind(
        None,
        '<div id="hyvor-talk-view"><div class="hyvor-talk-comments">%s</div></div>',
        '<div class="ht-comment" id="ht-comment-{id}" data-id="{id}"><div class="ht-comment-wrap"><div class="ht-avatar"><img src="a"></div><div class="ht-comment-right"><div class="ht-comment-top"><span class="ht-user-name">{plain}</span><a class="ht-comment-date" title="{date} {time}">3 years ago</a></div><div class="ht-comment-body">{text}</div><div class="ht-comment-footer"><button>Reply</button></div></div></div>{below}</div>',
        '<div class="ht-replies">%s</div>',
    ),
}

TEMPLATES = tuple(template_of(name, kind) for name, kind in _KINDS.items())
