"""Enumerations that stay open: a value the document does not know becomes a member of its own, not an error."""

from __future__ import annotations

import json
import sys
import typing as _t
from enum import Enum

from pydantic_core import CoreSchema, core_schema

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

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: _t.Any, handler: _t.Callable[[_t.Any], CoreSchema]
    ) -> CoreSchema:
        """Listed values match exactly, others loosely: in a union, the enumeration that lists a value has it."""
        values = [member.value for member in _t.cast(_t.Type[Enum], cls)]
        own: _t.Callable[[_t.Any], _t.Any] = cls._own
        steps: _t.List[CoreSchema] = [core_schema.is_instance_schema(cls)]
        if all(isinstance(value, (str, int)) for value in values) and values:
            listed = core_schema.no_info_after_validator_function(
                cls, core_schema.literal_schema(values)
            )
            steps.append(core_schema.no_info_before_validator_function(own, listed))
        steps.append(
            core_schema.no_info_before_validator_function(own, handler(source))
        )
        choices: _t.List[_t.Any] = [*steps]
        return core_schema.union_schema(
            choices,
            serialization=core_schema.plain_serializer_function_ser_schema(
                _value_of, when_used="json"
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: _t.Any
    ) -> _t.Dict[str, _t.Any]:
        values = [member.value for member in _t.cast(_t.Type[Enum], cls)]
        return {"title": cls.__name__, "enum": values}

    @classmethod
    def _own(cls, value: _t.Any) -> _t.Any:
        """Refuses what Python takes for another value: `True`, 1.0 and "1" for 1."""
        fits = (
            isinstance(value, str)
            if issubclass(cls, str)
            else isinstance(value, (int, float) if issubclass(cls, float) else int)
            and not isinstance(value, bool)
        )
        if not fits:
            raise ValueError(f"not a value of {cls.__name__}")
        return value


def _value_of(member: _t.Any) -> _t.Any:
    return member.value if isinstance(member, Enum) else member


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
