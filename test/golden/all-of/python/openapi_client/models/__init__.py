# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The models of the API. Each is imported when it is first used."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .animal import Animal as Animal
    from .dog import Dog as Dog
    from .owned_dog import OwnedDog as OwnedDog
    from .owned_dog_pup import OwnedDogPup as OwnedDogPup
    from .renamed import Renamed as Renamed
    from .required_only import RequiredOnly as RequiredOnly
    from .tagged import Tagged as Tagged

_HOMES: _t.Dict[str, str] = {
    "Animal": ".animal",
    "Dog": ".dog",
    "OwnedDog": ".owned_dog",
    "OwnedDogPup": ".owned_dog_pup",
    "Renamed": ".renamed",
    "RequiredOnly": ".required_only",
    "Tagged": ".tagged",
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
    "Animal",
    "Dog",
    "OwnedDog",
    "OwnedDogPup",
    "Renamed",
    "RequiredOnly",
    "Tagged",
]
