"""Pages without an article, and articles that look like them."""

from __future__ import annotations

import pytest

import healthblog_parse as hb

from ..conftest import FIXTURES

WITHOUT = (
    "wordpress-front-page", "wordpress-tag-archive", "wordpress-search", "blogger-front-page", "log-in-wall",
    "not-found",
)  # fmt: skip

PROSE = (
    "<p>Light in the evening keeps the body awake; so the lamps in our house go down with the sun.</p>" * 4
)
CARD = '<article class="post"><h3><a href="/{0}">Lamps and evenings, part {0}</a></h3><p>Light in the evening.</p></article>'
CARDS = "".join(CARD.format(number) for number in range(4))


def _read(classes: str, head: str, body: str) -> hb.Page:
    return hb.parse(f"<html><head>{head}</head><body {classes}>{body}</body></html>", format="html")


@pytest.mark.parametrize("slug", WITHOUT)
def test_lists_walls_and_errors_hold_no_article(slug: str) -> None:
    page = hb.parse((FIXTURES / "article-heads" / f"{slug}.html").read_bytes())
    assert page.article is None
    assert [warning.code for warning in page.warnings] == ["no-article"]


ARTICLES = [
    # related posts below the text
    ("", "<title>Lamps</title>", f"<h1>Lamps</h1>{PROSE}{CARDS}"),
    ('class="single single-post"', "", f"<h1>Lamps</h1>{CARDS}"),
    # the address of the front page by mistake
    ("", '<link rel="canonical" href="https://e.org/">', f"<h1>Lamps</h1>{PROSE}{CARDS}"),
    # the page says that it is an article
    ('class="archive"', '<meta property="og:type" content="article">', CARDS),
    ("", '<script type="application/ld+json">{"@type":"BlogPosting","headline":"Log in"}</script>', "<h1>Log in</h1>"),
    # a front page that shows one post in full
    ('class="home blog"', "", f'<article class="post"><h2><a href="/1">Lamps at eight</a></h2>{PROSE}</article>'),
    # a page of WordPress that is its front page, and has a text
    ('class="home page page-template"', "", f"<h1>Lamps</h1>{PROSE}"),
    # titles about errors and log-ins
    ("", "<title>404 ways to sleep</title>", "<h1>404 ways to sleep</h1><p>Count.</p>"),
    ("", "<title>Cookies - Night Notes</title>", "<h1>Cookies</h1><p>Flour, butter.</p><form><button>Go</button></form>"),
    ("", "<title>Log in</title>", "<h1>Log in</h1><p>How to burn wood in an evening.</p>"),
    ("", "<title>Sign in</title>", f"<h1>Sign in</h1>{PROSE * 3}<form><input type=password></form>"),
    # nothing says what the page is: text that stands in no card, too few cards, a headline of its own
    ("", "", f"<h1><a href='/'>Lamps</a></h1>{PROSE * 2}{CARDS}"),
    ("", "<title>Lamps</title>", f"<h1><a href='/'>Lamps</a></h1>{CARD * 3}"),
    ("", "", f"<h1>Lamps</h1>{CARDS}"),
    # tips as cards that link nowhere
    ("", "", "<h1>Ten tips</h1>" + "<article class='card'><h3>Go to bed early</h3><p>Each day.</p></article>" * 12),
]  # fmt: skip


@pytest.mark.parametrize(("classes", "head", "body"), ARTICLES)
def test_articles_are_not_taken_for_lists(classes: str, head: str, body: str) -> None:
    page = _read(classes, head, body)
    assert page.article is not None
    assert "no-article" not in [warning.code for warning in page.warnings]


FORM = "<form><input name=mail><input type=password><button>Go</button></form>"
LINE = "<p>Light in the evening keeps the body awake, it is said by {}.</p>"
LINES = "".join(LINE.format(who * 3) for who in "abcdefghijklmnop")
FORMS = [
    # title or headline is such a form's, in any language
    ("", "<title>Create an Account</title>", f"<h1>Create an Account</h1>{FORM}"),
    ("", "<title>Blue Chairs :: Connexion</title>", f"<p>Votre nom.</p>{FORM}"),
    ("", "<title>Blue Chairs</title>", f"<h1>Passwort vergessen?</h1>{FORM}"),
    ("", "<title>Регистрация | Blue Chairs</title>", f"<h1>Blue Chairs</h1>{FORM}"),
    ("", "<title>Warenkorb - Blue Chairs</title>", f"<h1>Chairs</h1>{FORM}"),
    ("", "<title>Sign up | Blue Chairs</title>", f"<h1>Sign up</h1>{LINES}{FORM}"),
    # the software says so
    ('class="customer-account-create"', "<title>New here</title>", f"<h1>New here</h1>{PROSE * 3}"),
    ('class="tax-product_cat tax-product_cat-4"', "<title>Lamps</title>", f"<h1>Lamps</h1>{PROSE}"),
    ('id="my-account" class="my-account lang_en"', "<title>Orders</title>", f"<h1>Orders</h1>{PROSE}"),
    # its own address
    ("", '<title>Chairs</title><link rel="canonical" href="https://e.org/user/forgot-password.php">', f"<h1>Chairs</h1>{FORM}"),
]  # fmt: skip


