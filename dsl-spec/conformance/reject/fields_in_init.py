"""`__init__` gives every field a value on every way, before `self` is handed on."""


class OnePath:
    def __init__(self, b: bool) -> None:
        if b:
            self.x = 1
            return
        self.x = 2
        self.y = 3  ## E: PMT0307 "y"


class InALoop:
    def __init__(self, n: int) -> None:
        for i in range(n):
            self.x = i  ## E: PMT0307 "x"


class ReadTooEarly:
    def __init__(self) -> None:
        self.y = self.x + 1  ## E: PMT0307 "self.x"
        self.x = 1


class DeclaredOnly:
    x: int  ## E: PMT0307 "x"


class DeclaredWithInit:
    x: int  ## E: PMT0307 "x"
    y: float

    def __init__(self, b: bool) -> None:
        if b:
            self.y = 1.0
        else:
            raise ValueError("no")


class CallTooEarly:
    def __init__(self) -> None:
        self.x = 1
        self.y = self.sum()  ## E: PMT0307 "self"
        self.z = 2

    def sum(self) -> int:
        return self.x + self.z


class HandedOn:
    def __init__(self) -> None:
        self.x = 1
        me = self  ## E: PMT0307 "self"
        self.y = me.x


class Given:
    def __init__(self) -> None:
        self.x: int = read(self)  ## E: PMT0307 "self"


def read(given: Given) -> int:
    return given.x


class Late:
    def __init__(self) -> None:
        self.x = 1

    def later(self) -> None:
        self.y = 2  ## E: PMT0310 "y"


class OnlyNone:
    def __init__(self) -> None:
        self.x = None  ## E: PMT0415 "self.x"


class TwoTypes:
    def __init__(self, b: bool) -> None:
        self.x = 1
        if b:
            self.x = 1.5  ## E: PMT0401 "1.5"
