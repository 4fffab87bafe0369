"""Bidirectional control character."""

## rules: lex.hidden

X = 1  # ‮ note
