class Part:
    def __init__(self, size: int) -> None:
        self.size = size
