"""Faults of the set-up, as opposed to errors of the strategy's language."""

from __future__ import annotations


class Fault(Exception):
    """Something that no checked program does; the host reports it and does not compare it.

    Codes: `abi` (the ABI file, the layout and the program do not belong together), `source-missing`,
    `source-changed`, `refused` (outside the subset), `internal`. `file` is the file in question, or
    empty.
    """

    def __init__(self, code: str, message: str, file: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.file = file


class StepLimit(Exception):
    """The step budget of the call is spent; no class of the language, so nothing can raise it by name."""
