# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The models of the API. Each is imported when it is first used."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .closed import Closed as Closed
    from .entry import Entry as Entry
    from .maps import Maps as Maps
    from .maps_inline_value import MapsInlineValue as MapsInlineValue
    from .nothing import Nothing as Nothing
    from .open import Open as Open
    from .patterns import Patterns as Patterns
    from .typed import Typed as Typed
    from .unspecified import Unspecified as Unspecified

_HOMES: _t.Dict[str, str] = {
    "Closed": ".closed",
    "Entry": ".entry",
    "Maps": ".maps",
    "MapsInlineValue": ".maps_inline_value",
    "Nothing": ".nothing",
    "Open": ".open",
    "Patterns": ".patterns",
    "Typed": ".typed",
    "Unspecified": ".unspecified",
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
    "Closed",
    "Entry",
    "Maps",
    "MapsInlineValue",
    "Nothing",
    "Open",
    "Patterns",
    "Typed",
    "Unspecified",
]
