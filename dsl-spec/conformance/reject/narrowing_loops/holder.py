"""A loop may change what was known before it: Holder."""

## rules: narrow.use

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
