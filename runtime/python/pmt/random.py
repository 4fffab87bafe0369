"""Random numbers that are the same on every target: L'Ecuyer's MRG32k3a, in whole numbers below 2**53.

Two recurrences of order three, x[n] = (1403580 x[n-2] - 810728 x[n-3]) mod 4294967087 and
y[n] = (527612 y[n-1] - 1370589 y[n-3]) mod 4294944443, give z[n] = (x[n] - y[n]) mod 4294967087; the period is
about 2**191. Source: P. L'Ecuyer, "Good Parameters and Implementations for Combined Multiple Recursive Random Number
Generators", Operations Research 47 (1999). Its u[n] is z[n] / 4294967088, where z[n] = 0 counts as 4294967087.
"""

import math


class Random:
    """A stream of random numbers. `ctx.random` is one, seeded by the run; others are made from six seeds."""

    def __init__(self, x0: int, x1: int, x2: int, y0: int, y1: int, y2: int) -> None:
        """Seeds: three in [0, 4294967087) and three in [0, 4294944443), neither three all 0; otherwise ValueError."""
        if not (0 <= x0 < 4294967087 and 0 <= x1 < 4294967087 and 0 <= x2 < 4294967087 and x0 + x1 + x2 > 0):
            raise ValueError("the first three seeds are in [0, 4294967087) and not all 0")
        if not (0 <= y0 < 4294944443 and 0 <= y1 < 4294944443 and 0 <= y2 < 4294944443 and y0 + y1 + y2 > 0):
            raise ValueError("the last three seeds are in [0, 4294944443) and not all 0")
        self.x0 = x0
        self.x1 = x1
        self.x2 = x2
        self.y0 = y0
        self.y1 = y1
        self.y2 = y2

    def draw(self) -> int:
        """The next z[n]: a whole number in [0, 4294967087)."""
        x = (1403580 * self.x1 - 810728 * self.x0) % 4294967087
        y = (527612 * self.y2 - 1370589 * self.y0) % 4294944443
        self.x0 = self.x1
        self.x1 = self.x2
        self.x2 = x
        self.y0 = self.y1
        self.y1 = self.y2
        self.y2 = y
        return (x - y) % 4294967087

    def random(self) -> float:
        """A multiple of 2**-53 in [0, 1): 27 high bits of one draw, then 26 of the next."""
        high = self.draw() // 32
        low = self.draw() // 64
        return (float(high) * 67108864.0 + float(low)) / 9007199254740992.0

    def uniform(self, a: float, b: float) -> float:
        """a + (b - a) * random(); rounding may give b."""
        return a + (b - a) * self.random()

    def randint(self, a: int, b: int) -> int:
        """A whole number from a to b, both included, each as likely; b < a, or more than 4294967087 of them: ValueError."""
        if b < a:
            raise ValueError("empty range for randint")
        count = b - a + 1
        if count > 4294967087:
            raise ValueError("randint gives one of at most 4294967087 numbers")
        # Draws beyond the last whole multiple of the count would favour the low ones.
        limit = 4294967087 - 4294967087 % count
        drawn = self.draw()
        while drawn >= limit:
            drawn = self.draw()
        return a + drawn % count

    def gauss(self, mu: float, sigma: float) -> float:
        """A normal number with that mean and deviation: Marsaglia's polar method (SIAM Review 6, 1964), the first of its two."""
        while True:
            u = 2.0 * self.random() - 1.0
            v = 2.0 * self.random() - 1.0
            s = u * u + v * v
            if 0.0 < s < 1.0:
                return mu + sigma * (u * math.sqrt(-2.0 * math.log(s) / s))
