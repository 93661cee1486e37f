"""What blogs print around posts in Chinese, Japanese and Korean, and texts that begin with the same words."""

from __future__ import annotations

import pytest

import healthblog_parse as hb
from healthblog_parse.interpret.lines.eastern_frame import eastern_end, is_eastern_frame

FRAMES = """
标签： 睡眠 光 | 標籤：睡眠 | タグ：睡眠, 光 | 태그: 수면 | 喜欢 0 | 分享 | 喜欢 (3) 分享 | シェアする ツイートする | 공감 3 | 阅读(345) | 瀏覽次數：345 |
上一篇：夜里的光 | 下一篇：没有了 | 旧一篇 | 已是最新文章 | « 前の記事 | 次の記事： 夜の光 | 이전 글 | 返回首页 | 版权声明：本站原创文章，由ada发表。 | 转载请注明出处 |
本文链接：http://mill.example/a.html | 未经许可不得转载 | 無断転載を禁じます | 무단전재 및 재배포 금지
""".split("|")
FORMS = "发表评论 | 给我留言取消回复 | 發表迴響 | 昵称（必填） | 姓名 * | 评论内容 | 电子邮件地址不会被公开。 必填项已用*标注 | コメントを残す | メールアドレスが公開されることはありません。 | 댓글 쓰기 | 비밀번호".split(
    "|"
)
LISTS = "相关文章 | 近期文章 | 最新评论 | 猜你喜欢 | 您可能还喜欢这些 | 分类目录 | 文章归档 | 友情链接 | 関連記事 | 最近のコメント | 月別アーカイブ | 관련 글 | 최근 댓글".split(
    "|"
)
TEXTS = """
标签贴在瓶子上，第二天就掉了。 | 分享是一种快乐。 | 喜欢的人很多，可是来的人很少。 | 上一篇文章里我写过，磨坊旁边住着两隻蒼鷺。 | 阅读使人安静。 | 姓名不重要，重要的是他来过。 | 相关的研究很多。 |
関連する研究が多い。 | 前の記事で書いたように、よく眠れた。 | 공감합니다. | 最近的评论都在说同一件事。 | 版权是一个很复杂的问题。 | 未经医生许可，不要擅自停药。 | herons and mills | 分享会
""".split("|")


@pytest.mark.parametrize("line", [line.strip() for line in FRAMES])
def test_what_stands_around_a_post(line: str) -> None:
    assert is_eastern_frame(line)
    assert eastern_end(line) is None


@pytest.mark.parametrize("line", [line.strip() for line in FORMS])
def test_the_form(line: str) -> None:
    assert eastern_end(line) == "form"


@pytest.mark.parametrize("line", [line.strip() for line in LISTS])
def test_lists_of_other_articles(line: str) -> None:
    assert eastern_end(line) == "frame"


@pytest.mark.parametrize("line", [line.strip() for line in TEXTS])
def test_sentences_with_the_same_words(line: str) -> None:
    assert not is_eastern_frame(line)
    assert eastern_end(line) is None


def test_tags() -> None:
    assert is_eastern_frame("标签：睡眠")
    assert not is_eastern_frame("睡眠：标签")


PAGE = """磨坊旁边的两只苍鹭 | 磨坊笔记
首页
返回首页
2017-08-02 10:11:12  345  2
磨坊旁边的两只苍鹭
标签： 苍鹭 磨坊
苍鹭在芦苇丛里站到天黑，然后飞向磨坊的方向，没有人知道它晚上住在哪里，我们在早上听见了它的叫声，却没有看见它的影子。
后来我们在河边又等了一个小时，看见两只苍鹭从桥上飞过，它们的翅膀很大，飞得很慢，好像一点也不急着回家。
喜欢  0    分享
原文链接：原文链接
版权声明：本站原创文章，于2017-08-02 10:11:12，由ada发表。
旧一篇
已是最新文章
2 条留言 访客：1 条 博主：1 条
小明
回复 2017年08月03日 下午4:50  沙发
不知博主有没有在冬天见过它们，我去年在桥边等了很久，什么也没看见。
ada  博主
回复 2017年08月03日 下午6:26  1层
冬天它们在南边，春天才回来
给我留言取消回复
昵称（必填）
分类目录"""


def test_a_page_in_plain_text() -> None:
    page = hb.parse(PAGE, format="text")
    assert page.article is not None
    assert [author.name for author in page.article.authors] == ["ada"]
    assert [block.text[:4] for block in page.article.blocks] == ["苍鹭在芦", "后来我们"]
    assert [(c.author and c.author.name, c.text[-3:]) for c in page.comments] == [
        ("小明", "看见。"),
        ("ada", "才回来"),
    ]
