"""Unterminated triple-quoted string."""

## rules: lex.string

"""A note.
X = 1
