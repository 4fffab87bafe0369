"""With `kw_only` every field is given by name."""

## rules: dataclass.options argument.keyword-only

from dataclasses import dataclass

from pmt import Book, Context, Series, Strategy


@dataclass(kw_only=True)
class Limits:
    most: int = 10
    least: int


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        a = Limits(least=2)
        b = Limits(least=3, most=4)
        print(a.most, a.least, b.most, b.least)
