"""The loop goes on with its list where the name gets another one."""

## rules: stmt.for-list

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2]
        for x in xs:
            xs = [7, 8, 9]
            print(x, len(xs))
            xs.append(0)
        print(len(xs))
