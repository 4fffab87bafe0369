"""A conversion is for instances that cover an event."""
## rules: sdk.convert
from pmt import All, Context, Size, Strategy


class S(Strategy):
    markets = All()

    def on_start(self, ctx: Context) -> None:
        ctx.convert([ctx.market], Size("5"))  ## E: PMT0729 "ctx.convert([ctx.market], Size("5"))"
