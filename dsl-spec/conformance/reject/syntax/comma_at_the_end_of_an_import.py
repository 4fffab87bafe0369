"""Comma at the end of an import."""

## rules: lex.grammar-places

from pmt import Price,  ## E: PMT0222 ","
