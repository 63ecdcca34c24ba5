# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

BY_ENUM_ONE_OF_SCHEMAS = ["Small", "Big"]


class ByEnum(_ApiUnion):
    """ByEnum."""

    one_of_schemas: _t.ClassVar[_t.Set[str]] = {"Small", "Big"}
    discriminator_value_class_map: _t.ClassVar[_t.Dict[str, str]] = {
        "s": "Small",
        "xs": "Small",
        "l": "Big",
    }
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (_m.Small, _m.Big),
        "size",
        {"s": 0, "xs": 0, "l": 1},
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[_m.Small, _m.Big, _UnknownVariant, None]

        def __init__(
            self,
            actual_instance: _t.Union[
                _m.Small,
                _t.Mapping[str, _t.Any],
                _m.Big,
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
