"""What dicts do not do: types."""

## rules: dict.keys refuse.containers type.all type.dict type.lent

from pmt import Book, Price


def types(a: dict[float, int], b: dict[Price, int], c: dict[bool, int], d: dict[str, Book]) -> None:  ## E: PMT0543 "float"  ## E: PMT0433 "Price"  ## E: PMT0433 "bool"  ## E: PMT0706 "Book"
    e: dict[list[int], int] = {}  ## E: PMT0433 "list[int]"
    f: dict[str] = {}  ## E: PMT0407 "dict[str]"
    g = {1.5: 2}  ## E: PMT0543 "1.5"
    h = {}  ## E: PMT0435 "{}"
    i = {"a": None}  ## E: PMT0435 "{"a": None}"
