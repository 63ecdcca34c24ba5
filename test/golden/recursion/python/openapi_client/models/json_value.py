# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

JSON_VALUE_ANY_OF_SCHEMAS = [
    "str",
    "float",
    "bool",
    "List[JsonValue]",
    "Dict[str, JsonValue]",
]


class JsonValue(_ApiUnion):
    """JsonValue."""

    any_of_schemas: _t.ClassVar[_t.Set[str]] = {
        "str",
        "float",
        "bool",
        "List[JsonValue]",
        "Dict[str, JsonValue]",
    }
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (
            _p.StrictStr,
            _t.Union[_p.StrictFloat, _p.StrictInt],
            _p.StrictBool,
            _t.List[_m.JsonValue],
            _t.Dict[_p.StrictStr, _m.JsonValue],
        ),
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[
            str,
            float,
            bool,
            _t.List[_m.JsonValue],
            _t.Dict[str, _m.JsonValue],
            _UnknownVariant,
            None,
        ]

        def __init__(
            self,
            actual_instance: _t.Union[
                str,
                float,
                bool,
                _t.Sequence[
                    _t.Union[
                        _m.JsonValue,
                        str,
                        float,
                        bool,
                        _t.Sequence[_m.JsonValue],
                        _t.Mapping[str, _m.JsonValue],
                    ]
                ],
                _t.Mapping[
                    str,
                    _t.Union[
                        _m.JsonValue,
                        str,
                        float,
                        bool,
                        _t.Sequence[_m.JsonValue],
                        _t.Mapping[str, _m.JsonValue],
                    ],
                ],
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
