"""Builtins that the language lacks."""
## rules: name.builtins refuse.dynamic

def builtins(xs: list[int], x: float) -> None:
    a = print(x)  ## E: PMT0309 "print"
    a = str(x)  ## E: PMT0431 "str(x)"
    b = enumerate(xs)  ## E: PMT0309 "enumerate"
    c = zip(xs, xs)  ## E: PMT0309 "zip"
    d = any(xs)  ## E: PMT0402 "xs"
    e = isinstance(x, float)  ## E: PMT0457 "float"
    f = tuple(xs)  ## E: PMT0309 "tuple"
    g = dict()  ## E: PMT0435 "dict()"
    h = pow(x, 2)  ## E: PMT0309 "pow"
    i = pow(x, 2)  ## E: PMT0309 "pow"
    j = getattr(xs, "x")  ## E: PMT0533 "getattr"
    k = super()  ## E: PMT0309 "super"
    l = open("x")  ## E: PMT0534 "open"
    m = map(x, xs)  ## E: PMT0309 "map"
    n = tuple(xs)  ## E: PMT0309 "tuple"
    o = set()  ## E: PMT0462 "set()"
    p = eval("1")  ## E: PMT0532 "eval"
    q = hash(x)  ## E: PMT0309 "hash"
    r = sorted(xs)
