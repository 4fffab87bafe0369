"""Parts of the SDK that add floats by `sum` are told where they are made, also behind other parts."""
## rules: hazard.sum
## command: hazards

from pmt.indicators import Ewma, RollingStats, ZScore


class Model:
    def __init__(self) -> None:
        self.fair = Ewma(alpha=0.5)
        self.stats = RollingStats(20)  ## E: PMT0613 "RollingStats(20)"
        self.score = ZScore(20)  ## E: PMT0613 "ZScore(20)"
