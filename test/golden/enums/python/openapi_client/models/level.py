# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._enum import IntEnum as _IntEnum


class Level(_IntEnum):
    """Level."""

    low = 1
    """Not much."""
    middle = 2
    """Some."""
    high = 10
    """A lot."""
    unknown = -1
    """Who knows."""
    LOW = 1
    MIDDLE = 2
    HIGH = 10
    UNKNOWN = -1
