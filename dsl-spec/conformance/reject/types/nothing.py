"""A name has one type; conversions are written: nothing."""

## rules: expr.attribute name.not-a-value name.scope refuse.recursion stmt.assign stmt.expression tuple.unpack

from pmt import Context, Price


def nothing(ctx: Context) -> None:
    a = ctx.pull(ctx.market)  ## E: PMT0416 "ctx.pull(ctx.market)"
    b = nothing(ctx)  ## E: PMT0308 "nothing(ctx)"  ## E: PMT0416 "nothing(ctx)"
    c = ctx.log  ## E: PMT0303 "ctx.log"
    d = nothing  ## E: PMT0409 "nothing"
    e = Price  ## E: PMT0409 "Price"
    f = ctx.buy  ## E: PMT0303 "buy"
    g = ctx.nw  ## E: PMT0303 "nw"
    h = unknown  ## E: PMT0301 "unknown"
    i = ctx.market.yess  ## E: PMT0303 "yess"
    j = unknown(1)  ## E: PMT0301 "unknown"
    1 + 2  ## E: PMT0556 "1 + 2"
    ctx.now  ## E: PMT0556 "ctx.now"
    h = h + 1
    ctx.now = 1  ## E: PMT0557 "ctx.now"
    ctx.market.tick += 1  ## E: PMT0557 "ctx.market.tick"
    a, b = 1  ## E: PMT0573 "1"
    (1, 2)  ## E: PMT0556 "(1, 2)"
    nothing.x = 1  ## E: PMT0409 "nothing"
    math.floor(1.5)  ## E: PMT0301 "math"
