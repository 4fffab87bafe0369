/** Sample sources and their mutants: one token taken out, doubled, exchanged or put in. */

export const samples: readonly string[] = [
  `"""A market maker."""

from pmt import Book, Context, Price, Series, Size, Strategy, every, param
from pmt.indicators import Ewma


class MarketMaker(Strategy):
    """Quote around an EWMA of the mid."""

    markets = Series("btc-updown-15m")
    timer = every(ms=50)

    half_spread: float = param(0.01, ge=0.001, le=0.2, doc="half of the spread")
    order_size: Size = param(Size("50"))

    def __init__(self) -> None:
        self.fair = Ewma(alpha=0.05)
        self.seen: list[float] = []

    def on_book(self, ctx: Context, book: Book) -> None:
        if book.mid is None or ctx.market.closes_in < 30_000_000:
            ctx.pull(ctx.market)
            return
        fair = self.fair.update(book.mid)
        skew = self.half_spread * (ctx.net(ctx.market) / -self.max_position ** 2)
        ctx.quote(
            ctx.market,
            bid=fair - self.half_spread - skew,
            ask=fair + skew,
        )
        ctx.log.info(f"fair {fair:.4f} and {skew!r} of {len(self.seen)}")
`,
  `import math
from . import other as o
from ..signals import (a, b as c,)

LIMIT: int = 3
NAMES = ["a", 'b' "c", r"\\d"]


def clamp(x: float | None, *, low: float = -1.0, high: float = 1e3) -> float:
    if x is None:
        return low
    elif x < low or not x <= high < 10 and x != 3:
        raise ValueError("out of range: " + str(x))
    else:
        assert x >= low, "low"
    total = 0; count = 1
    for i in range(0, 10, 2):
        if i % 2 == 0: continue
        total += i << 1 & 3 ^ 4 | ~5
        while total > 100 and i not in [1, 2]:
            total //= 2
            if total is not None:
                break
        values[i], values[-1] = values[-1], values[i]
    a = b = c = d[1, 2]
    return (x if x > 0 else -x) * math.sqrt(2.0)


@dataclass(frozen=True)
class Level:
    price: Price
    size: Size = Size("1")

    @property
    def value(self) -> dict[int, str]:
        pass
`,
];

/** A small generator of reproducible numbers below 2**32 (xorshift). */
export function randomSource(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const foreignTokens = (
  "= == : ; , . ( ) [ ] { } + - * ** / // % @ & | ^ ~ < > <= != -> := ... += not and or in is if else elif for while " +
  "def class return pass break continue lambda yield await async None True import from as with try except raise assert " +
  "del global nonlocal x 1 1.5 1j 'text' f'{x}' b'x' f'{' print type match case _ \\ ! ? $ ` 01 1_ 0x 1__0 <> '"
)
  .split(" ")
  .concat(["\n", "\n    ", "\n\t", "\n  ", '"""', " ", "#"]);

const tokenShape = /\s*(?:[A-Za-z_]\w*|[0-9][\w.]*|"""|'[^'\n]*'|"[^"\n]*"|[-+*/<>=!]=|\*\*|->|\n[ \t]*|.)/gs;

/** A mutant of a sample. */
export function mutate(sample: string, random: (below: number) => number): string {
  const tokens = sample.match(tokenShape) ?? [];
  const at = random(tokens.length);
  const token = tokens[at] ?? "";
  const other = tokens[random(tokens.length)] ?? "";
  const foreign = foreignTokens[random(foreignTokens.length)] ?? "";
  const space = random(4) === 0 ? "" : " ";
  switch (random(7)) {
    case 0:
      tokens.splice(at, 1);
      break;
    case 1:
      tokens.splice(at, 0, token);
      break;
    case 2:
      tokens.splice(at, 2, tokens[at + 1] ?? "", token);
      break;
    case 3:
      tokens[at] = other;
      break;
    case 4:
      tokens.splice(at, 0, other);
      break;
    case 5:
      tokens[at] = space + foreign + space;
      break;
    default:
      tokens.splice(at, 0, space + foreign + space);
  }
  return tokens.join("");
}
