"""Forms of number literals."""

## rules: lex.int lex.float

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(0x1F, 0o17, 0b101, 1_000_000, 00, 0xFF_FF, 9007199254740991)
        print(1., .5, 1e3, 1E-7, 1_0.2_5, 1e22)
        print(0.1, 5e-324, 1.7976931348623157e308)
