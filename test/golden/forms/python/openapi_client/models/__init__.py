# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The models of the API. Each is imported when it is first used."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .address import Address as Address
    from .send_form_request import SendFormRequest as SendFormRequest
    from .send_multipart201_response import (
        SendMultipart201Response as SendMultipart201Response,
    )
    from .send_multipart_request import SendMultipartRequest as SendMultipartRequest
    from .token_request import TokenRequest as TokenRequest

_HOMES: _t.Dict[str, str] = {
    "Address": ".address",
    "SendFormRequest": ".send_form_request",
    "SendMultipart201Response": ".send_multipart201_response",
    "SendMultipartRequest": ".send_multipart_request",
    "TokenRequest": ".token_request",
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
    "Address",
    "SendFormRequest",
    "SendMultipart201Response",
    "SendMultipartRequest",
    "TokenRequest",
]
