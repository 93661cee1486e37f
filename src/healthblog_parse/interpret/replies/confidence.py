"""How often links of each kind of cue are right.

The numbers come from hand-labelled pages: comments whose parent the markup states are inferred as if it did
not, and compared; the counts are few for some kinds, and those are drawn towards the kind's neighbours.
``docs/replies.md`` shows the counts and the command that makes them.
"""

from __future__ import annotations

from ...models import ReplyBasis
from .records import Signal, Strength

CONFIDENCE: dict[tuple[ReplyBasis, Strength], float] = {
    ("mention", "strong"): 0.95,
    ("mention", "plain"): 0.9,
    ("mention", "weak"): 0.7,
    ("number", "strong"): 0.95,
    ("number", "plain"): 0.85,
    ("quote", "strong"): 0.95,
    ("quote", "plain"): 0.85,
    ("quote", "weak"): 0.7,
    ("salutation", "strong"): 0.9,
    ("salutation", "plain"): 0.85,
    ("salutation", "weak"): 0.7,
    ("name", "strong"): 0.9,
    ("name", "plain"): 0.85,
    ("name", "weak"): 0.65,
    ("title", "plain"): 0.8,
    ("title", "weak"): 0.6,
}
"""Share of right links by basis and strength of the cue."""


def confidence(signal: Signal) -> float:
    """The estimated probability that the signal's link is right."""
    return CONFIDENCE[signal.basis, signal.strength]
