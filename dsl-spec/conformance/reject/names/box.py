"""Names that Python keeps for itself: Box."""

## rules: name.private

class Box:
    __hidden: int = 0  ## E: PMT0312 "__hidden"

    def __init__(self, __x: int) -> None:  ## E: PMT0312 "__x: int"
        self.__y = __x  ## E: PMT0312 "__y"
        self.ok = 1

    def __private(self) -> int:  ## E: PMT0312 "__private"
        __z = 1  ## E: PMT0312 "__z"
        for __i in range(3):  ## E: PMT0312 "__i"
            pass
        return __z
