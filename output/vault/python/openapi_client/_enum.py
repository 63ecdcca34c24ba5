"""Enumerations that stay open: a value the document does not know becomes a member of its own, not an error."""

from __future__ import annotations

import json
import sys
import typing as _t
from enum import Enum

if sys.version_info >= (3, 11):
    from typing import Self
else:
    from typing_extensions import Self


class _Open:
    """What the three kinds of enumeration share."""

    @property
    def is_known(self) -> bool:
        """False where the document does not list the value."""
        return _t.cast(Enum, self).name != "UNRECOGNIZED"

    @classmethod
    def from_json(cls, json_str: str) -> Self:
        """The member that a JSON text stands for."""
        member: Self = _t.cast(_t.Any, cls)(json.loads(json_str))
        return member


class StrEnum(_Open, str, Enum):
    """An open enumeration of texts."""

    @classmethod
    def _missing_(cls, value: object) -> _t.Optional[StrEnum]:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = "UNRECOGNIZED"
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str.__str__(self)

    def __hash__(self) -> int:
        return hash(self._value_)


class IntEnum(_Open, int, Enum):
    """An open enumeration of integers."""

    @classmethod
    def _missing_(cls, value: object) -> _t.Optional[IntEnum]:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = "UNRECOGNIZED"
        member._value_ = value
        return member

    def __hash__(self) -> int:
        return hash(self._value_)


class FloatEnum(_Open, float, Enum):
    """An open enumeration of numbers."""

    @classmethod
    def _missing_(cls, value: object) -> _t.Optional[FloatEnum]:
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            return None
        member = float.__new__(cls, value)
        member._name_ = "UNRECOGNIZED"
        member._value_ = value
        return member

    def __hash__(self) -> int:
        return hash(self._value_)
