# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import datetime as _dt
import typing as _t

from .._core import operation as _o
from .._operations import formats_api as _ops
from ..api_client import ApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import inputs as _in
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from ..rest import RESTResponseType as _RESTResponseType


class FormatsApi:
    """FormatsApi."""

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    def send_formats(
        self,
        day: _dt.date,
        formats: _t.Union[_m.Formats, _in.FormatsDict, _t.Mapping[str, _in.Unchecked]],
        since: _t.Union[_dt.datetime, None] = None,
        big: _t.Union[int, None] = None,
        x_modified: _t.Union[_dt.datetime, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.Formats:
        """PUT /formats/{day}"""
        return self.api_client.execute(
            _ops.SEND_FORMATS,
            (day, since, big, x_modified, formats),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def send_formats_with_http_info(
        self,
        day: _dt.date,
        formats: _t.Union[_m.Formats, _in.FormatsDict, _t.Mapping[str, _in.Unchecked]],
        since: _t.Union[_dt.datetime, None] = None,
        big: _t.Union[int, None] = None,
        x_modified: _t.Union[_dt.datetime, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.Formats]:
        """The same as `send_formats`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.SEND_FORMATS,
            (day, since, big, x_modified, formats),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def send_formats_without_preload_content(
        self,
        day: _dt.date,
        formats: _t.Union[_m.Formats, _in.FormatsDict, _t.Mapping[str, _in.Unchecked]],
        since: _t.Union[_dt.datetime, None] = None,
        big: _t.Union[int, None] = None,
        x_modified: _t.Union[_dt.datetime, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `send_formats`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.SEND_FORMATS,
            (day, since, big, x_modified, formats),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
