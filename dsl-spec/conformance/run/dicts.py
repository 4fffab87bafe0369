"""Dicts: literals, reads, writes, deletes, loops, order, sharing, errors."""
## rules: dict.item dict.resize stmt.for-dict
## cases: 16

from __future__ import annotations

from enum import Enum

from pmt import Book, Context, Price, Series, Strategy


class Side(Enum):
    UP = 1
    DOWN = 2


class Box:
    def __init__(self, n: int) -> None:
        self.n = n
        self.by_name: dict[str, int] = {}


def noted(ctx: Context, text: str, value: int) -> int:
    ctx.log.debug(text)
    return value


def table(ctx: Context) -> dict[int, int]:
    ctx.log.debug("table")
    return {1: 10, 2: 20}


def show(ctx: Context, d: dict[str, int]) -> None:
    text = ""
    for k, v in d.items():
        text += f"{k}={v} "
    ctx.log.info(f"{len(d)}: {text}")


def drop(d: dict[int, int], k: int) -> None:
    del d[k]


class Dicts(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.counts: dict[str, int] = {"b": 2, "a": 1}
        self.alias = self.counts
        self.prices: dict[int, float] = {}
        self.sides = {Side.UP: "up", Side.DOWN: "down"}
        self.lists: dict[int, list[int]] = {}
        self.boxes: dict[str, Box] = {}
        self.maybe: dict[str, int | None] = {"x": None}
        self.money = {"half": Price("0.5")}
        self.nested: dict[str, dict[int, bool]] = {}
        self.spare: dict[str, int] | None = None
        self.k = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        case = ctx.now
        k = self.k
        self.k += 1
        if case == 0:
            self.basics(ctx, k)
        elif case == 1:
            self.values(ctx, k)
        elif case == 2:
            self.loops(ctx, k)
        elif case == 3:
            self.order(ctx)
        elif case == 4:
            self.growth(ctx, k)
        elif case == 5:
            self.moved(ctx, k)
        else:
            self.failing(ctx, case, k)

    def basics(self, ctx: Context, k: int) -> None:
        d = self.counts
        d[f"k{k % 3}"] = k
        show(ctx, self.alias)
        d["a"] += 5
        self.counts["b"] -= k
        ctx.log.info(f"{d['a']} {'a' in d} {'z' not in d} {len(d)} {d.get('z', -1)} {d.get('b', 7)}")
        found = d.get("k0")
        if found is not None:
            ctx.log.info(f"k0 {found}")
        if d.get("none") is None:
            ctx.log.info("none is missing")
        ctx.log.info(f"{d.setdefault('s', 9)} {d.setdefault('a', 9)} {d.pop('s')} {d.pop('s', -2)}")
        gone = d.pop("k1", None)
        if gone is not None:
            ctx.log.info(f"took {gone}")
        if k == 4:
            del d["b"]
            d["b"] = 100
        show(ctx, d)
        other = d.copy()
        other["only"] = 1
        ctx.log.info(f"{len(d)} {len(other)} {'only' in d}")
        self.spare = other
        if k == 8:
            d.clear()
            d["b"] = 0
            d["a"] = 0
        if not d or self.prices:
            ctx.log.info("never")

    def values(self, ctx: Context, k: int) -> None:
        self.prices[k % 4] = k
        self.prices[k % 4] += 1
        ctx.log.info(f"{self.prices[k % 4]} {self.prices.get(9, 2)} {self.sides[Side.UP]} {Side.DOWN in self.sides}")
        self.lists.setdefault(k % 2, []).append(k)
        ctx.log.info(f"{len(self.lists[0])} {self.lists[k % 2][-1]}")
        box = Box(k)
        self.boxes[f"box{k % 3}"] = box
        box.by_name["n"] = k
        self.boxes["last"] = box
        ctx.log.info(f"{self.boxes['last'].n} {self.boxes['box0'].by_name['n']}")
        known = self.boxes.get(f"box{k}")
        if known is not None:
            known.n += 100
        ctx.log.info(f"{box.n}")
        x = self.maybe.get("x", None)
        if x is None:
            self.maybe["x"] = k
        else:
            self.maybe["x"] = None
            self.maybe[f"m{x}"] = x
        ctx.log.info(f"{len(self.maybe)}")
        self.money["half"] += Price("0.01")
        ctx.log.info(f"{self.money['half']}")
        self.nested.setdefault("in", {})[k] = k % 2 == 0
        inner = self.nested["in"]
        ctx.log.info(f"{len(inner)} {inner[k]} {inner.get(99, True)}")

    def loops(self, ctx: Context, k: int) -> None:
        d = {"one": 1, "two": 2, "three": 3, "one": 4}
        for name in d:
            if name == "two":
                continue
            ctx.log.info(name)
        total = 0
        for v in d.values():
            total += v
            d["one"] = total
        for name in d.keys():
            if d[name] > 3:
                break
            total += 100
        ctx.log.info(f"{total} {d['one']}")
        for i, x in {3: 1.5, 1: 2}.items():
            ctx.log.info(f"{i} {x}")
        for item in d.items():
            ctx.log.info(f"{item[0]} {item[1]}")
        for side in self.sides:
            if side == Side.UP:
                ctx.log.info("up")
        for key, box in self.boxes.items():
            ctx.log.info(f"{key} {box.n}")
        self.boxes[f"b{k % 4}"] = Box(k)
        self.boxes.pop(f"b{(k + 2) % 4}", None)

    def order(self, ctx: Context) -> None:
        table(ctx)[noted(ctx, "key", 1)] = noted(ctx, "value", 3)
        table(ctx)[noted(ctx, "key", 1)] += noted(ctx, "value", 3)
        d = {noted(ctx, "k1", 1): noted(ctx, "v1", 2), noted(ctx, "k2", 2): noted(ctx, "v2", 3)}
        x = table(ctx).get(noted(ctx, "key", 5), noted(ctx, "default", 6))
        y = table(ctx).pop(noted(ctx, "a", 1), None)
        z = d.pop(1, None)
        if y is not None and z is not None:
            ctx.log.info(f"{x} {y} {z} {len(d)}")
        del table(ctx)[noted(ctx, "deleted", 2)]
        ctx.log.info(f"{noted(ctx, 'needle', 2) in table(ctx)} {d[noted(ctx, 'read', 2)]}")

    def growth(self, ctx: Context, k: int) -> None:
        d: dict[int, int] = {}
        for i in range(60 * (k + 1)):
            d[i * 7919 % 257] = i
            if i % 3 == 0:
                d.pop((i * 31) % 257, 0)
        total = 0
        for key, value in d.items():
            total = (total * 31 + key * 7 + value) % 1000003
        ctx.log.info(f"{len(d)} {total}")
        texts: dict[str, int] = {}
        for i in range(40):
            texts[f"{i * i % 23}é"] = i
            self.counts[f"n{i * i % 11}"] = i
        show(ctx, texts)
        xs = [1, 2, 3]
        del xs[1]
        ctx.log.info(f"{len(xs)} {xs[1]}")

    def moved(self, ctx: Context, k: int) -> None:
        """The size stays, and entries move to the end: how far the loop gets depends on CPython's table."""
        d: dict[int, int] = {}
        for i in range(k):
            d[i] = i
        seen = 0
        taken = 0
        for key in d:
            seen = (seen * 31 + key) % 1000003
            if key % 2 == 0:
                del d[key]
                d[key] = -key
            taken += 1
            if taken == k:
                break
        ctx.log.info(f"{seen} {len(d)}")

    def failing(self, ctx: Context, case: int, k: int) -> None:
        d = {1: 10, 2: 20, 3: 30}
        if case == 6 and k == 2:
            ctx.log.info(f"{d[4]}")  ## error: KeyError
        if case == 7 and k == 1:
            del self.counts["zz"]  ## error: KeyError
        if case == 8:
            self.counts.pop(f"x{k}")  ## error: KeyError
        if case == 9:
            d[k + 1] += 1  ## error: KeyError
        if case == 10:
            for key in d:  ## error: RuntimeError
                drop(d, key)
        if case == 11:
            for key in d.keys():  ## error: RuntimeError
                if key == 3:
                    d[9] = 1
        if case == 12:
            for v in d.values():
                if v == 30:
                    d[9] = 1
                    break
            d[5] = d.pop(1) + d.pop(2)
            for key, value in d.items():  ## error: RuntimeError
                ctx.log.info(f"{key} {value}")
                d.clear()
        if case == 13:
            for key in d:
                del d[key]
                d[key + 10] = 0
            two = {1: 1, 2: 2}
            for key in two:  ## error: RuntimeError
                del two[key]
                two[key + 10] = 0
        if case == 14:
            e: dict[str, int] = {}
            e[f"{k}"] = [1, 2][k]  ## error: IndexError
        if case == 15:
            del d[
                k + 1
            ]
            del [1][k - 1]  ## error: IndexError
