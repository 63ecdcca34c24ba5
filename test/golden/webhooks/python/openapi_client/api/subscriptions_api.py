# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import operation as _o
from .._operations import subscriptions_api as _ops
from ..api_client import ApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import inputs as _in
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from ..rest import RESTResponseType as _RESTResponseType


class SubscriptionsApi:
    """SubscriptionsApi."""

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    def subscribe(
        self,
        subscribe_request: _t.Union[
            _m.SubscribeRequest,
            _in.SubscribeRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.Subscribe201Response:
        """POST /subscriptions"""
        return self.api_client.execute(
            _ops.SUBSCRIBE,
            (subscribe_request,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def subscribe_with_http_info(
        self,
        subscribe_request: _t.Union[
            _m.SubscribeRequest,
            _in.SubscribeRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.Subscribe201Response]:
        """The same as `subscribe`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.SUBSCRIBE,
            (subscribe_request,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def subscribe_without_preload_content(
        self,
        subscribe_request: _t.Union[
            _m.SubscribeRequest,
            _in.SubscribeRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `subscribe`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.SUBSCRIBE,
            (subscribe_request,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
