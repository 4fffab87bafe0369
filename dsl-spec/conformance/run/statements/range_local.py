"""The local keeps the last round's value, and assigning it changes no round."""

## rules: stmt.for-range name.no-block

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        i = -1
        for i in range(3):
            print(i)
            i += 10
        print(i)
        for i in range(0):
            print("never")
        print(i)
        for i in range(-3, 0):
            pass
        print(i)
