# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

CONNECTION_CONFIGURATION_INNER_DEFAULTS_INNER_VALUE_ANY_OF_SCHEMAS = [
    "str",
    "int",
    "float",
    "bool",
    "List[object]",
]


class ConnectionConfigurationInnerDefaultsInnerValue(_ApiUnion):
    """ConnectionConfigurationInnerDefaultsInnerValue."""

    any_of_schemas: _t.ClassVar[_t.Set[str]] = {
        "str",
        "int",
        "float",
        "bool",
        "List[object]",
    }
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (
            _p.StrictStr,
            _p.StrictInt,
            _t.Union[_p.StrictFloat, _p.StrictInt],
            _p.StrictBool,
            _t.List[_t.Union[_p.StrictStr, _p.StrictInt, _p.StrictFloat]],
        ),
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[
            str,
            float,
            bool,
            _t.List[_t.Union[str, float]],
            _UnknownVariant,
            None,
        ]

        def __init__(
            self,
            actual_instance: _t.Union[
                str,
                float,
                bool,
                _t.Sequence[_t.Union[str, float]],
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
