# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import operation as _o
from .._operations import user_data_api as _ops
from ..api_response import ApiResponse as _ApiResponse
from .api_client import AsyncApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import models as _m
    from .rest import RESTResponseType as _RESTResponseType


class UserDataApi:
    """UserDataApi."""

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    async def user_data_save(
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
        return await self.api_client.execute(
            _ops.USER_DATA_SAVE,
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

    async def user_data_save_with_http_info(
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
        """The same as `user_data_save`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.USER_DATA_SAVE,
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

    async def user_data_save_without_preload_content(
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
        """The same as `user_data_save`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.USER_DATA_SAVE,
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
