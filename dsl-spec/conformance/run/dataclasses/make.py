"""By position, by name, with defaults; in the order of the call."""

## rules: dataclass.make dataclass.fields

from dataclasses import dataclass

from pmt import Book, Context, Price, Series, Size, Strategy


@dataclass
class Quote:
    price: Price
    size: Size = Size("5")
    note: str = "none"


def v(n: int) -> str:
    print("v", n)
    return f"{n}"


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        a = Quote(Price("0.5"))
        b = Quote(note=v(1), price=Price("0.25"))
        c = Quote(Price("0.1"), Size("7"), v(2))
        print(a.price, a.size, a.note, b.note, b.size, c.size, c.note)
