"""Dates in words and figures: tokens, forms, the order of a page's figures, and where in a line a date stands."""
