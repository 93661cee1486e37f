"""What blogs print around a post and its comments in Chinese, Japanese and Korean.

Facts.  Themes of WordPress, Z-Blog, Typecho, Emlog, Movable Type, Hatena, FC2, Tistory and Egloos print the same things as
elsewhere: tags, how often it was read, buttons to share, the neighbouring articles, who owns the text and how to quote it,
lists of other articles, the form.  The scripts put no space between words; a label ends in a colon that may be wide.

Rules.  A whole line in one of these wordings.  Only lines that begin in one of the scripts are looked at, so that all others
cost one comparison.

Known failures.  A comment that consists of such a word.
"""

from __future__ import annotations

from typing import Literal

from ...expressions import Expression

_FIRST = "\u2e80"
"""The first letter of these scripts."""
_LONGEST = 220
_LONGEST_FORM = 90
TAGS = "标签|標籤|标记|关键[词字]|關鍵字|分类|分類|栏目|欄目|専[题題]|本文标签|文章标签|文章分类|タグ|カテゴリー?|ジャンル|テーマ|태그|분류|카테고리"
"""Labels of where a post is filed."""
_TAGGED = Expression(rf"(?:{TAGS})\s?[:：].{{0,160}}")
_BUTTONS = Expression(
    r"(?:(?:分享(?:到|至)?|转发|收藏|点赞|點讚|喜欢|打赏|赞赏|举报|檢舉|微信|(?:新浪|腾讯)?微博|QQ(?:空间|好友)|朋友圈|扫一扫|二维码|海报|引用|打印|"
    r"シェア(?:する)?|ツイート(?:する)?|いいね!?|ブックマーク|共有(?:する)?|印刷|通報(?:する)?|공유(?:하기)?|좋아요|공감|스크랩|구독(?:하기)?|인쇄(?:하기)?|신고(?:하기)?)"
    r"\s*[:：/|·]?\s*[(（]?\s*\d{0,7}\s*[)）]?\s*)+"
)
_READ = Expression(
    r"(?:(?:阅读|閱讀|浏览|瀏覽|点击|點擊|人气|人氣|閲覧|アクセス|조회|방문)(?:量|数|數|次[数數]|全文|수)?\s*[:：(（]?\s*[\d,.]+\s*[万萬]?\s*[)）次回]?\s*)+"
)
_AROUND = Expression(
    r"(?:(?:上|下|前|后|後)一?篇(?:文章|日志|日誌)?|[旧舊新]一篇|较[早新]的?文章|(?:前|次|古い|新しい|過去)の(?:記事|エントリー?|投稿)|前へ|次へ|"
    r"(?:이전|다음)\s?(?:글|포스트|기사|페이지)|返回首[页頁]|返回(?:列表|顶部|上一页)|回到(?:顶部|頂部|主頁面|首頁)|(?:ページ)?トップへ(?:戻る)?|ページトップ(?:へ)?|"
    r"ホームへ|홈으로|목록(?:으로)?|已是(?:最新|最后一?篇|第一篇)(?:文章)?|[没沒]有了)\s*(?:[:：»«<>→←\[【].{0,90})?"
)
_OWNED = Expression(
    r"(?:版权声明|版權聲明|版权所有|版權所有|转载(?:请|時|时|须|自)|轉載請|未[经經].{0,12}(?:许可|允许|授权|同意|許可|授權)[^。]{0,20}(?:转载|轉載|复制|複製|引用)|(?:原文|本文|文章|永久|固定)"
    r"(?:固定|永久)?(?:链接|連結|地址|网址|網址)|本文由.{1,30}(?:发布|發佈|原创|整理)|著作権|無断(?:転載|複製)|저작(?:자|권)|무단\s?(?:전재|복제|배포)).{0,190}"
)
_OTHERS = Expression(
    r"(?:(?:相关|相關|延伸|推荐|推薦|热门|熱門|最新|近期|最近(?:的)?|随机|隨機|其他|更多)(?:的)?(?:文章|日志|日誌|博文|阅读|閱讀|推荐|推薦|内容|評論|评论|留言|回复|回覆|迴響|帖子|新闻|新聞)|"
    r"猜你喜欢|[您你]可能(?:也|还|還)?(?:喜欢|喜歡|感兴趣).{0,12}|关联(?:記事|する記事|リンク|エントリー?|投稿)|関連(?:する)?(?:記事|リンク|エントリー?|投稿|ページ)|"
    r"最近の(?:記事|投稿|コメント|エントリー?|トラックバック)|トラックバック(?:一覧)?(?:\s?-\s?http.{0,90})?|リンク元|(?:人気|新着|おすすめ|最新)(?:の)?(?:記事|投稿|エントリー?)|(?:あわせて|合わせて)読みたい.{0,6}|カテゴリー?一覧|"
    r"月別アーカイブ|アーカイブ|最近の(?:写真|動画)|(?:관련|최근|인기|추천)\s?(?:된\s?)?(?:글|댓글|기사|포스트|게시물)|.{0,20}카테고리의 다른 글|분류 전체보기|"
    r"(?:分类|分類|文章)(?:目录|目錄|归档|歸檔|彙整)|归档|歸檔|彙整|友情链接|友情連結|标签云|標籤雲|最多评论|关于(?:作者|博主)|作者(?:简介|簡介|资料)|站内搜索|功能)\s*[:：]?"
)
_FORM = Expression(
    r"(?:(?:给我|我要|参与|發表|发表|发布|提交|添加新?|写下(?:你|您)的|張貼|留下|填寫|撰写|撰寫)(?:的)?(?:评论|評論|回复|回覆|留言|迴響|意見|意见|看法)|我要评论|我有话说|评论一下|"
    r"(?:评论|評論|留言|回复)内容|(?:电子邮件|電子郵件|邮箱|您的邮箱|你的邮箱|Email)地址不[会會]|电子邮件地址不会|電子郵件地址不會|必填|"
    r"(?:昵称|暱稱|姓名|名称|称呼|邮箱|郵箱|电子邮件|電子郵件|网址|網址|站点|站點|您的大名|名前|お名前|ニックネーム|メールアドレス|サイト|URL|이름|이메일|비밀번호|홈페이지|비밀글)\s*(?:[*＊※:：(（【\[]|$)|"
    r"[^。]{0,12}(?:ユーザー|会員|ログイン)[^。]{0,12}コメントできます.*|コメントを(?:書く|残す|投稿|送信|する|どうぞ|お書き)|コメント(?:の投稿|投稿|する|フォーム)|メールアドレスが公開|この記事(?:への|に)コメント|"
    r"댓글\s?(?:쓰기|달기|남기기|작성|입력|을 입력)|(?:비밀글로 남기기)|로그인 후 댓글).{0,70}",
)


def _begins(text: str) -> bool:
    return text[:1] >= _FIRST or text.lstrip(" \t«»‹›<>←→·•#*-|[(（【")[:1] >= _FIRST


def is_eastern_frame(text: str) -> bool:
    """Whether a line stands around posts: tags, buttons, how often it was read, neighbours, who owns the text.

    Args:
        text: One line, white space collapsed.
    """
    if text.isascii() or len(text) > _LONGEST or not _begins(text):
        return False
    line = text.strip(" \t«»‹›<>←→·•#*-|")
    wordings = (_TAGGED, _BUTTONS, _READ, _AROUND, _OWNED)
    return any(wording.fullmatch(line) is not None for wording in wordings)


def eastern_end(text: str) -> Literal["form", "frame"] | None:
    """What stands behind a text or the last comment and begins with this line: the form, or lists of other articles.

    Args:
        text: One line, white space collapsed.
    """
    if text.isascii() or len(text) > _LONGEST_FORM or not _begins(text):
        return None
    line = text.strip(" \t«»‹›<>←→·•#*-|[]【】")
    if _FORM.fullmatch(line) is not None:
        return "form"
    return "frame" if _OTHERS.fullmatch(line) is not None else None
