"""Bylines: the wordings that announce people and dates, and one line of them taken apart."""
