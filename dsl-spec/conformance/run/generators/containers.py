"""set, dict and join of generator expressions."""

## rules: generator.set generator.dict generator.join

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Containers(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.told = 0

    def tell(self, ctx: Context, n: int) -> int:
        self.told += n
        ctx.log.info(f"tell {n}")
        return n % 3

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [5, 3, 5, 2]
        x = 9
        seen = set(self.tell(ctx, x) for x in xs if x > 2)
        ctx.log.info(f"{len(seen)} {2 in seen} {x} {sorted(set(y * 2 for y in range(3)))[2]}")
        table = dict((x, self.tell(ctx, x)) for x in xs)
        ctx.log.info(f"{len(table)} {table[5]} {table[2]} {sum(k for k in table)}")
        names = ["a", "bc", "d"]
        ctx.log.info(f"{'-'.join(s for s in names if s != 'bc')} {','.join(s + s for s in names)}[{'+'.join(s for s in names[3:])}]")
        floats: dict[str, float] = dict((s, len(names)) for s in names)
        ctx.log.info(f"{floats['a']} {len(set(s for s in names))}")
