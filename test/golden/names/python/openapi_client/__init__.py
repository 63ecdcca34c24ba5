# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Names"""

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
    from .api.default_api import DefaultApi as DefaultApi
    from .api.import_api import ImportApi as ImportApi
    from .api.user_data_api import UserDataApi as UserDataApi
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
    from .models.any import Any as Any
    from .models.casing import Casing as Casing
    from .models.client import Client as Client
    from .models.datetime import Datetime as Datetime
    from .models.error import Error as Error
    from .models.foo_bar_model import FooBarModel as FooBarModel
    from .models.foo_bar_model1 import FooBarModel1 as FooBarModel1
    from .models.foo_bar_model2 import FooBarModel2 as FooBarModel2
    from .models.foo_bar_model3 import FooBarModel3 as FooBarModel3
    from .models.instance import Instance as Instance
    from .models.key import Key as Key
    from .models.keywords import Keywords as Keywords
    from .models.list import List as List
    from .models.model_configuration import ModelConfiguration as ModelConfiguration
    from .models.model_date import ModelDate as ModelDate
    from .models.model_field import ModelField as ModelField
    from .models.object import Object as Object
    from .models.promise import Promise as Promise
    from .models.response import Response as Response
    from .models.shadows import Shadows as Shadows
    from .models.type import Type as Type

_HOMES: _t.Dict[str, str] = {
    "NULL": "._core.operation",
    "Any": ".models.any",
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
    "CancelToken": "._core.cancel",
    "Casing": ".models.casing",
    "Client": ".models.client",
    "Configuration": ".configuration",
    "ConflictException": ".exceptions",
    "Datetime": ".models.datetime",
    "DefaultApi": ".api.default_api",
    "Error": ".models.error",
    "FooBarModel": ".models.foo_bar_model",
    "FooBarModel1": ".models.foo_bar_model1",
    "FooBarModel2": ".models.foo_bar_model2",
    "FooBarModel3": ".models.foo_bar_model3",
    "ForbiddenException": ".exceptions",
    "ImportApi": ".api.import_api",
    "Instance": ".models.instance",
    "Key": ".models.key",
    "Keywords": ".models.keywords",
    "List": ".models.list",
    "ModelConfiguration": ".models.model_configuration",
    "ModelDate": ".models.model_date",
    "ModelField": ".models.model_field",
    "NotFoundException": ".exceptions",
    "Object": ".models.object",
    "OpenApiException": ".exceptions",
    "Promise": ".models.promise",
    "RateLimitException": ".exceptions",
    "RequestOptions": "._core.operation",
    "Response": ".models.response",
    "RetryPolicy": "._core.retry",
    "ServiceException": ".exceptions",
    "Shadows": ".models.shadows",
    "Type": ".models.type",
    "UnauthorizedException": ".exceptions",
    "UnknownVariant": "._union",
    "UnprocessableEntityException": ".exceptions",
    "UserDataApi": ".api.user_data_api",
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
    "Any",
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
    "CancelToken",
    "Casing",
    "Client",
    "Configuration",
    "ConflictException",
    "Datetime",
    "DefaultApi",
    "Error",
    "FooBarModel",
    "FooBarModel1",
    "FooBarModel2",
    "FooBarModel3",
    "ForbiddenException",
    "ImportApi",
    "Instance",
    "Key",
    "Keywords",
    "List",
    "ModelConfiguration",
    "ModelDate",
    "ModelField",
    "NotFoundException",
    "Object",
    "OpenApiException",
    "Promise",
    "RateLimitException",
    "RequestOptions",
    "Response",
    "RetryPolicy",
    "ServiceException",
    "Shadows",
    "Type",
    "UnauthorizedException",
    "UnknownVariant",
    "UnprocessableEntityException",
    "UserDataApi",
]
