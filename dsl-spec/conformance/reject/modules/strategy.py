"""What may not be imported from a project."""
## rules: module.project module.root module.find module.import
import helprs  ## E: PMT0305 "helprs"
import random  ## E: PMT0315 "random"
import pkg.mising  ## E: PMT0305 "pkg.mising"
import both  ## E: PMT0317 "both"
from helpers import _secret, halve, half, UNIT as HALF  ## E: PMT0314 "_secret"  ## E: PMT0304 "halve"
from pkg import part, other  ## E: PMT0304 "other"
from pkg.names import names  ## E: PMT0317 "from pkg.names import names"
import pkg.names  ## E: PMT0317 "pkg.names"
from ..above import x  ## E: PMT0316 "from ..above import x"
from .nowhere import y  ## E: PMT0305 "from .nowhere import y"
import helpers
import helpers as half  ## E: PMT0306 "helpers as half"
import pkg.part as deep


def use() -> float:
    a = helpers._secret(1.0)  ## E: PMT0314 "_secret"
    b = helpers.hallf(1.0)  ## E: PMT0304 "hallf"
    c = helpers  ## E: PMT0409 "helpers"
    d = helpers(1)  ## E: PMT0409 "helpers"
    e = helpers.half  ## E: PMT0409 "helpers.half"
    f = deep.Part(1).size + part.Part(1.5).size  ## E: PMT0401 "1.5"
    g = helpers.UNIT.x  ## E: PMT0303 "x"
    h = halve(1.0) + y + x
    return half(1.0) + HALF + f


def wrong(a: helpers.half, b: deep.Prt) -> None:  ## E: PMT0407 "helpers.half"  ## E: PMT0304 "Prt"
    pass


def fine(a: deep.Part, b: list[part.Part], c: deep.Part | None = None) -> int:
    return a.size + len(b)
