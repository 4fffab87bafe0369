"""Type statement or type parameters."""

## rules: stmt.refused

type Prices = list[float]  ## E: PMT0524 "type Prices"
