"""Plain-text pages: segments of lines, one file per line layout."""
