"""Sure bets: one of each outcome for less than the dollar that they must pay.

YES and NO of a market, or YES of every market of an event of which exactly one comes true, pay one
dollar together whatever happens. Where their asks and the fees sum to less, the strategy buys one of
each in a basket. A gap must have stood for some polls in a row first: where the tokens are polled one
after the other, most gaps are gone with the next poll.

Data: books of both tokens, or of YES of every outcome of an event with its table entry (exclusive and
exhaustive); no trades are needed. Sizes that the source does not tell are the ones of `--assume-size`.
"""

from pmt import All, Book, Context, Leg, OrderUpdate, Outcome, Price, Size, Strategy, Usd, cost, param


class SureBet(Strategy):
    """Buy every outcome where their asks and fees sum to less than one dollar."""

    scope = "event"
    markets = All()

    margin: Price = param(Price("0.01"), gt=Price("0"), le=Price("0.5"), doc="least profit on one of each, dollars")
    size: Size = param(Size("20"), gt=Size("0"), doc="shares of each outcome in a basket")
    max_size: Size = param(Size("200"), gt=Size("0"), doc="most shares that are held of an outcome")
    polls: int = param(2, ge=1, le=100, doc="polls in a row that must show the gap before a basket is sent")
    fee_rate: float = param(0.0, ge=0.0, le=1.0, doc="taker's fee of a share at price p: this times p times 1 - p")

    def __init__(self) -> None:
        # By market: when it was last polled, and for how many polls in a row YES and NO have been cheap.
        self.polled: list[int] = []
        self.cheap: list[int] = []
        # Polls in a row in which YES of all markets has been cheap.
        self.all_cheap = 0
        # Orders of the basket that is on its way: the first, how many, and those without an answer.
        self.first = 0
        self.legs = 0
        self.waiting = 0

    def on_start(self, ctx: Context) -> None:
        for _ in range(len(ctx.markets)):
            self.polled.append(-1)
            self.cheap.append(0)

    def on_book(self, ctx: Context, book: Book) -> None:
        row = self.row_of(ctx)
        self.polled[row] = ctx.now
        self.try_pair(ctx, row)
        # An event is looked at when its last market of a poll has come, never with half a poll.
        if len(ctx.markets) > 1 and min(self.polled) == ctx.now:
            self.try_all(ctx)

    def on_order(self, ctx: Context, order: OrderUpdate) -> None:
        if not order.is_open and self.first <= order.id < self.first + self.legs:
            self.waiting -= 1

    def try_pair(self, ctx: Context, row: int) -> None:
        """YES and NO of one market."""
        market = ctx.markets[row]
        if not self.is_cheap(ctx, [market.yes, market.no]):
            self.cheap[row] = 0
            return
        self.cheap[row] += 1
        if self.cheap[row] >= self.polls and self.may_buy(ctx):
            self.cheap[row] = 0
            self.buy(ctx, [market.yes, market.no])

    def try_all(self, ctx: Context) -> None:
        """YES of every market, where exactly one of them comes true."""
        if not (ctx.event.exclusive and ctx.event.exhaustive):
            return
        tokens: list[Outcome] = []
        for market in ctx.markets:
            tokens.append(market.yes)
        if not self.is_cheap(ctx, tokens):
            self.all_cheap = 0
            return
        self.all_cheap += 1
        if self.all_cheap >= self.polls and self.may_buy(ctx):
            self.all_cheap = 0
            self.buy(ctx, tokens)

    def is_cheap(self, ctx: Context, tokens: list[Outcome]) -> bool:
        """All of them are on offer, and `size` of each costs so little that the margin is left."""
        total = cost(self.margin, self.size, "ceil")
        for token in tokens:
            book = ctx.book(token)
            if book.ask is None:
                return False
            if book.ask_size is not None and book.ask_size < self.size:
                return False
            total += cost(book.ask, self.size, "ceil") + self.fee(book.ask)
        return total <= cost(Price("1"), self.size, "floor")

    def fee(self, price: Price) -> Usd:
        p = float(price)
        return Usd.ceil(self.fee_rate * p * (1.0 - p) * float(self.size))

    def may_buy(self, ctx: Context) -> bool:
        """No basket is on its way or half sold back, and there is room for one more."""
        if self.waiting > 0:
            return False
        first = ctx.net(ctx.markets[0])
        if len(ctx.markets) == 1 and first != Size("0"):
            return False
        for market in ctx.markets:
            if not market.is_open or ctx.net(market) != first or self.size < market.min_size:
                return False
            if max(ctx.position(market.yes), ctx.position(market.no)) + self.size > self.max_size:
                return False
        return True

    def buy(self, ctx: Context, tokens: list[Outcome]) -> None:
        legs: list[Leg] = []
        for token in tokens:
            ask = ctx.book(token).ask
            if ask is None:
                return
            legs.append(Leg(token, ask, self.size))
        self.first = ctx.basket(legs)
        self.legs = len(legs)
        self.waiting = self.legs
        ctx.log.debug(f"basket of {self.legs} legs, {self.size} each")

    def row_of(self, ctx: Context) -> int:
        row = 0
        while ctx.markets[row] != ctx.market:
            row += 1
        return row
