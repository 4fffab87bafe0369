"""A package: its constants run before those of its files."""

from .flat import UNIT as UNIT

SIDES = 4 * UNIT
