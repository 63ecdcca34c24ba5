# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

THING_ONE_OF_SCHEMAS = ["Cube", "Ball", "OtherThing"]


class Thing(_ApiUnion):
    """Thing."""

    one_of_schemas: _t.ClassVar[_t.Set[str]] = {"Cube", "Ball", "OtherThing"}
    discriminator_value_class_map: _t.ClassVar[_t.Dict[str, str]] = {
        "cube": "Cube",
        "ball": "Ball",
        "OtherThing": "OtherThing",
    }
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (_m.Cube, _m.Ball, _m.OtherThing),
        "kind",
        {"cube": 0, "ball": 1, "OtherThing": 2},
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[
            _m.Cube,
            _m.Ball,
            _m.OtherThing,
            _UnknownVariant,
            None,
        ]

        def __init__(
            self,
            actual_instance: _t.Union[
                _m.Cube,
                _t.Mapping[str, _t.Any],
                _m.Ball,
                _m.OtherThing,
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
