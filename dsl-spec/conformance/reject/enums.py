"""Members of enums have one kind of value, and are compared; an enum itself is no value."""
## rules: enum.class enum.members expr.arithmetic expr.attribute expr.condition-refused expr.is format.refused lex.int
import enum  ## E: PMT0305 "enum"
from enum import Enum, Flag, IntEnum, auto  ## E: PMT0304 "Flag"

from pmt import Context, Strategy


class Side(Enum):
    UP = 1
    DOWN = 2
    LONG = 1  ## E: PMT0420 "1"


class Other(Enum):
    UP = 1
    HALF = 0.5  ## E: PMT0420 "0.5"
    TEXT = "text"  ## E: PMT0420 ""text""
    name = 3  ## E: PMT0420 "name"
    _order_ = 4  ## E: PMT0420 "_order_"
    BIG = 9007199254740993  ## E: PMT0601 "9007199254740993"
    TRUE = True  ## E: PMT0420 "True"
    PAIR: int = 4  ## E: PMT0420 "PAIR: int = 4"
    UP = 5  ## E: PMT0420 "UP"
    SUM = 1 + 1  ## E: PMT0420 "1 + 1"
    NEXT = auto(1)  ## E: PMT0420 "auto(1)"

    def flip(self) -> int:  ## E: PMT0420 "flip"
        return 1


class Level(IntEnum):
    LOW = 1
    HIGH = "high"  ## E: PMT0420 ""high"" ## E: PMT0420 ""high""


class Jump(Enum):
    FIRST = 5
    LESS = 1
    AUTO = auto()  ## E: PMT0420 "auto()"


class Nothing(Enum):  ## E: PMT0420 "Nothing"
    """Has no members."""


class Bigger(Side):  ## E: PMT0551 "Side"
    pass


class Mixed(int, Enum):  ## E: PMT0551 "int" ## E: PMT0551 "Enum"
    pass


class More(Enum, start=1):  ## E: PMT0538 "start=1"
    A = 1


class Mode(Enum):
    IDLE = "idle"
    BUSY = "busy"


def uses(ctx: Context, side: Side, level: Level, mode: Mode, maybe: Side | None) -> None:
    a = Side.LEFT  ## E: PMT0303 "LEFT"
    b = Side(1)  ## E: PMT0421 "Side"
    c = Side["UP"]  ## E: PMT0421 "Side"
    for d in Side:  ## E: PMT0421 "Side"
        pass
    e = len(Side)  ## E: PMT0421 "Side"
    f: int = side.name  ## E: PMT0401 "side.name"
    g: int = mode.value  ## E: PMT0401 "mode.value"
    h = side.label  ## E: PMT0303 "label"
    i = side == mode  ## E: PMT0402 "side == mode"
    j = side == 1  ## E: PMT0402 "side == 1"
    k = side < Side.DOWN  ## E: PMT0402 "side < Side.DOWN"
    l = level < 1  ## E: PMT0402 "level < 1"
    m = level + 1  ## E: PMT0402 "level + 1"
    n = side is Side.UP  ## E: PMT0413 "side is Side.UP"
    o = maybe.value  ## E: PMT0408 "maybe"
    p = maybe == None  ## E: PMT0402 "maybe == None"
    q: int = level  ## E: PMT0401 "level"
    Side.UP = side  ## E: PMT0421 "Side"
    side.value = 1  ## E: PMT0557 "side.value"
    if maybe == Side.UP:
        r: Side = maybe
    else:
        r = maybe  ## E: PMT0408 "maybe"
    if side:  ## E: PMT0410 "side"
        pass
    ctx.log.info(f"{side:04} {maybe}")  ## E: PMT0560 "{side:04}" ## E: PMT0408 "maybe"
    ctx.log.info(f"{mode.name:.2f} {side!a}")  ## E: PMT0560 "{mode.name:.2f}" ## E: PMT0560 "{side!a}"
    s = Side  ## E: PMT0421 "Side"
    Side.UP()  ## E: PMT0421 "Side"
