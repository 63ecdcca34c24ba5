# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import operation as _o
from .._operations import enums_api as _ops
from ..api_client import ApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import inputs as _in
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from ..rest import RESTResponseType as _RESTResponseType


class EnumsApi:
    """EnumsApi."""

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    def send_enums(
        self,
        color: _t.Union[_m.Color, str],
        enums: _t.Union[_m.Enums, _in.EnumsDict, _t.Mapping[str, _in.Unchecked]],
        sort: _t.Union[_t.Literal["name", "-name"], str, None] = None,
        fields: _t.Union[
            _t.Sequence[_t.Union[_t.Literal["id", "name"], str]],
            None,
        ] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.Enums:
        """POST /enums/{color}"""
        return self.api_client.execute(
            _ops.SEND_ENUMS,
            (color, sort, fields, enums),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def send_enums_with_http_info(
        self,
        color: _t.Union[_m.Color, str],
        enums: _t.Union[_m.Enums, _in.EnumsDict, _t.Mapping[str, _in.Unchecked]],
        sort: _t.Union[_t.Literal["name", "-name"], str, None] = None,
        fields: _t.Union[
            _t.Sequence[_t.Union[_t.Literal["id", "name"], str]],
            None,
        ] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.Enums]:
        """The same as `send_enums`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.SEND_ENUMS,
            (color, sort, fields, enums),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def send_enums_without_preload_content(
        self,
        color: _t.Union[_m.Color, str],
        enums: _t.Union[_m.Enums, _in.EnumsDict, _t.Mapping[str, _in.Unchecked]],
        sort: _t.Union[_t.Literal["name", "-name"], str, None] = None,
        fields: _t.Union[
            _t.Sequence[_t.Union[_t.Literal["id", "name"], str]],
            None,
        ] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `send_enums`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.SEND_ENUMS,
            (color, sort, fields, enums),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
