"""The question of a market: a text like any other; empty where nobody tells it."""
## rules: sdk.market-question
from pmt import Book, Context, Market, Series, Strategy


def title(market: Market) -> str:
    return f"[{market.question}]"


class S(Strategy):
    markets = Series("s")

    question: str = "?"

    def on_book(self, ctx: Context, book: Book) -> None:
        question = ctx.market.question
        same = question == ctx.markets[0].question
        ctx.log.info(f"{title(ctx.market)} {same} {question == ''} {question.startswith('Will')} {self.question}")
        self.question = question + "."
