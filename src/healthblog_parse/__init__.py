"""Typed articles, authors and comment threads from saved health-blog pages, HTML or plain text."""

from ._version import __version__
from .errors import (
    DefectError,
    HealthblogParseError,
    InputError,
    JsonError,
    LimitExceededError,
    TimestampError,
)
from .export import from_json, to_json
from .limits import Limits
from .models import (
    Article,
    Author,
    Block,
    Comment,
    Evidence,
    Figure,
    Link,
    Page,
    PageWarning,
    Reference,
    Source,
    Span,
)
from .parser import parse
from .timestamp import Timestamp

__all__ = [
    "Article",
    "Author",
    "Block",
    "Comment",
    "DefectError",
    "Evidence",
    "Figure",
    "HealthblogParseError",
    "InputError",
    "JsonError",
    "LimitExceededError",
    "Limits",
    "Link",
    "Page",
    "PageWarning",
    "Reference",
    "Source",
    "Span",
    "Timestamp",
    "TimestampError",
    "__version__",
    "from_json",
    "parse",
    "to_json",
]
