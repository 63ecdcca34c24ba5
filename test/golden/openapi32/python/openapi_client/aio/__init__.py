# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The asynchronous client: the same classes and methods, to be awaited."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .api_client import ApiClient as ApiClient
    from .api_client import AsyncApiClient as AsyncApiClient
    from .searches_api import SearchesApi as SearchesApi
    from .things_api import ThingsApi as ThingsApi

_HOMES: _t.Dict[str, str] = {
    "ApiClient": ".api_client",
    "AsyncApiClient": ".api_client",
    "SearchesApi": ".searches_api",
    "ThingsApi": ".things_api",
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


__all__ = ["ApiClient", "AsyncApiClient", "SearchesApi", "ThingsApi"]
