"""Names that Python keeps for itself: Class."""

## rules: name.private

class __Class:  ## E: PMT0312 "__Class"
    pass
