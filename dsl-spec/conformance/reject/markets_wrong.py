## rules: module.strategy

from pmt import All, Book, Context, Series, Slugs, Strategy

NAME = 3


class S(Strategy):
    markets = Series("Not A Slug")  ## E: PMT0703 "Series("Not A Slug")"

    def on_book(self, ctx: Context, book: Book) -> None:
        Series("s")  ## E: PMT0715 "Series("s")"
        All()  ## E: PMT0715 "All()"


class T(Strategy):  ## E: PMT0702 "T"
    markets = Slugs([])  ## E: PMT0703 "Slugs([])"
    extra = 1

    def on_book(self, ctx: Context, book: Book) -> None:
        pass
