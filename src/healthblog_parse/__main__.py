"""The command line: ``python -m healthblog_parse [options] FILE...``."""

from __future__ import annotations

import argparse
import datetime as dt
import io
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import TextIO

import attrs
from attrs import frozen

from ._version import __version__
from .errors import HealthblogParseError
from .export import TABLE_HEAD, to_json, to_rows, to_tree
from .limits import DEFAULT_LIMITS
from .models import Page
from .parser import parse

_WRITERS: dict[str, Callable[[Page], str]] = {
    "json": lambda page: to_json(page, indent=2) + "\n",
    "jsonl": lambda page: to_json(page) + "\n",
    "csv": to_rows,
    "tree": to_tree,
}
_BATCH = 16
"""Files that are handed to a process at once."""


def _moment(text: str) -> dt.datetime:
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"not an ISO 8601 date and time such as 2020-03-10T12:00: {text!r}"
        ) from error


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="healthblog-parse",
        description="Parse saved health-blog pages, HTML or plain text: the article, its authors and dates, the comments "
        "and who answers whom.",
        epilog="Exit status: 0 when every input gave a page; 1 when some did not (a line on standard error for each, the "
        "others are written); 2 for wrong usage.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a saved page; - is standard input")
    parser.add_argument(
        "--format",
        choices=sorted(_WRITERS),
        help="json, indented (default for one file); jsonl, a page a line (default for several); csv, a comment a row; "
        "tree, for a person",
    )
    parser.add_argument(
        "--input-format",
        choices=["auto", "html", "text"],
        default="auto",
        help="what the files are; auto (default) finds out from the data",
    )
    parser.add_argument(
        "--encoding",
        metavar="LABEL",
        help="what came with the bytes as their encoding, as HTTP's charset does",
    )
    parser.add_argument(
        "--url", help="where the page was saved from, if the page does not say, the same for every FILE"
    )
    parser.add_argument(
        "--retrieved",
        type=_moment,
        metavar="ISO",
        help='when the page was saved (2020-03-10T12:00), the same for every FILE: "3 days ago" is counted back from it',
    )
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="parse in N processes (default 1)")
    parser.add_argument("-o", "--output", metavar="FILE", help="write here instead of to standard output")
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    args = parser.parse_args(argv)
    if args.jobs < 1:
        parser.error("--jobs takes a number from 1 on")
    if args.jobs > 1 and "-" in args.files:
        parser.error("standard input cannot be shared by several jobs")
    if args.files.count("-") > 1:
        parser.error("standard input can be read once")
    if args.output is not None and any(_is_same(args.output, path) for path in args.files):
        parser.error(f"--output would overwrite an input: {args.output}")
    args.format = args.format or ("json" if len(args.files) == 1 else "jsonl")
    return args


def _is_same(output: str, path: str) -> bool:
    """Whether two names are of one file that holds something: a device is written and read at once."""
    return os.path.isfile(output) and os.path.exists(path) and os.path.samefile(output, path)


def _read(path: str) -> bytes:
    limit = DEFAULT_LIMITS.max_bytes + 1
    if path == "-":
        return sys.stdin.buffer.read(limit)
    with open(path, "rb") as stream:
        return stream.read(limit)


@frozen
class _Outcome:
    """What became of one input: the text to write, or the problem to tell."""

    path: str
    text: str = ""
    problem: str | None = None


def _converted(args: argparse.Namespace, path: str) -> _Outcome:
    try:
        page = parse(
            _read(path),
            url=args.url,
            encoding=args.encoding,
            format=args.input_format,
            retrieved=args.retrieved,
        )
    except OSError as error:
        return _Outcome(path, problem=str(error.strerror or error))
    except HealthblogParseError as error:
        return _Outcome(path, problem=str(error))
    page = attrs.evolve(page, source=attrs.evolve(page.source, path=path))
    text = _WRITERS[args.format](page)
    if args.format == "tree" and len(args.files) > 1:
        text = f"==> {path} <==\n{text}\n"
    return _Outcome(path, text=text)


def _outcomes(args: argparse.Namespace) -> Iterator[_Outcome]:
    """One outcome for each input, in the order of the arguments."""
    if args.jobs == 1:
        yield from map(partial(_converted, args), args.files)
        return
    from concurrent.futures import BrokenExecutor, ProcessPoolExecutor

    with ProcessPoolExecutor(
        args.jobs, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN)
    ) as pool:
        try:
            yield from pool.map(partial(_converted, args), args.files, chunksize=_BATCH)
        except BrokenExecutor:
            yield _Outcome(
                "--jobs", problem="a process was ended from outside: the files not yet written are missing"
            )


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: Arguments without the program's name; those of the process by default.

    Returns:
        Exit status: 0 when every input gave a page, 1 when some did not, 130 when the user stopped it (2, wrong usage, is
        raised by argparse as ``SystemExit``).
    """
    args = _arguments(argv)
    failed = False
    try:
        with _output(args.output) as out:
            out.write(TABLE_HEAD if args.format == "csv" else "")
            for outcome in _outcomes(args):
                if outcome.problem is None:
                    out.write(outcome.text)
                else:
                    failed = True
                    _complain(outcome.path, outcome.problem)
            out.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader, "head" for one, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        _complain(args.output or "standard output", error.strerror or error)
        return 1
    return 1 if failed else 0


def _output(path: str | None) -> AbstractContextManager[TextIO]:
    """The stream to write to: UTF-8, and file names that are not are written as JSON escapes."""
    if path is not None:
        return open(path, "w", encoding="utf-8", errors="backslashreplace")
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    return nullcontext(sys.stdout)


def _complain(subject: str, problem: object) -> None:
    print(f"healthblog-parse: {subject}: {problem}", file=sys.stderr)


if __name__ == "__main__":
    raise SystemExit(main())
