"""Locals that have a value on every way."""
## rules: name.assigned type.local
from pmt import Book, Context, Outcome, Price, Series, Size, Strategy, Usd


def arms(b: bool) -> int:
    if b:
        x = 1
    else:
        x = 2
    return x


def endless(n: int) -> int:
    while True:
        n += 1
        if n > 3:
            found = n
            break
    return found


def every_other_way_ends(n: int) -> int:
    if n > 3:
        x = 1
    elif n > 2:
        return 0
    elif n > 1:
        raise ValueError("two")
    else:
        x = 2
    return x


def in_the_body(n: int) -> int:
    total = 0
    for i in range(n):
        if i > 2:
            y = i
        elif i > 1:
            break
        else:
            continue
        total += y
    return total


def grows(b: bool) -> float:
    x = 1
    xs = [x]
    if b:
        x = 2.5
    total = 0
    for value in xs:
        total += value
    return total


def becomes_optional(b: bool) -> bool:
    x = None
    if b:
        x = 1
    y = 1
    if b:
        y = None
    return x is None or y is None


def declared(b: bool) -> float:
    x: float
    if b:
        x = 1
    else:
        x = 2.5
    return x


def empty_lists(b: bool) -> int:
    xs: list[int] = []
    if b:
        ys = [1.5]
    else:
        ys = []
    return len(xs) + len(ys)


def after_the_return(n: int) -> int:
    return n
    m = n
    while m > 0:
        m -= 1
    return m


def loop_variables(n: int) -> int:
    i = 0
    for i in range(n):
        pass
    for j in range(3):
        i += j
    for j in [4, 5]:
        i += j
    return i


class S(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{arms(True)} {endless(1)} {every_other_way_ends(1)} {in_the_body(5)} {grows(True)}")
        ctx.log.info(f"{becomes_optional(True)} {declared(True)} {empty_lists(True)} {after_the_return(1)} {loop_variables(3)}")
