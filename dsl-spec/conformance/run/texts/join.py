"""join puts a text between the texts of a list."""

## rules: str.join

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def range_of(n: int) -> list[int]:
    return list(range(n))


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.seen: dict[str, int] = {}

    def on_book(self, ctx: Context, book: Book) -> None:
        words = ["a", "b", "c"]
        ctx.log.info(", ".join(words) + "|" + "".join(words) + "|" + "-".join(words[:1]))
        none: list[str] = []
        ctx.log.info("[" + "-".join(none) + "]" + "é\U0001f600".join(("x", "y", "")))
        parts: list[str] = []
        for i in range(3):
            parts.append(str(i))
        text = "+".join(parts)
        text += f"={sum(range_of(3))}"
        ctx.log.info(text)
        key = "/".join([str(1), str(True)])
        self.seen[key] = self.seen.get(key, 0) + 1
        ctx.log.info(f"{key} {self.seen[key]} {'1/T' in key} {key.startswith('1')}")
