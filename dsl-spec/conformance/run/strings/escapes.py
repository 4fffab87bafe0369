"""Escapes, raw strings, quotes and neighbours."""

## rules: lex.escape lex.string

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print("a\tb\\n\x41\u00e9\U0001f600\101" 'q"q' r"\n\x" "it's")
        print("""two
        lines \
        joined""")
        print(len(["a" "b"]), "a\
        b" == "ab")
