# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The classes whose methods are the operations of the API."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .default_api import DefaultApi as DefaultApi
    from .import_api import ImportApi as ImportApi
    from .user_data_api import UserDataApi as UserDataApi

_HOMES: _t.Dict[str, str] = {
    "DefaultApi": ".default_api",
    "ImportApi": ".import_api",
    "UserDataApi": ".user_data_api",
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


__all__ = ["DefaultApi", "ImportApi", "UserDataApi"]
