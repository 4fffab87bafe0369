"""Where a Literal meets others of its kind, it is one of more values, or a plain text."""

## rules: literal.join type.local

from typing import Literal

from pmt import Book, Context, Series, Strategy

A = Literal["a"]
Ab = Literal[A, "b"]
Abc = Ab | Literal["c"]


def first() -> A:
    return "a"


def wide(x: Abc) -> str:
    return f"<{x}>"


def pick(k: int):
    if k == 0:
        return first()
    chosen: Ab = "b"
    return chosen


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        x = first()
        y = x + "z"
        z = pick(1)
        w: Abc = z
        v = first()
        text = v if ctx.now > 0 else "other"
        ctx.log.info(f"{x} {y} {wide(z)} {wide(x)} {w} {text}")
        n: Literal[2, 3] = 2
        total = 0.5
        total += n
        m: float = n
        ctx.log.info(f"{total} {m} {n ** 2} {n // 2} {n % 2} {[n, 7][1]} {min(n, 5)}")
