"""The exact part of `math`, and the library's functions at their edges, by name."""
## rules: math.exact math.library math.domain
## cases: 20

import math

import pmt.math as library
from pmt import Book, Context, Series, Strategy
from pmt.math import exp, log, norm_cdf, norm_pdf, pow

SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, -2.0, 3.0, -3.0, 5e-324, -5e-324, 2.2250738585072014e-308]
HUGE = [1.7976931348623157e308, -1.7976931348623157e308, math.inf, -math.inf, math.nan, 1e300, 9007199254740993.0]


def show(ctx: Context, x: float) -> None:
    m, e = math.frexp(x)
    ctx.log.info(f"{m} {e} {math.ldexp(m, e)} {math.isnan(x)} {math.isinf(x)} {math.isfinite(x)} {math.fabs(x)}")


def whole(x: float) -> float:
    return x


class Maths(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        case = ctx.now
        k = ctx.market.opens_at
        x = SPECIAL[k]
        if case == 0:
            show(ctx, x)
            show(ctx, HUGE[k % len(HUGE)])
            ctx.log.info(f"{math.frexp(x * 3.0)[0]} {math.frexp(x * 3.0)[1]} {math.trunc(x)}")
        elif case == 1:
            ctx.log.info(f"{exp(x)} {norm_cdf(x)} {norm_pdf(x)} {library.exp(-x)}")
        elif case == 2:
            for y in SPECIAL:
                if not (x == 0.0 and y < 0.0):
                    ctx.log.info(f"{pow(x, y)}")
        elif case == 3:
            for y in HUGE:
                if not (x == 0.0 and -math.inf < y < 0.0) and not (abs(x) != 1.0 and abs(y) < math.inf):
                    ctx.log.info(f"{pow(x, y)} {pow(y, 0.0)}")
        elif case == 4:
            y = HUGE[k % len(HUGE)]
            if not y >= 1e300 or y == math.inf:
                ctx.log.info(f"{exp(y)} {norm_cdf(y)} {norm_pdf(y)}")
            if y > 0.0 or math.isnan(y):
                ctx.log.info(f"{log(y)}")
        elif case == 5:
            ctx.log.info(f"{exp(709.782712893384)} {exp(-745.1332191019411)} {exp(-745.1332191019412)} {exp(-708.5 - k)}")
        elif case == 6:
            ctx.log.info(f"{log(5e-324)} {log(1.0)} {log(1.0 + k * 2.220446049250313e-16)} {log(1e-300 * (k + 1))}")
        elif case == 7:
            ctx.log.info(f"{norm_cdf(-38.0 - k / 10.0)} {norm_cdf(8.0 + k / 10.0)} {norm_pdf(38.0 + k / 10.0)}")
        elif case == 8:
            ctx.log.info(f"{exp(709.0 + k / 10.0)}")
        elif case == 9:
            ctx.log.info(f"{log(3.0 - k)}")
        elif case == 10:
            ctx.log.info(f"{pow(-2.0, k / 2.0)}")
        elif case == 11:
            ctx.log.info(f"{pow(0.0, 1.0 - k)}")
        elif case == 12:
            ctx.log.info(f"{pow(10.0, 300.0 + k)}")
        elif case == 13:
            ctx.log.info(f"{math.ldexp(0.75, 1015 + k)}")  ## error: OverflowError
        elif case == 14:
            ctx.log.info(f"{math.ldexp(0.75, -1070 - k)} {math.ldexp(-1.5, -1074)} {math.ldexp(2.5, -1075 + k)}")
        elif case == 15:
            ctx.log.info(f"{math.trunc(HUGE[2 + k])}")  ## error: OverflowError
        elif case == 16:
            ctx.log.info(f"{math.trunc(HUGE[4 - k])}")  ## error: ValueError
        elif case == 17:
            ctx.log.info(f"{pow(-math.inf, k - 3.0)} {pow(math.inf, k - 3.0)} {pow(-8.0, k)} {pow(2.0, -1070.0 - k)}")
        elif case == 18:
            ctx.log.info(f"{pow(-HUGE[0], 9007199254740991.0 / 9007199254740991.0)} {pow(-1.0, 9007199254740991.0)}")
            ctx.log.info(f"{pow(-1.0, 9007199254740992.0)} {pow(0.9999999999999999, 1e18)} {pow(1.0000000000000002, -1e18)}")
        else:
            ctx.log.info(f"{pow(whole(k), 3)} {exp(k)} {log(k + 1)} {norm_cdf(k)}")
