"""Boards: what their default templates print, in a table as in ``platforms``.  Reconstructions after public templates."""

# ruff: noqa: E501
from __future__ import annotations

from .platforms import Kind, template_of

_KINDS: dict[str, Kind] = {
    "flarum": Kind(
        "flarum",
        '<noscript id="flarum-content"><div class="container"><h1>x</h1><div>%s</div></div></noscript>',
        '<article><div class="PostUser"><h3 class="PostUser-name">{plain}</h3></div><div class="Post-body">{text}</div></article><hr>',
        dated=None,
    ),
    "bbpress": Kind(
        "bbpress",
        '<div id="bbpress-forums"><ul id="topic-12-replies" class="forums bbp-replies"><li class="bbp-header"><div class="bbp-reply-author">Author</div><div class="bbp-reply-content">Posts</div></li><li class="bbp-body">%s</li><li class="bbp-footer"><div class="bbp-reply-author">Author</div><div class="bbp-reply-content">Posts</div></li></ul></div>',
        '<li><div id="post-{id}" class="bbp-reply-header"><div class="bbp-meta"><span class="bbp-reply-post-date">{date} at {time}</span><a href="https://b.example/topic/x/#post-{id}" class="bbp-reply-permalink">#{id}</a><span class="bbp-admin-links"></span></div></div><div class="odd bbp-parent-forum-7 bbp-reply-position-{n} user-id-3 post-{id} reply type-reply status-publish hentry"><div class="bbp-reply-author"><a href="/users/{id}" title="View profile" class="bbp-author-link"><span class="bbp-author-avatar"><img src="a"></span><span class="bbp-author-name">{plain}</span></a><div class="bbp-author-role">Participant</div></div><div class="bbp-reply-content">{text}</div></div></li>',
    ),
    "kunena": Kind(
        "kunena",
        '<div class="ktopic">%s</div>',
        '<div class="row-fluid profile-horizontal"><div class="kmessage"><div class="span2"><ul class="unstyled center profilebox"><li><strong><a class="kwho-user" href="/u">{plain}</a></strong></li><li><a><img class="avatar" alt="{plain}"></a></li><li><span class="label">Offline</span></li><li>Junior Boarder</li><li>Posts: 3</li></ul></div><div class="span10"><small class="text-muted pull-right"><span class="icon"></span> {dmy} {hm} <a href="#{id}" id="{id}">#{id}</a></small><div class="badger-left khistory" data-badger="{plain} created the topic: x"><div class="kmessage"><p class="kmsg">{lines}</p></div></div><div class="ksig">Gute Nacht</div></div></div></div>',
    ),
    "phpbb2": Kind(
        "phpbb",
        '<table class="forumline" width="99"><tr><th>Autor</th><th>Nachricht</th></tr>%s</table>',
        '<tr><td width="150" align="left" valign="top" class="row1"><span class="name"><a name="{id}"></a><b>{plain}</b></span><br><span class="postdetails">Neu im Forum<br><br>Anmeldungsdatum: 12.03.2009<br>Beiträge: 3<br>Wohnort: Köln</span><br></td><td class="row1" width="99" height="28" valign="top"><table width="99"><tr><td width="99"><a href="viewtopic.php?p={id}#{id}"><img src="icon_minipost.gif" alt="Beitrag"></a><span class="postdetails">Verfasst am: {dmy}, {hm}<span class="gen">&nbsp;</span>&nbsp; &nbsp;Titel: </span></td><td valign="top" nowrap><a href="posting.php?mode=quote&p={id}"><img src="q.gif" alt="Antworten mit Zitat"></a></td></tr><tr><td colspan="2"><hr></td></tr><tr><td colspan="2"><span class="postbody">{lines}</span><span class="gensmall"></span></td></tr></table></td></tr><tr><td class="row1" width="150"><span class="nav"><a href="#top">Nach oben</a></span></td><td class="row1"><a><img alt="Benutzer-Profile anzeigen"></a></td></tr>',
    ),
    "smf2": Kind(
        "smf",
        '<div id="forumposts"><form action="x" method="post">%s</form></div>',
        '<div class="windowbg"><span class="topslice"><span></span></span><div class="post_wrapper"><div class="poster"><h4><img src="off.gif" alt="Offline"> <a href="?action=profile;u={id}" title="View the profile of {plain}">{plain}</a></h4><ul class="reset smalltext" id="msg_{id}_extra_info"><li class="postgroup">Newbie</li><li class="stars"><img></li><li class="postcount">Posts: 7</li></ul></div><div class="postarea"><div class="flow_hidden"><div class="keyinfo"><div class="messageicon"><img></div><h5 id="subject_{id}"><a href="#msg{id}" rel="nofollow">Re: Sleep and light</a></h5><div class="smalltext">&#171; <strong>Reply #{n} on:</strong> {date} {time} &#187;</div><div id="msg_{id}_quick_mod"></div></div></div><div class="post"><div class="inner" id="msg_{id}">{lines}</div></div></div><div class="moderatorbar"><div class="smalltext modified" id="modified_{id}">&#171; <em>Last Edit: May 5, 2019, 09:12:11 am by Kit</em> &#187;</div><div class="smalltext reportlinks">Logged</div></div></div><span class="botslice"><span></span></span></div><hr class="post_separator">',
    ),
    "smf21": Kind(
        "smf",
        '<div id="forumposts"><form action="x" method="post">%s</form></div>',
        '<div class="windowbg" id="msg{id}"><div class="post_wrapper"><div class="poster"><h4><a href="/u" title="View the profile of {plain}">{plain}</a></h4><ul class="user_info"><li class="postgroup">Newbie</li><li class="postcount">Posts: 7</li></ul></div><div class="postarea"><div class="keyinfo"><div id="subject_{id}" class="subject_title subject_hidden"><a href="#msg{id}">Sleep and light</a></div><div class="postinfo"><span class="messageicon"><img></span><a href="https://b.example/x.msg{id}#msg{id}" rel="nofollow" title="Reply #{n} - Sleep" class="smalltext">{date} {time}</a><span class="spacer"></span></div></div><div class="post"><div class="inner" data-msgid="{id}" id="msg_{id}">{lines}</div></div><div class="under_message"><ul class="floatleft"><li class="smflikebutton"><span>0 Likes</span></li></ul></div></div><div class="moderatorbar"><div class="signature" id="msg_{id}_signature">My signature</div></div></div></div>',
    ),
    "fluxbb": Kind(
        "fluxbb",
        '<div id="brdmain">%s</div>',
        '<div id="p{id}" class="blockpost rowodd"><h2><span><span class="conr">#{id}</span> <a href="viewtopic.php?pid={id}#p{id}">{day} {hm}:00</a></span></h2><div class="box"><div class="inbox"><div class="postbody"><div class="postleft"><dl><dt><strong><a href="profile.php?id={id}">{plain}</a></strong></dt><dd class="usertitle"><strong>Member</strong></dd><dd><span>From: Bern</span></dd><dd><span>Registered: 2009-05-03</span></dd><dd><span>Posts: 12</span></dd></dl></div><div class="postright"><h3>Re: Sleep and lamps</h3><div class="postmsg">{text}</div><div class="postsignature postmsg"><hr /><p>Never say never.</p></div></div></div></div><div class="inbox"><div class="postfoot clearb"><div class="postfootleft"><p><span>Offline</span></p></div><div class="postfootright"><ul><li class="postquote"><span><a href="post.php?qid={id}">Quote</a></span></li></ul></div></div></div></div></div>',
    ),
    "mybb16": Kind(
        "mybb",
        '<div id="posts">%s</div>',
        '<a name="pid{id}" id="pid{id}"></a><table border="0" cellspacing="1" cellpadding="4" class="tborder" id="post_{id}"><tbody><tr><td class="tcat"><div class="float_left smalltext">{dmy}, {hm} </div><div class="float_right smalltext"><strong>Post: <a href="thread-7-post-{id}.html#pid{id}">#2</a></strong></div></td></tr><tr><td class="trow1 post_author"><table><tr><td class="post_avatar"></td><td class="post_author"><strong><span class="largetext"><a href="user-{id}.html">{plain}</a></span></strong> <img/><br /><span class="smalltext">Junior Member<br /><img/></span></td><td class="smalltext post_author_info" width="165">Posts: 12<br />Threads: 3<br/>Joined: May 2009<br/>Reputation: <strong>0</strong></td></tr></table></td></tr><tr><td class="trow2 post_content "><table><tr><td><span class="smalltext"><strong>RE: Sleep and lamps</strong></span><br /><div id="pid_{id}" class="post_body">{text}</div><div class="signature">Never say never.</div><div class="post_meta" id="post_meta_{id}"></div></td></tr></table></td></tr><tr><td class="trow1 post_buttons"><div class="author_buttons float_left"><a href="#"><img alt="Find all posts by this user"></a></div><div class="post_management_buttons float_right"><a href="#">Quote</a></div></td></tr></tbody></table>',
    ),
    "ubbthreads": Kind(
        "ubbthreads",
        '<div id="content">%s</div>',
        '<table width="100%" class="t_outer"><tr><td><a name="Post{id}"></a><table class="t_inner" width="100%"><tr><td colspan="2" class="subjecttable"><div class="truncate bold"><a href="ubbthreads.php?ubb=showflat#Post{id}"><img alt=""/></a>&nbsp;Re: Sleep and lamps</div><span class="small"><span class="post-icon"></span>[<a href="#Post{id}">Re: Anna</a>] <span id="number{id}">#{id}</span> - <span class="date">{day}</span> <span class="time">{hm}</span></span></td></tr><tr><td width="15%" valign="top" class="author-content"><span class="author-name"><a href="ubbthreads.php?ubb=showprofile&User={id}"><span class=\'username\'>{plain}</span></a></span><br />member<br /><span class="small">Registered: 05/03/09<br />Posts: 12<br />Loc: Bern</span></td><td width="85%" class="post-content" valign="top"><div class="post_inner"><div id="body0">{text}</div></div><div class="signature"><font>Never say never.</font></div></td></tr><tr><td class="post-options"><a href="#">Top</a></td></tr></table></td></tr></table>',
    ),
    "discuz": Kind(
        "discuz",
        '<div id="postlist" class="pl bm">%s</div>',
        '<div id="post_{id}"><table id="pid{id}" summary="pid{id}"><tr><td class="pls" rowspan="2"><div class="pi"><div class="authi"><a href="space-uid-{id}.html" target="_blank" class="xw1">{plain}</a></div></div><div class="tns xg2"><table><tr><th><p><a class="xi2">12</a></p>主题</th><th><p><a class="xi2">34</a></p>帖子</th></tr></table></div><p><em><a href="#">新手上路</a></em></p></td><td class="plc"><div class="pi"><strong><a href="?pid={id}" id="postnum{id}"><em>2</em><sup>#</sup></a></strong><div class="pti"><div class="authi"><img class="authicn vm" id="authicon{id}" src="o.gif"/><em id="authorposton{id}">发表于 {day} {hm}</em><span class="pipe">|</span><a href="#" rel="nofollow">只看该作者</a></div></div></div><div class="pct"><div class="pcb"><div class="t_fsz"><table><tr><td class="t_f" id="postmessage_{id}">{text}</td></tr></table></div></div></div></td></tr><tr><td class="plc plm"><div class="sign">Never say never.</div></td></tr><tr><td class="pls"></td><td class="plc"><div class="po"><div class="pob cl"><em><a class="fastre" href="#">回复</a></em><p><a href="javascript:;">举报</a></p></div></div></td></tr></table></div>',
    ),
    "ipb3": Kind(
        "invision",
        '<div id="ips_Posts" class="ipsBox_container">%s</div>',
        '<div class="post_block hentry clear clearfix" id="post_id_{id}"><a id="entry{id}"></a><div class="post_wrap"><h3 class="row2"><span class="author vcard"><a class="url fn name" href="/user/{id}">{plain}</a></span></h3><div class="author_info"><ul class="basic_info"><li class="title">Member</li><li class="group_title">Members</li><li class="post_count desc lighter">12 posts</li></ul></div><div class="post_body"><p class="posted_info desc lighter ipsType_small">Posted <abbr class="published" itemprop="commentTime" title="{iso}">{date} {time}</abbr></p><div itemprop="commentText" class="post entry-content">{text}</div><div class="signature"><p>Sig line</p></div><div class="rating"></div></div><ul class="post_controls clear clearfix"><li><a>Back to top</a></li></ul></div></div>',
    ),
    "ipb4": Kind(
        "invision",
        '<div class="cTopic ipsClear" data-controller="core.front.core.commentFeed"><h2>12 replies to this topic</h2><div data-role="commentFeed"><form>%s</form></div></div>',
        '<a id="comment-{id}"></a><article id="elComment_{id}" class="cPost ipsBox ipsComment ipsComment_parent ipsClearfix"><aside class="ipsComment_author cAuthorPane"><h3 class="ipsType_sectionHead cAuthorPane_author"><strong><a href="/profile/{id}" rel="nofollow" data-ipsHover title="Go to {plain}\'s profile" class="ipsType_break">{plain}</a></strong></h3><ul class="cAuthorPane_info ipsList_reset"><li class="cAuthorPane_photo"><img alt="{plain}"></li><li>Members</li><li>12 posts</li></ul></aside><div class="ipsColumn ipsColumn_fluid"><div id="comment-{id}_wrap" data-controller="core.front.core.comment" class="ipsComment_content ipsType_medium"><div class="ipsComment_meta ipsType_light"><p class="ipsPos_right"><a class="ipsType_blendLinks">Report</a></p><p class="ipsType_reset"><a href="?do=findComment&amp;comment={id}" class="ipsType_blendLinks">Posted <time datetime="{iso}" title="{date}" data-short="5 yr">{date}</time></a></p></div><div class="cPost_contentWrap"><div data-role="commentContent" class="ipsType_normal ipsType_richText ipsContained">{text}</div><div class="ipsItemControls"><ul class="ipsComment_controls"><li><a href="#">Quote</a></li></ul></div></div></div></div></article>',
    ),
    "mybb": Kind(
        "mybb",
        '<div id="posts">%s</div>',
        '<a name="pid{id}" id="pid{id}"></a><div class="post" style="" id="post_{id}"><div class="post_author scaleimages"><div class="author_avatar"><a><img></a></div><div class="author_information"><strong><span class="largetext"><a href="/user-{id}">{plain}</a></span></strong> <img src="offline.png" alt="Offline" class="buddy_status"><br><span class="smalltext">Junior Member<br><img alt="*"></span></div><div class="author_statistics">Posts: 12<br>Threads: 3<br>Joined: Mar 2011</div></div><div class="post_content"><div class="post_head"><div class="float_right"><strong><a href="thread-1-post-{id}.html#pid{id}" title="Re: x">#{n}</a></strong></div><span class="post_date">{day} {hm} <span class="post_edit" id="edited_by_{id}"></span></span></div><div class="post_body scaleimages" id="pid_{id}">{lines}</div><div class="signature scaleimages">Sig</div><div class="post_meta" id="post_meta_{id}"></div></div><div class="post_controls"><div class="postbit_buttons post_management_buttons float_right"><a class="postbit_quote"><span>Reply</span></a></div></div></div>',
    ),
    "wbb": Kind(
        "woltlab",
        '<ul class="messageList">%s</ul>',
        '<li><article class="message messageSidebarOrientationLeft jsMessage" id="post{id}" data-object-id="{id}" itemscope itemtype="http://schema.org/Comment"><aside class="messageSidebar member" itemprop="author" itemscope itemtype="http://schema.org/Person"><div class="messageAuthor"><div class="userAvatar"><a><img></a></div><div class="messageAuthorContainer"><a href="/user/{id}" class="username userLink" itemprop="url"><span itemprop="name">{plain}</span></a></div><div class="userTitle"><span class="badge userTitleBadge">Anfänger</span></div></div><div class="userCredits"><dl class="plain dataList"><dt>Beiträge</dt><dd>12</dd></dl></div></aside><div class="messageContent"><header class="messageHeader"><div class="messageHeaderBox"><ul class="messageHeaderMetaData"><li><a href="#post{id}" class="permalink messagePublicationTime"><time datetime="{iso}" class="datetime" data-timestamp="1">{dedate} um {hm}</time></a></li></ul><ul class="messageQuickOptions"><li><a class="jsTooltip">#{n}</a></li></ul></div></header><div class="messageBody"><div class="messageText" itemprop="text">{text}</div><div class="messageSignature"><div>Meine Signatur</div></div></div><footer class="messageFooter"><ul class="messageFooterButtons"><li><a><span>Zitieren</span></a></li></ul></footer></div></article></li>',
    ),
    "wbb_comment": Kind(
        "woltlab",
        '<section id="comments" class="section sectionContainerList"><h2 class="sectionTitle">Kommentare <span class="badge">12</span></h2><ul class="commentList containerList">%s</ul></section>',
        '<li class="comment jsComment" id="comment{id}" data-comment-id="{id}" data-object-id="{id}"><div class="box48"><a><img></a><div class="commentContentContainer"><div class="commentContent" itemscope itemtype="http://schema.org/Comment"><meta itemprop="dateCreated" content="{iso}"><h3 class="messageGroupListStyle"><a href="/user/{id}" class="userLink" itemprop="author">{plain}</a> <small class="separatorLeft"><a href="#c" class="permalink"><time datetime="{iso}" class="datetime">{dedate} um {hm}</time></a></small></h3><div class="userMessage" itemprop="text">{text}</div><nav class="jsMobileNavigation buttonGroupNavigation"><ul class="buttonList"><li><a>Antworten</a></li></ul></nav></div>{below}</div></div></li>',
        '<ul class="containerList commentResponseList">%s</ul>',
    ),
    "wbb3": Kind(
        "woltlab",
        '<div class="content">%s</div>',
        '<div id="postRow{id}" class="message"><div class="messageInner messageLeft container-1"><a id="post{id}"></a><div class="messageSidebar"><p class="skipSidebar"><a href="#s">Zum Seitenanfang</a></p><div class="messageAuthor"><p class="userName"><img alt="offline"> <a href="index.php?page=User&amp;userID={id}" title="Benutzerprofil von »{plain}« aufrufen"><span>{plain}</span></a></p><p class="userTitle smallFont">Profi</p></div><div class="userCredits"><p>Beiträge: 1 204</p></div></div><div class="messageContent"><div class="messageContentInner color-1"><div class="messageHeader"><p class="messageCount"><a href="#post{id}" class="messageNumber">{n}</a></p><div class="containerIcon"><img></div><div class="containerContent"><p class="smallFont light">{dedate} {hm}</p></div></div><h3 id="postTopic{id}" class="messageTitle"><span>Schlaf</span></h3><div class="messageBody"><div id="postText{id}">{lines}</div></div><div class="signature">Gute Nacht</div><div class="editNote smallFont light"><p>Dieser Beitrag wurde bereits 1 mal editiert</p></div><div class="messageFooter"><div class="smallButtons"><ul><li><a>Zitieren</a></li></ul></div></div></div></div></div></div>',
    ),
    "kunena2": Kind(
        "kunena",
        '<div class="kthreads">%s</div>',
        '<div class="kblock kpostblock"><table class="kmsg"><thead><tr class="ksth"><th colspan="2"><span class="kmsgdate khidden-mobile" title="{dmy} {hm}">3 Jahre her</span> <span class="kmsg-id-right"><a id="{id}"></a><a href="#{id}">#{id}</a></span></th></tr></thead><tbody><tr><td rowspan="2" class="kprofile-left"><div class="kpost-profile"><ul><li class="kpost-username"><a class="kwho-user" href="/u">{plain}</a></li><li class="kpost-usertype"><span>Offline</span></li><li class="kpost-userposts">Beiträge: 3</li></ul></div></td><td class="kmessage-left"><div class="kmsgbody"><div class="kmsgtext">{lines}</div></div></td></tr><tr><td class="kbuttonbar-left"><div class="kpost-buttons"><a>Antwort</a></div></td></tr></tbody></table></div>',
    ),
    "reddit": Kind(
        "reddit",
        '<div class="commentarea"><div class="panestack-title"><span class="title">all 12 comments</span></div><div class="sitetable nestedlisting">%s</div></div>',
        '<div class="thing id-t1_{id} noncollapsed comment" id="thing_t1_{id}" data-author="{plain}" data-fullname="t1_{id}" data-type="comment"><div class="midcol unvoted"><div class="arrow up" role="button"></div></div><div class="entry unvoted"><p class="tagline"><a href="javascript:void(0)" class="expand">[–]</a><a href="https://old.reddit.com/user/x" class="author">{plain}</a><span class="userattrs"></span> <span class="score dislikes">3 points</span><span class="score unvoted">4 points</span> <time title="x" datetime="{iso}" class="live-timestamp">5 years ago</time> <a class="numchildren">(1 child)</a></p><form class="usertext"><div class="usertext-body may-blank-within md-container"><div class="md">{text}</div></div></form><ul class="flat-list buttons"><li class="first"><a href="#" class="bylink">permalink</a></li><li><a>reply</a></li></ul></div><div class="child">{below}</div></div>',
        '<div class="sitetable listing">%s</div>',
    ),
}

TEMPLATES = tuple(template_of(name, kind) for name, kind in _KINDS.items())
