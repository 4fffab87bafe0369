"""The element is computed before the container; `not in` is the opposite."""

## rules: expr.in list.in

from pmt import Book, Context, Series, Strategy


def v(n: int) -> int:
    print("element")
    return n


def all_of(xs: list[int]) -> list[int]:
    print("list")
    return xs


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2]
        print(v(2) in all_of(xs), v(3) in all_of(xs), v(3) not in all_of(xs))
        print(1.0 in [0.5, 1.0], "b" in "abc", "" in "abc", "a" in {"a": 1}, 2 in (1, 2))
