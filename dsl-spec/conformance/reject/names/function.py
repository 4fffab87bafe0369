"""Names that Python keeps for itself: function."""

## rules: name.private

def __function(__a: int) -> int:  ## E: PMT0312 "__function"  ## E: PMT0312 "__a: int"
    return __a
