"""Fields and locals that say no type."""

## rules: infer.none infer.empty

from pmt import Book, Context, Series, Strategy


class Box:
    def __init__(self) -> None:
        self.last = None  ## E: PMT0415 "self.last"
        self.xs = []  ## E: PMT0411 "[]"
        self.d = {}  ## E: PMT0435 "{}"


def fill() -> int:
    xs = []  ## E: PMT0411 "[]"
    return len(xs)
