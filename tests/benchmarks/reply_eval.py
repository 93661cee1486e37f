"""How well links are inferred, from labelled comments alone: no page is parsed.

    python tests/benchmarks/reply_eval.py GOLD_DIR [--misses] [--hidden]

GOLD_DIR holds labels (``*.json``) with comments that have author, date, text, parent, reply_to and reply_cue.
Printed are precision and recall of inferred links, and a table of confidence against the share that is right.
With ``--hidden`` each stated parent in turn is kept from the inference and asked for: answers whose text
names or quotes the answered comment are many more there, but a depth limit makes some stated parents untrue.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import attrs
from attrs import frozen

from healthblog_parse.errors import TimestampError
from healthblog_parse.interpret.replies import ReplyLink, Utterance, infer_replies
from healthblog_parse.models import Block, Timestamp


@frozen(kw_only=True)
class Case:
    """One labelled comment and what was inferred."""

    page: str
    index: int
    want: int | None
    cue: str | None
    link: ReplyLink | None
    text: str

    @property
    def right(self) -> bool:
        """Whether the inferred link is the labelled one."""
        return self.link is not None and self.link.target == self.want


def _stamp(text: str | None) -> Timestamp | None:
    try:
        return Timestamp.from_iso(text) if text else None
    except TimestampError:
        return None


def cases(folder: Path, *, hidden: bool) -> Iterator[Case]:
    """Every comment without a stated parent (or, hidden, with one)."""
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        comments = gold.get("comments") if isinstance(gold, dict) else None
        if not comments:
            continue
        utterances = [
            Utterance(
                author=comment["author"],
                by_article_author=bool(comment["is_article_author"]),
                published=_stamp(comment["date"]),
                title=comment.get("title"),
                blocks=tuple(
                    Block(kind="paragraph", text=text)
                    for text in comment["text"].split("\n\n")
                    if text.strip()
                ),
                parent=comment["parent"],
                pingback=comment["kind"] == "pingback",
            )
            for comment in comments
        ]
        infer = partial(
            infer_replies,
            article_authors=[author["name"] for author in gold["article"]["authors"] or []],
            title=gold["article"]["title"],
            article=[Block(kind="paragraph", text=text) for text in gold["article"]["body"]],
        )
        links = _each_alone(utterances, infer) if hidden else infer(utterances)
        for index, (comment, link) in enumerate(zip(comments, links, strict=True)):
            if (comment["parent"] is not None) is hidden and comment["kind"] == "comment":
                yield Case(
                    page=path.stem,
                    index=index,
                    want=comment["reply_to"],
                    cue=comment.get("reply_cue"),
                    link=link,
                    text=comment["text"],
                )


def _each_alone(
    utterances: list[Utterance], infer: Callable[[list[Utterance]], Sequence[ReplyLink | None]]
) -> list[ReplyLink | None]:
    """The link of each comment when its own stated parent, and only that, is hidden."""
    links: list[ReplyLink | None] = []
    for index, utterance in enumerate(utterances):
        alone = [*utterances[:index], attrs.evolve(utterance, parent=None), *utterances[index + 1 :]]
        links.append(infer(alone)[index] if utterance.parent is not None else None)
    return links


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    parser.add_argument("--misses", action="store_true", help="show every wrong and every missed link")
    parser.add_argument("--hidden", action="store_true", help="ask for the parents that markup states")
    arguments = parser.parse_args()
    found = list(cases(arguments.gold, hidden=arguments.hidden))
    linked = [case for case in found if case.link is not None]
    cued = [case for case in found if case.want is not None and case.cue not in {"sense"}]
    sense = [case for case in found if case.cue == "sense"]
    print(f"comments {len(found)}  links {len(linked)}  right {sum(case.right for case in linked)}")
    print(f"precision    {_share([case.right for case in linked])}")
    print(f"cued recall  {_share([case.right for case in cued])} of {len(cued)}")
    print(f"sense recall {_share([case.right for case in sense])} of {len(sense)}")
    table: dict[tuple[str, float], Counter[bool]] = defaultdict(Counter)
    for case in linked:
        if case.link is not None:
            table[case.link.basis, case.link.confidence][case.right] += 1
    for (basis, confidence), counts in sorted(table.items()):
        print(f"{basis:12s} {confidence:.2f}  links {counts.total():4d}  right {counts[True]:4d}")
    if arguments.misses:
        for case in found:
            if case.link is not None and not case.right:
                print(f"WRONG {case.page} {case.index} -> {case.link.target} not {case.want}: {case.link}")
                print(f"      {case.text[:160]!r}")
            elif case.link is None and case.want is not None and case.cue not in {"sense", None, "markup"}:
                print(f"MISSED {case.page} {case.index} -> {case.want} ({case.cue}): {case.text[:200]!r}")


def _share(values: list[bool]) -> str:
    return f"{sum(values) / len(values):.3f}" if values else "-"


if __name__ == "__main__":
    main()
