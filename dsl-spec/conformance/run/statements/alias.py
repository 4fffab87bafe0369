"""Names of one list, dict or object see each other's changes."""

## rules: stmt.alias type.sharing

from pmt import Book, Context, Series, Strategy


class Box:
    n: int = 0


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1]
        ys = xs
        ys.append(2)
        d = {"a": xs}
        d["a"].append(3)
        a = Box()
        b = a
        b.n += 5
        zs = ys
        ys = [0]
        zs.append(4)
        print(len(xs), len(ys), xs[-1], a.n)
