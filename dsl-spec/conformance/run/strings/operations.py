"""Comparison, joining, parts, beginnings and ends."""

## rules: type.str str.order

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        s = "ab" + "cd"
        s += "é😀"
        print(s, s == "abcdé😀", s != "", "cd" in s, "x" in s, s.startswith("ab"), s.endswith("😀"), s.endswith(""))
        print("a" < "b", "a" < "ab", "" < "a", "Z" < "a", "😀" > "\uffff")
