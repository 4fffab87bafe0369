"""A tuple has a fixed number of items, and only a tuple is unpacked: tuples."""

## rules: expr.arithmetic expr.call expr.condition-refused format.refused narrow.use number.float.equality stmt.assign stmt.for-types tuple.item tuple.unpack type.all type.fits type.lent

from pmt import Context


def tuples(ctx: Context, k: int, xs: list[int], maybe: tuple[int, int] | None, t: tuple[int, float]) -> None:
    a = ()  ## E: PMT0563 "()"
    b = (k, None)  ## E: PMT0563 "None"
    c = (k, ctx.market)  ## E: PMT0706 "ctx.market"
    d = t[k]  ## E: PMT0563 "k"
    e = t[2]  ## E: PMT0563 "2"
    f = t[-3]  ## E: PMT0563 "-3"
    t[0] = 1  ## E: PMT0563 "t[0]"
    t[0] += 1  ## E: PMT0563 "t[0]"
    g, h = xs  ## E: PMT0573 "xs"
    i, j, l = t  ## E: PMT0573 "t"
    m, n = (1, 2, 3)  ## E: PMT0573 "(1, 2, 3)"
    o, p = maybe  ## E: PMT0408 "maybe"
    q, r = k  ## E: PMT0573 "k"
    u = 0.5
    u, v = xs[0], 1
    w = 0.5
    for w, x in zip(xs, xs):  ## E: PMT0574 "w"
        pass
    y: tuple[int, int] = t  ## E: PMT0401 "t"
    z: tuple[float, float] = (1, True)  ## E: PMT0401 "True"
    aa: tuple[()] = (1,)  ## E: PMT0407 "()"
    bb: tuple[int, None] = (1, 2)  ## E: PMT0407 "None"
    cc: tuple[Context] = (1,)  ## E: PMT0706 "Context"
    dd = t == (1, True)  ## E: PMT0401 "True"
    ee = t == t  ## E: PMT0602 "t == t"
    ff = (1, xs) == (1, xs)
    gg = (t, True) < (t, False)  ## E: PMT0469 "(t, True) < (t, False)"
    hh = 1 in t  ## E: PMT0402 "1 in t"
    ii = t[2:]  ## E: PMT0563 "t[2:]"
    jj = [(1, 2)]
    kk = (1, 2) in jj
    ll = t + t
    if t:  ## E: PMT0410 "t"
        pass
    ctx.log.info(f"{t}")  ## E: PMT0560 "{t}"
    for mm, nn in xs:  ## E: PMT0573 "xs"
        pass
    for oo, pp in range(3):  ## E: PMT0563 "oo, pp"
        pass
    for qq in zip(xs):  ## E: PMT0404 "zip(xs)"
        pass
    for rr in reversed(xs, xs):  ## E: PMT0404 "reversed(xs, xs)"
        pass
    for ss in enumerate(k):  ## E: PMT0418 "k"
        pass
    for tt in enumerate(xs, k):  ## E: PMT0404 "k"
        pass
    for uu in enumerate(xs, begin=1):  ## E: PMT0404 "enumerate(xs, begin=1)"
        pass
    for vv in zip(t, xs):  ## E: PMT0418 "t"
        pass
    for ww in t:  ## E: PMT0418 "t"
        pass
    t[0], k = 1, 2  ## E: PMT0563 "t[0]"
    ctx.now, k = 1, 2  ## E: PMT0557 "ctx.now"
