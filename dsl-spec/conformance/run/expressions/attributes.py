"""Fields of fields, of results and of elements."""

## rules: expr.attribute name.fields

from pmt import Book, Context, Series, Strategy


class Leaf:
    def __init__(self, n: int) -> None:
        self.n = n


class Branch:
    def __init__(self, n: int) -> None:
        self.leaf = Leaf(n)
        self.leaves = [Leaf(n + 1), Leaf(n + 2)]

    def last(self) -> Leaf:
        return self.leaves[-1]


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        b = Branch(1)
        b.leaves[0].n += 10
        b.last().n *= 2
        print(b.leaf.n, b.leaves[0].n, b.last().n, Branch(5).last().n)
