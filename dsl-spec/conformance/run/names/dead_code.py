"""What no way reaches never runs."""

## rules: name.assigned-dead

from pmt import Book, Context, Series, Strategy


def f(n: int) -> int:
    for i in range(n):
        break
        print("never")
    return n
    print("never")


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(f(3))
