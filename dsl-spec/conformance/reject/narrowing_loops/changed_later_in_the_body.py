"""A loop may change what was known before it: changed later in the body."""

## rules: narrow.use

def next_value(x: int) -> int | None:
    return None if x > 3 else x + 1


def changed_later_in_the_body(x: int | None) -> int:
    total = 0
    if x is None:
        return 0
    for i in range(3):
        total += x  ## E: PMT0408 "x"
        x = next_value(i)
    return total
