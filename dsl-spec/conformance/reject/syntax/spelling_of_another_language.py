"""Spelling of another language."""

## rules: lex.grammar

def both(a: bool, b: bool) -> bool:
    return a && b  ## E: PMT0211 "&&"
