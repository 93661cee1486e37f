"""Pages as JSON and as a tree for a person."""

from .json import from_json, to_json
from .tree import to_tree

__all__ = ["from_json", "to_json", "to_tree"]
