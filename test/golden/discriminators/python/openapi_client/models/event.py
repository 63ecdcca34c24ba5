# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

if _t.TYPE_CHECKING:
    from .. import inputs as _in

EVENT_ONE_OF_SCHEMAS = ["Created", "Removed"]


class Event(_ApiUnion):
    """Event."""

    one_of_schemas: _t.ClassVar[_t.Set[str]] = {"Created", "Removed"}
    discriminator_value_class_map: _t.ClassVar[_t.Dict[str, str]] = {
        "thing.created": "Created",
        "thing.made": "Created",
        "thing.removed": "Removed",
    }
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (_m.Created, _m.Removed),
        "event_type",
        {"thing.created": 0, "thing.made": 0, "thing.removed": 1},
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[_m.Created, _m.Removed, _UnknownVariant, None]

        def __init__(
            self,
            actual_instance: _t.Union[
                _m.Created,
                _in.CreatedDict,
                _t.Mapping[str, _in.Unchecked],
                _m.Removed,
                _in.RemovedDict,
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
