"""Credits of pictures, told by their words: a line that is one, and a caption that ends with one.

Facts: a credit says who made a picture or where it was bought, behind a word for pictures or a sign ("Photo by Anna Berg on
Unsplash", "© Anna Berg / dpa", "Bildquelle: ..."); agencies stand alone, too.  Where no class is left it stands in the text,
in the place of the picture.

Known failures: languages that are not listed; an article about pictures in which such a line is text.
"""

from __future__ import annotations

import re

from ...expressions import Expression
from ..openings import opening
from ..wording_table import EDGES, Table, Wordings

_LONGEST = 180

_CREDITS = Table(
    r"""
    image images photo photos picture pictures foto fotos bild bilder imagen immagine imagem :: (?:images?|photos?|pictures?|fotos?|bild(?:er)?|imagen|immagine|imagem)(?: by| from| via| von| de| di| d['’]| do| da)? ?.{2,50}? (?:on|from|via|auf|von|sur|en|su|no|at) (?:unsplash|pexels|pixabay|flickr|freepik|getty images|wikimedia(?: commons)?)
    image images photo photos :: (?:images?|photos?) via .{2,40}
    © :: © ?.{2,60} ?[/|–-] ?(?:shutterstock|istock|adobe ?stock|stock\.adobe|getty images|fotolia|depositphotos|123rf|unsplash|pexels|pixabay|dpa)(?:\.com)?
    crédit crédits :: crédits? photos? ?:.{2,80}
    crédito créditos :: créditos?(?: de (?:la |las )?(?:fotos?|im[áa]gen(?:es)?))? ?:.{2,80}
    """
)
_COMPOUNDS = [
    f"{of}{picture}{form}{what}"
    for of in ("", "titel", "beitrags", "header", "artikel", "vorschau", "symbol", "teaser")
    for picture in ("bild", "foto")
    for form in ("", "er", "s")
    for what in ("", "nachweis", "nachweise", "quelle", "quellen", "rechte", "credit", "credits")
]
"""What German says for the credit of a picture, in one word."""
_COMPOUND = Table(
    f"{' '.join(_COMPOUNDS)} :: "
    r"(?:titel|beitrags|header|artikel|vorschau|symbol|teaser)?(?:bild|foto)(?:er|s)?(?:nachweise?|quellen?|rechte|credits?)?: ?.{2,100}"
)
PICTURE_CREDITS = Wordings(_CREDITS, _COMPOUND)
_ENDING = Expression(
    r"\b(?:photo|image|picture|illustration|foto|bild|abbildung|crédits? photo|imagen|immagine)s?(?: credits?| courtesy)?"
    r"(?: by| von| de| di| via| of)? ?[:©](?-i: ?['‘“\"]?[A-Z])[^.!?:]{1,50}\W{0,3}$|"
    r"\((?:photo|image|picture|foto|bild|credit|quelle)s?: [^()]{2,80}\)$",
    re.I,
)
_CREDITED = (
    "photo", "image", "picture", "illustration", "foto", "bild", "imagen", "immagine", "credit", "quelle",
)  # fmt: skip
"""One of these stands in every such credit, in lower case."""
_AGENCIES = frozenset(
    ("agencies", "file photo", "representational image", "shutterstock", "getty images", "getty", "istock", "istockphoto",
     "unsplash", "pexels", "pixabay", "adobe stock", "freepik", "dreamstime", "depositphotos")
)  # fmt: skip
"""Where pictures are bought; alone in a paragraph they are the credit of one."""
_PARTED = Expression(r"\s?[/|]\s?|\svia\s")
"""What stands between an agency and who took the picture: "iStock/Jane Roe"."""
_LONGEST_CREDIT = 60
_LINE = 200
"""Characters; longer lines are prose."""


def credits_picture(line: str) -> bool:
    """Whether a line says who made a picture, and nothing else: it stands in a text where the picture stood."""
    return len(line) <= _LONGEST and PICTURE_CREDITS.match(opening(line), line.lower().strip(EDGES))


def is_credited(line: str) -> bool:
    """Whether a short line ends with who took a picture: a caption that nothing else tells."""
    if len(line) > _LINE:
        return False
    if ":" in line or "©" in line:
        return any(map(line.lower().__contains__, _CREDITED)) and _ENDING.search(line) is not None
    if len(line) > _LONGEST_CREDIT:
        return False
    low = line.lower()
    if "/" in low or "|" in low or "via" in low:
        return any(part in _AGENCIES for part in _PARTED.split(low))
    return low in _AGENCIES
