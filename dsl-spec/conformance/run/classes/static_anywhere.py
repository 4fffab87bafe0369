"""A static or a class method is called through any expression that gives an object, which is computed first."""

## rules: class.static

from pmt import Book, Context, Series, Strategy


class Grid:
    STEP = 2

    def __init__(self, name: str) -> None:
        self.name = name

    @staticmethod
    def half(x: float) -> float:
        return x / 2

    @staticmethod
    def note(text: str) -> None:
        print(text)

    @classmethod
    def step(cls) -> int:
        return cls.STEP


class Holder:
    def __init__(self) -> None:
        self.grid = Grid("inner")
        self.grids = [Grid("a"), Grid("b")]


def make(name: str) -> Grid:
    print(f"made {name}")
    return Grid(name)


def three() -> float:
    print("argument")
    return 3


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.holder = Holder()

    def on_book(self, ctx: Context, book: Book) -> None:
        grid = make("x")
        ctx.log.info(f"{grid.half(1)} {make('y').half(three())} {make('z').step()}")
        ctx.log.info(f"{self.holder.grid.half(5)} {self.holder.grids[1].half(7)} {self.holder.grid.step()}")
        make("w").note("noted")
        k = ctx.now % 2
        ctx.log.info(f"{self.holder.grids[k].half(k) if k == 1 else Grid('t').half(9)}")
        bad = self.holder.grids[5].half(1)  ## error: IndexError
        ctx.log.info(f"{bad}")
