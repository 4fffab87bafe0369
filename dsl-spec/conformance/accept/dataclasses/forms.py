"""Options, defaults and methods."""

## rules: dataclass.fields dataclass.options dataclass.make

from dataclasses import dataclass, field


@dataclass
class A:
    x: int
    y: float = 1
    z: str | None = None


@dataclass(frozen=True, slots=True)
class B:
    a: A
    n: int = field(default=3)


@dataclass(kw_only=True)
class C:
    xs: list[int] = field(default_factory=list)
    d: dict[str, int] = field(default_factory=dict)
    n: int

    def total(self) -> int:
        return self.n + len(self.xs)


def f() -> int:
    return B(A(1, z="a")).n + C(n=2).total()
