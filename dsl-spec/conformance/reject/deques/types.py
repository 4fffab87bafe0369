"""A deque has a type, and the methods of one."""

## rules: deque.make deque.ends

from collections import deque

from pmt import Market


def deques(d: deque[int], market: Market) -> int:
    a = deque()  ## E: PMT0464 "deque()"
    b = deque(maxlen=3)  ## E: PMT0464 "deque(maxlen=3)"
    c: deque[float] = deque(maxlen=2.5)  ## E: PMT0401 "2.5"
    d.push(1)  ## E: PMT0303 "push"
    d.append("a")  ## E: PMT0401 ""a""
    e: deque[Market] = deque()  ## E: PMT0706 "Market"
    f = d.size  ## E: PMT0303 "size"
    g = d["a"]  ## E: PMT0401 ""a""
    h = "a" in d  ## E: PMT0401 ""a""
    return len(d)
