"""What a file of a strategy does not need."""

## rules: argument.main-guard argument.all argument.type-checking

from typing import TYPE_CHECKING  ## E: PMT0490 "from typing import TYPE_CHECKING"

from pmt import Context, Series, Strategy


if TYPE_CHECKING:
    from pmt import Fill

__all__ = ["Main"]  ## E: PMT0489 "__all__ = ["Main"]"


class Main(Strategy):
    markets = Series("s")

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        __all__ = 1  ## E: PMT0312 "__all__"
        print(__all__)


if __name__ == "__main__":  ## E: PMT0488 "__name__ == "__main__""
    print(1)
