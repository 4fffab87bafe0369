"""Each object has a list and a dict of its own."""

## rules: dataclass.fields type.sharing

from dataclasses import dataclass, field

from pmt import Book, Context, Series, Strategy


@dataclass
class Ledger:
    notes: list[int] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        a = Ledger()
        b = Ledger()
        a.notes.append(1)
        a.names["x"] = 2
        print(len(a.notes), len(b.notes), len(a.names), len(b.names))
        b.notes = a.notes
        b.notes.append(3)
        print(len(a.notes))
