"""What dicts do not do: uses."""

## rules: dict.views expr.attribute expr.call expr.index narrow.use stmt.assign tuple.unpack type.fits

def uses(d: dict[str, int], xs: dict[int, float], m: dict[str, int] | None, k: str | None, b: bool) -> int:
    d[1] = 2  ## E: PMT0401 "1"
    d["a"] = 1.5  ## E: PMT0401 "1.5"
    d["a"] += 0.5  ## E: PMT0401 "d["a"] += 0.5"
    x = d[k]  ## E: PMT0408 "k"
    y = m["a"]  ## E: PMT0408 "m"
    z = d.get("a") + 1  ## E: PMT0408 "d.get("a")"
    if 1 in d:  ## E: PMT0401 "1"
        pass
    if d == d:
        pass
    keys = d.keys()  ## E: PMT0434 "d.keys()"
    n = len(d.items())  ## E: PMT0434 "d.items()"
    d.popitem()
    d.get()  ## E: PMT0404 "d.get()"
    d.get("a", 1, 2)  ## E: PMT0404 "2"
    d.pop("a", "b")  ## E: PMT0401 ""b""
    d.setdefault("a")  ## E: PMT0404 "d.setdefault("a")"
    d.setdefault("a", None)  ## E: PMT0401 "None"
    for key, value in d:  ## E: PMT0573 "d"
        pass
    for one in d.items(1):  ## E: PMT0404 "1"
        pass
    for v in m:  ## E: PMT0408 "m"
        pass
    e = {"a": 1, 2: 3}  ## E: PMT0401 "2"
    f = {"a": 1, "b": "c"}  ## E: PMT0401 ""c""
    xs[True] = 1.0  ## E: PMT0401 "True"
    del d[1]  ## E: PMT0401 "1"
    del d["a"], d["b"]  ## E: PMT0557 "del d["a"], d["b"]"
    del b[0]  ## E: PMT0417 "b"
    return d  ## E: PMT0401 "d"
