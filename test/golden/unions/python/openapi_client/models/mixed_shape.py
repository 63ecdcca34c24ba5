# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

MIXED_SHAPE_ONE_OF_SCHEMAS = ["MixedShapeOneOf", "MixedShapeOneOf1"]


class MixedShape(_ApiUnion):
    """A constant in each variant tells them apart."""

    one_of_schemas: _t.ClassVar[_t.Set[str]] = {"MixedShapeOneOf", "MixedShapeOneOf1"}
    discriminator_value_class_map: _t.ClassVar[_t.Dict[str, str]] = {
        "line": "MixedShapeOneOf",
        "dot": "MixedShapeOneOf1",
    }
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (_m.MixedShapeOneOf, _m.MixedShapeOneOf1),
        "type",
        {"line": 0, "dot": 1},
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[
            _m.MixedShapeOneOf,
            _m.MixedShapeOneOf1,
            _UnknownVariant,
            None,
        ]

        def __init__(
            self,
            actual_instance: _t.Union[
                _m.MixedShapeOneOf,
                _t.Mapping[str, _t.Any],
                _m.MixedShapeOneOf1,
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
