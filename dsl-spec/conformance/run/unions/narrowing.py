"""Unions of classes, narrowed by `isinstance`, by None and by early returns; kept in fields, lists and dicts."""

## rules: union.type union.isinstance union.member union.state

from pmt import Book, Context, Series, Strategy


class Calm:
    def __init__(self, width: float) -> None:
        self.width = width

    def text(self) -> str:
        return "calm"


class Fast:
    def __init__(self, width: float, drift: float) -> None:
        self.width = width
        self.drift = drift

    def text(self) -> str:
        return "fast"


class Silent:
    def __init__(self, why: str) -> None:
        self.why = why


class Faster(Fast):
    def text(self) -> str:
        return "faster"


def read(k: int) -> Calm | Fast | Silent:
    if k == 0:
        return Silent("too early")
    if k % 3 == 0:
        return Faster(0.5, -1.0)
    return Calm(0.25 * k) if k % 2 == 0 else Fast(0.125, float(k))


def width(reading: Calm | Fast | Silent | None) -> float:
    if reading is None:
        return -1.0
    if isinstance(reading, Silent):
        return 0.0
    return reading.width


def drift(reading: Calm | Fast | Silent) -> float:
    return reading.drift if isinstance(reading, Fast) and reading.drift > -5.0 else 0.0


class S(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.now: Calm | Fast | Silent = Silent("new")
        self.before: Calm | Fast | Silent | None = None
        self.all: list[Calm | Fast | Silent] = []
        self.by_name: dict[str, Calm | Fast] = {}
        self.k = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        for _ in range(3):
            self.before = self.now
            self.now = read(self.k)
            self.k += 1
            self.all.append(self.now)
            ctx.log.info(f"{width(self.before)} {width(self.now)} {drift(self.now)} {width(None)}")
            now = self.now
            if not isinstance(now, (Calm, Fast)):
                ctx.log.info(f"silent: {now.why}")
                continue
            self.by_name[now.text()] = now
            ctx.log.info(f"{now.text()} {now.width} {isinstance(now, Faster)}")
        fast = [r for r in self.all if isinstance(r, Fast)]
        ctx.log.info(f"{len(fast)} {len(self.by_name)} {sum(r.drift for r in fast)}")
        for r in fast:
            r.width += 1.0
