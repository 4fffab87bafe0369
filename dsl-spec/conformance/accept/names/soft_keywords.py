"""Soft keywords as names of everything."""

## rules: lex.names match.name

def match(case: int) -> int:
    type = case
    _ = type
    return _


class type:
    match: int = 1
    case: int = 2


def use() -> int:
    return match(case=type().case)
