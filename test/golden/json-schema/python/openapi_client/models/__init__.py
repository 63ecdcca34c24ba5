# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The models of the API. Each is imported when it is first used."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .customer import Customer as Customer
    from .order import Order as Order
    from .order_plugin import OrderPlugin as OrderPlugin
    from .orders import Orders as Orders
    from .page import Page as Page

_HOMES: _t.Dict[str, str] = {
    "Customer": ".customer",
    "Order": ".order",
    "OrderPlugin": ".order_plugin",
    "Orders": ".orders",
    "Page": ".page",
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


__all__ = ["Customer", "Order", "OrderPlugin", "Orders", "Page"]
