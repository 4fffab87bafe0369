"""What texts do not do."""
## rules: type.str-characters type.str-host refuse.characters
from pmt import Context, Price, Usd


def texts(ctx: Context, x: int, b: bool, p: Price, xs: list[int], m: float | None) -> None:
    ctx.log.info(f"{xs}")  ## E: PMT0560 "{xs}"
    ctx.log.info(f"{m}")  ## E: PMT0408 "m"
    ctx.log.info(f"{x!a}")  ## E: PMT0560 "{x!a}"
    ctx.log.info(f"{x:c}")  ## E: PMT0560 "{x:c}"
    ctx.log.info(f"{b:.2}")  ## E: PMT0560 "{b:.2}"
    ctx.log.info(f"{p:.12g}")  ## E: PMT0560 "{p:.12g}"
    ctx.log.info(f"{ctx}")  ## E: PMT0560 "{ctx}"
    ctx.log.info(f"{ctx.log}")  ## E: PMT0303 "ctx.log"
    ctx.log.info(f"{x}{x}{x}{x}{x}{x}{x}{x}{x}")  ## E: PMT0561 "f"{x}{x}{x}{x}{x}{x}{x}{x}{x}""
    ctx.log.info(x)  ## E: PMT0565 "x"
    Price("0.00001")  ## E: PMT0605 ""0.00001""
    Price("1e3")  ## E: PMT0605 ""1e3""
    Price(0.5)  ## E: PMT0605 "0.5"
    Price(f"0.5")  ## E: PMT0605 "f"0.5""
    Usd("99999999999")  ## E: PMT0605 ""99999999999""
    Usd("ten")  ## E: PMT0605 ""ten""
    raise OSError("x")  ## E: PMT0572 "OSError"


def raises(x: int) -> None:
    if x > 1:
        raise ValueError(x)  ## E: PMT0565 "x"
    if x > 2:
        raise ValueError("a", "b")  ## E: PMT0404 "ValueError("a", "b")"
    if x > 3:
        raise x  ## E: PMT0572 "x"
    assert x > 1, x  ## E: PMT0565 "x"
    assert x


def text_value() -> float:
    print("x", file=1)  ## E: PMT0593 "file=1"
    return str(1)  ## E: PMT0401 "str(1)"


def characters(s: str, t: str, x: float, p: Price, m: str | None, n: int) -> str:
    a = s[0]  ## E: PMT0430 "s[0]"
    b = s < 1  ## E: PMT0402 "s < 1"
    c = len(s)  ## E: PMT0430 "len(s)"
    for d in s:  ## E: PMT0430 "s"
        pass
    e = f"{x}"  ## E: PMT0431 "{x}"
    f = str(p)  ## E: PMT0431 "str(p)"
    g = f"{n:.2f}"  ## E: PMT0560 "{n:.2f}"
    h = f"{s!r}"  ## E: PMT0560 "{s!r}"
    i = f"{m}"  ## E: PMT0408 "m"
    j = s + n  ## E: PMT0402 "s + n"
    k = s * 2  ## E: PMT0402 "s * 2"
    l = s.upper()  ## E: PMT0471 "upper"
    o = s.startswith(n)  ## E: PMT0401 "n"
    q = n in s  ## E: PMT0401 "n"
    r = s == n  ## E: PMT0402 "s == n"
    if m:  ## E: PMT0410 "m"
        pass
    if s:
        raise ValueError(s)  ## E: PMT0432 "s"
    assert s, f"{s}"  ## E: PMT0432 "{s}"
    u = min(s, t)
    return s


class Texts:
    text: str = str(1.5)  ## E: PMT0431 "str(1.5)"
