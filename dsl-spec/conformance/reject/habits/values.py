"""Identity, characters, bits and a None without a type."""
## rules: refuse.identity refuse.characters refuse.bits refuse.untyped-none refuse.recursion


class Last:
    def __init__(self) -> None:
        self.price = None  ## E: PMT0415 "self.price"


def same(a: int, b: int | None) -> bool:
    if a is 1:  ## E: PMT0413 "a is 1"
        return True
    return b == None  ## E: PMT0402 "b == None"


def first(text: str) -> str:
    return text[0]  ## E: PMT0430 "text[0]"


def bits(a: int) -> int:
    return a << 2  ## E: PMT0564 "<<"


def down(n: int) -> int:
    return n if n == 0 else up(n - 1)


def up(n: int) -> int:
    return down(n)  ## E: PMT0308 "down(n)"
