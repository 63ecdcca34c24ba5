# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import datetime as _dt
import typing as _t

from .._core import operation as _o
from .._core.multipart import FileInput as _FileInput
from .._operations import forms_api as _ops
from .api_client import AsyncApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import inputs as _in
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from .rest import RESTResponseType as _RESTResponseType


class FormsApi:
    """FormsApi."""

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    async def send_form(
        self,
        name: str,
        agree: _t.Union[bool, None] = None,
        on: _t.Union[_dt.date, None] = None,
        tags: _t.Union[_t.Sequence[str], None] = None,
        csv: _t.Union[_t.Sequence[str], None] = None,
        address: _t.Union[
            _m.Address,
            _in.AddressDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        deep: _t.Union[
            _m.Address,
            _in.AddressDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        var_json: _t.Union[
            _m.Address,
            _in.AddressDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        nothing: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> None:
        """POST /form"""
        await self.api_client.execute(
            _ops.SEND_FORM,
            (name, agree, on, tags, csv, address, deep, var_json, nothing),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def send_form_with_http_info(
        self,
        name: str,
        agree: _t.Union[bool, None] = None,
        on: _t.Union[_dt.date, None] = None,
        tags: _t.Union[_t.Sequence[str], None] = None,
        csv: _t.Union[_t.Sequence[str], None] = None,
        address: _t.Union[
            _m.Address,
            _in.AddressDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        deep: _t.Union[
            _m.Address,
            _in.AddressDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        var_json: _t.Union[
            _m.Address,
            _in.AddressDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        nothing: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[None]:
        """The same as `send_form`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.SEND_FORM,
            (name, agree, on, tags, csv, address, deep, var_json, nothing),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def send_form_without_preload_content(
        self,
        name: str,
        agree: _t.Union[bool, None] = None,
        on: _t.Union[_dt.date, None] = None,
        tags: _t.Union[_t.Sequence[str], None] = None,
        csv: _t.Union[_t.Sequence[str], None] = None,
        address: _t.Union[
            _m.Address,
            _in.AddressDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        deep: _t.Union[
            _m.Address,
            _in.AddressDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        var_json: _t.Union[
            _m.Address,
            _in.AddressDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        nothing: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `send_form`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.SEND_FORM,
            (name, agree, on, tags, csv, address, deep, var_json, nothing),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def send_token_request(
        self,
        grant_type: _t.Union[_t.Literal["client_credentials"], str],
        scope: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> None:
        """POST /token"""
        await self.api_client.execute(
            _ops.SEND_TOKEN_REQUEST,
            (grant_type, scope),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def send_token_request_with_http_info(
        self,
        grant_type: _t.Union[_t.Literal["client_credentials"], str],
        scope: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[None]:
        """The same as `send_token_request`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.SEND_TOKEN_REQUEST,
            (grant_type, scope),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def send_token_request_without_preload_content(
        self,
        grant_type: _t.Union[_t.Literal["client_credentials"], str],
        scope: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `send_token_request`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.SEND_TOKEN_REQUEST,
            (grant_type, scope),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def send_multipart(
        self,
        file: _FileInput,
        meta: _t.Union[_m.Address, _in.AddressDict, _t.Mapping[str, _in.Unchecked]],
        folder: _t.Union[str, None] = None,
        title: _t.Union[str, None] = None,
        count: _t.Union[int, None] = None,
        photos: _t.Union[_t.Sequence[_FileInput], None] = None,
        labels: _t.Union[_t.Sequence[str], None] = None,
        places: _t.Union[
            _t.Sequence[
                _t.Union[_m.Address, _in.AddressDict, _t.Mapping[str, _in.Unchecked]]
            ],
            None,
        ] = None,
        note: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.SendMultipart201Response:
        """POST /multipart"""
        return await self.api_client.execute(
            _ops.SEND_MULTIPART,
            (folder, file, meta, title, count, photos, labels, places, note),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def send_multipart_with_http_info(
        self,
        file: _FileInput,
        meta: _t.Union[_m.Address, _in.AddressDict, _t.Mapping[str, _in.Unchecked]],
        folder: _t.Union[str, None] = None,
        title: _t.Union[str, None] = None,
        count: _t.Union[int, None] = None,
        photos: _t.Union[_t.Sequence[_FileInput], None] = None,
        labels: _t.Union[_t.Sequence[str], None] = None,
        places: _t.Union[
            _t.Sequence[
                _t.Union[_m.Address, _in.AddressDict, _t.Mapping[str, _in.Unchecked]]
            ],
            None,
        ] = None,
        note: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.SendMultipart201Response]:
        """The same as `send_multipart`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.SEND_MULTIPART,
            (folder, file, meta, title, count, photos, labels, places, note),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def send_multipart_without_preload_content(
        self,
        file: _FileInput,
        meta: _t.Union[_m.Address, _in.AddressDict, _t.Mapping[str, _in.Unchecked]],
        folder: _t.Union[str, None] = None,
        title: _t.Union[str, None] = None,
        count: _t.Union[int, None] = None,
        photos: _t.Union[_t.Sequence[_FileInput], None] = None,
        labels: _t.Union[_t.Sequence[str], None] = None,
        places: _t.Union[
            _t.Sequence[
                _t.Union[_m.Address, _in.AddressDict, _t.Mapping[str, _in.Unchecked]]
            ],
            None,
        ] = None,
        note: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `send_multipart`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.SEND_MULTIPART,
            (folder, file, meta, title, count, photos, labels, places, note),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
