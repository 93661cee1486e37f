"""A short pass of every fuzz target: its seeds, and seeded mutations of them, the same in every run."""

from __future__ import annotations

import random

import pytest

from tests.fuzz.targets import TARGETS, seeds

ROUNDS = 100
PIECES = (
    b"<", b">", b'"', b"\x00", b"\xff", b"&#0;", b"<!--", b"</p>", b"<li>", b"[" * 50, b"9" * 30, b"\n",
    b", ",
    b"{", b"}", b"null", b"-1", b"@Ann ", b"> ", b"2011-05-03", "\u202e".encode(), "\ud7ff".encode(),
)  # fmt: skip


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The data with a few stretches removed, repeated, overwritten or filled with hostile pieces."""
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(data) + 1)
        stretch = data[start : start + chance.choice((1, 4, 30, 400))]
        place = chance.randrange(len(data) + 1)
        action = chance.randrange(3)
        if action == 0:
            data = data[:start] + data[start + len(stretch) :]
        elif action == 1:
            data = data[:place] + stretch + data[place:]
        else:
            data = data[:place] + chance.choice(PIECES) + data[place:]
    return data


@pytest.mark.parametrize("name", TARGETS)
def test_mutations_of_the_seeds_break_nothing(name: str) -> None:
    chance = random.Random(f"{name} 1")
    starts = [seed for seed in seeds(name) if len(seed) < 40_000]
    for seed in chance.sample(starts, min(len(starts), 8)):
        TARGETS[name](seed)
    rounds = ROUNDS if name in {"html", "text", "json_ld", "from_json"} else ROUNDS * 10
    for _ in range(rounds):
        TARGETS[name](mutated(chance.choice(starts), chance))
