"""With all seeds 12345 the stream is the published one; it goes on over the calls, and each method draws in turn."""
## rules: random.generator random.stream random.seed random.methods
## cases: 1

from pmt import All, Book, Context, Strategy


class Program(Strategy):
    markets = All()

    def on_book(self, ctx: Context, book: Book) -> None:
        z = ctx.random.draw()
        ctx.log.info(f"{z} {z / 4294967088.0:.6f}")
        ctx.log.info(f"{ctx.random.random()} {ctx.random.uniform(-1, 3.0)}")
