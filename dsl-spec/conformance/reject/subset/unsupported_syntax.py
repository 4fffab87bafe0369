"""Unsupported syntax."""

## rules: stmt.refused

def one((a, b)):  ## E: PMT0500 "(a, b)"
    return a
