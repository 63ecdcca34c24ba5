# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The asynchronous client: the same classes and methods, to be awaited."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .._core.cancel import CancelToken as CancelToken
    from .._core.operation import NULL as NULL
    from .._core.operation import RequestOptions as RequestOptions
    from .._core.retry import RetryPolicy as RetryPolicy
    from .._union import UnknownVariant as UnknownVariant
    from ..api_response import ApiResponse as ApiResponse
    from ..configuration import Configuration as Configuration
    from ..exceptions import ApiAttributeError as ApiAttributeError
    from ..exceptions import ApiCancelledError as ApiCancelledError
    from ..exceptions import ApiConnectionError as ApiConnectionError
    from ..exceptions import ApiDecodeError as ApiDecodeError
    from ..exceptions import ApiException as ApiException
    from ..exceptions import ApiKeyError as ApiKeyError
    from ..exceptions import ApiStreamError as ApiStreamError
    from ..exceptions import ApiTimeoutError as ApiTimeoutError
    from ..exceptions import ApiTypeError as ApiTypeError
    from ..exceptions import ApiValueError as ApiValueError
    from ..exceptions import BadRequestException as BadRequestException
    from ..exceptions import ConflictException as ConflictException
    from ..exceptions import ForbiddenException as ForbiddenException
    from ..exceptions import NotFoundException as NotFoundException
    from ..exceptions import OpenApiException as OpenApiException
    from ..exceptions import RateLimitException as RateLimitException
    from ..exceptions import ServiceException as ServiceException
    from ..exceptions import UnauthorizedException as UnauthorizedException
    from ..exceptions import (
        UnprocessableEntityException as UnprocessableEntityException,
    )
    from ..models.circle import Circle as Circle
    from ..models.contact import Contact as Contact
    from ..models.echo200_response import Echo200Response as Echo200Response
    from ..models.email import Email as Email
    from ..models.mixed import Mixed as Mixed
    from ..models.mixed_list import MixedList as MixedList
    from ..models.mixed_nested import MixedNested as MixedNested
    from ..models.mixed_shape import MixedShape as MixedShape
    from ..models.mixed_shape_one_of import MixedShapeOneOf as MixedShapeOneOf
    from ..models.mixed_shape_one_of1 import MixedShapeOneOf1 as MixedShapeOneOf1
    from ..models.mixed_titled import MixedTitled as MixedTitled
    from ..models.mixed_titled_one_of import MixedTitledOneOf as MixedTitledOneOf
    from ..models.mixed_value import MixedValue as MixedValue
    from ..models.phone import Phone as Phone
    from ..models.square import Square as Square
    from .api_client import ApiClient as ApiClient
    from .api_client import AsyncApiClient as AsyncApiClient
    from .unions_api import UnionsApi as UnionsApi

_HOMES: _t.Dict[str, str] = {
    "NULL": ".._core.operation",
    "ApiAttributeError": "..exceptions",
    "ApiCancelledError": "..exceptions",
    "ApiClient": ".api_client",
    "ApiConnectionError": "..exceptions",
    "ApiDecodeError": "..exceptions",
    "ApiException": "..exceptions",
    "ApiKeyError": "..exceptions",
    "ApiResponse": "..api_response",
    "ApiStreamError": "..exceptions",
    "ApiTimeoutError": "..exceptions",
    "ApiTypeError": "..exceptions",
    "ApiValueError": "..exceptions",
    "AsyncApiClient": ".api_client",
    "BadRequestException": "..exceptions",
    "CancelToken": ".._core.cancel",
    "Circle": "..models.circle",
    "Configuration": "..configuration",
    "ConflictException": "..exceptions",
    "Contact": "..models.contact",
    "Echo200Response": "..models.echo200_response",
    "Email": "..models.email",
    "ForbiddenException": "..exceptions",
    "Mixed": "..models.mixed",
    "MixedList": "..models.mixed_list",
    "MixedNested": "..models.mixed_nested",
    "MixedShape": "..models.mixed_shape",
    "MixedShapeOneOf": "..models.mixed_shape_one_of",
    "MixedShapeOneOf1": "..models.mixed_shape_one_of1",
    "MixedTitled": "..models.mixed_titled",
    "MixedTitledOneOf": "..models.mixed_titled_one_of",
    "MixedValue": "..models.mixed_value",
    "NotFoundException": "..exceptions",
    "OpenApiException": "..exceptions",
    "Phone": "..models.phone",
    "RateLimitException": "..exceptions",
    "RequestOptions": ".._core.operation",
    "RetryPolicy": ".._core.retry",
    "ServiceException": "..exceptions",
    "Square": "..models.square",
    "UnauthorizedException": "..exceptions",
    "UnionsApi": ".unions_api",
    "UnknownVariant": ".._union",
    "UnprocessableEntityException": "..exceptions",
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
    "NULL",
    "ApiAttributeError",
    "ApiCancelledError",
    "ApiClient",
    "ApiConnectionError",
    "ApiDecodeError",
    "ApiException",
    "ApiKeyError",
    "ApiResponse",
    "ApiStreamError",
    "ApiTimeoutError",
    "ApiTypeError",
    "ApiValueError",
    "AsyncApiClient",
    "BadRequestException",
    "CancelToken",
    "Circle",
    "Configuration",
    "ConflictException",
    "Contact",
    "Echo200Response",
    "Email",
    "ForbiddenException",
    "Mixed",
    "MixedList",
    "MixedNested",
    "MixedShape",
    "MixedShapeOneOf",
    "MixedShapeOneOf1",
    "MixedTitled",
    "MixedTitledOneOf",
    "MixedValue",
    "NotFoundException",
    "OpenApiException",
    "Phone",
    "RateLimitException",
    "RequestOptions",
    "RetryPolicy",
    "ServiceException",
    "Square",
    "UnauthorizedException",
    "UnionsApi",
    "UnknownVariant",
    "UnprocessableEntityException",
]
