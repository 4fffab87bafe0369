"""Module level runs from the top."""
## rules: module.constant name.annotation-order name.assigned

def before(node: Node) -> Node:  ## E: PMT0311 "Node"  ## E: PMT0311 "Node"
    return node


class Node:
    x: int = 1

    def other(self, node: Node) -> int:  ## E: PMT0311 "Node"
        local: Node = node
        return local.x

    def size(self, x: Size) -> None:  ## E: PMT0311 "Size"
        pass


class User:
    a: float = sqrt(2.0)  ## E: PMT0302 "sqrt"  ## E: PMT0555 "sqrt(2.0)"
    b: int = LATER  ## E: PMT0302 "LATER"


LATER = 1

from math import sqrt

from pmt import Size
