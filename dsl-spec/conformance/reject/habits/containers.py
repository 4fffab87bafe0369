"""Ready-made containers, and containers that do not say what they hold."""
## rules: refuse.containers

from collections import Counter, defaultdict  ## E: PMT0328 "from collections import Counter, defaultdict"


def use(names: list[str]) -> int:
    counts = Counter(names)
    books = defaultdict(dict)
    books["a"]["b"] = 1
    return counts["a"]


def bare(a: list, b: dict, c: tuple) -> int:  ## E: PMT0546 "list"  ## E: PMT0546 "dict"  ## E: PMT0546 "tuple"
    nested: dict[str, dict] = {}  ## E: PMT0546 "dict"
    return len(nested)


def keys(price: float, name: str, level: int) -> None:
    by_price: dict[float, int] = {}  ## E: PMT0543 "float"
    by_pair: dict[tuple[str, int], int] = {}  ## E: PMT0544 "tuple[str, int]"
    literal = {(name, level): 1}  ## E: PMT0544 "(name, level)"
    mixed = [1, "a"]  ## E: PMT0542 ""a""
    later = [0.5, 1, None, "a"]  ## E: PMT0542 ""a""


def made(x: int) -> None:
    table = dict(a=x, b=2)  ## E: PMT0537 "dict(a=x, b=2)"
