"""The first condition that holds runs its block; the others are not computed."""

## rules: stmt.if expr.order

from pmt import Book, Context, Series, Strategy


def ask(name: str, b: bool) -> bool:
    print("ask", name)
    return b


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for n in range(4):
            if ask("one", n == 1):
                print("one")
            elif ask("one or two", n == 1 or n == 2):
                print("two")
            elif ask("three", n == 3):
                print("three")
            else:
                print("none")
