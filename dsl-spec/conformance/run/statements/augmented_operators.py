"""Every operator of an augmented assignment."""

## rules: stmt.augmented number.int.floordiv number.int.pow

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = 17
        n += 4
        n -= 1
        n *= -3
        n //= 7
        print(n)
        n %= 5
        print(n)
        n **= 3
        print(n)
        x = 7.5
        x /= 2
        x //= 0.5
        x %= 4
        x **= 2
        x -= 0.25
        print(x)
        s = "a"
        s += "b" + s
        print(s)
