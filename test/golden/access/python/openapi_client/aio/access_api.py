# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import operation as _o
from .._operations import access_api as _ops
from .api_client import AsyncApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import inputs as _in
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from .rest import RESTResponseType as _RESTResponseType


class AccessApi:
    """AccessApi."""

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    async def create_user(
        self,
        user: _t.Union[_m.User, _in.UserDict, _t.Mapping[str, _in.Unchecked]],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.User:
        """POST /users"""
        return await self.api_client.execute(
            _ops.CREATE_USER,
            (user,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def create_user_with_http_info(
        self,
        user: _t.Union[_m.User, _in.UserDict, _t.Mapping[str, _in.Unchecked]],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.User]:
        """The same as `create_user`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CREATE_USER,
            (user,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def create_user_without_preload_content(
        self,
        user: _t.Union[_m.User, _in.UserDict, _t.Mapping[str, _in.Unchecked]],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `create_user`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CREATE_USER,
            (user,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_users(
        self,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.ListUsers200Response:
        """GET /users"""
        return await self.api_client.execute(
            _ops.LIST_USERS,
            (),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_users_with_http_info(
        self,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.ListUsers200Response]:
        """The same as `list_users`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.LIST_USERS,
            (),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_users_without_preload_content(
        self,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `list_users`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.LIST_USERS,
            (),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
