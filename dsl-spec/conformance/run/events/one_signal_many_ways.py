"""The latest value by the attribute, the class's attribute, a text, and constants; a helper takes what it gives."""
## rules: signal.latest signal.declare
## calls: signal a:x 2.5 10; book

from pmt import All, Book, Context, LatestSignal, Strategy, signal

NAME = "a:x"


def age_of(latest: LatestSignal) -> int:
    return latest.age


def value_or(latest: LatestSignal, other: float) -> float:
    value = latest.value
    return other if value is None else value


class Program(Strategy):
    markets = All()
    x = signal("a:x")
    y = signal("a:y")

    def on_book(self, ctx: Context, book: Book) -> None:
        ways = [
            value_or(ctx.signal(self.x), 0.0),
            value_or(ctx.signal(Program.x), 0.0),
            value_or(ctx.signal("a:x"), 0.0),
            value_or(ctx.signal(NAME), 0.0),
            value_or(ctx.signal(name=self.x.name), 0.0),
            value_or(ctx.signal(self.y), -1.0),
        ]
        ctx.log.info(f"{len(ways)} {sum(ways)} {age_of(ctx.signal(self.x))} {age_of(ctx.signal(self.y))}")
