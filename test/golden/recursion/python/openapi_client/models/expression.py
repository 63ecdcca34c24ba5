# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .. import models as _m
from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

EXPRESSION_ONE_OF_SCHEMAS = ["Sum", "float", "List[Expression]"]


class Expression(_ApiUnion):
    """Expression."""

    one_of_schemas: _t.ClassVar[_t.Set[str]] = {"Sum", "float", "List[Expression]"}
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (
            _m.Sum,
            _t.Union[_p.StrictFloat, _p.StrictInt],
            _t.List[_m.Expression],
        ),
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[
            _m.Sum,
            float,
            _t.List[_m.Expression],
            _UnknownVariant,
            None,
        ]

        def __init__(
            self,
            actual_instance: _t.Union[
                _m.Sum,
                _t.Mapping[str, _t.Any],
                float,
                _t.Sequence[
                    _t.Union[
                        _m.Expression,
                        _m.Sum,
                        _t.Mapping[str, _t.Any],
                        float,
                        _t.Sequence[_m.Expression],
                    ]
                ],
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
