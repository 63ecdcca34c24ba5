# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._enum import StrEnum as _StrEnum


class Instance(_StrEnum):
    """Instance."""

    FIRST = "first"
    LAST = "last"
