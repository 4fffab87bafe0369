"""Comprehensions and generator expressions that are refused: SQUARES."""

## rules: module.constant

from __future__ import annotations

SQUARES = [i * i for i in range(3)]  ## E: PMT0555 "[i * i for i in range(3)]"

