"""What other extractors read from the same pages, for comparison: ``python -m tests.benchmarks.peers PEER PAGES_DIR``.

Writes one JSON object a page to standard output, with ``source.path`` and the article's title, authors, date and
text, as far as the peer reads them: what a scoring of predictions takes.  Peers are called as their documentation
shows, with comments left out of the text where they can; the extra ``bench`` installs them.
"""

from __future__ import annotations

import gzip
import importlib
import json
import logging
import sys
import typing
from collections.abc import Callable
from pathlib import Path

from lxml import html

Reading = dict[str, object]


def trafilatura(raw: bytes) -> Reading:
    """Its ``bare_extraction`` with metadata, comments apart."""
    extract = importlib.import_module("trafilatura").bare_extraction
    found = extract(raw, include_comments=False, with_metadata=True)
    if found is None:
        return {}
    names = [name.strip() for name in (found.author or "").split(";") if name.strip()]
    return _reading(found.title, names, found.date, found.text)


def newspaper4k(raw: bytes) -> Reading:
    """Its ``Article``, given the page instead of an address."""
    newspaper = importlib.import_module("newspaper")
    config = newspaper.Config()
    config.fetch_images = False
    article = newspaper.Article("http://localhost/", config=config)
    article.download(input_html=raw.decode("utf-8", "replace"))
    article.parse()
    date = article.publish_date
    return _reading(article.title, list(article.authors), date and date.isoformat(), article.text)


def readability(raw: bytes) -> Reading:
    """The summary of readability-lxml as text; it reads neither people nor dates."""
    document = importlib.import_module("readability").Document(raw.decode("utf-8", "replace"))
    summary = html.fromstring(document.summary())
    return _reading(document.short_title(), [], None, "\n".join(summary.itertext()))


PEERS: dict[str, Callable[[bytes], Reading]] = {
    "trafilatura": trafilatura,
    "newspaper4k": newspaper4k,
    "readability": readability,
}


def _reading(title: str | None, authors: list[str], published: str | None, text: str | None) -> Reading:
    people = [{"name": name, "credentials": []} for name in authors]
    return {"title": title, "authors": people, "published": published, "text": text or ""}


def main(peer: str, folder: str, out: typing.TextIO) -> None:
    """Write what a peer reads from every ``.html`` or ``.html.gz`` of a folder; a page it fails on is empty."""
    logging.disable(logging.CRITICAL)
    read = PEERS[peer]
    for path in sorted(Path(folder).glob("*.html*")):
        raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        try:
            article = read(raw)
        except Exception as error:  # noqa: BLE001 - peers raise anything on pages they cannot read
            print(f"{peer}: {path.name}: {type(error).__name__}", file=sys.stderr)
            article = {}
        print(json.dumps({"source": {"path": str(path)}, "article": article, "comments": []}), file=out)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.stdout)
