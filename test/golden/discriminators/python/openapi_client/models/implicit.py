# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

IMPLICIT_ANY_OF_SCHEMAS = ["Cat", "DogV2"]


class Implicit(_ApiUnion):
    """Implicit."""

    any_of_schemas: _t.ClassVar[_t.Set[str]] = {"Cat", "DogV2"}
    discriminator_value_class_map: _t.ClassVar[_t.Dict[str, str]] = {
        "Cat": "Cat",
        "dog_v2": "DogV2",
    }
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (_m.Cat, _m.DogV2),
        "kind",
        {"Cat": 0, "dog_v2": 1},
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[_m.Cat, _m.DogV2, _UnknownVariant, None]

        def __init__(
            self,
            actual_instance: _t.Union[
                _m.Cat,
                _t.Mapping[str, _t.Any],
                _m.DogV2,
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
