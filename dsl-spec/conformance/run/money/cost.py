"""Price times size, exactly and rounded once."""

## rules: money.cost

from pmt import Book, Context, Price, Series, Size, Strategy, cost


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        p = Price("0.3333")
        s = Size("1.000001")
        print(cost(p, s, "floor"), cost(p, s, "ceil"), cost(p, s, "nearest"), cost(Price("0.5"), Size("0.000001"), "nearest"))
        print(cost(-p, s, "floor"), cost(-p, s, "ceil"), cost(Price("0.5"), Size("0.000003"), "nearest"))
        print(cost(Price("0.9999"), Size("9007199254.740991"), "floor"))
