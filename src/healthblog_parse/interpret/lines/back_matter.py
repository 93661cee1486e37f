"""What journals print behind an article about how it came to be: who did what, who paid, where the data are.

Facts.  Journals of medicine end their articles in sections with fixed headings ("Author contributions", "Data availability
statement", "Conflict of interest", "Funding"), or in paragraphs that begin with such a heading and a colon; some print the
paragraphs in a box below the abstract.  Two or more of them stand together; outside of journals nearly none is met.

Rules.
1. A heading of the text's last part with one of these wordings goes, with all up to the next heading of its level or above.
2. So does a paragraph that begins with such a wording and a colon, wherever it stands, and one that is such a wording, with
   the next.
3. Both hold where two such wordings are found, one of them a sure one; a sure one alone must stand near the end.

Known failures.  Headings that a journal words in its own way; languages beside those below.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from ...models import Block
from ..openings import opening

_SURE = frozenset(
    part.strip()
    for part in (
        "author contributions|authors contributions|author contribution|author contribution statement|author contributions statement|"
        "contributions of authors|contributors|contributorship|credit authorship contribution statement|credit author statement|authorship contribution statement|"
        "data availability|data availability statement|data availability statements|availability of data and materials|availability of data and material|availability of data|"
        "data sharing|data sharing statement|data accessibility statement|data and code availability|code availability|"
        "conflict of interest|conflicts of interest|conflict of interest statement|conflicts of interest statement|conflict of interests|conflict of interest disclosure|"
        "conflict of interest disclosures|potential conflicts of interest|declaration of conflicting interests|declaration of competing interest|declaration of competing interests|"
        "declaration of interest|declaration of interests|declarations of interest|competing interests|competing interest|competing interests statement|disclosure of interest|disclosure statement|"
        "ethics statement|ethics declarations|ethics declaration|ethics approval|ethical approval|ethics approval and consent to participate|ethical approval and consent to participate|"
        "ethical considerations statement|institutional review board statement|informed consent statement|consent for publication|patient consent for publication|patient consent|"
        "publisher s note|publishers note|provenance and peer review|financial disclosure|role of the funding source|"
        "autorenbeiträge|datenverfügbarkeit|interessenkonflikt|interessenkonflikte|einhaltung ethischer richtlinien|"
        "contribución de los autores|contribuciones de los autores|conflicto de intereses|conflicto de interés|conflictos de intereses|conflictos de interés|declaración de conflicto de intereses|"
        "responsabilidades éticas|contributions des auteurs|conflits d intérêts|conflit d intérêts|liens d intérêts|déclaration de liens d intérêts|déclaration d intérêts|"
        "contribuições dos autores|contribuição dos autores|conflito de interesses|conflitos de interesse|conflitos de interesses|conflitto di interessi|conflitto d interessi|contributi degli autori"
    ).split("|")
)
"""Wordings that articles outside of journals do not head a section with."""
_BESIDE = frozenset(
    part.strip()
    for part in (
        "acknowledgments|acknowledgements|acknowledgment|acknowledgement|funding|funding statement|funding information|funding sources|funding source|financial support|financial support and sponsorship|grant support|"
        "supplementary material|supplementary materials|supplementary information|supplemental material|supplementary data|supporting information|additional information|electronic supplementary material|"
        "declarations|disclosure|disclosures|contributions|corresponding author|footnotes|author note|transparency|additional files|"
        "danksagung|förderung|finanzierung|agradecimientos|financiación|financiamiento|remerciements|financement|agradecimentos|financiamento|finanziamenti|ringraziamenti"
    ).split("|")
)
"""Wordings that stand among them, and elsewhere, too."""
_ALL = _SURE | _BESIDE
_FIRST_WORDS = frozenset([wording.partition(" ")[0] for wording in _ALL])
_LONGEST = 70
"""Characters of a heading."""
_LAST_PART, _NEAR_END = 0.4, 0.75
"""Part of the text that stands before such a section, and before one that stands alone."""


def without_back_matter(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without the sections and paragraphs in which a journal tells how an article came to be.

    Args:
        blocks: The blocks of a body.
    """
    found = [
        (position, wording)
        for position, block in enumerate(blocks)
        if (not block.text[_LONGEST:] or ":" in block.text[:_LONGEST])
        and opening(block.text) in _FIRST_WORDS
        and (wording := _wording(block))
    ]
    if not found or not any(wording in _SURE for _, wording in found):
        return blocks
    before = [0, *accumulate(len(block.text) for block in blocks)]
    if len(found) == 1 and before[found[0][0]] < _NEAR_END * before[-1]:
        return blocks
    gone: set[int] = set()
    for position, _ in found:
        block = blocks[position]
        if block.kind == "heading":
            if position not in gone and before[position] >= _LAST_PART * before[-1]:
                gone.update(range(position, _end(blocks, position)))
        else:
            gone.add(position)
            if (
                ":" not in block.text
                and position + 1 < len(blocks)
                and blocks[position + 1].kind != "heading"
            ):
                gone.add(position + 1)
    return [block for position, block in enumerate(blocks) if position not in gone]


def _wording(block: Block) -> str | None:
    """The wording that a line is, or that a paragraph begins with before a colon; ``None`` where it is none."""
    if block.kind not in ("heading", "paragraph"):
        return None
    head = block.text[: _LONGEST + 1]
    if block.kind == "paragraph":
        head = head.partition(":")[0]
    if len(head) > _LONGEST:
        return None
    words = " ".join("".join(sign if sign.isalpha() else " " for sign in head.lower()).split())
    return words if words in _ALL else None


def _end(blocks: Sequence[Block], start: int) -> int:
    """The position of the next heading of a level like that of a heading, or above it."""
    level = blocks[start].level or 0
    for position in range(start + 1, len(blocks)):
        if blocks[position].kind == "heading" and (blocks[position].level or 0) <= level:
            return position
    return len(blocks)
