"""Control that the language lacks."""
## rules: refuse.control


def guarded(x: int) -> int:
    try:  ## E: PMT0501 "try"
        x = 1
    except ValueError:
        x = 2
    with x:  ## E: PMT0502 "with"
        x = 3
    for i in range(x):
        if i == 2:
            break
    else:  ## E: PMT0517 "else"
        x = 4
    if (y := x) > 1:  ## E: PMT0510 "y := x"
        x = 5
    del x  ## E: PMT0515 "del"
    return x


async def later(x: int) -> int:  ## E: PMT0503 "async"
    return x


def many(*args: int) -> int:  ## E: PMT0512 "*args"
    return 1


def state() -> None:
    global COUNT  ## E: PMT0516 "global"
    COUNT = 1
