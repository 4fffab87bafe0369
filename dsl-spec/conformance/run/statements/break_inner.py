"""`break` and `continue` act on the innermost loop."""

## rules: stmt.break

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for i in range(4):
            if i == 2:
                continue
            j = 0
            while True:
                j += 1
                if j > i:
                    break
                for k in range(9):
                    if k == j:
                        break
                    if k % 2 == 0:
                        continue
                    print(i, j, k)
            print(i, j)
