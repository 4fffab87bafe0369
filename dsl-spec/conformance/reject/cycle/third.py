import strategy  ## E: PMT0313 "strategy"

TWO = 2
