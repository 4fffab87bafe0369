from pmt import Context, Series, Strategy, every


class S(Strategy):
    markets = Series("s")
    timer = every(0.5)  ## E: PMT0710 "every(0.5)"

    def on_timer(self, ctx: Context) -> None:
        every(s=1)  ## E: PMT0715 "every(s=1)"
