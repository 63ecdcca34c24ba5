# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import operation as _o
from .._operations import user_data_api as _ops
from ..api_client import ApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import inputs as _in
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from ..rest import RESTResponseType as _RESTResponseType


class UserDataApi:
    """UserDataApi."""

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    def locals_post(
        self,
        url: _t.Union[str, None] = None,
        body: _t.Union[str, None] = None,
        headers_query_2: _t.Union[str, None] = None,
        headers_query: _t.Union[str, None] = None,
        method: _t.Union[str, None] = None,
        options: _t.Union[str, None] = None,
        request: _t.Union[str, None] = None,
        configuration: _t.Union[str, None] = None,
        cancellation_token: _t.Union[str, None] = None,
        operation_index: _t.Union[str, None] = None,
        key: _t.Union[_m.Key, _in.KeyDict, _t.Mapping[str, _in.Unchecked], None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.Key:
        """POST /locals"""
        return self.api_client.execute(
            _ops.LOCALS_POST,
            (
                url,
                body,
                headers_query_2,
                headers_query,
                method,
                options,
                request,
                configuration,
                cancellation_token,
                operation_index,
                key,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def locals_post_with_http_info(
        self,
        url: _t.Union[str, None] = None,
        body: _t.Union[str, None] = None,
        headers_query_2: _t.Union[str, None] = None,
        headers_query: _t.Union[str, None] = None,
        method: _t.Union[str, None] = None,
        options: _t.Union[str, None] = None,
        request: _t.Union[str, None] = None,
        configuration: _t.Union[str, None] = None,
        cancellation_token: _t.Union[str, None] = None,
        operation_index: _t.Union[str, None] = None,
        key: _t.Union[_m.Key, _in.KeyDict, _t.Mapping[str, _in.Unchecked], None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.Key]:
        """The same as `locals_post`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.LOCALS_POST,
            (
                url,
                body,
                headers_query_2,
                headers_query,
                method,
                options,
                request,
                configuration,
                cancellation_token,
                operation_index,
                key,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def locals_post_without_preload_content(
        self,
        url: _t.Union[str, None] = None,
        body: _t.Union[str, None] = None,
        headers_query_2: _t.Union[str, None] = None,
        headers_query: _t.Union[str, None] = None,
        method: _t.Union[str, None] = None,
        options: _t.Union[str, None] = None,
        request: _t.Union[str, None] = None,
        configuration: _t.Union[str, None] = None,
        cancellation_token: _t.Union[str, None] = None,
        operation_index: _t.Union[str, None] = None,
        key: _t.Union[_m.Key, _in.KeyDict, _t.Mapping[str, _in.Unchecked], None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `locals_post`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.LOCALS_POST,
            (
                url,
                body,
                headers_query_2,
                headers_query,
                method,
                options,
                request,
                configuration,
                cancellation_token,
                operation_index,
                key,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def casing_get(
        self,
        foo_bar_query_2: _t.Union[str, None] = None,
        foo_bar_query_3: _t.Union[str, None] = None,
        foo_bar_query: _t.Union[str, None] = None,
        foo_bar_header: _t.Union[str, None] = None,
        var_2nd: _t.Union[str, None] = None,
        größe: _t.Union[str, None] = None,
        filter: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.Casing:
        """GET /casing"""
        return self.api_client.execute(
            _ops.CASING_GET,
            (
                foo_bar_query_2,
                foo_bar_query_3,
                foo_bar_query,
                foo_bar_header,
                var_2nd,
                größe,
                filter,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def casing_get_with_http_info(
        self,
        foo_bar_query_2: _t.Union[str, None] = None,
        foo_bar_query_3: _t.Union[str, None] = None,
        foo_bar_query: _t.Union[str, None] = None,
        foo_bar_header: _t.Union[str, None] = None,
        var_2nd: _t.Union[str, None] = None,
        größe: _t.Union[str, None] = None,
        filter: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.Casing]:
        """The same as `casing_get`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.CASING_GET,
            (
                foo_bar_query_2,
                foo_bar_query_3,
                foo_bar_query,
                foo_bar_header,
                var_2nd,
                größe,
                filter,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def casing_get_without_preload_content(
        self,
        foo_bar_query_2: _t.Union[str, None] = None,
        foo_bar_query_3: _t.Union[str, None] = None,
        foo_bar_query: _t.Union[str, None] = None,
        foo_bar_header: _t.Union[str, None] = None,
        var_2nd: _t.Union[str, None] = None,
        größe: _t.Union[str, None] = None,
        filter: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `casing_get`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.CASING_GET,
            (
                foo_bar_query_2,
                foo_bar_query_3,
                foo_bar_query,
                foo_bar_header,
                var_2nd,
                größe,
                filter,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
