"""Names that are nearly the same: misspellings and nicknames.

Misspellings are found through the strings that are left when a character is deleted: two words within an
edit share such a string, so an index of them finds the few words worth a comparison.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from itertools import combinations

NICKNAMES: tuple[str, ...] = (
    "alexander alex alec sascha sasha xander",
    "alexandra alex sandra sandy",
    "andreas andi andy",
    "andrew andy drew",
    "anthony tony",
    "barbara barb barbie babsi",
    "benjamin ben benny",
    "catherine cathy cat kate katie",
    "charles charlie chuck chaz",
    "christian chris",
    "christina chris chrissy tina",
    "christine chris chrissy tina",
    "christopher chris kit",
    "christoph chris",
    "daniel dan danny",
    "david dave davey",
    "deborah deb debbie",
    "debra deb debbie",
    "dominik dom",
    "donald don donnie",
    "edward ed eddie ted ned",
    "elizabeth liz lizzie beth betsy eliza lisa",
    "emanuel manu",
    "eugene gene",
    "florian flo",
    "francisco paco pancho",
    "franziska franzi",
    "frederick fred freddy",
    "friedrich fritz",
    "gabriele gabi gaby",
    "giovanni gianni",
    "giuseppe beppe",
    "gregory greg",
    "guillermo memo",
    "henry harry hank",
    "jacob jake",
    "jacqueline jackie",
    "james jim jimmy jamie",
    "jennifer jen jenny jenn",
    "jeffrey jeff",
    "jessica jess jessie",
    "johannes hannes jo",
    "john jack johnny jon",
    "jonathan jon jonny",
    "joseph joe joey jo",
    "jose pepe",
    "joshua josh",
    "katharina kathi kathy",
    "katherine kate kathy katie kat",
    "kathleen kathy kath",
    "kenneth ken kenny",
    "kimberly kim",
    "lawrence larry",
    "leonard len lenny leo",
    "manfred manni",
    "margaret maggie meg peggy marge",
    "matthew matt",
    "matthias matze",
    "melissa mel missy",
    "melanie mel",
    "michael mike mick mickey michi",
    "michelle shelly",
    "nathaniel nate nathan",
    "nicholas nick nicky",
    "nicole nicki nikki",
    "pamela pam",
    "patricia pat patty trish",
    "patrick pat paddy",
    "peter pete",
    "philip phil",
    "rebecca becky becca",
    "richard rick rich dick ricky",
    "robert bob bobby rob robbie bert",
    "ronald ron ronnie",
    "samantha sam",
    "samuel sam sammy",
    "sebastian basti seb",
    "stefan steff",
    "stefanie steffi",
    "stephanie steph",
    "stephen steve",
    "steven steve",
    "susan sue susie suzy",
    "susanne susi",
    "theodore ted theo",
    "thomas tom tommy",
    "timothy tim timmy",
    "ulrich uli",
    "ulrike uli",
    "valerie val",
    "veronica ronnie",
    "victoria vicky tori",
    "vincent vince vinny",
    "virginia ginny",
    "wilhelm willi",
    "william bill will billy willy liam",
    "wolfgang wolf wolfi",
    "zachary zach zack",
)
"""First names with their short forms, folded: English, German, the commonest of Spanish and Italian."""


def _pairs() -> dict[str, tuple[str, ...]]:
    table: dict[str, set[str]] = {}
    for row in NICKNAMES:
        full, *short = row.split()
        table.setdefault(full, set()).update(short)
        for name in short:
            table.setdefault(name, set()).add(full)
    return {name: tuple(sorted(others)) for name, others in table.items()}


_OTHER_FORMS = _pairs()


def other_forms(name: str) -> tuple[str, ...]:
    """Short forms of a folded first name, or the names that it is short for."""
    return _OTHER_FORMS.get(name, ())


def forms_of(names: Set[str]) -> set[str]:
    """The other forms of all of many folded names."""
    return {form for name in _OTHER_FORMS.keys() & names for form in _OTHER_FORMS[name]}


def allowed_edits(word: str) -> int:
    """How many edits a word of this length may be off: none below 4 characters, then 1, from 8 on 2."""
    return 0 if len(word) < 4 else 1 if len(word) < 8 else 2


def near(one: str, other: str) -> bool:
    """Whether two folded words differ by no more edits than their length allows.

    An edit inserts, deletes or replaces a character or swaps two neighbours.
    """
    if one == other:
        return True
    bound = min(allowed_edits(one), allowed_edits(other))
    if not bound or abs(len(one) - len(other)) > bound or max(len(one), len(other)) > 40:
        return False
    previous: list[int] = []
    row = list(range(len(other) + 1))
    for i, mine in enumerate(one, start=1):
        before, previous, row = previous, row, [i]
        for j, yours in enumerate(other, start=1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (mine != yours))
            if i > 1 and j > 1 and mine == other[j - 2] and one[i - 2] == yours:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > bound:
            return False
    return row[-1] <= bound


_FEW = 150
"""Words of which each may be compared with a misspelling: an index of so few costs more than it saves."""


class NearIndex:
    """Words to find by a misspelling: few are compared one by one, many looked up by deletions."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_length: dict[int, list[tuple[str, frozenset[str]]]] = {}
        self._left: dict[str, list[str]] = {}
        self._found: dict[str, tuple[str, ...]] = {}
        known = [word for word in words if 4 <= len(word) <= 24]
        for word in known:
            if len(known) <= _FEW:
                self._by_length.setdefault(len(word), []).append((word, frozenset(word)))
                continue
            for key in _deletions(word):
                self._left.setdefault(key, []).append(word)

    def find(self, word: str) -> tuple[str, ...]:
        """The indexed words near this one, kept: comments open with the same few words."""
        found = self._found.get(word)
        if found is None:
            found = self._found[word] = self._look_up(word) if 4 <= len(word) <= 24 else ()
        return found

    def _look_up(self, word: str) -> tuple[str, ...]:
        """The indexed words near this one; at most the first 32 that share a string are compared."""
        if self._by_length:
            edits = allowed_edits(word)
            letters = frozenset(word)
            return tuple(
                other
                for size in range(len(word) - edits, len(word) + edits + 1)
                for other, others in self._by_length.get(size, ())
                if len(letters ^ others) <= 2 * edits and near(word, other)
            )
        candidates: dict[str, None] = {}
        keys = sorted(_deletions(word))
        if allowed_edits(word) > 1:
            keys += sorted(
                {word[:i] + word[i + 1 : j] + word[j + 1 :] for i, j in combinations(range(len(word)), 2)}
            )
        for key in keys:
            for candidate in self._left.get(key, ())[:8]:
                candidates[candidate] = None
        return tuple(candidate for candidate in list(candidates)[:32] if near(word, candidate))


def _deletions(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}
