"""The right side is computed only where the left one does not decide."""

## rules: expr.and-or

from pmt import Book, Context, Series, Strategy


def ask(name: str, b: bool) -> bool:
    print(name)
    return b


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(ask("a", False) and ask("b", True))
        print(ask("a", True) and ask("b", False) or ask("c", True))
        print(ask("a", True) or ask("b", False) and ask("c", True))
        print(ask("a", False) or ask("b", True) and not ask("c", True))
