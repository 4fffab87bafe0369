"""Arguments are matched as Python does: calls."""

## rules: expr.arithmetic expr.attribute expr.call money.cost number.round.digits stmt.for-types type.fits type.str-host

from pmt import Context, Price, Size


def f(a: int, b: float = 2.0, *, c: int = 3) -> int:
    return a


class Pair:
    def __init__(self, left: int, right: int = 0) -> None:
        self.left = left
        self.right = right

    def add(self, n: int) -> int:
        return self.left + n


class Plain:
    x: int = 0


def calls(ctx: Context) -> None:
    f()  ## E: PMT0404 "f()"
    f(1, 2.0, 3)  ## E: PMT0404 "3"
    f(1, a=2)  ## E: PMT0404 "a=2"
    f(1, d=2)  ## E: PMT0405 "d=2"
    f("text")  ## E: PMT0401 ""text""
    f(1.5)  ## E: PMT0401 "1.5"
    f(b=1.0)  ## E: PMT0404 "f(b=1.0)"
    f(a=None)  ## E: PMT0401 "None"
    f(True)  ## E: PMT0401 "True"
    Pair()  ## E: PMT0404 "Pair()"
    Pair(1, 2, 3)  ## E: PMT0404 "3"
    Pair(1, rigth=3)  ## E: PMT0405 "rigth=3"
    Plain(1)  ## E: PMT0404 "1"
    Pair(1).add()  ## E: PMT0404 "Pair(1).add()"
    Pair(1).add(1, 2)  ## E: PMT0404 "2"
    Pair(1).sub(1)  ## E: PMT0303 "sub"
    Pair(1).left(1)  ## E: PMT0303 "left"
    Pair(1).__init__(2)  ## E: PMT0303 "__init__"
    ctx.buy(ctx.market.yes, Price("0.5"))  ## E: PMT0404 "ctx.buy(ctx.market.yes, Price("0.5"))"
    ctx.buy(ctx.market.yes, Price("0.5"), Size("5"), tif="IOC")  ## E: PMT0711 ""IOC""
    ctx.buy(ctx.market.yes, 0.5, Size("5"))  ## E: PMT0401 "0.5"
    ctx.buy(ctx.market, Price("0.5"), Size("5"))  ## E: PMT0401 "ctx.market"
    ctx.quote(ctx.market, 0.4, 0.6, Size("5"))  ## E: PMT0404 "0.4"
    ctx.quote(ctx.market, bid=0.4, ask=Price("0.6"), size=Size("5"))  ## E: PMT0709 "ctx.quote(ctx.market, bid=0.4, ask=Price("0.6"), size=Size("5"))"
    ctx.quote(ctx.market, bid=0.4, size=Size("5"))  ## E: PMT0404 "ctx.quote(ctx.market, bid=0.4, size=Size("5"))"
    ctx.quote(ctx.market, bid=True, ask=0.5, size=Size("5"))  ## E: PMT0401 "True"
    ctx.cancel("1")  ## E: PMT0401 ""1""
    ctx.pull()  ## E: PMT0404 "ctx.pull()"
    ctx.sell_all()  ## E: PMT0303 "sell_all"
    ctx.now()  ## E: PMT0303 "now"
    ctx.market.yes()  ## E: PMT0303 "yes"
    ctx.log.error("x")  ## E: PMT0303 "error"
    ctx.log.info("x", "y")  ## E: PMT0404 "ctx.log.info("x", "y")"
    ctx.log.info(1)  ## E: PMT0565 "1"
    round(1.5, ctx.now)  ## E: PMT0603 "ctx.now"
    round(1.5, 7)  ## E: PMT0603 "7"
    round(number=1.5, ndigits=2)  ## E: PMT0404 "round(number=1.5, ndigits=2)"
    min(1)  ## E: PMT0418 "1"
    max()  ## E: PMT0404 "max()"
    abs(True)  ## E: PMT0402 "True"
    abs(1, 2)  ## E: PMT0404 "2"
    len(3)  ## E: PMT0402 "3"
    int(Price("0.5"))  ## E: PMT0402 "Price("0.5")"
    float(None)  ## E: PMT0402 "None"
    sum([Size("1")])  ## E: PMT0402 "[Size("1")]"
    sum(1)  ## E: PMT0418 "1"
