"""A list literal makes a new list each time."""

## rules: expr.literal-list type.sharing

from pmt import Book, Context, Series, Strategy


def fresh() -> list[int]:
    return [0]


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        a = fresh()
        b = fresh()
        a.append(1)
        rows: list[list[int]] = []
        for i in range(2):
            row = [i]
            rows.append(row)
            row.append(9)
        print(len(a), len(b), len(rows[0]), rows[0][0], rows[1][0])
