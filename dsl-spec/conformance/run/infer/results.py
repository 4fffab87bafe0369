"""Results without an annotation: of functions, of methods, None among them."""

## cases: 1
## rules: infer.result

from pmt import Book, Context, Series, Strategy


def twice(n: int):
    return n * 2


def half(n: int):
    if n % 2 == 0:
        return n // 2
    return None


def nothing(n: int):
    print("nothing", n)


class Main(Strategy):
    markets = Series("s")

    def __init__(self):
        self.n = 1
        self.rate = 0.5

    def scaled(self):
        return self.rate * self.n

    def on_book(self, ctx: Context, book: Book):
        self.n = twice(self.n) % 7
        h = half(self.n)
        print(self.n, -1 if h is None else h, self.scaled())
        nothing(3)
