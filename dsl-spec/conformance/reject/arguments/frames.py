"""What a file of a strategy does not need."""

## rules: argument.main-guard

from pmt import Context, Fill, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        __all__ = 1  ## E: PMT0312 "__all__"
        print(__all__)


if __name__ == "__main__":  ## E: PMT0488 "__name__ == "__main__""
    print(1)
