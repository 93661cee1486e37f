"""Program listings as highlighters print them: the code, and nothing beside it."""

from __future__ import annotations

import pytest

import healthblog_parse as hb

TEXT = (
    "<p>The diary of a sensor is a list of numbers, and a script of four lines makes a week of nights out of it.</p>"
    * 4
)
CODE = "a = 1\nb = 2"
LINES = "<span class=line>a = 1</span>\n<span class=line>b = 2</span>"


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(f"<pre><code>{CODE}</code></pre>", id="bare"),
        pytest.param(
            f'<div class="code-toolbar"><pre class="language-py line-numbers"><code>{CODE}</code></pre>'
            '<div class="toolbar"><div class="toolbar-item"><span>Python</span></div></div></div>',
            id="Prism with its toolbar",
        ),
        pytest.param(
            '<table class="highlighttable"><tr><td class="linenos"><div class="linenodiv"><pre>1\n2</pre></div></td>'
            f'<td class="code"><div><pre>{CODE}</pre></div></td></tr></table>',
            id="Pygments",
        ),
        pytest.param(
            '<table class="rouge-table"><tbody><tr><td class="gutter gl"><pre class="lineno">1\n2\n</pre></td>'
            f'<td class="code"><pre>{CODE}</pre></td></tr></tbody></table>',
            id="Rouge",
        ),
        pytest.param(
            '<figure class="highlight"><table><tr><td class="gutter"><pre>1<br>2</pre></td>'
            f'<td class="code"><pre>{LINES}</pre></td></tr></table></figure>',
            id="Hexo",
        ),
        pytest.param(
            '<table class="lntable"><tr><td class="lntd"><pre><code><span class="lnt">1\n</span><span class="lnt">2</span>'
            f'</code></pre></td><td class="lntd"><pre><code>{LINES}</code></pre></td></tr></table>',
            id="Chroma",
        ),
        pytest.param(
            f'<div class="code-example"><div class="example-header"><span class="language-name">py</span></div><pre>{CODE}</pre></div>',
            id="a name of its own",
        ),
        pytest.param(f"<div><span>Python</span><pre>{CODE}</pre></div>", id="the language's name"),
    ],
)
def test_a_listing_is_its_code(markup: str) -> None:
    """Numbers of lines, the language and buttons are none of it; line breaks are."""
    page = hb.parse(
        f"<title>A week of nights</title><article><h1>A week of nights</h1>{TEXT}{markup}{TEXT}</article>"
    )
    assert page.article is not None
    (code,) = [block for block in page.article.blocks if not block.text.startswith("The diary")]
    assert (code.kind, code.text) == ("preformatted", CODE)


@pytest.mark.parametrize(
    ("above", "kept"),
    [("<p>Python</p>", False), ("<h3>Python</h3>", True), ("<p>Python, of course</p>", True)],
)
def test_what_stands_above_a_listing(above: str, kept: bool) -> None:
    """A language's name alone is a label, unless it is a heading."""
    page = hb.parse(
        f"<title>Nights</title><article><h1>Nights</h1>{TEXT}{above}<pre>{CODE}</pre>{TEXT}</article>"
    )
    assert page.article is not None
    assert any(block.text.startswith("Python") for block in page.article.blocks) == kept
