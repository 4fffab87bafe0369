"""Reading, setting, counting up and deleting."""

## rules: dict.item dict.len type.dict

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        d = {"a": 1}
        d["b"] = 2
        d["a"] += 10
        print(d["a"], d["b"], len(d), "b" in d, "z" not in d)
        del d["a"]
        print(len(d), "a" in d)
        print(d["a"])  ## error: KeyError
