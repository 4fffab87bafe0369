"""The SDK under plain CPython: a strategy can be imported, made and driven without the runner."""

from __future__ import annotations

import unittest

from pmt import All, Book, Context, Fill, Market, OrderUpdate, Outcome, Price, Series, Size, Slugs, Strategy, Usd, every, param
from pmt.context import MAX_INTENTS
from pmt.indicators import Ewma


class Maker(Strategy):
    markets = Series("btc-updown-15m")
    timer = every(s=1)

    half_spread: float = param(1, ge=0, le=2, doc="dollars")
    size: Size = param(Size("50"), gt=Size("0"))
    levels: int = param(2)
    on: bool = param(True)

    def __init__(self) -> None:
        self.fair = Ewma(alpha=0.5)
        self.twice = self.size * 2

    def on_book(self, ctx: Context, book: Book) -> None:
        if book.mid is None:
            ctx.pull(ctx.market)
            return
        fair = self.fair.update(book.mid)
        ctx.log.info(f"fair {fair:.3f}")
        ctx.quote(ctx.market, bid=fair - self.half_spread, ask=fair + self.half_spread, size=self.size)


class Driving(unittest.TestCase):
    def test_handlers_act_on_a_context_made_by_hand(self) -> None:
        strategy = Maker.bind(half_spread=0.0149)
        no = Book(bid=Price("0.44"))
        ctx = Context(now=5, market=Market(closes_at=65, tick=Price("0.01")), position_yes=Size("3"), position_no=Size("5"))
        strategy.on_book(ctx, Book(bid=Price("0.54"), ask=Price("0.56"), no=no))
        strategy.on_book(ctx, Book(bid=Price("0.54")))
        # 0.55 - 0.0149 down and 0.55 + 0.0149 up, to whole cents.
        self.assertEqual([tuple(intent) for intent in ctx.intents], [(1, 0, 0, 0, 5300, 50_000_000, 5700, 0, 0, 0), (2,) + (0,) * 9])
        self.assertEqual(ctx.log.lines, [(20, "fair 0.550")])
        self.assertEqual((ctx.market.closes_in, ctx.net(ctx.market)), (60, Size("-2")))

    def test_handlers_that_a_class_does_not_have_do_nothing(self) -> None:
        strategy, ctx = Maker(), Context()
        yes = ctx.market.yes
        strategy.on_start(ctx)
        strategy.on_timer(ctx)
        strategy.on_fill(ctx, Fill(outcome=yes, is_buy=True, price=Price("0.5"), size=Size("1")))
        order = OrderUpdate(id=1, outcome=yes, is_buy=True, price=Price("0.5"), remaining=Size("1"), status="open")
        strategy.on_order(ctx, order)
        strategy.on_resolution(ctx, None)
        strategy.on_stop(ctx)
        self.assertEqual(ctx.intents, [])

    def test_orders_have_ids_at_once(self) -> None:
        ctx = Context(next_order=4)
        market = ctx.market
        ids = [
            ctx.buy(market.yes, Price("0.5"), Size("5"), post_only=True),
            ctx.sell(market.no, Price("0.5"), Size("5"), tif="FOK"),
            ctx.buy_market(market.yes, Usd("1")),
            ctx.sell_market(market.yes, Size("1")),
        ]
        self.assertEqual(ids, [4, 5, 6, 7])
        self.assertRaises(KeyError, ctx.buy, market.yes, Price("0.5"), Size("5"), "IOC")

    def test_a_quote_has_prices_of_one_kind(self) -> None:
        ctx = Context()
        self.assertRaises(TypeError, ctx.quote, ctx.market, bid=0.5, ask=Price("0.6"), size=Size("5"))
        self.assertRaises(TypeError, ctx.quote, ctx.market, bid=0.5, ask=0.6, size=5)
        self.assertRaises(ValueError, ctx.quote, ctx.market, bid=None, ask=float("nan"), size=Size("5"))

    def test_actions_of_one_event_are_limited(self) -> None:
        ctx = Context()
        for _ in range(MAX_INTENTS):
            ctx.pull(ctx.market)
        self.assertRaises(RuntimeError, ctx.cancel_all)


class Declarations(unittest.TestCase):
    def test_parameters_are_bound_before_init(self) -> None:
        self.assertEqual(Maker().twice, Size("100"))
        bound = Maker.bind(size=Size("7"), half_spread=1)
        self.assertEqual((bound.twice, bound.half_spread, bound.levels, bound.on), (Size("14"), 1.0, 2, True))
        self.assertIs(type(bound.half_spread), float)
        self.assertIs(type(Maker().half_spread), float)

    def test_parameters_keep_their_type_and_range(self) -> None:
        for wrong in ({"half_spread": 2.5}, {"half_spread": -0.1}, {"size": Size("0")}, {"half_spread": float("nan")}):
            with self.assertRaises(ValueError, msg=str(wrong)):
                Maker.bind(**wrong)
        for wrong in ({"size": 5}, {"levels": 2.0}, {"levels": True}, {"other": 1}, {"fair": 1}):
            with self.assertRaises(TypeError, msg=str(wrong)):
                Maker.bind(**wrong)

    def test_timers_have_one_positive_period(self) -> None:
        self.assertEqual((every(ms=50).period, every(s=2).period), (50_000, 2_000_000))
        self.assertRaises(ValueError, every, ms=0)
        self.assertRaises(TypeError, every)
        self.assertRaises(TypeError, every, ms=1, s=1)

    def test_markets(self) -> None:
        self.assertIsInstance(All(), All)
        self.assertRaises(TypeError, All, "a")
        self.assertEqual((Series("a").slug, Slugs(["a", "b"]).slugs), ("a", ["a", "b"]))

    def test_outcomes_are_opaque(self) -> None:
        market = Context().market
        self.assertEqual((f"{market.yes}", str(market.no)), ("YES", "NO"))
        self.assertTrue(market.yes != market.no and market.yes == Market().yes)
        self.assertRaises(TypeError, bool, market.yes)
        self.assertRaises(TypeError, Outcome)


if __name__ == "__main__":
    unittest.main()
