"""The condition is computed before each round, also after `continue`."""

## rules: stmt.while stmt.break

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.asked = 0

    def more(self, n: int) -> bool:
        self.asked += 1
        return n < 6

    def on_book(self, ctx: Context, book: Book) -> None:
        n = 0
        while self.more(n):
            n += 1
            if n == 2:
                continue
            if n == 4:
                break
            print(n)
        print(n, self.asked)
        while self.more(9):
            print("never")
        print(self.asked)
