"""Dict comprehensions, and loops of comprehensions over dicts, enumerate, zip and reversed."""

## rules: comp.dict comp.clauses comp.scope comp.convert comp.order

from __future__ import annotations

from pmt import Book, Context, Price, Series, Strategy


class Dicts(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.table = {i: i * i for i in range(4)}
        self.names: dict[str, float] = {}

    def told(self, ctx: Context, x: int) -> int:
        ctx.log.info(f"told {x}")
        return x

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{len(self.table)} {self.table[3]}")
        doubled = {k: 2 * v for k, v in self.table.items() if k != 1}
        for k, v in doubled.items():
            ctx.log.info(f"{k} -> {v}")
        self.names = {name: i for i, name in enumerate(["x", "y", "x"])}
        for name, value in self.names.items():
            ctx.log.info(f"{name} {value / 4}")
        back = {v: k for k, v in self.table.items()}
        ctx.log.info(f"{back[9]} {len([k for k in self.table])} {[v for v in self.table.values()][-1]}")
        order = {self.told(ctx, i): self.told(ctx, -i) for i in range(2)}
        ctx.log.info(f"{len(order)}")
        sides = [a - b for a, b in zip([1, 2, 3], [10, 20])]
        ctx.log.info(f"{len(sides)} {sides[1]}")
        turned = [x for x in reversed([1, 2, 3])]
        ctx.log.info(f"{turned[0]} {turned[2]}")
        pairs = [(k, str(v)) for k, v in self.table.items()]
        ctx.log.info(f"{pairs[2][0]} {pairs[2][1]} {len([p for p in pairs if p[1] == '4'])}")
        groups = {k: [v for v in range(k)] for k in range(3)}
        ctx.log.info(f"{len(groups[2])} {len(groups[0])}")
        nested = {k: {j: j + k for j in range(k)} for k in range(1, 3)}
        ctx.log.info(f"{nested[2][1]} {nested[1][0]}")
        prices = {p: Price("0.50") for p in ["a", "b", "a"] for p in [p + "x"] if ctx.now > -1}
        ctx.log.info(f"{len(prices)} {prices['ax']}")
        maybe: list[int | None] = [k if k > 1 else None for k in self.table]
        ctx.log.info(f"{len([m for m in maybe if m is not None and m > 2])} {len([m for m in maybe if m is None])}")
        self.table = {k: v for k, v in self.table.items() if k > 0}
        self.table[0] = 5
