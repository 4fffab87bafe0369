from pmt import Book, Context, Strategy


class S(Strategy):  ## E: PMT0703 "S"
    def on_book(self, ctx: Context, book: Book) -> None:
        S()  ## E: PMT0712 "S()"
