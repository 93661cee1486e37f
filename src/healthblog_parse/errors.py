"""What ``parse``, ``from_json`` and ``Timestamp`` may raise, and nothing else."""

from __future__ import annotations


class HealthblogParseError(Exception):
    """Base of every error of this library."""


class InputError(HealthblogParseError, ValueError):
    """The input cannot be a page (it is empty, binary, larger than the limits allow, or no input at all: a path), or another
    argument is none that ``parse`` or ``Limits`` take."""


class LimitExceededError(InputError):
    """The input is larger than :class:`~healthblog_parse.Limits` allows."""


class JsonError(HealthblogParseError, ValueError):
    """A JSON text is not a page written by ``to_json``, and the message names the offending field; or what ``to_json`` is to
    write is no page."""


class TimestampError(HealthblogParseError, ValueError):
    """The fields or the string given are not a date of the proleptic Gregorian calendar."""


class DefectError(HealthblogParseError, RuntimeError):
    """A defect of this library, met in this page: please report it; the original error is its ``__cause__``."""
