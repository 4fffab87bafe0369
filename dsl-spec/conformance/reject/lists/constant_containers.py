"""Constant containers of a module are only read."""

## rules: module.container

WEIGHTS = {"fast": 0.5}
TAGS = {"a"}
LADDERS = {"x": [1.0]}
PAIRS = [(1, [2.0])]


class Point:
    def __init__(self) -> None:
        self.x = 1


POINTS = [Point()]  ## E: PMT0555 "[Point()]"


def own(d: dict[str, float], s: set[str]) -> int:
    return len(d) + len(s)


def change(k: str) -> int:
    WEIGHTS[k] = 1.0  ## E: PMT0442 "WEIGHTS[k]"
    WEIGHTS["fast"] += 1.0  ## E: PMT0442 "WEIGHTS["fast"]"
    WEIGHTS.clear()  ## E: PMT0442 "clear"
    WEIGHTS.update({"b": 1.0})  ## E: PMT0442 "update"
    WEIGHTS.setdefault("b", 1.0)  ## E: PMT0442 "setdefault"
    WEIGHTS.pop("b")  ## E: PMT0442 "pop"
    del WEIGHTS["b"]  ## E: PMT0442 "WEIGHTS["b"]"
    TAGS.add("b")  ## E: PMT0442 "add"
    TAGS.discard("b")  ## E: PMT0442 "discard"
    TAGS.clear()  ## E: PMT0442 "clear"
    LADDERS["x"].append(1.0)  ## E: PMT0442 "append"
    LADDERS["x"][0] = 1.0  ## E: PMT0442 "LADDERS["x"][0]"
    PAIRS[0][1].append(1.0)  ## E: PMT0442 "append"
    row = LADDERS["x"]
    row.append(2.0)  ## E: PMT0442 "append"
    for xs in LADDERS.values():
        xs.clear()  ## E: PMT0442 "clear"
    return own(WEIGHTS, TAGS)  ## E: PMT0401 "WEIGHTS" ## E: PMT0401 "TAGS"
