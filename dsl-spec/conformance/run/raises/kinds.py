"""Every error that may be raised, with a message and without."""

## cases: 8
## rules: raise.kinds raise.message

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = ctx.now
        print("before", n)
        match n:
            case 0:
                raise ValueError  ## error: ValueError
            case 1:
                raise ValueError("text")  ## error: ValueError
            case 2:
                raise KeyError("k")  ## error: KeyError
            case 3:
                raise IndexError(f"{n:>3}")  ## error: IndexError
            case 4:
                raise RuntimeError()  ## error: RuntimeError
            case 5:
                raise OverflowError("big")  ## error: OverflowError
            case 6:
                raise ZeroDivisionError("zero")  ## error: ZeroDivisionError
            case _:
                raise AssertionError("no")  ## error: AssertionError
