"""Text is only a constant of the SDK, a log line or the message of an error."""

from pmt import Context, Price, Usd


def texts(ctx: Context, x: int, b: bool, p: Price, xs: list[int], m: float | None) -> None:
    s = "text"  ## E: PMT0559 ""text""
    ctx.log.info("a" + "b")  ## E: PMT0565 ""a" + "b""
    ctx.log.info(f"{xs}")  ## E: PMT0560 "{xs}"
    ctx.log.info(f"{m}")  ## E: PMT0408 "m"
    ctx.log.info(f"{x!r}")  ## E: PMT0560 "{x!r}"
    ctx.log.info(f"{x:>5}")  ## E: PMT0560 "{x:>5}"
    ctx.log.info(f"{b:.2f}")  ## E: PMT0560 "{b:.2f}"
    ctx.log.info(f"{p:.12f}")  ## E: PMT0560 "{p:.12f}"
    ctx.log.info(f"{ctx}")  ## E: PMT0560 "{ctx}"
    ctx.log.info(f"{ctx.log}")  ## E: PMT0303 "ctx.log"
    ctx.log.info(f"{x}{x}{x}{x}{x}{x}{x}{x}{x}")  ## E: PMT0561 "f"{x}{x}{x}{x}{x}{x}{x}{x}{x}""
    ctx.log.info(s)  ## E: PMT0565 "s"
    Price("0.00001")  ## E: PMT0605 ""0.00001""
    Price("1e3")  ## E: PMT0605 ""1e3""
    Price(0.5)  ## E: PMT0605 "0.5"
    Price(f"0.5")  ## E: PMT0605 "f"0.5""
    Usd("99999999999")  ## E: PMT0605 ""99999999999""
    Usd("ten")  ## E: PMT0605 ""ten""
    raise TypeError("x")  ## E: PMT0572 "TypeError"


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
    if "a" == "b":  ## E: PMT0559 ""a""  ## E: PMT0559 ""b""
        return 1.0
    print("x")  ## E: PMT0309 "print"
    return str(1)  ## E: PMT0309 "str"
