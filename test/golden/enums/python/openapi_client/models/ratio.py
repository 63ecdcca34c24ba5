# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._enum import FloatEnum as _FloatEnum


class Ratio(_FloatEnum):
    """Ratio."""

    NUMBER_0_DOT_5 = 0.5
    NUMBER_1 = 1
    NUMBER_1_DOT_5 = 1.5
