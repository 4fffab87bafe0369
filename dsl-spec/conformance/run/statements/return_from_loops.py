"""A return leaves all loops; a function without a result just ends."""

## rules: stmt.return stmt.pass

from pmt import Book, Context, Series, Strategy


def find(rows: list[list[int]], wanted: int) -> int:
    for i in range(len(rows)):
        for x in rows[i]:
            if x == wanted:
                return i
            else:
                pass
    return -1


def quiet(n: int) -> None:
    if n > 1:
        return
    print("quiet", n)


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        rows: list[list[int]] = [[1, 2], [], [3]]
        print(find(rows, 3), find(rows, 2), find(rows, 9))
        quiet(1)
        quiet(2)
