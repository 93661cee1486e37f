"""What pages print beside program listings and is no part of them, told by its words: the name of the language.

Facts: highlighters and documentation systems put the language's name over a listing, beside a button that copies it.

Rule: a line that is a known name and nothing else goes where a listing follows.

Known failures: names that stand in no table; a heading that is a language's name stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Block

_LONGEST = 16
_LANGUAGES = frozenset(
    "bash shell sh zsh console terminal powershell cmd batch output python py javascript js typescript ts jsx tsx html xml css scss sass less"
    " json json5 jsonc yaml yml toml ini env sql mysql postgresql java kotlin swift objective-c go golang rust ruby rb php perl lua r scala"
    " haskell elixir erlang clojure dart c c++ cpp c# csharp f# vb.net matlab julia text plaintext diff markdown md graphql http curl"
    " dockerfile docker makefile nginx apache vue svelte astro liquid handlebars jinja twig latex tex solidity terraform hcl node node.js".split()
) | {"plain text", "copy", "copy code", "shell script", "visual basic"}


def without_languages(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without lines that name the language of the listing below."""
    listings = [position for position, block in enumerate(blocks) if block.kind == "preformatted"]
    if not listings:
        return blocks
    gone = {position - 1 for position in listings if position and _is_label(blocks[position - 1])}
    return [block for position, block in enumerate(blocks) if position not in gone] if gone else blocks


def _is_label(block: Block) -> bool:
    text = block.text
    return len(text) <= _LONGEST and block.kind != "heading" and text.lower() in _LANGUAGES
