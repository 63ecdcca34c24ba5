# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import operation as _o
from .._operations import searches_api as _ops
from .api_client import AsyncApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import inputs as _in
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from ..streaming import AsyncStream as _AsyncStream
    from .rest import RESTResponseType as _RESTResponseType


class SearchesApi:
    """SearchesApi."""

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    async def query_things(
        self,
        search: _t.Union[_m.Search, _in.SearchDict, _t.Mapping[str, _in.Unchecked]],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _t.List[_m.Thing]:
        """QUERY /things"""
        return await self.api_client.execute(
            _ops.QUERY_THINGS,
            (search,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def query_things_with_http_info(
        self,
        search: _t.Union[_m.Search, _in.SearchDict, _t.Mapping[str, _in.Unchecked]],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_t.List[_m.Thing]]:
        """The same as `query_things`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.QUERY_THINGS,
            (search,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def query_things_without_preload_content(
        self,
        search: _t.Union[_m.Search, _in.SearchDict, _t.Mapping[str, _in.Unchecked]],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `query_things`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.QUERY_THINGS,
            (search,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def find_things(
        self,
        filter: _t.Union[
            _m.Search,
            _in.SearchDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        session: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _AsyncStream[_m.Thing]:
        """GET /things"""
        return await self.api_client.execute_stream(
            _ops.FIND_THINGS,
            (filter, session),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def find_things_with_http_info(
        self,
        filter: _t.Union[
            _m.Search,
            _in.SearchDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        session: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_AsyncStream[_m.Thing]]:
        """The same as `find_things`, with the status and the headers of the response."""
        return await self.api_client.execute_stream_with_http_info(
            _ops.FIND_THINGS,
            (filter, session),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def find_things_without_preload_content(
        self,
        filter: _t.Union[
            _m.Search,
            _in.SearchDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        session: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `find_things`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.FIND_THINGS,
            (filter, session),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
