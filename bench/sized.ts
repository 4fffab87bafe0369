/**
 * A strategy of just so many lines (40 or more), for the times of the front end: functions and classes in the style
 * of a written strategy, no two with the same numbers, all of them reached.
 */
export function sizedProgram(lines: number): string {
  const parts: string[] = [];
  const rest = lines - HEAD.length - tail(0).length;
  const count = Math.floor(rest / part(0).length);
  for (let i = 0; i < count; i++) parts.push(...part(i));
  const padding = Array.from({ length: rest - parts.length }, (_, i) => `# line ${i}`);
  return `${[...HEAD, ...parts, ...padding, ...tail(count)].join("\n")}\n`;
}

const HEAD = `"""Made up, to be timed."""

from dataclasses import dataclass
import math

from pmt import Book, Context, Series, Strategy, Usd, param
from pmt.indicators import Ewma
`.split("\n");

function part(i: number): string[] {
  const before = i === 0 ? "x" : `score_${i - 1}(x, [x, ${i}.5])`;
  return `
@dataclass
class Level${i}:
    price: float
    size: float = ${i % 90}.0

    def worth(self) -> float:
        return self.price * self.size if self.size > 0.0 else 0.0


def score_${i}(x: float, recent: list[float]) -> float:
    total = ${before}
    for k, value in enumerate(recent):
        if value > x and k % ${(i % 7) + 2} == 0:
            total += value / (1.0 + k)
        elif k > ${(i % 5) + 1}:
            total -= math.sqrt(abs(value - x))
        else:
            total = max(total, value) + ${i % 50}.25
    level = Level${i}(price=total, size=float(len(recent)))
    kept = [value for value in recent if value < level.worth()]
    return total + sum(kept)
`.split("\n");
}

function tail(parts: number): string[] {
  const last = parts === 0 ? "x" : `score_${parts - 1}(x, self.recent)`;
  return `
class Sized(Strategy):
    """Sums what it has seen."""

    markets = Series("btc-updown-15m")
    threshold: float = param(0.5, ge=0.0, le=1.0)

    def __init__(self) -> None:
        self.average = Ewma(alpha=0.1)
        self.recent: list[float] = []
        self.total = 0.0

    def on_book(self, ctx: Context, book: Book) -> None:
        bid = book.bid
        if bid is None:
            return
        x = self.average.update(float(bid))
        self.recent.append(x)
        if len(self.recent) > 20:
            self.recent.pop(0)
        self.total += ${last}
        if self.total > self.threshold and ctx.cash > Usd("1"):
            ctx.log.info(f"total {self.total:.3f} at {x:.3f}")`.split("\n");
}
