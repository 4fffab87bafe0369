"""List comprehensions: clauses, tests, targets of their own, nesting, conversions."""

## rules: comp.list comp.clauses comp.scope comp.order comp.convert

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Lists(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.count = 0
        self.limit: int | None = 3

    def seen(self, ctx: Context, x: int) -> int:
        ctx.log.info(f"seen {x}")
        self.count += 1
        return x

    def on_book(self, ctx: Context, book: Book) -> None:
        squares = [i * i for i in range(5)]
        ctx.log.info(f"{len(squares)} {squares[0]} {squares[-1]}")
        x = 7
        even = [x for x in squares if x % 2 == 0]
        ctx.log.info(f"{x} {len(even)} {even[-1]}")
        pairs = [10 * a + b for a in range(3) if a != 1 for b in range(a, 3) if b > 0]
        for pair in pairs:
            ctx.log.info(f"pair {pair}")
        halves: list[float] = [i for i in range(3)]
        ctx.log.info(f"{halves[1]} {halves[2] / 4}")
        grid = [[r * c for c in range(r)] for r in range(4)]
        ctx.log.info(f"{len(grid)} {len(grid[0])} {grid[3][2]}")
        flat = [c for row in grid for c in row]
        ctx.log.info(f"{len(flat)} {sum(flat)}")
        same = [x for x in [x + 1 for x in [x, x + 1]]]
        ctx.log.info(f"{same[0]} {same[1]} {x}")
        if self.limit is not None:
            small = [i for i in squares if i < self.limit]
            ctx.log.info(f"{len(small)}")
        total = self.seen(ctx, 1) + len([self.seen(ctx, i) for i in range(2)]) + self.seen(ctx, 5)
        ctx.log.info(f"{total} {self.count}")
        if self.count > 100 or len([self.seen(ctx, i) for i in range(1)]) == 1 and x == 7:
            ctx.log.info("and or")
        names = [name for name in ["b", "a"] for _ in range(2)]
        ctx.log.info(f"{names[0]} {names[3]} {'x' if [1 for n in names if n == 'a'] else 'y'}")
        while len([i for i in range(x) if i > 3]) > 0:
            x -= 1
            if x == 5:
                continue
            ctx.log.info(f"while {x}")
        empty = [i for i in range(0)]
        ctx.log.info(f"{len(empty)} {[i for i in range(3)][1]}")
        a, b = [i for i in range(2)], [i + x for i in range(2)]
        ctx.log.info(f"{len(a)} {b[1]} {0 < len([i for i in a if self.seen(ctx, i) == 0]) < 3}")
        deep = [q for q in [p for p in [o for o in range(4)] if p > 0] if q < 3]
        ctx.log.info(f"{deep[0]} {deep[1]}")
