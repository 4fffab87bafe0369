"""Digital options, and probabilities and prices: what "above the strike at the end?" is worth.

The score is lognormal without drift, as in Black and Scholes (Journal of Political Economy 81, 1973) with no
interest: with s = vol * sqrt(T), d1 = log(spot / strike) / s + s / 2 and d2 = d1 - s, a contract that pays 1 dollar
where the end is at or above the strike is worth norm_cdf(d2). `vol` is a year's deviation of log(spot) (0.6 for 60 %;
`RealisedVol` gives it), `seconds` is the time that is left, and a year has 365 days, since these markets never
close. `spot` and `strike` are in one unit, the unit of the score. The NO side is worth 1 - value, and its greeks
have the other sign. Source of the greeks: Haug, The Complete Guide to Option Pricing Formulas (2007), section 4.19.
"""

import math
from dataclasses import dataclass

from pmt import Price
from pmt.math import exp, log, log1p, norm_cdf, norm_pdf

# Seconds of a year of 365 days.
YEAR = 31_536_000.0


@dataclass(frozen=True)
class Digital:
    """Fair value of a digital option in dollars, and how it changes."""

    value: float
    # By a unit of spot.
    delta: float
    # Of delta, by a unit of spot.
    gamma: float
    # By 1.0 of vol (a hundredth of it for a point of volatility).
    vega: float
    # By a second that passes.
    theta: float


def digital(spot: float, strike: float, vol: float, seconds: float) -> Digital:
    """Value and greeks; see the head of this module. Where nothing can move any more (vol or seconds of 0) the value is 1
    at or above the strike and 0 below it, and the greeks are 0.

    delta = n(d2) / (spot s), gamma = -n(d2) d1 / (spot s)^2, vega = -n(d2) d1 / vol, theta = n(d2) d1 / (2 seconds),
    with n = norm_pdf. ValueError for a spot or strike that is not above 0, or a vol or time below 0.
    """
    deviation = _deviation(spot, strike, vol, seconds)
    if not deviation > 0.0:
        return Digital(1.0 if spot >= strike else 0.0, 0.0, 0.0, 0.0, 0.0)
    second = log(spot / strike) / deviation - 0.5 * deviation
    first = second + deviation
    density = norm_pdf(second)
    by_spot = spot * deviation
    return Digital(
        norm_cdf(second),
        density / by_spot,
        -density * first / (by_spot * by_spot),
        -density * first / vol,
        density * first / (2.0 * seconds),
    )


def digital_value(spot: float, strike: float, vol: float, seconds: float) -> float:
    """The value of `digital` alone, dollars: the probability that the end is at or above the strike."""
    deviation = _deviation(spot, strike, vol, seconds)
    if not deviation > 0.0:
        return 1.0 if spot >= strike else 0.0
    return norm_cdf(log(spot / strike) / deviation - 0.5 * deviation)


def _deviation(spot: float, strike: float, vol: float, seconds: float) -> float:
    """Deviation of log(spot) over the time that is left."""
    if not (spot > 0.0 and strike > 0.0):
        raise ValueError("spot and strike must be above 0")
    if not (vol >= 0.0 and seconds >= 0.0):
        raise ValueError("vol and seconds must not be below 0")
    return vol * math.sqrt(seconds / YEAR)


def implied_vol(value: float, spot: float, strike: float, seconds: float) -> float | None:
    """The vol, a year, at which `digital_value` is `value`; None where there is none.

    With q = normal_quantile(value) and a = log(spot / strike), s^2 / 2 + q s - a = 0: the smaller positive root. Below the
    strike a value has two such vols or none; the smaller one is meant. ValueError as in `digital`, and for seconds of 0.
    """
    if not (spot > 0.0 and strike > 0.0 and seconds > 0.0):
        raise ValueError("spot, strike and seconds must be above 0")
    if not 0.0 < value < 1.0:
        return None
    quantile = normal_quantile(value)
    distance = log(spot / strike)
    square = quantile * quantile + 2.0 * distance
    if square < 0.0 or (distance <= 0.0 and quantile >= 0.0):
        return None
    root = math.sqrt(square)
    deviation = 0.0
    if distance < 0.0:
        deviation = -2.0 * distance / (root - quantile)
    elif quantile > 0.0:
        deviation = 2.0 * distance / (root + quantile)
    else:
        deviation = root - quantile
    return deviation / math.sqrt(seconds / YEAR) if deviation > 0.0 else None


def normal_quantile(probability: float) -> float:
    """The x with norm_cdf(x) = probability. ValueError outside of (0, 1).

    A first guess to 5e-4 (Abramowitz and Stegun, 26.2.23) and three steps of Halley's method, always three: then
    norm_cdf(x) is the probability to 1e-14 * max(1, x^2) of it, down to 1e-300. Above 1/2 it is mirrored.
    """
    if not 0.0 < probability < 1.0:
        raise ValueError("a probability must be between 0 and 1")
    if probability > 0.5:
        return -_lower_quantile(1.0 - probability)
    return _lower_quantile(probability)


def _lower_quantile(p: float) -> float:
    """normal_quantile of a probability up to 1/2."""
    t = math.sqrt(-2.0 * log(p))
    x = (2.515517 + t * (0.802853 + t * 0.010328)) / (1.0 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t
    for _ in range(3):
        ratio = (norm_cdf(x) - p) / norm_pdf(x)
        x -= ratio / (1.0 + 0.5 * x * ratio)
    return x


def log_odds(probability: float) -> float:
    """log(p / (1 - p)), a scale without ends; ValueError outside of (0, 1)."""
    if not 0.0 < probability < 1.0:
        raise ValueError("a probability must be between 0 and 1")
    return log(probability) - log1p(-probability)


def from_log_odds(x: float) -> float:
    """The probability whose `log_odds` is x: 1 / (1 + e**-x)."""
    if x >= 0.0:
        return 1.0 / (1.0 + exp(-x))
    power = exp(x)
    return power / (1.0 + power)


def without_margin(yes: float, no: float) -> float:
    """Probability of YES from the prices of both sides, which add up to more or less than 1: yes / (yes + no).

    ValueError where one is below 0 or both are 0.
    """
    if not (yes >= 0.0 and no >= 0.0 and yes + no > 0.0):
        raise ValueError("prices must not be below 0, nor both 0")
    return yes / (yes + no)


def to_price(probability: float, tick: Price) -> Price:
    """The price on the grid that is nearest to a probability, kept within [tick, 1 - tick]; nan raises ValueError."""
    return max(tick, min(tick.complement(), Price.nearest(probability, tick)))


def to_probability(price: Price) -> float:
    """The probability that a price in dollars stands for, without fees and margins."""
    return float(price)
