"""Lists hold one type, and have three methods."""
## rules: expr.attribute expr.call expr.index expr.literal-list narrow.use stmt.assign stmt.expression type.fits
from pmt import Book, Context, Outcome, Price


def lists(ctx: Context, xs: list[int], ys: list[float], m: list[int] | None, o: Outcome) -> None:
    a = []  ## E: PMT0411 "[]"
    b = [1, Price("1")]  ## E: PMT0542 "Price("1")"
    c = [None]  ## E: PMT0411 "[None]"
    d = [ctx.event]  ## E: PMT0706 "[ctx.event]"
    e = xs["a"]  ## E: PMT0401 ""a""
    f = xs[1.5]  ## E: PMT0401 "1.5"
    g = xs[True]  ## E: PMT0401 "True"
    h = m[0]  ## E: PMT0408 "m"
    xs[0] = 1.5  ## E: PMT0401 "1.5"
    xs[0] = None  ## E: PMT0401 "None"
    ys[0] = 1
    xs.append(1.5)  ## E: PMT0401 "1.5"
    xs.extend([True])  ## E: PMT0401 "True"
    xs.sorted()  ## E: PMT0303 "sorted"
    xs.appendd(1)  ## E: PMT0303 "appendd"
    xs.pop(0, 1)  ## E: PMT0404 "1"
    xs.pop(1.5)  ## E: PMT0401 "1.5"
    m.append(1)  ## E: PMT0408 "m"
    ys = xs  ## E: PMT0401 "xs"
    xs[0] += 0.5  ## E: PMT0401 "xs[0] += 0.5"
    xs[0].x = 1  ## E: PMT0557 "xs[0].x"
    i = xs[0][0]  ## E: PMT0417 "xs[0]"
    j = ctx[0]  ## E: PMT0417 "ctx"
    ctx.market[0] = 1  ## E: PMT0417 "ctx.market"
    k = xs.append(1)  ## E: PMT0416 "xs.append(1)"
    l = xs.append  ## E: PMT0303 "append"
    n = [1, 2.5, None]
    n = [True, 1]  ## E: PMT0401 "True"
    q = sorted(xs)
    r = [[1], [1.5]]  ## E: PMT0542 "[1.5]"
    s = len(m)  ## E: PMT0408 "m"
    xs.clear(1)  ## E: PMT0404 "1"
    for v in m:  ## E: PMT0408 "m"
        pass
    t = sum([True, 1])  ## E: PMT0542 "1"
