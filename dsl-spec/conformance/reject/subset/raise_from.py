"""raise from."""

## rules: stmt.raise

def one() -> int:
    raise ValueError("bad") from None  ## E: PMT0518 "from None"
