"""Literals of texts: joined ones, empty ones, and code points beyond the first plane."""

## cases: 1
## rules: match.literal match.or

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        words = ["", "up", "down", "up down", "\U0001f600", "UP"]
        for word in words:
            match word:
                case "up" | "down":
                    ctx.log.info(f"side {word}")
                case "":
                    ctx.log.info("empty")
                case "up" " " "down":
                    ctx.log.info("both")
                case "\U0001f600":
                    ctx.log.info("smile")
                case _:
                    ctx.log.info(f"other {word}")
