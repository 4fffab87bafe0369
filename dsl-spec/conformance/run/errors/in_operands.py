"""What ran before the operand that failed has happened."""

## rules: error.uncaught expr.order

from pmt import Book, Context, Series, Strategy


class Log:
    n: int = 0

    def put(self, n: int) -> int:
        self.n += n
        print("put", self.n)
        return n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        log = Log()
        xs = [1]
        print(log.put(1) + xs[log.put(2)] + log.put(4))  ## error: IndexError
