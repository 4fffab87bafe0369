"""When a fill was matched, and how final it is."""
## rules: sdk.fill-time sdk.fill-stage
from pmt import Context, Fill, Series, Strategy


class S(Strategy):
    markets = Series("s")

    last: str = ""

    def __init__(self) -> None:
        self.stages: dict[str, int] = {}

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        self.stages[fill.stage] = self.stages.get(fill.stage, 0) + 1
        self.last = fill.stage
        ctx.log.info(f"{fill.time} {ctx.now - fill.time} {fill.stage} {fill.stage == 'mined'} {fill.stage != 'confirmed'}")
        ctx.log.info(f"{len(self.stages)} {self.last in self.stages}")

    def on_stop(self, ctx: Context) -> None:
        for name, count in self.stages.items():
            ctx.log.info(f"{name}: {count}")
