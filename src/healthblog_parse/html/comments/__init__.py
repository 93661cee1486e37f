"""Reader comments: one file per comment system, one generic reader of repeated records, chosen by score."""

from .interface import CommentSection
from .select import read_comments

__all__ = ["CommentSection", "read_comments"]
