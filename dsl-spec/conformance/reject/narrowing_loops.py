"""A loop may change what was known before it."""


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


def after_the_loop(x: int | None) -> int:
    while x is not None:
        x = next_value(x)
    return x  ## E: PMT0408 "x"


def break_without_a_value(x: int | None, stop: bool) -> int:
    while True:
        if x is not None:
            break
        if stop:
            break
    return x  ## E: PMT0408 "x"


class Holder:
    value: float | None = None

    def drop(self) -> None:
        self.value = None

    def twice(self) -> float:
        total = 0.0
        if self.value is None:
            return total
        for i in range(2):
            total += self.value  ## E: PMT0408 "self.value"
            self.drop()
        return total

    def test_of_a_while(self) -> float:
        if self.value is None:
            return 0.0
        while self.value > 0.0:  ## E: PMT0408 "self.value"
            self.drop()
        return 1.0
