# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._union import ApiUnion as _ApiUnion
from .._union import UnionSpec as _UnionSpec
from .._union import UnknownVariant as _UnknownVariant

ALL_VEHICLES_INNER_ONE_OF_SCHEMAS = ["Bike", "Car"]


class AllVehiclesInner(_ApiUnion):
    """AllVehiclesInner."""

    one_of_schemas: _t.ClassVar[_t.Set[str]] = {"Bike", "Car"}
    discriminator_value_class_map: _t.ClassVar[_t.Dict[str, str]] = {
        "two": "Bike",
        "four": "Car",
    }
    __openapi_union__: _t.ClassVar[_UnionSpec] = _UnionSpec(
        lambda: (_m.Bike, _m.Car),
        "wheels",
        {"two": 0, "four": 1},
    )
    if _t.TYPE_CHECKING:
        actual_instance: _t.Union[_m.Bike, _m.Car, _UnknownVariant, None]

        def __init__(
            self,
            actual_instance: _t.Union[
                _m.Bike,
                _t.Mapping[str, _t.Any],
                _m.Car,
                _UnknownVariant,
                None,
            ] = None,
        ) -> None: ...
