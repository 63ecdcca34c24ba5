# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

MIXED_TITLED_ONE_OF_SCHEMAS = ["Circle", "Square", "MixedTitledOneOf"]


class MixedTitled(_ApiUnion):
    """MixedTitled."""

    one_of_schemas: _t.ClassVar[_t.Set[str]] = {"Circle", "Square", "MixedTitledOneOf"}
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (_m.Circle, _m.Square, _m.MixedTitledOneOf),
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[
            _m.Circle,
            _m.Square,
            _m.MixedTitledOneOf,
            _UnknownVariant,
            None,
        ]

        def __init__(
            self,
            actual_instance: _t.Union[
                _m.Circle,
                _t.Mapping[str, _t.Any],
                _m.Square,
                _m.MixedTitledOneOf,
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
