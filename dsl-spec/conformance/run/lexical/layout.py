"""Lines that go on, comments, and several statements on a line."""

## rules: lex.logical-line lex.lines lex.blocks

from pmt import Book, Context, Series, Strategy


def f(a: int, b: int) -> int:  # a comment

    # another
    if a > b: return a
    return (a +
            b)  # joined


# between


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        x = 1; y = 2
        z = x + \
            y
        if x: print("one line"); print("two")
        xs = [
            1,

            # inside
            2,
        ]
        print(f(x, y), z, len(xs), f(3, 1))
