"""Docstrings of a file, a class and a function."""

## rules: lex.docstring

class Box:
    """A box

    of two paragraphs."""

    n: int = 0

    def f(self) -> int:
        'In single quotes.'
        return self.n
