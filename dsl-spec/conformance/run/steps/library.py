"""Methods of the language count no step."""

## plain: no steps
## rules: step.library

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs: list[int] = []
        for i in range(900):
            xs.append(i)
            xs.reverse()
        xs.sort()
        print(len(xs), sum(xs), max(xs), min(xs), len(xs.copy()))
        for i in range(1099):
            pass
        print("all steps")
