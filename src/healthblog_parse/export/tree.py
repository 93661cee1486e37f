"""The article's head and the comment thread, for a person at a terminal."""

from __future__ import annotations

from ..models import Author, Comment, Page

_TEXT_WIDTH = 72


def _signature(author: Author | None) -> str:
    if author is None:
        return "(no name)"
    return ", ".join((author.name, *author.credentials))


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _head(page: Page) -> list[str]:
    article = page.article
    if article is None:
        return ["(no article)"]
    lines = [article.title or "(no title)"]
    if article.authors:
        lines.append("by " + "; ".join(map(_signature, article.authors)))
    lines.extend(f"{person.role}: {_signature(person)}" for person in article.reviewers)
    dates = (
        ("published", article.published, article.published_raw),
        ("updated", article.updated, article.updated_raw),
        ("reviewed", article.reviewed, article.reviewed_raw),
    )
    lines.extend(f"{label} {value or raw}" for label, value, raw in dates if value or raw)
    lines.append(f"{_counted(len(article.blocks), 'block')}, {_counted(len(article.text.split()), 'word')}")
    return lines


def _comment(comment: Comment, depth: int, names: dict[str, str]) -> list[str]:
    indent = "  " * min(depth, 20)
    head = f"{indent}* {_signature(comment.author)}"
    if comment.by_article_author:
        head += " [article's author]"
    if when := comment.published or comment.published_raw:
        head += f", {when}"
    if comment.reply_to is not None:
        head += f" -> {names.get(comment.reply_to, comment.reply_to)}"
        if comment.reply_basis != "markup":
            evidence = f": {comment.reply_evidence}" if comment.reply_evidence else ""
            head += f" ({comment.reply_basis}{evidence})"
    lines = [head]
    if comment.title:
        lines.append(f"{indent}  {comment.title}")
    text = " ".join(comment.text.split())
    if text:
        lines.append(f"{indent}  {text if len(text) <= _TEXT_WIDTH else text[: _TEXT_WIDTH - 1] + '…'}")
    return lines


def to_tree(page: Page) -> str:
    """The page as lines of text: head, then every comment indented under the one it answers, then the warnings.

    Args:
        page: The page.

    Returns:
        Lines of text, the last one ended too.
    """
    lines = _head(page)
    declared = page.declared_comment_count
    told = "" if declared is None else f" (the page says {declared})"
    lines += ["", f"{_counted(len(page.comments), 'comment')}{told}"]
    names = {comment.id: _signature(comment.author) for comment in page.comments}
    for comment, depth in page.thread():
        lines.extend(_comment(comment, depth, names))
    lines.extend(f"! {warning.code}: {warning.message}" for warning in page.warnings)
    return "\n".join(lines) + "\n"
