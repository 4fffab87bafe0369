"""Findings in an imported file name that file."""

from pkg import part

UNIT = 2.0


def half(x: float) -> float:
    return x / UNIT + missing  ## E: PMT0301 "missing"


def _secret(x: float) -> float:
    return x
