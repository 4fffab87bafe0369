"""Formatted text other than the f-string."""
## rules: refuse.formatting

from pmt import Context


def percent(ctx: Context, x: float, n: int, name: str) -> str:
    ctx.log.info("%s: %.2f" % (name, x))  ## E: PMT0530 ""%s: %.2f" % (name, x)"
    ctx.log.info("{} {:.2f}".format(name, x))  ## E: PMT0531 ""{} {:.2f}".format(name, x)"
    return "%d" % n  ## E: PMT0530 ""%d" % n"


def methods(pattern: str, n: int) -> str:
    return pattern.format(n)  ## E: PMT0531 "pattern.format(n)"
