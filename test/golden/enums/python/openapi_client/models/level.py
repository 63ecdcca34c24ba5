# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._enum import IntEnum as _IntEnum


class Level(_IntEnum):
    """Level."""

    LOW = 1
    """Not much."""
    MIDDLE = 2
    """Some."""
    HIGH = 10
    """A lot."""
    UNKNOWN = -1
    """Who knows."""
