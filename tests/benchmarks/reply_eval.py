"""How well links are inferred, from labelled comments alone: no page is parsed.

    python tests/benchmarks/reply_eval.py GOLD_DIR [--misses] [--hidden | --strangers]

GOLD_DIR holds labels (``*.json``) with comments that have author, date, text, parent, reply_to and reply_cue.
Printed are precision and recall of inferred links, and a table of confidence against the share that is right.
With ``--hidden`` each stated parent in turn is kept from the inference and asked for: answers whose text
names or quotes the answered comment are many more there, but a depth limit makes some stated parents untrue.
With ``--strangers`` the commenters get other people's names, which the texts meet by chance only: every link by
name is counted, and shown with ``--misses``.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from attrs import frozen

from healthblog_parse.errors import TimestampError
from healthblog_parse.interpret.replies import ReplyLink, Utterance, infer_replies
from healthblog_parse.models import Block
from healthblog_parse.timestamp import Timestamp

STRANGERS = """
    Michael David John James Robert Mary Linda Susan Karen Lisa Sarah Jessica Emily Anna Laura Chris Mike Steve Mark
    Paul Tom Tim Jim Bob Dave Dan Matt Andrew Kevin Brian Eric Scott Jason Ryan Amy Michelle Kim Jennifer Melissa
    Nicole Rachel Kate Will Rich Art Bill Frank Grace Hope Faith Joy Rose Lily Daisy May June April Summer Dawn Ray Guy
    Max Jack Joe Sam Alex Ben Peter Thomas Stefan Andreas Martin Claudia Sabine Petra Julia Katrin Birgit Monika Heike
    Marie Pierre Jean Sophie Maria Carlos José Luis Ana Pedro sunny star dreamer foodie mommy blogger traveler runner
    skeptic realist observer reader teacher nurse farmer gamer coder dog cat coffee chocolate bread sugar water snow
    fire stone wolf bear eagle rocky buddy tiger lucky happy crazy old_man new_guy just_me thinking common_sense
    bookworm lurker1 rover77 lemon pepper basil ginger olive maple river storm
    """.split()
"""Frequent first names, and handles that are ordinary words."""
_ROUNDS = 12


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


@frozen(kw_only=True)
class Labels:
    """The labels of a page's comments as they stand in the file."""

    page: str
    comments: list[dict[str, Any]]


def _stamp(text: str | None) -> Timestamp | None:
    try:
        return Timestamp.from_iso(text) if text else None
    except TimestampError:
        return None


Infer = Callable[[Sequence[Utterance]], Sequence[ReplyLink | None]]


def pages(folder: Path) -> Iterator[tuple[list[Utterance], Infer, Labels]]:
    """The labelled comments of each page, the inference with what stands around them, and the labels."""
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
        yield utterances, infer, Labels(page=path.stem, comments=comments)


def cases(folder: Path, *, hidden: bool) -> Iterator[Case]:
    """Every comment without a stated parent (or, hidden, with one)."""
    for utterances, infer, labels in pages(folder):
        links = _each_alone(utterances, infer) if hidden else infer(utterances)
        for index, (comment, link) in enumerate(zip(labels.comments, links, strict=True)):
            if (comment["parent"] is not None) is hidden and comment["kind"] == "comment":
                yield Case(
                    page=labels.page,
                    index=index,
                    want=comment["reply_to"],
                    cue=comment.get("reply_cue"),
                    link=link,
                    text=comment["text"],
                )


def strangers(folder: Path) -> Iterator[tuple[Utterance, ReplyLink | None]]:
    """Every comment, after the commenters of each page got other names a dozen times, and what was inferred."""
    draw = random.Random(5)
    for utterances, infer, _ in pages(folder):
        for _ in range(_ROUNDS):
            names = {utterance.author: draw.choice(STRANGERS) for utterance in utterances}
            renamed = [
                utterance
                if utterance.by_article_author
                else utterance._replace(author=names[utterance.author])
                for utterance in utterances
            ]
            yield from zip(renamed, infer(renamed), strict=True)


def _each_alone(utterances: list[Utterance], infer: Infer) -> list[ReplyLink | None]:
    """The link of each comment when its own stated parent, and only that, is hidden."""
    links: list[ReplyLink | None] = []
    for index, utterance in enumerate(utterances):
        alone = [*utterances[:index], utterance._replace(parent=None), *utterances[index + 1 :]]
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
    parser.add_argument("--strangers", action="store_true", help="count the links by name among strangers")
    arguments = parser.parse_args()
    if arguments.strangers:
        _show_strangers(arguments.gold, misses=arguments.misses)
        return
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


def _show_strangers(folder: Path, *, misses: bool) -> None:
    comments = 0
    table: Counter[str] = Counter()
    for utterance, link in strangers(folder):
        comments += 1
        if link is not None and link.basis in {"mention", "salutation", "name"}:
            table[link.basis] += 1
            if misses:
                print(
                    f"{link.basis} {link.evidence!r} in {' '.join(b.text for b in utterance.blocks)[:100]!r}"
                )
    print(f"comments {comments}  links by name: {dict(table)}")


def _share(values: list[bool]) -> str:
    return f"{sum(values) / len(values):.3f}" if values else "-"


if __name__ == "__main__":
    main()
