"""Lines that stand in an article's container and are not article, told by their words.

Facts: themes and editors put lines such as "Share this:", "Read more: ..." or "Advertisement" between
paragraphs, and sections such as "Related posts" or "About the author" behind the text.  They are short and
their wordings are few.

Rules, in order: everything up to the headline goes, but for text; a short line of a known wording goes; from the
heading of a known closing section on all goes, if most of the text stands before it and hardly any behind, else
the links below it; a list of links at the end goes.

Known failures: an article about newsletters that has a section "Subscribe".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ..models import Block

_NOISE = re.compile(
    r"(?:share|teilen|partager|compartir|condividi|partilhar|delen)\b[^.?!]{0,30}|"
    r"(?:share|like|spread|pin|save) (?:this|the|it|on|with)\b[^.?!]{0,40}|"
    r"(?:gefällt mir|j’aime|me gusta|mi piace)\b[^.?!]{0,20}|"
    r"(?:\W{0,3}(?:read more|read also|also read|see also|related|you (?:may|might) also (?:like|enjoy)|more on this|"
    r"weiterlesen|lesen sie auch|mehr zum thema|siehe auch|lire aussi|à lire aussi|voir aussi|leer más|"
    r"lee también|leggi anche|leia também|lees ook)\b\s*[:»→>].{0,160})|"
    r"(?:advertisements?|advertisement - continue reading below|anzeige|werbung|publicité|publicidad|pubblicità|"
    r"publicidade|advertentie|sponsored|ad)\W{0,3}|"
    r"(?:tags?|categor(?:y|ies)|filed under|posted in|tagged(?: with)?|schlagw[oö]rter|kategorien?|étiquettes|"
    r"etiquetas|categorías|categorie|trefwoorden|verschlagwortet mit)\s?:.{0,200}|"
    r"(?:print|email|e-mail|pdf|drucken|imprimer|facebook|twitter|pinterest|whatsapp|linkedin|instagram|tweet|"
    r"reddit|tumblr|copy link|link copied!?|loading\W{0,3}|table of contents|inhaltsverzeichnis|inhalt|contents|"
    r"sommaire|índice|indice|jump to recipe|print recipe|back to top|nach oben|skip to content|click to \w+.{0,40}|"
    r"photo (?:credit|by)\b.{0,80}|image(?: source| credit)?s?:.{0,100}|bild(?:quelle|rechte)?:.{0,100}|foto:.{0,100}|"
    r"credit:.{0,80}|source: ?(?:shutterstock|getty|istock|unsplash|pexels).{0,60}|continue reading.{0,80})",
    re.I,
)
_CLOSING = re.compile(
    r"(?:related(?: \w+){0,3}|similar (?:posts|articles|stories)|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)"
    r"|you(?:’|')?ll also (?:like|love)|more (?:from|like this|stories|posts|articles)\b.{0,40}|recommended(?: \w+)? (?:posts?|articles?|stories|reading|reads|videos?|content|products?|for you|links)|recommended|"
    r"(?:recent|latest|popular|other|further) (?:posts|articles|stories|news)|read next|up next|what to read next|"
    r"keep reading|trending(?: \w+){0,2}|don(?:’|')?t miss.{0,30}|"
    r"about (?:the )?(?:author|reviewer|writer)s?|meet the (?:author|team)|author bio|"
    r"share this(?: \w+){0,2}|spread the (?:word|love)|"
    r"(?:leave|post|add|write) a (?:reply|comment|response)|(?:join|continue) the (?:conversation|discussion)|"
    r"(?:subscribe|sign up)\b.{0,60}|(?:free )?newsletter|get (?:our|the) .{0,30}newsletter|"
    r"was this (?:article|page|information)? ?helpful\W?|did you find this .{0,30}|rate this .{0,20}|"
    r"ähnliche (?:beiträge|artikel)|verwandte (?:beiträge|artikel|themen)|weitere (?:beiträge|artikel)\b.{0,40}|"
    r"mehr zum thema|das könnte (?:dich|sie|ihnen|dir) auch .{0,20}|auch interessant|(?:das |dies )?passt (?:auch )?(?:zum thema|dazu)|mehr zu(?:m|r)? .{0,40}|über (?:den autor|die autorin).{0,20}|"
    r"(?:beitrag|artikel) teilen|schreibe einen kommentar|hinterlasse eine? .{0,20}|"
    r"articles? (?:similaires|liés|connexes)|à lire (?:aussi|également)|sur le même (?:sujet|thème)|à propos de l(?:’|')auteur|"
    r"laisser un commentaire|artículos relacionados|entradas relacionadas|te puede interesar|sobre el autor|"
    r"deja un comentario|articoli correlati|potrebbe interessarti.{0,20}|leggi anche|sull(?:’|')autore|lascia un commento|"
    r"artigos relacionados|posts relacionados|sobre o autor|deixe um comentário|gerelateerde (?:artikelen|berichten)|"
    r"lees ook|over de auteur|geef een reactie)\W{0,3}",
    re.I,
)
_CLOSES_FROM = 0.7
"""Part of the text that stands before a closing section."""
_MOST_BEHIND = 2
"""Paragraphs that are no teasers, such as a note about the author, behind a heading that ends the article."""
_PARAGRAPH = 120
"""Characters outside of links."""
_ROW = 0.2
"""What a table row counts beside a paragraph."""
_LINKED = 0.1
"""Part of a block outside of its links, up to which it is nothing but links."""
_LINKS_AT_END = 3
"""Blocks of nothing but links that make a list at the end of an article."""
_TEXT_BEFORE = 500
"""Characters of paragraphs before the headline that show that the text begins above it."""
_LONGEST = 200
"""Characters; longer lines are prose."""


def is_noise(line: str) -> bool:
    """Whether a line is a known wording around articles and nothing else."""
    return len(line) <= _LONGEST and _NOISE.fullmatch(line.strip()) is not None


def closes_article(line: str) -> bool:
    """Whether a short line heads a section that stands behind articles."""
    return len(line) <= 80 and _CLOSING.fullmatch(line.strip()) is not None


_ABOUT = re.compile(
    r"about (?:the )?(?:author|reviewer|writer)s?|meet the author|author bio|über (?:den autor|die autorin).{0,20}|"
    r"à propos de l(?:’|')auteur|sobre (?:el|o) autor|sull(?:’|')autore|over de auteur",
    re.I,
)
_ABOUT_FROM = 0.3
"""Part of the text that stands before a section about its author; no article has one in its midst."""


def trim(blocks: Sequence[Block], title: str) -> tuple[Block, ...]:
    """The blocks without what stands before the headline, between and behind."""
    kept = _behind_title(blocks, title)
    total = sum(len(block.text) for block in kept)
    ends = _ends(kept)
    body: list[Block] = []
    seen = 0
    skipping: Callable[[Block], bool] = _nothing
    for position, block in enumerate(kept):
        text = block.text
        share = seen / total
        seen += len(text)
        about = share >= _ABOUT_FROM and _ABOUT.match(text) is not None
        if (about or share >= _CLOSES_FROM) and closes_article(text):
            if position >= ends:
                break
            skipping = _is_no_heading if about else _is_linked
        elif skipping(block):
            continue
        else:
            skipping = _nothing
            if not is_noise(text):
                body.append(block)
    return _without_links_at_end(body)


def _ends(blocks: Sequence[Block]) -> int:
    """The first position behind which so little text stands that a closing heading ends the article."""
    text = 0.0
    for position in range(len(blocks) - 1, -1, -1):
        block = blocks[position]
        if block.kind == "table_row":
            text += _ROW
        elif _unlinked(block) >= _PARAGRAPH and not (position and _is_linked(blocks[position - 1])):
            text += 1
        if text > _MOST_BEHIND:
            return position
    return 0


def _nothing(block: Block) -> bool:
    del block
    return False


def _is_no_heading(block: Block) -> bool:
    return block.kind != "heading"


def _unlinked(block: Block) -> int:
    return max(0, len(block.text) - sum(len(link.text) for link in block.links))


def _is_linked(block: Block) -> bool:
    return bool(block.links) and _unlinked(block) <= _LINKED * len(block.text)


def _without_links_at_end(body: list[Block]) -> tuple[Block, ...]:
    """The blocks without a list of links that ends them, and without the line that announces it."""
    end = len(body)
    while end and _is_linked(body[end - 1]):
        end -= 1
    if len(body) - end < _LINKS_AT_END:
        return tuple(body)
    if (
        end
        and len(body[end - 1].text) < 80
        and (body[end - 1].kind == "heading" or body[end - 1].text.endswith(":"))
    ):
        end -= 1
    return tuple(body[:end] if end else body)


def _behind_title(blocks: Sequence[Block], title: str) -> Sequence[Block]:
    """The blocks behind the headline; what stands before it is kept only where it is text."""
    if not title:
        return blocks
    before = 0
    for position, block in enumerate(blocks[:30]):
        if block.text == title and block.kind == "heading":
            return blocks if before > _TEXT_BEFORE else blocks[position + 1 :]
        if block.kind == "paragraph" and len(block.text) > 120:
            before += _unlinked(block)
    return blocks
