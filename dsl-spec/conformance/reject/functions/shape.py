"""Callable without its types."""

## rules: function.callable

from __future__ import annotations

from collections.abc import Callable


def bare(f: Callable) -> int:  ## E: PMT0592 "Callable"
    return 1


def one(f: Callable[int, int]) -> int:  ## E: PMT0592 "Callable[int, int]"
    return 1


def short(f: Callable[[int]]) -> int:  ## E: PMT0592 "Callable[[int]]"
    return 1


def none(f: Callable[[None], int]) -> int:  ## E: PMT0592 "Callable[[None], int]"
    return 1


def optional(f: Callable[[int], int] = abs) -> int:  ## E: PMT0592 "f: Callable[[int], int]"
    return 1


def unknown(f: Callable[[Thing], int]) -> int:  ## E: PMT0407 "Thing"
    return 1