@pytest.mark.parametrize(("classes", "head", "body"), FORMS)
def test_forms_carts_and_shop_lists_hold_no_article(classes: str, head: str, body: str) -> None:
    page = _read(classes, head, body)
    assert page.article is None
    assert [warning.code for warning in page.warnings] == ["no-article"]


BYLINE = "<p>By Jane Roe</p>"
NO_FORMS = [
    # an article beside a form, about what forms are about
    ("", "<title>Passwort vergessen</title>", f"<h1>Passwort vergessen</h1>{PROSE * 3}{FORM}"),
    ("", "<title>Register of Birds</title>", f"<h1>Register of Birds</h1><p>Wrens.</p>{FORM}"),
    ("", "<title>Inscription</title>", "<h1>Inscription</h1><p>Sur la pierre du puits.</p>"),
    # the box that asks to register was taken for the headline: the title says what the page is
    ("", "<title>Lamps at eight | Notes</title>", f"<h1>Sign up</h1>{FORM}{LINES}"),
    # ids and classes that are no shop's; a part of an address
    ('id="category"', "<title>Lamps</title>", f"<h1>Lamps</h1>{PROSE}"),
    ("", '<title>Lamps</title><link rel="canonical" href="https://e.org/login/lamps">', f"<h1>Lamps</h1><p>Two.</p>{FORM}"),
    ("", '<title>Lamps</title><link rel="canonical" href="https://e.org/2020/checkout/">', f"<h1>Lamps</h1>{PROSE}{FORM}"),
    # a short text with its writer above it: about registration, under a class that the theme makes of the address
    ("", "<title>Registration | Notes</title>", f"<h1>Registration</h1>{BYLINE}{PROSE}{FORM}"),
    ('class="single single-post"', "<title>Registration | Notes</title>", f"<h1>Registration</h1>{PROSE}{FORM}"),
    ('class="page-search"', "<title>Lamps</title>", f"<h1>Lamps</h1>{BYLINE}{PROSE}"),
    # the board's last topics beside it
    ("", "<title>Lamps</title>", f"<h1>Lamps</h1>{BYLINE}{PROSE}" + "<a class='topictitle' href='/t'>Which lamps do you have at home?</a>" * 20),
]  # fmt: skip


@pytest.mark.parametrize(("classes", "head", "body"), NO_FORMS)
def test_articles_are_not_taken_for_forms(classes: str, head: str, body: str) -> None:
    page = _read(classes, head, body)
    assert page.article is not None


def test_the_address_that_the_caller_gives() -> None:
    """It tells a front page and a form where the page states none."""
    assert (
        hb.parse(f"<h1><a href='/'>Notes</a></h1>{CARDS}", format="html", url="https://e.org/").article
        is None
    )
    assert hb.parse(f"<h1>Notes</h1>{CARDS}", format="html", url="https://e.org/notes").article
    assert hb.parse(f"<h1>Chairs</h1>{FORM}", format="html", url="https://e.org/login?to=2").article is None
    posts = "".join(
        f'<div class="entry"><h2><a href="/{n}">Naps of {n} minutes</a></h2>{PROSE}</div>' for n in (2, 3, 4)
    )
    assert (
        hb.parse(f"<h1>Tips</h1>{posts}", format="html", url="https://e.org/category/tips/").article is None
    )
    assert hb.parse(f"<h1>Tips</h1>{posts}", format="html", url="https://e.org/category/tips/naps/").article
    own = f"<h1>Naps</h1>{PROSE}{posts}"
    assert hb.parse(own, format="html", url="https://e.org/tag/naps").article


