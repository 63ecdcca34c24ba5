# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Discriminators"""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

__version__ = "1.0.0"

if _t.TYPE_CHECKING:
    from . import api as api
    from . import inputs as inputs
    from . import models as models
    from . import rest as rest
    from ._core.cancel import CancelToken as CancelToken
    from ._core.operation import NULL as NULL
    from ._core.operation import RequestOptions as RequestOptions
    from ._core.retry import RetryPolicy as RetryPolicy
    from ._union import UnknownVariant as UnknownVariant
    from .api.events_api import EventsApi as EventsApi
    from .api_client import ApiClient as ApiClient
    from .api_response import ApiResponse as ApiResponse
    from .configuration import Configuration as Configuration
    from .exceptions import ApiAttributeError as ApiAttributeError
    from .exceptions import ApiCancelledError as ApiCancelledError
    from .exceptions import ApiConnectionError as ApiConnectionError
    from .exceptions import ApiDecodeError as ApiDecodeError
    from .exceptions import ApiException as ApiException
    from .exceptions import ApiKeyError as ApiKeyError
    from .exceptions import ApiStreamError as ApiStreamError
    from .exceptions import ApiTimeoutError as ApiTimeoutError
    from .exceptions import ApiTypeError as ApiTypeError
    from .exceptions import ApiValueError as ApiValueError
    from .exceptions import BadRequestException as BadRequestException
    from .exceptions import ConflictException as ConflictException
    from .exceptions import ForbiddenException as ForbiddenException
    from .exceptions import NotFoundException as NotFoundException
    from .exceptions import OpenApiException as OpenApiException
    from .exceptions import RateLimitException as RateLimitException
    from .exceptions import ServiceException as ServiceException
    from .exceptions import UnauthorizedException as UnauthorizedException
    from .exceptions import UnprocessableEntityException as UnprocessableEntityException
    from .models.all import All as All
    from .models.all_vehicles_inner import AllVehiclesInner as AllVehiclesInner
    from .models.big import Big as Big
    from .models.bike import Bike as Bike
    from .models.by_enum import ByEnum as ByEnum
    from .models.car import Car as Car
    from .models.cat import Cat as Cat
    from .models.created import Created as Created
    from .models.dog_v2 import DogV2 as DogV2
    from .models.event import Event as Event
    from .models.implicit import Implicit as Implicit
    from .models.removed import Removed as Removed
    from .models.small import Small as Small
    from .models.vehicle import Vehicle as Vehicle

_HOMES: _t.Dict[str, str] = {
    "NULL": "._core.operation",
    "All": ".models.all",
    "AllVehiclesInner": ".models.all_vehicles_inner",
    "ApiAttributeError": ".exceptions",
    "ApiCancelledError": ".exceptions",
    "ApiClient": ".api_client",
    "ApiConnectionError": ".exceptions",
    "ApiDecodeError": ".exceptions",
    "ApiException": ".exceptions",
    "ApiKeyError": ".exceptions",
    "ApiResponse": ".api_response",
    "ApiStreamError": ".exceptions",
    "ApiTimeoutError": ".exceptions",
    "ApiTypeError": ".exceptions",
    "ApiValueError": ".exceptions",
    "BadRequestException": ".exceptions",
    "Big": ".models.big",
    "Bike": ".models.bike",
    "ByEnum": ".models.by_enum",
    "CancelToken": "._core.cancel",
    "Car": ".models.car",
    "Cat": ".models.cat",
    "Configuration": ".configuration",
    "ConflictException": ".exceptions",
    "Created": ".models.created",
    "DogV2": ".models.dog_v2",
    "Event": ".models.event",
    "EventsApi": ".api.events_api",
    "ForbiddenException": ".exceptions",
    "Implicit": ".models.implicit",
    "NotFoundException": ".exceptions",
    "OpenApiException": ".exceptions",
    "RateLimitException": ".exceptions",
    "Removed": ".models.removed",
    "RequestOptions": "._core.operation",
    "RetryPolicy": "._core.retry",
    "ServiceException": ".exceptions",
    "Small": ".models.small",
    "UnauthorizedException": ".exceptions",
    "UnknownVariant": "._union",
    "UnprocessableEntityException": ".exceptions",
    "Vehicle": ".models.vehicle",
}
_MODULES: _t.Tuple[str, ...] = (".api", ".inputs", ".models", ".rest", ".aio")


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
    "All",
    "AllVehiclesInner",
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
    "BadRequestException",
    "Big",
    "Bike",
    "ByEnum",
    "CancelToken",
    "Car",
    "Cat",
    "Configuration",
    "ConflictException",
    "Created",
    "DogV2",
    "Event",
    "EventsApi",
    "ForbiddenException",
    "Implicit",
    "NotFoundException",
    "OpenApiException",
    "RateLimitException",
    "Removed",
    "RequestOptions",
    "RetryPolicy",
    "ServiceException",
    "Small",
    "UnauthorizedException",
    "UnknownVariant",
    "UnprocessableEntityException",
    "Vehicle",
]
