"""Locals with names of builtins and of the SDK."""

## rules: name.hide

from pmt import Price


def f(list: int, dict: int, Price: int) -> int:
    str = list + dict
    set = str * Price
    return set
