"""Fails before the strategy's own second constant does."""

RATE = 1 / 0  ## error: ZeroDivisionError
