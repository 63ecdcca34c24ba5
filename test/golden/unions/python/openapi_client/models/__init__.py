# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The models of the API. Each is imported when it is first used."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .circle import Circle as Circle
    from .contact import Contact as Contact
    from .echo200_response import Echo200Response as Echo200Response
    from .email import Email as Email
    from .mixed import Mixed as Mixed
    from .mixed_list import MixedList as MixedList
    from .mixed_nested import MixedNested as MixedNested
    from .mixed_shape import MixedShape as MixedShape
    from .mixed_shape_one_of import MixedShapeOneOf as MixedShapeOneOf
    from .mixed_shape_one_of1 import MixedShapeOneOf1 as MixedShapeOneOf1
    from .mixed_titled import MixedTitled as MixedTitled
    from .mixed_titled_one_of import MixedTitledOneOf as MixedTitledOneOf
    from .mixed_value import MixedValue as MixedValue
    from .phone import Phone as Phone
    from .square import Square as Square

_HOMES: _t.Dict[str, str] = {
    "Circle": ".circle",
    "Contact": ".contact",
    "Echo200Response": ".echo200_response",
    "Email": ".email",
    "Mixed": ".mixed",
    "MixedList": ".mixed_list",
    "MixedNested": ".mixed_nested",
    "MixedShape": ".mixed_shape",
    "MixedShapeOneOf": ".mixed_shape_one_of",
    "MixedShapeOneOf1": ".mixed_shape_one_of1",
    "MixedTitled": ".mixed_titled",
    "MixedTitledOneOf": ".mixed_titled_one_of",
    "MixedValue": ".mixed_value",
    "Phone": ".phone",
    "Square": ".square",
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
    "Circle",
    "Contact",
    "Echo200Response",
    "Email",
    "Mixed",
    "MixedList",
    "MixedNested",
    "MixedShape",
    "MixedShapeOneOf",
    "MixedShapeOneOf1",
    "MixedTitled",
    "MixedTitledOneOf",
    "MixedValue",
    "Phone",
    "Square",
]
