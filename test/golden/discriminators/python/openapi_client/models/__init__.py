# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The models of the API. Each is imported when it is first used."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .all import All as All
    from .all_vehicles_inner import AllVehiclesInner as AllVehiclesInner
    from .big import Big as Big
    from .bike import Bike as Bike
    from .by_enum import ByEnum as ByEnum
    from .car import Car as Car
    from .cat import Cat as Cat
    from .created import Created as Created
    from .dog_v2 import DogV2 as DogV2
    from .event import Event as Event
    from .implicit import Implicit as Implicit
    from .removed import Removed as Removed
    from .small import Small as Small
    from .vehicle import Vehicle as Vehicle

_HOMES: _t.Dict[str, str] = {
    "All": ".all",
    "AllVehiclesInner": ".all_vehicles_inner",
    "Big": ".big",
    "Bike": ".bike",
    "ByEnum": ".by_enum",
    "Car": ".car",
    "Cat": ".cat",
    "Created": ".created",
    "DogV2": ".dog_v2",
    "Event": ".event",
    "Implicit": ".implicit",
    "Removed": ".removed",
    "Small": ".small",
    "Vehicle": ".vehicle",
}
_MODULES: _t.Tuple[str, ...] = ()


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        module = f".{name}"
        if module in (*_HOMES.values(), *_MODULES):
            return _importlib.import_module(module, __name__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = _builtins.getattr(_importlib.import_module(home, __name__), name)
    _builtins.globals()[name] = value
    return value


def __dir__() -> _t.List[str]:
    return __all__


__all__ = [
    "All",
    "AllVehiclesInner",
    "Big",
    "Bike",
    "ByEnum",
    "Car",
    "Cat",
    "Created",
    "DogV2",
    "Event",
    "Implicit",
    "Removed",
    "Small",
    "Vehicle",
]
