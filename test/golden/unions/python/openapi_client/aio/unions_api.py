# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import operation as _o
from .._operations import unions_api as _ops
from .api_client import AsyncApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import inputs as _in
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from .rest import RESTResponseType as _RESTResponseType


class UnionsApi:
    """UnionsApi."""

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    async def echo(
        self,
        contact: _t.Union[
            _m.Contact,
            _m.Email,
            _in.EmailDict,
            _t.Mapping[str, _in.Unchecked],
            _m.Phone,
            _in.PhoneDict,
        ],
        key: _t.Union[str, int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.Echo200Response:
        """POST /echo"""
        return await self.api_client.execute(
            _ops.ECHO,
            (key, contact),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def echo_with_http_info(
        self,
        contact: _t.Union[
            _m.Contact,
            _m.Email,
            _in.EmailDict,
            _t.Mapping[str, _in.Unchecked],
            _m.Phone,
            _in.PhoneDict,
        ],
        key: _t.Union[str, int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.Echo200Response]:
        """The same as `echo`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.ECHO,
            (key, contact),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def echo_without_preload_content(
        self,
        contact: _t.Union[
            _m.Contact,
            _m.Email,
            _in.EmailDict,
            _t.Mapping[str, _in.Unchecked],
            _m.Phone,
            _in.PhoneDict,
        ],
        key: _t.Union[str, int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `echo`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.ECHO,
            (key, contact),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
