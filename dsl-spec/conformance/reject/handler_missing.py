from pmt import Context, Series, Strategy


class S(Strategy):  ## E: PMT0713 "S"
    markets = Series("s")

    def helper(self, ctx: Context) -> None:
        pass
