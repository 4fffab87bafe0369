"""Facts of `or`, `and`, `not`, ternaries and asserts hold only where they hold."""


def either(x: int | None, b: bool) -> int:
    if x is not None or b:
        return x  ## E: PMT0408 "x"
    return 0


def early_return(x: int | None, b: bool) -> int:
    if x is None and b:
        return 0
    return x  ## E: PMT0408 "x"


def negated(x: int | None) -> int:
    if not (x is not None):
        return x  ## E: PMT0408 "x"
    return x


def wrong_arm(x: int | None) -> int:
    return x if x is None else 0  ## E: PMT0408 "x if x is None else 0"


def used_before_the_test(x: int | None) -> bool:
    return x > 1 and x is not None  ## E: PMT0408 "x"


def or_in_the_wrong_order(x: int | None) -> bool:
    return x is not None or x > 1  ## E: PMT0408 "x"


def assert_is_over(x: int | None) -> int:
    assert x is not None
    x = None
    return x  ## E: PMT0408 "x"


def fact_as_a_value(x: int | None) -> int:
    there = x is not None
    if there:
        return x  ## E: PMT0408 "x"
    return 0


def item(xs: list[int | None]) -> int:
    if xs[0] is not None:
        return xs[0]  ## E: PMT0408 "xs[0]"
    return 0


def two_tests(x: int | None, y: int | None) -> int:
    if x is None or y is None:
        return x + y  ## E: PMT0408 "x"
    return x + y
