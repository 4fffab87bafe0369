"""Unexpected indentation."""

## rules: lex.blocks

X = 1
    Y = 2  ## E: PMT0203 "Y"
