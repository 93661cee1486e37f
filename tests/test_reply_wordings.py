"""Wordings of answers in seven languages: `tables/reply_wordings.txt` names whom each line answers.

The table has a line with the answered speaker in brackets, ``[-]`` for nobody, before the comments that
Nora, the last to speak, writes; ``¶`` ends a line of a comment and ``|`` begins a block quote.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from healthblog_parse.interpret.replies import infer_replies

from .test_replies import WRITER, say

TABLE = Path(__file__).parent / "tables" / "reply_wordings.txt"
PAGE = {
    "Pete": "I tried the treatment in Vancouver and it did nothing for me at all.",
    "Mary Ann Smith": "My sister takes the small green pills every single morning with water.",
    "Jürgen Groß": "Ich habe das auch schon einmal ausprobiert und war begeistert davon.",
    "K.W.": "Nobody should trust a study with only ten patients in it.",
    "DrBob": "As a physician I see this every week in my practice.",
    "Sue_T": "What about people who cannot swallow anything solid?",
    "José Luis": "En mi caso funcionó después de tres semanas de espera.",
    "Michael Blahm": "Unsere alte Kaffeemaschine brummt lauter als der neue Kühlschrank im Keller.",
    "Anna-Lena": "Bei uns im Verein machen das alle schon seit Jahren so.",
    "JohnDoe42": "The price went up by forty percent since last January.",
    "the_real_dave": "You can get the same thing from a different supplier in Ohio.",
    "Will": "Has anyone measured the iron levels before and after?",
    "Mark": "We are all different and there is no single answer here.",
    "Hope": "There is always a light at the end of the tunnel folks.",
    "May": "Spring is the worst season for my allergies every year.",
    "MidwestMama": "My kids refuse to eat anything green, so this was a lifesaver.",
    "Dr. Lisa Wong": "Clinical guidelines recommend a second opinion in these cases.",
    "Thomas K.": "Leider klappt das bei mir mit dem Backofen überhaupt nicht.",
    "Sean O'Brien": "The bus to the clinic only runs twice a day from our town.",
    "Søren": "Jeg bruger det hver dag og har aldrig haft problemer.",
    "Hélène": "Chez nous cela ne marche qu'en hiver quand il fait froid.",
    "BigRedFan99": "They should have fired the coach long before this mess.",
    "Rose": "I planted mine in the shade and they came out just fine.",
    WRITER: "Thank you all for reading.",
}


def cases() -> Iterator[tuple[str, str]]:
    """Speaker and comment of each line of the table."""
    speaker = "-"
    for line in TABLE.read_text("utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and line[1:-1] in {*PAGE, "-"}:
            speaker = line[1:-1]
        elif line and not line.startswith("# "):
            yield speaker, line


@pytest.mark.parametrize(("speaker", "comment"), list(cases()))
def test_whom_a_wording_answers(speaker: str, comment: str) -> None:
    """A comment answers the speaker it addresses, and nobody where it addresses nobody."""
    utterances = [say(name, text) for name, text in PAGE.items()]
    utterances.append(say("Nora", *comment.split(" ¶ ")))
    link = infer_replies(
        utterances,
        article_authors=[WRITER],
        title="The best treatment for tired legs",
        hosts=["Moss & Stone"],
    )[-1]
    assert (list(PAGE)[link.target] if link else "-") == speaker


NAMES = {
    "Kelly @ Trial and Eater": ["Kelly"],
    "Jenny | Honey and Birch": ["Jenny"],
    "Cindy's Recipes and Writings": ["Cindy"],
    "Liz Baker (Ohio)": ["Liz", "Liz Baker"],
    "Anna aus Berlin": ["Anna"],
    "Tom, Wien": ["Tom"],
    "SusanB": ["SusanB", "Susan B", "Susan", "susanb"],
    "mark.h": ["mark.h", "Mark H", "Mark"],
    "T. Rex": ["T. Rex", "TRex", "T Rex"],
    "Dr. K": ["Dr. K", "Dr K"],
    "J.J. Abel": ["J.J.", "JJ", "J.J. Abel", "JJ Abel"],
    "李雷": ["李雷"],
    "Ольга": ["Ольга"],
    "Amélie P.": ["Amélie", "Amelie", "Amélie P."],
    "rob1985": ["rob1985", "Rob"],
    "Mr X": ["Mr X", "Mr. X"],
    "Greg in Texas": ["Greg", "Greg in Texas"],
    "Debra L Jones": ["Debra", "Debra Jones", "Deb", "Debra L. Jones"],
    "Auntie Em": ["Auntie Em", "auntie em"],
    "nightowl_77": ["nightowl_77", "nightowl77", "nightowl", "NightOwl"],
    "Ron S.": ["Ron", "Ron S", "Ron S."],
    "The Food Hunter": ["The Food Hunter", "Food Hunter"],
    "Paul-Henri": ["Paul-Henri", "Paul Henri"],
    "Frau Holle": ["Frau Holle"],
    "Alexander": ["Alexander", "Alex"],
    "Katherine M": ["Katherine", "Kate", "Kathy", "Katherine M."],
    "Bill": ["Bill", "William"],
    "Steph": ["Steph", "Stephanie"],
    "Foodie Fan": ["Foodie Fan", "FoodieFan"],
    "Holly from My Cozy Home": ["Holly"],
    "Ben & Jerry": ["Ben & Jerry", "Ben and Jerry"],
    "Chris (not that one)": ["Chris"],
    "ms_green": ["ms_green", "Ms Green", "Ms. Green"],
    "sarah.k.wilson": ["sarah.k.wilson", "Sarah", "Sarah Wilson"],
    "PinkyPie!": ["PinkyPie", "Pinky Pie", "PinkyPie!"],
    "~Moni~": ["Moni", "~Moni~"],
    "**Star**": ["Star", "**Star**"],
    "Gaby Müller-Lüdenscheidt": ["Gaby", "Gaby Müller-Lüdenscheidt", "Frau Müller-Lüdenscheidt"],
    "Hans-Peter": ["Hans-Peter", "Hans Peter", "Hanspeter"],
    "Tante Käthe": ["Tante Käthe", "Tante Kaethe"],
}


@pytest.mark.parametrize(
    "wording", ["@{} that is so", "@ {}: that is so", "Hi {}, that is so", "{}, that is so"]
)
@pytest.mark.parametrize(("speaker", "written"), [(n, form) for n, forms in NAMES.items() for form in forms])
def test_how_a_name_is_written(speaker: str, written: str, wording: str) -> None:
    """Display names with places, sites and decoration are met by what people call their bearers."""
    utterances = [say(name, f"Words number {at} of nobody else.") for at, name in enumerate(NAMES)]
    link = infer_replies([*utterances, say("Nora", wording.format(written))], article_authors=[WRITER])[-1]
    assert (list(NAMES)[link.target] if link else "-") == speaker
