# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import operation as _o
from .._operations import null_types_api as _ops
from ..api_client import ApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import inputs as _in
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from ..rest import RESTResponseType as _RESTResponseType


class NullTypesApi:
    """NullTypesApi."""

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    def update_profile(
        self,
        profile: _t.Union[_m.Profile, _in.ProfileDict, _t.Mapping[str, _in.Unchecked]],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.Profile:
        """PATCH /profile"""
        return self.api_client.execute(
            _ops.UPDATE_PROFILE,
            (profile,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def update_profile_with_http_info(
        self,
        profile: _t.Union[_m.Profile, _in.ProfileDict, _t.Mapping[str, _in.Unchecked]],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.Profile]:
        """The same as `update_profile`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.UPDATE_PROFILE,
            (profile,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def update_profile_without_preload_content(
        self,
        profile: _t.Union[_m.Profile, _in.ProfileDict, _t.Mapping[str, _in.Unchecked]],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `update_profile`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.UPDATE_PROFILE,
            (profile,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
