# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t
import warnings as _warnings

from .._core import operation as _o
from .._operations import docs_api as _ops
from ..api_client import ApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from ..rest import RESTResponseType as _RESTResponseType


class DocsApi:
    """DocsApi.

    Operations with docs.
    """

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    def get_docs(
        self,
        id: str,
        limit: _t.Union[int, None] = None,
        old: _t.Union[str, None] = None,
        filter: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.Documented:
        """Get the docs

        The first paragraph.

        The second one, with a [link](https://docs.example.com/a?b=1&c=2).


        Use listDocs instead.

        See https://docs.example.com/get

        :param id: Which one.
        :param limit: How many.
        :param old: Not used any more.
        """
        _warnings.warn(
            "GET /docs/{id} is deprecated.",
            DeprecationWarning,
            stacklevel=2,
        )
        return self.api_client.execute(
            _ops.GET_DOCS,
            (id, limit, old, filter),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def get_docs_with_http_info(
        self,
        id: str,
        limit: _t.Union[int, None] = None,
        old: _t.Union[str, None] = None,
        filter: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.Documented]:
        """The same as `get_docs`, with the status and the headers of the response."""
        _warnings.warn(
            "GET /docs/{id} is deprecated.",
            DeprecationWarning,
            stacklevel=2,
        )
        return self.api_client.execute_with_http_info(
            _ops.GET_DOCS,
            (id, limit, old, filter),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def get_docs_without_preload_content(
        self,
        id: str,
        limit: _t.Union[int, None] = None,
        old: _t.Union[str, None] = None,
        filter: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `get_docs`, with the response as it comes: its body unread, its status unchecked."""
        _warnings.warn(
            "GET /docs/{id} is deprecated.",
            DeprecationWarning,
            stacklevel=2,
        )
        return self.api_client.execute_without_preload_content(
            _ops.GET_DOCS,
            (id, limit, old, filter),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def list_docs(
        self,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _t.List[_m.Documented]:
        """Only a description."""
        return self.api_client.execute(
            _ops.LIST_DOCS,
            (),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def list_docs_with_http_info(
        self,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_t.List[_m.Documented]]:
        """The same as `list_docs`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.LIST_DOCS,
            (),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def list_docs_without_preload_content(
        self,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `list_docs`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.LIST_DOCS,
            (),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
