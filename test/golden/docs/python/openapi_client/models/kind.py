# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._enum import StrEnum as _StrEnum


class Kind(_StrEnum):
    """Which kind.

    Deprecated.
    """

    FIRST = "first"
    SECOND = "second"
