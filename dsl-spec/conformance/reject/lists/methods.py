"""Arguments that the methods of lists do not take."""
## rules: str.left-out list.extend list.insert list.index list.constant list.concat list.repeat

from __future__ import annotations

from pmt import Book, Context, Series, Strategy

PRIMES = [2, 3]


class Methods(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2]
        fs = [0.5]
        xs.extend(3)  ## E: PMT0401 "3"
        fs.extend(xs)  ## E: PMT0401 "xs"
        xs.insert(1)  ## E: PMT0404 "xs.insert(1)"
        xs.insert("a", 1)  ## E: PMT0401 ""a""
        xs.index("a")  ## E: PMT0401 ""a""
        xs.append(item=1)  ## E: PMT0405 "item=1"
        xs.push(1)  ## E: PMT0303 "push"
        PRIMES.append(5)  ## E: PMT0442 "append"
        PRIMES.sort()  ## E: PMT0442 "sort"
        a = xs + fs  ## E: PMT0402 "xs + fs"
        b = xs * 1.5  ## E: PMT0402 "xs * 1.5"
        c = xs - xs  ## E: PMT0402 "xs - xs"
        xs += 1  ## E: PMT0402 "xs += 1"
        d = list(5)  ## E: PMT0418 "5"
        e = list("abc")  ## E: PMT0430 "list("abc")"
        f = list((1, "a"))  ## E: PMT0402 "list((1, "a"))"
        g = dict(xs)  ## E: PMT0402 "xs"
        h = list(range(0, 9, 0))  ## E: PMT0558 "0"
        word = "a"
        i = word.split(",")  ## E: PMT0471 "split"
        j = word.strip()  ## E: PMT0471 "strip"
        k = ", ".join(xs)  ## E: PMT0401 "xs"
