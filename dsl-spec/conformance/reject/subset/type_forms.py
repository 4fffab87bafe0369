"""Annotations that Python knows and the language does not."""

## rules: type.all stmt.refused

type Both[T: int] = list[T]  ## E: PMT0524 "type Both"


def f(a: int.real, *b: *int) -> int:  ## E: PMT0512 "*b"
    return 1
