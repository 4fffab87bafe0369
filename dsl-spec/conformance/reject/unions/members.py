"""What a union of classes gives without a test, and tests that say nothing."""

## rules: union.type union.isinstance union.member


class Calm:
    def __init__(self) -> None:
        self.width = 1

    def text(self) -> str:
        return "calm"


class Fast:
    def __init__(self) -> None:
        self.drift = 0.5

    def text(self, k: int) -> str:
        return f"{k}"


def unions(r: Calm | Fast, calm: Calm, x: float) -> float:
    a = r.width  ## E: PMT0456 "width"
    b = r.text()  ## E: PMT0456 "text"
    r.drift = 1.0  ## E: PMT0456 "drift"
    if isinstance(x, float):  ## E: PMT0457 "float"
        return 1.0
    if isinstance(calm, Fast):  ## E: PMT0458 "isinstance(calm, Fast)"
        return 2.0
    if isinstance(r, int):  ## E: PMT0457 "int"
        return 3.0
    c: Calm | int = calm  ## E: PMT0407 "Calm | int"
    return r.drift if isinstance(r, Fast) else 0.0
