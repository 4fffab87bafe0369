"""Comprehensions and generator expressions that are refused: function."""

## rules: expr.refused

from __future__ import annotations


def function() -> int:
    f = lambda x: x + 1  ## E: PMT0480 "lambda x: x + 1"
    return f(1)
