"""A file that is imported as a name of its package."""


def angle(k: int) -> int:
    return 360 // (k + 1)
