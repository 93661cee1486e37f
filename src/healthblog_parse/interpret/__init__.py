"""Strings to values, shared by HTML and plain text: no markup, no lxml."""
