"""Reached from its own package only."""


def third(k: int) -> float:
    return float(k * k * k)
