"""State is a tree: lists and objects are stored only where they are made."""


class Node:
    value: int = 0


class Holder:
    def __init__(self, node: Node, items: list[int]) -> None:
        self.own = Node()
        self.same = self.own  ## E: PMT0550 "self.own"
        self.given = node  ## E: PMT0550 "node"
        self.nodes: list[Node] = [Node(), node]  ## E: PMT0550 "node"
        self.maybe: Node | None = node  ## E: PMT0550 "node"
        self.items = items  ## E: PMT0550 "items"
        self.rows = [items, [1]]  ## E: PMT0550 "items"
        self.chosen = Node() if len(items) > 1 else self.own  ## E: PMT0550 "Node() if len(items) > 1 else self.own"

    def later(self, node: Node) -> None:
        self.nodes.append(node)  ## E: PMT0550 "node"
        self.nodes[0] = self.nodes[1]  ## E: PMT0550 "self.nodes[1]"
        self.own = self.nodes.pop()  ## E: PMT0550 "self.nodes.pop()"
        local = Node()
        self.own = local  ## E: PMT0550 "local"
        self.maybe = make()  ## E: PMT0550 "make()"
        xs = [1]
        self.items = xs  ## E: PMT0550 "xs"
        ys = [local]  ## E: PMT0550 "local"


def make() -> Node:
    return Node()
