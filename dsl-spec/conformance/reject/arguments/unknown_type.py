"""Arguments are matched as Python does: unknown type."""

## rules: refuse.containers type.all

def unknown_type(x: string, y: dict, z: list, w: "int", v: list[int, int]) -> None:  ## E: PMT0407 "string"  ## E: PMT0546 "dict"  ## E: PMT0546 "list"  ## E: PMT0407 ""int""  ## E: PMT0407 "int, int"
    pass
