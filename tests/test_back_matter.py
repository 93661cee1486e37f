"""What journals print behind an article about how it came to be."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.lines.back_matter import without_back_matter
from healthblog_parse.models import Block

PROSE = "The heron stood in the reeds until the light was gone, and then it flew off towards the mill. " * 4
NOTE = "JR counted the herons. PM wrote the text. Both read and approved it."


def block(line: str) -> Block:
    """A heading where the line begins with its level, else a paragraph."""
    if line[:1] == "#":
        return Block(kind="heading", text=line.lstrip("# "), level=len(line) - len(line.lstrip("#")))
    return Block(kind="paragraph", text=line)


CASES = [
    # sections with headings, at the end
    ((PROSE, PROSE, "## Author Contributions", NOTE, "## Funding", "None."), 2),
    ((PROSE, PROSE, "## Ethics declarations", "### Consent for publication", "Not applicable.", "### Competing interests", "None."), 2),
    ((PROSE, PROSE, "## Data Availability Statement", NOTE, "## Conclusion", PROSE, "## Conflicts of Interest", "None declared."), 4),
    ((PROSE, PROSE, "## Autorenbeiträge", NOTE, "## Danksagung", NOTE), 2),
    # paragraphs that begin with the wording, wherever they stand
    ((PROSE, f"Data Availability: {NOTE}", f"Funding: {NOTE}", "## Results", PROSE), 3),
    ((PROSE, PROSE, PROSE, PROSE, "Conflict of interest: None declared."), 4),
    # a paragraph that is the wording goes with the next
    ((PROSE, PROSE, "Conflicto de intereses", NOTE, "Financiación", NOTE), 2),
    # near misses: none is sure, the only one stands in the midst, the words are in the text
    ((PROSE, PROSE, "## Acknowledgments", NOTE, "## Funding", NOTE), 6),
    ((PROSE, "## Conflict of interest", PROSE, PROSE, PROSE), 5),
    ((PROSE, "Funding is short, and a conflict of interest is rare.", "Contributors: herons."), 2),
    ((PROSE, "## Data availability in the mill", PROSE), 3),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "left"), CASES)
def test_sections_on_how_an_article_came_to_be_go(lines: tuple[str, ...], left: int) -> None:
    assert len(without_back_matter([block(line) for line in lines])) == left
