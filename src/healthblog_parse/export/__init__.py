"""Pages as JSON, comments as a table, and a tree for a person."""

from .json import from_json, to_json
from .table import TABLE_HEAD, to_rows
from .tree import to_tree

__all__ = ["TABLE_HEAD", "from_json", "to_json", "to_rows", "to_tree"]
