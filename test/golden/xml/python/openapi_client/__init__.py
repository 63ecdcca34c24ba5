# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Library

Bodies and answers in XML: names, attributes, lists, namespaces, text.
"""

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
    from .models.author import Author as Author
    from .models.book import Book as Book
    from .models.fault import Fault as Fault
    from .models.html import Html as Html
    from .models.link_note import LinkNote as LinkNote
    from .models.note import Note as Note
    from .models.notes import Notes as Notes
    from .models.review import Review as Review
    from .models.send_parcel_request import SendParcelRequest as SendParcelRequest
    from .models.send_parcel_request_stamp import (
        SendParcelRequestStamp as SendParcelRequestStamp,
    )
    from .models.text_note import TextNote as TextNote

_HOMES: _t.Dict[str, str] = {
    "NULL": "._core.operation",
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
    "Author": ".models.author",
    "BadRequestException": ".exceptions",
    "Book": ".models.book",
    "CancelToken": "._core.cancel",
    "Configuration": ".configuration",
    "ConflictException": ".exceptions",
    "DefaultApi": ".api.default_api",
    "Fault": ".models.fault",
    "ForbiddenException": ".exceptions",
    "Html": ".models.html",
    "LinkNote": ".models.link_note",
    "NotFoundException": ".exceptions",
    "Note": ".models.note",
    "Notes": ".models.notes",
    "OpenApiException": ".exceptions",
    "RateLimitException": ".exceptions",
    "RequestOptions": "._core.operation",
    "RetryPolicy": "._core.retry",
    "Review": ".models.review",
    "SendParcelRequest": ".models.send_parcel_request",
    "SendParcelRequestStamp": ".models.send_parcel_request_stamp",
    "ServiceException": ".exceptions",
    "TextNote": ".models.text_note",
    "UnauthorizedException": ".exceptions",
    "UnknownVariant": "._union",
    "UnprocessableEntityException": ".exceptions",
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
    "Author",
    "BadRequestException",
    "Book",
    "CancelToken",
    "Configuration",
    "ConflictException",
    "DefaultApi",
    "Fault",
    "ForbiddenException",
    "Html",
    "LinkNote",
    "NotFoundException",
    "Note",
    "Notes",
    "OpenApiException",
    "RateLimitException",
    "RequestOptions",
    "RetryPolicy",
    "Review",
    "SendParcelRequest",
    "SendParcelRequestStamp",
    "ServiceException",
    "TextNote",
    "UnauthorizedException",
    "UnknownVariant",
    "UnprocessableEntityException",
]
