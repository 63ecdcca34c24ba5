# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The models of the API. Each is imported when it is first used."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .ball import Ball as Ball
    from .cube import Cube as Cube
    from .other_thing import OtherThing as OtherThing
    from .search import Search as Search
    from .thing import Thing as Thing

_HOMES: _t.Dict[str, str] = {
    "Ball": ".ball",
    "Cube": ".cube",
    "OtherThing": ".other_thing",
    "Search": ".search",
    "Thing": ".thing",
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


__all__ = ["Ball", "Cube", "OtherThing", "Search", "Thing"]
