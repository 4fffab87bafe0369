"""Both bools are all there is."""

## cases: 4
## rules: match.literal match.exhaustive

from pmt import Book, Context, Series, Strategy


def word(b: bool) -> str:
    match b:
        case True:
            return "yes"
        case False:
            return "no"


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{word(ctx.now > 2)} {word(not ctx.now > 2)}")
        match ctx.now % 2 == 0:
            case False:
                k = 1
            case True:
                k = 2
        ctx.log.info(f"{k}")
