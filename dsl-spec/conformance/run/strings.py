"""Texts as values: fields, lists, equality, joining, f-strings, parts, truth, logs."""
## rules: type.str type.str-host hazard.agree
from __future__ import annotations

from pmt import Book, Context, Series, Strategy, every

PREFIX = "side:"
GREETING = PREFIX + "é" + "😀"


class Tag:
    label: str = "none"
    other: str | None = None

    def __init__(self, name: str, n: int) -> None:
        self.name = name
        self.full = f"{name}#{n}"

    def text(self) -> str:
        return "<" + self.full + ">"


def side(up: bool) -> str:
    return "up" if up else "down"


def repeat(text: str, n: int) -> str:
    result = ""
    for i in range(n):
        result += text
    return result


class Texts(Strategy):
    markets = Series("btc-updown-15m")
    timer = every(s=1)
    mode: str = "idle"

    def __init__(self) -> None:
        self.names = ["a", "b", "a" + "b"]
        self.tags: list[Tag] = []
        self.last: str | None = None
        self.long = repeat("xyz€😀", 9)
        self.empty = ""
        self.n = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        self.n += 1
        if self.mode == "idle":
            self.mode = "busy" + repeat("!", self.n)
        elif self.mode != "busy":
            self.mode = side(self.n % 2 == 0)
        ctx.log.info(self.mode)
        ctx.log.info(f"{self.mode} {self.n} {GREETING}|{self.empty}|{self.long}")
        self.names.append(side(self.n > 1))
        ctx.log.info(f"{'ab' in self.names} {'c' in self.names} {'up' in self.names} {self.names[-1]}")
        for name in self.names:
            if name == "up" or name != "down" and name.startswith("a"):
                ctx.log.debug(name)
        self.tags.append(Tag(self.names[-1] + str(self.n), -self.n))
        tag = self.tags[-1]
        ctx.log.info(tag.text() + tag.label)
        if tag.other is None:
            tag.other = self.last
        self.last = tag.name
        last = self.last
        if tag.other is not None:
            ctx.log.info(f"{tag.other} {last == tag.other} {last == last}")
        ctx.log.info(f"{'€' in self.long} {'z€😀x' in self.long} {'' in self.empty} {'q' in self.long}")
        ctx.log.info(f"{self.long.startswith('xyz€')} {self.long.endswith('😀')} {self.long.startswith('')} {'ab'.endswith('abc')}")
        ctx.log.info(f"{bool(self.empty)} {not self.mode} {'a' == 'a' != 'b'}")
        if self.empty:
            ctx.log.info("empty is true")
        flag = f"{self.n > 1}{True}" + str(False)
        ctx.log.info(flag)
        ctx.log.info("a" + "b")
        popped = self.names.pop(0)
        ctx.log.info(f"{popped}{self.names[0]}{len(self.names)}")

    def on_timer(self, ctx: Context) -> None:
        ctx.log.info(repeat("long ", 100))
        ctx.log.info("short \x00 \t \\ ' \" é €  😀")
        x = f"{self.n}"
        y = f"{x}-{x}"
        ctx.log.info(y)

    def on_stop(self, ctx: Context) -> None:
        if self.long != "":
            raise ValueError("a constant text")  ## error: ValueError
