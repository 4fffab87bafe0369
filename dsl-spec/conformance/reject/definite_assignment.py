"""Every local has a value on every way to its use."""


def one_arm(b: bool) -> int:
    if b:
        x = 1
    return x  ## E: PMT0302 "x"


def loop_may_not_run(n: int) -> int:
    for i in range(n):
        x = i
    return x + i  ## E: PMT0302 "x"  ## E: PMT0302 "i"


def while_may_not_run(b: bool) -> int:
    while b:
        x = 1
        b = False
    return x  ## E: PMT0302 "x"


def break_before(b: bool) -> int:
    while True:
        if b:
            break
        x = 1
    return x  ## E: PMT0302 "x"


def continue_before(n: int) -> int:
    total = 0
    for i in range(n):
        if i > 2:
            y = i
        else:
            continue
        total += y
    return total + y  ## E: PMT0302 "y"


def use_before() -> int:
    y = x  ## E: PMT0302 "x"
    x = 1
    return y


def augmented() -> int:
    x += 1  ## E: PMT0302 "x"
    return x  ## E: PMT0302 "x"


def declared_only(b: bool) -> int:
    x: int
    if b:
        x = 2
    return x  ## E: PMT0302 "x"


def short_circuit(b: bool) -> int:
    if b or one_arm(b) > 1:
        z = 1
    elif not b:
        z = 2
    return z  ## E: PMT0302 "z"


def own_name_in_its_value() -> int:
    x = x + 1  ## E: PMT0302 "x"
    return x


LIMIT = 3


def local_hides_constant(b: bool) -> int:
    y = LIMIT  ## E: PMT0302 "LIMIT"
    if b:
        LIMIT = 4
    return y
