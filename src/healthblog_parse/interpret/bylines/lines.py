"""Bylines that run over several lines: a label above its value, a list of names below one label.

Rules, in order.
1. A line that ends in an open label ("By", "Article written by:") takes its value from the next line, if that has no
   label of its own.
2. Below such a value, names with letters behind them ("John Doe, PharmD") go on with the list, and names with an
   institution if the value has one; below a label of several ("Contributors") plain names as well.
3. A line that begins with "and" and a plain name goes on with the names of the line above.
4. No value is a line that repeats the first one, the headline, nor one below the button "Text" of a row that shares.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..credentials import read_letters
from ..names import is_given_name, is_organisation, without_honorific
from .names import heads_section, is_lettered_name, is_plain_name
from .parts import NOTHING, Byline, is_bare_label, read_byline
from .places import AND
from .statements import subject_of, without_statement

_PARTICIPLES = (
    "reviewed", "checked", "verified", "approved", "geprüft", "überprüft", "relu", "validé", "vérifié", "revisado", "validado", "verificado",
    "médicamente", "verificato", "revisionato", "gecontroleerd", "nagekeken", "lekarza", "eksperta", "granskad", "granskat", "врачом", "экспертом", "lékařem",
)  # fmt: skip
"""How a seal ends, which names somebody as well as nobody."""
_SEVERAL = frozenset("authors contributors writers autoren auteurs autores autori".split())
"""Labels of several people."""
_SENDING = frozenset(
    "email e-mail mail sms whatsapp facebook messenger pinterest twitter tweet print pin save".split()
)
"""Other buttons of a row in which "Text" sends a message."""
_SENT = ("Text", "TEXT", "text")
_ITEM, _ITEMS = 20, 3
"""Characters of an item of a menu, and items around the one in question."""
_SHORT = 90
"""Longest line that is a name and what stands behind it."""


def _is_value(byline: Byline) -> bool:
    """Whether a line can be the value of the label before it: it has no label of its own."""
    return not byline.pending and not any(person.labelled for person in byline.people)


def read_lines(lines: list[str]) -> list[tuple[int, int, Byline]]:
    """Take consecutive lines apart; a line that ends in an open label takes its value from the next one.

    Args:
        lines: Lines or blocks in page order.

    Returns:
        For each line that says anything: index of its first line, index after its last, and what it says.
    """
    read = {line: read_byline(line) for line in dict.fromkeys(lines)}
    said = [read[line] for line in lines]
    found = []
    number = 0
    while number < len(lines):
        line, byline = lines[number], said[number]
        last = number + 1
        if byline.pending and last < len(lines) and _is_value(said[last]):
            sent = line in _SENT and number > 0 and lines[number - 1].casefold() in _SENDING
            listed = number > 0 and _stands_in_list(lines, said, number)
            joined = NOTHING if sent or listed or lines[last] == lines[0] else _joined(line, lines[last])
            if len(joined.people) + len(joined.dates) > len(byline.people) + len(byline.dates):
                byline = joined
                line = f"{line.rstrip(' :')}: {lines[last]}"
                last += 1
                if byline.people:
                    line, byline, last = _with_listed(line, byline, lines, last)
        if last < len(lines) and _goes_on(byline, lines[last]):
            longer = read_byline(f"{line} {lines[last]}")
            if longer.people:
                byline = longer
                last += 1
        if byline.people or byline.dates or byline.pending or byline.coverage >= 0.9:
            found.append((number, last, byline))
        number = last
    return found


def _stands_in_list(lines: Sequence[str], said: Sequence[Byline], number: int) -> bool:
    """Whether a noun alone is an item of a menu or the heading of a column: "Replies", "Author", "Views", "Last post"; and no
    given name stands below it."""
    if not is_bare_label(lines[number]) or is_given_name(lines[number + 1]):
        return False
    if lines[number - 1].endswith(":"):
        return True  # "Sort by:" and what by
    near = [at for at in (number - 1, number + 1, number + 2) if at < len(lines) and _is_item(lines[at])]
    return len(near) == _ITEMS and not any(said[at].pending or said[at].coverage for at in near)


def _is_item(line: str) -> bool:
    """Whether a line may be an item of a menu: a word or two, the first one with a large letter."""
    if not line or len(line) > _ITEM or line.count(" ") > 1 or line[0].islower():
        return False
    return line.replace(" ", "").isalpha()


def _with_listed(line: str, byline: Byline, lines: Sequence[str], last: int) -> tuple[str, Byline, int]:
    """The line with the further names that stand below it, one in a line, with letters or institutions behind them.

    Args:
        line: The lines that belong together up to here, as one.
        byline: What they say: who, at least.
        lines: All lines.
        last: The position behind those that belong together.

    Returns:
        The three, with the names that follow.
    """
    placed = _is_placed(lines[last - 1])
    several = line.partition(":")[0].casefold() in _SEVERAL
    while last < len(lines) and (
        _is_lettered(lines[last])
        or (placed and _is_placed(lines[last]))
        or (several and is_given_name(lines[last]) and is_plain_name(lines[last]))
    ):
        longer = read_byline(f"{line}; {lines[last]}")
        if not longer.people:
            break  # too long for one line
        line, byline = f"{line}; {lines[last]}", longer
        last += 1
    return line, byline, last


def _goes_on(byline: Byline, following: str) -> bool:
    """Whether the next line is one more name of a byline ("By Jane Roe" / "and John Doe")."""
    word, _, name = following.partition(" ")
    if word not in AND or not byline.people or not byline.people[-1].labelled:
        return False
    return is_plain_name(without_honorific(name)) and not read_byline(name).people


def _is_lettered(line: str) -> bool:
    """Whether a line is one more name of a list, with the letters behind it: "John Doe, PharmD"."""
    if is_lettered_name(line):
        return True
    name, comma, behind = line.partition(",")
    return (
        bool(comma) and len(line) <= _SHORT and is_plain_name(name) and bool(read_letters(behind).credentials)
    )


def _is_placed(line: str) -> bool:
    """Whether a line is a name and the institution of its bearer: "Jane Roe, University of Example, Spain"."""
    name, comma, behind = line.partition(",")
    return bool(comma) and len(line) <= _SHORT and is_plain_name(name) and is_organisation(behind)


def _joined(line: str, following: str) -> Byline:
    """What a line that ends in a label says together with the next one."""
    subject = subject_of(following)
    value = subject if subject is not None and is_plain_name(subject) else without_statement(following)
    bare = is_bare_label(line)
    if bare and line.lower().endswith(_PARTICIPLES) and not (is_given_name(value) or _is_lettered(value)):
        return NOTHING  # a seal: "Medically reviewed", and the first heading of the text
    if bare and (heads_section(value) or ("," in value and is_organisation(value))):
        return NOTHING  # a heading of notes on the authors, and the next heading or the first one's address
    if bare or line.rstrip().endswith(":"):
        return read_byline(f"{line.rstrip(' :')}: {value}")
    return read_byline(f"{line} {value}")
