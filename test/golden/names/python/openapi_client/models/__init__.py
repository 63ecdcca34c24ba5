# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The models of the API. Each is imported when it is first used."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .any import Any as Any
    from .casing import Casing as Casing
    from .client import Client as Client
    from .datetime import Datetime as Datetime
    from .error import Error as Error
    from .foo_bar_model import FooBarModel as FooBarModel
    from .foo_bar_model1 import FooBarModel1 as FooBarModel1
    from .foo_bar_model2 import FooBarModel2 as FooBarModel2
    from .foo_bar_model3 import FooBarModel3 as FooBarModel3
    from .instance import Instance as Instance
    from .key import Key as Key
    from .keywords import Keywords as Keywords
    from .list import List as List
    from .model_configuration import ModelConfiguration as ModelConfiguration
    from .model_date import ModelDate as ModelDate
    from .model_field import ModelField as ModelField
    from .object import Object as Object
    from .promise import Promise as Promise
    from .response import Response as Response
    from .shadows import Shadows as Shadows
    from .type import Type as Type

_HOMES: _t.Dict[str, str] = {
    "Any": ".any",
    "Casing": ".casing",
    "Client": ".client",
    "Datetime": ".datetime",
    "Error": ".error",
    "FooBarModel": ".foo_bar_model",
    "FooBarModel1": ".foo_bar_model1",
    "FooBarModel2": ".foo_bar_model2",
    "FooBarModel3": ".foo_bar_model3",
    "Instance": ".instance",
    "Key": ".key",
    "Keywords": ".keywords",
    "List": ".list",
    "ModelConfiguration": ".model_configuration",
    "ModelDate": ".model_date",
    "ModelField": ".model_field",
    "Object": ".object",
    "Promise": ".promise",
    "Response": ".response",
    "Shadows": ".shadows",
    "Type": ".type",
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
    "Any",
    "Casing",
    "Client",
    "Datetime",
    "Error",
    "FooBarModel",
    "FooBarModel1",
    "FooBarModel2",
    "FooBarModel3",
    "Instance",
    "Key",
    "Keywords",
    "List",
    "ModelConfiguration",
    "ModelDate",
    "ModelField",
    "Object",
    "Promise",
    "Response",
    "Shadows",
    "Type",
]
