# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The models of the API. Each is imported when it is first used."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .add_photo_request import AddPhotoRequest as AddPhotoRequest
    from .cat import Cat as Cat
    from .dog import Dog as Dog
    from .error import Error as Error
    from .pet import Pet as Pet
    from .rename_pet_request import RenamePetRequest as RenamePetRequest

_HOMES: _t.Dict[str, str] = {
    "AddPhotoRequest": ".add_photo_request",
    "Cat": ".cat",
    "Dog": ".dog",
    "Error": ".error",
    "Pet": ".pet",
    "RenamePetRequest": ".rename_pet_request",
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


__all__ = ["AddPhotoRequest", "Cat", "Dog", "Error", "Pet", "RenamePetRequest"]
