from pmt import Book, Context, Series, Strategy, every


class S(Strategy):
    markets = Series("s")
    timer = every(ms=500)  ## E: PMT0710 "timer = every(ms=500)"

    def on_book(self, ctx: Context, book: Book) -> None:
        pass
