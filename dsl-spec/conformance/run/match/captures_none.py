"""A name takes a value that may be None, unless a case above took None."""

## cases: 1
## rules: match.capture match.none

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        values: dict[str, int] = {"a": 1}
        for key in ["a", "b"]:
            match values.get(key):
                case 7:
                    ctx.log.info("seven")
                case found:
                    ctx.log.info(f"{found is None}")
            match values.get(key):
                case None:
                    ctx.log.info("none")
                case value:
                    ctx.log.info(f"{value + 1}")
