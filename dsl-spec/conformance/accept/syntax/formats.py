"""Fields of f-strings."""

## rules: lex.fstring format.width format.float format.named

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        x = 2.5
        n = 3
        s = "t"
        ctx.log.info(f"{x} {x:.2f} {x:>8.1f} {n:03d} {n:,} {s!r:>5}" f"{{{n}}}")
        ctx.log.info(f"{x=} {n + 1=} {x:e}")
        ctx.log.debug(f'{"a" if n else "b"} {s:*^9} {n:+}')
        ctx.log.warning("plain {n} % text")
        print(x, n, s, sep=", ")