@pytest.mark.parametrize("title", ["", "<h1><a href='/'>Night Notes</a></h1>"])
def test_a_front_page_without_an_address(title: str) -> None:
    """Four teasers and a form to sign in: all text stands in the teasers."""
    form = "<form action=/login><input name=user><input type=password><button>Sign in</button></form>"
    teasers = CARDS.replace(
        "Light in the evening.", "Light in the evening keeps the body awake, it is said of old, by many."
    )
    page = hb.parse(f"<title>Night Notes</title>{title}{form}{teasers}", format="html")
    assert page.article is None


def test_a_list_that_says_nothing_needs_many_posts_and_no_text() -> None:
    cards = "".join(CARD.format(number) for number in range(12))
    assert hb.parse(f"<h1><a href='/'>Notes</a></h1>{cards}", format="html").article is None


@pytest.mark.parametrize(
    ("html", "has_article"),
    [
        ("<html><body></body></html>", False),
        ("<html><script>go()</script></html>", False),
        ("<title>Sleep</title>", True),
        (f"<p>{'Sleep is long. ' * 9}</p>", True),
        ("<time datetime='2019-01-02'>January 2</time>", True),
        ("<h1>Sleep</h1>", True),
    ],
)
def test_a_page_without_title_and_text_has_no_article(html: str, has_article: bool) -> None:
    page = hb.parse(html, format="html")
    assert (page.article is not None) == has_article
    assert ("no-article" in [warning.code for warning in page.warnings]) != has_article


_TOPIC = "<div class='structItem structItem--thread'><a href='/t/{0}/'>Lamps, part {0}</a> by Jane, <time>May {0}</time></div>"
_TOPICS = "".join(_TOPIC.format(number) for number in range(1, 5))
_LINKED = "".join(
    f"<div><h3><a href='/{number}/'>Lamps and evenings {number}</a></h3><p>By Jane.</p></div>"
    for number in range(10)
)


@pytest.mark.parametrize(
    ("body", "address", "has_article"),
    [
        (f"<h1>Lamps</h1>{_TOPICS}", None, False),
        (f"<h1>Lamps</h1><table id='threadslist'><tr><td>{_TOPICS}</td></tr></table>", None, False),
        # an article beside the latest topics of the site's board
        (f"<h1>Lamps</h1>{PROSE * 3}<aside>{_TOPICS}</aside>", None, True),
        (f"<h1>Lamps</h1>{_LINKED}", "https://e.org/", False),
        # the same in a part of the site; fewer; below a text of its own
        (f"<h1>Lamps</h1>{_LINKED}", "https://e.org/lamps/", True),
        (f"<h1>Lamps</h1><p>All of them.</p>{_LINKED[: len(_LINKED) // 2]}", "https://e.org/", True),
        (f"<h1>Lamps</h1>{PROSE}{_LINKED}", "https://e.org/", True),
    ],
)
def test_lists_of_topics_and_front_pages_of_headings(
    body: str, address: str | None, has_article: bool
) -> None:
    page = hb.parse(f"<html><title>Lamps</title><body>{body}</body></html>", format="html", url=address)
    assert (page.article is not None) == has_article


def test_a_page_of_wordpress_that_shows_posts_as_its_front_page() -> None:
    page = hb.parse(
        f"<title>Lamps</title><body class='home page page-template'><h1>Lamps</h1>{CARDS}</body>",
        format="html",
    )
    assert page.article is None


@pytest.mark.parametrize(
    ("title", "is_error"),
    [
        ("Błąd 404 - nie znaleziono strony", True),
        ("Ошибка 404", True),
        ("Страница не найдена", True),
        ("Siden blev ikke fundet", True),
        ("Az oldal nem található", True),
        ("Sayfa bulunamadı!", True),
        ("Siden sist: hva vi fant", False),
        ("Стр. 404", False),
    ],
)
def test_pages_that_are_not_there_in_further_languages(title: str, is_error: bool) -> None:
    page = hb.parse(
        f"<title>{title} - Lamps</title><h1>{title}</h1><p>Try the front page.</p>", format="html"
    )
    assert (page.article is None) == is_error


def test_a_list_counts_no_comments_of_its_own() -> None:
    count = "<p class='comment-count'><a href='/lamps-1/#comments'>182 comments</a></p>"
    page = hb.parse(
        f"<title>Lamps</title><body class='home blog'><h1>Lamps</h1>{CARDS}{count}</body>", format="html"
    )
    assert (page.article, page.declared_comment_count) == (None, None)
    assert [warning.code for warning in page.warnings] == ["no-article"]
