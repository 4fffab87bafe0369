"""The reference runner: CPython running a checked strategy, one binary frame a call."""
