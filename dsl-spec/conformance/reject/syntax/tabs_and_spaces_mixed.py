"""Tabs and spaces mixed."""

## rules: lex.tabs

def one(x: int) -> int:
    if x > 0:
	return 2  ## E: PMT0206 " "
    return 1
