"""A tuple has a fixed number of items, and only a tuple is unpacked: PAIR."""

## rules: module.constant

PAIR = (1, 2)  ## E: PMT0555 "(1, 2)"

