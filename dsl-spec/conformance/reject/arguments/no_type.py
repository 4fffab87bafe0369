"""Arguments are matched as Python does: no type."""

## rules: type.parameter

def no_type(x, y=1) -> int:  ## E: PMT0406 "x"  ## E: PMT0406 "y"
    return 1
