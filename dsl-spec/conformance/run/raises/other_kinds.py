"""Classes that only a `raise` gives, alone, called, and with a text."""

## cases: 6
## rules: raise.kinds error.classes

from pmt import Book, Context, Series, Strategy


class Rule:
    def limit(self, k: int) -> int:
        raise NotImplementedError  ## error: NotImplementedError


class Cap(Rule):
    def limit(self, k: int) -> int:
        if k == 2:
            raise TypeError(f"no cap for {k}")  ## error: TypeError
        return k


def level(k: int) -> float:
    if k == 3:
        raise ArithmeticError()  ## error: ArithmeticError
    return 1 / k  ## error: ZeroDivisionError


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = ctx.now
        ctx.log.info(f"case {n}")
        rule = Rule() if n == 1 else Cap()
        ctx.log.info(f"{rule.limit(n)}")
        ctx.log.info(f"{level(n) > 0}")
        if n == 4:
            raise LookupError("no level")  ## error: LookupError
        if n == 5:
            raise Exception(f"case {n:03d}")  ## error: Exception
        ctx.log.info("end")
