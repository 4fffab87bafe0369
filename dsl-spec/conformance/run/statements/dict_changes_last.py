"""A change in the last round is found when the loop would end."""

## rules: stmt.for-dict

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        d = {1: "one", 2: "two"}
        for k in d.keys():  ## error: RuntimeError
            print(k)
            if k == 2:
                del d[1]
