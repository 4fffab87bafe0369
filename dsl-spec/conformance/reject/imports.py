"""What may be imported."""
## rules: module.import refuse.machine
import numpy as np  ## E: PMT0319 "numpy as np"
import math, os  ## E: PMT0324 "os"
import time  ## E: PMT0322 "time"
from random import random  ## E: PMT0323 "from random import random"
from pmt import Contxt, Strategy, Foo as Bar  ## E: PMT0304 "Contxt"  ## E: PMT0304 "Foo as Bar"
from pmt.indicators import Ewma, Smaa  ## E: PMT0304 "Smaa"
from . import helper  ## E: PMT0305 "helper"
from pmt.helpers import x  ## E: PMT0305 "from pmt.helpers import x"
from math import sin  ## E: PMT0304 "sin"
import pmt  ## E: PMT0305 "pmt"


def use() -> float:
    a = np.zeros(3)
    b = random()
    c = Bar(1)
    d = helper.x
    return math.sin(1.0) + math.gamma + sin(1.0) + Smaa(3).value + os.x  ## E: PMT0440 "sin"  ## E: PMT0440 "gamma"


def unused(x: Contxt, e: Ewma) -> None:
    e.updat(1.0)  ## E: PMT0303 "updat"
    e.value = 2.0
    y = e.alfa  ## E: PMT0303 "alfa"
