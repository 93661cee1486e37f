"""Simple Machines 1.1 and Invision Power Board 2.1."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page


def _text(post: Post) -> str:
    return "<br /><br />".join(escape(text) for text in post.text)


def _machines(posts: Sequence[Post]) -> str:
    rows = "".join(
        f"""<tr><td><a name="msg{p.number}"></a><table width="100%"><tr><td class="windowbg"><table><tr><td valign="top" width="16%" rowspan="2"><b><a href="?action=profile;u={p.number}" title="View the profile of a member">{escape(p.author)}</a></b>
<div class="smalltext">Jr. Member<br /><img src="star.gif" /><br />Offline<br /><br />Posts: 61<br /><br /></div></td><td valign="top" width="85%"><table width="100%"><tr><td valign="middle"><a href="?topic=7.msg{p.number}#msg{p.number}"><img src="xx.gif" id="msg_icon_{p.number}" /></a></td>
<td valign="middle"><div style="font-weight: bold;" id="subject_{p.number}"><a href="?topic=7.msg{p.number}#msg{p.number}">Re: Sleep and lamps</a></div><div class="smalltext">&#171; <b>Reply #1 on:</b> {p.when:%B %d, %Y, %I:%M:%S %p} &#187;</div></td><td align="right"><a href="?action=post;quote={p.number}">Quote</a></td></tr></table>
<hr width="100%" size="1" class="hrcolor" /><div class="post">{_text(p)}</div></td></tr><tr><td valign="bottom" class="smalltext"><table><tr><td class="smalltext" id="modified_{p.number}"></td><td align="right" class="smalltext"><a href="?action=reporttm;msg={p.number}">Report to moderator</a> &nbsp; <img src="ip.gif"> Logged</td></tr></table>
<hr class="hrcolor"><div class="signature">Never say never, said the owl.</div></td></tr></table></td></tr></table></td></tr>"""
        for p in posts
    )
    return page(f"""<table class="tborder"><tr class="catbg3"><td>Author</td><td>Topic: Sleep and lamps &nbsp;(Read 1204 times)</td></tr></table>
<form id="quickModForm"><table class="bordercolor">{rows}</table></form><table><tr><td>Pages: [1]</td></tr></table>""")


def _invision(posts: Sequence[Post]) -> str:
    tables = "".join(
        f"""<table class="ipbtable" cellspacing="1"><tr><td valign="middle" class="row2" width="1%"><a name="entry{p.number}"></a><div class="left"><span class="normalname"><a href="index.php?showuser={p.number}">{escape(p.author)}</a></span></div></td>
<td class="row2" valign="top" width="99%"><div style="float: left;"><img alt="post"> <span class="postdetails">{p.when:%b %d %Y, %I:%M %p}</span></div><div align="right"><span class="postdetails">Post <a title="Show the link to this post" href="#" onclick="link_to_post({p.number})">#{p.number}</a></span></div></td></tr>
<tr><td valign="top" class="post2"><span class="postdetails"><br/>Member<br/><img><br/><br/>Group: Members<br/>Posts: 61<br/>Joined: 7-May 06<br/>Member No.: 123<br/></span></td><td width="100%" valign="top" class="post2" id="post-main-{p.number}"><div class="postcolor">{_text(p)}</div>
<div class="signature">Never say never, said the owl.</div></td></tr><tr><td class="formbuttonrow"><a href="#top">Go to the top</a></td><td class="formbuttonrow"><a href="?act=report">Report Post</a></td></tr></table>"""
        for p in posts
    )
    return page(
        f'<div class="borderwrap"><div class="maintitle"><p><b>Sleep and lamps</b></p></div>{tables}</div>'
    )


TEMPLATES = [
    Template(system="smf", render=_machines, linked=False, threaded=False),
    Template(system="invision", render=_invision, linked=False, threaded=False),
]
