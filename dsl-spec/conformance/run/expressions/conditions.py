"""What counts as true of each type."""

## rules: expr.condition

from pmt import Book, Context, Series, Strategy


def truth(n: int, s: str, xs: list[int], d: dict[str, int]) -> int:
    total = 0
    if n:
        total += 1
    if s:
        total += 10
    if xs:
        total += 100
    if d:
        total += 1000
    while xs:
        xs.pop()
        total += 10000
    return total


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(truth(0, "", [], {}))
        print(truth(-1, " ", [0, 0], {"": 0}))
        print(bool(0), bool(-3), bool(""), bool("x"), bool([0]))
