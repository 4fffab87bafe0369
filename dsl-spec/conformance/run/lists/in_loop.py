"""A list that changes while a loop goes over it is followed as it is."""

## rules: list.alias list.remove list.insert

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def zip_of(xs: list[int]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    for i, x in enumerate(xs):
        pairs.append((x, i))
    pairs.sort()
    return pairs


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2, 3, 4]
        for x in xs:
            ctx.log.info(f"{x}")
            if x == 2:
                xs.remove(2)
            if x == 4:
                xs.extend([5])
        for x in xs[:]:
            if x % 2 == 1:
                xs.remove(x)
        ctx.log.info(f"{len(xs)} {xs == [4]}")
        ys = [1, 2]
        for y in ys:
            if len(ys) < 5:
                ys.insert(0, y + 10)
        ctx.log.info(f"{len(ys)} {ys[0]} {ys[-1]}")
        for pair in list(zip_of([3, 1, 2])):
            ctx.log.info(f"{pair[0]} {pair[1]}")
