from pmt import Context, Series, Strategy


class S(Strategy):
    markets = Series("s")

    def on_timer(self, ctx: Context) -> None:  ## E: PMT0710 "on_timer"
        pass
