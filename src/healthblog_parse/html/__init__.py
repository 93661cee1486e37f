"""HTML pages: everything that knows lxml, and nothing else does."""
