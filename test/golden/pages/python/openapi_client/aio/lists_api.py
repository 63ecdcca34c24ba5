# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import datetime as _dt
import typing as _t

from .._core import operation as _o
from .._operations import lists_api as _ops
from ..pages import AsyncPages as _AsyncPages
from .api_client import AsyncApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from .rest import RESTResponseType as _RESTResponseType


class ListsApi:
    """ListsApi."""

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    async def list_by_cursor(
        self,
        page_cursor: _t.Union[str, None] = None,
        limit: _t.Union[int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.ThingPage:
        """Lists things by cursor

        :param page_cursor: Where to go on.
        :raises ApiException: default A failure
        """
        return await self.api_client.execute(
            _ops.LIST_BY_CURSOR,
            (page_cursor, limit),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_by_cursor_with_http_info(
        self,
        page_cursor: _t.Union[str, None] = None,
        limit: _t.Union[int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.ThingPage]:
        """The same as `list_by_cursor`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.LIST_BY_CURSOR,
            (page_cursor, limit),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_by_cursor_without_preload_content(
        self,
        page_cursor: _t.Union[str, None] = None,
        limit: _t.Union[int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `list_by_cursor`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.LIST_BY_CURSOR,
            (page_cursor, limit),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def list_by_cursor_iter(
        self,
        page_cursor: _t.Union[str, None] = None,
        limit: _t.Union[int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _AsyncPages[_m.ThingPage, _m.Thing]:
        """The items of all pages of `list_by_cursor`, each page asked for when it is reached; `pages()` of it gives the pages."""
        return _AsyncPages(
            self.api_client,
            _ops.LIST_BY_CURSOR,
            (page_cursor, limit),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_by_offset(
        self,
        var_from: _t.Union[int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.ThingPage:
        """GET /by-offset"""
        return await self.api_client.execute(
            _ops.LIST_BY_OFFSET,
            (var_from,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_by_offset_with_http_info(
        self,
        var_from: _t.Union[int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.ThingPage]:
        """The same as `list_by_offset`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.LIST_BY_OFFSET,
            (var_from,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_by_offset_without_preload_content(
        self,
        var_from: _t.Union[int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `list_by_offset`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.LIST_BY_OFFSET,
            (var_from,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def list_by_offset_iter(
        self,
        var_from: _t.Union[int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _AsyncPages[_m.ThingPage, _m.Thing]:
        """The items of all pages of `list_by_offset`, each page asked for when it is reached; `pages()` of it gives the pages."""
        return _AsyncPages(
            self.api_client,
            _ops.LIST_BY_OFFSET,
            (var_from,),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_by_number(
        self,
        page: _t.Union[int, None] = None,
        x_team: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _t.List[_m.Thing]:
        """GET /by-number"""
        return await self.api_client.execute(
            _ops.LIST_BY_NUMBER,
            (page, x_team),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_by_number_with_http_info(
        self,
        page: _t.Union[int, None] = None,
        x_team: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_t.List[_m.Thing]]:
        """The same as `list_by_number`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.LIST_BY_NUMBER,
            (page, x_team),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_by_number_without_preload_content(
        self,
        page: _t.Union[int, None] = None,
        x_team: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `list_by_number`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.LIST_BY_NUMBER,
            (page, x_team),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def list_by_number_iter(
        self,
        page: _t.Union[int, None] = None,
        x_team: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _AsyncPages[_t.List[_m.Thing], _m.Thing]:
        """The items of all pages of `list_by_number`, each page asked for when it is reached; `pages()` of it gives the pages."""
        return _AsyncPages(
            self.api_client,
            _ops.LIST_BY_NUMBER,
            (page, x_team),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_by_link(
        self,
        kind: str,
        since: _t.Union[_dt.date, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.ThingPage:
        """GET /by-link/{kind}"""
        return await self.api_client.execute(
            _ops.LIST_BY_LINK,
            (kind, since),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_by_link_with_http_info(
        self,
        kind: str,
        since: _t.Union[_dt.date, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.ThingPage]:
        """The same as `list_by_link`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.LIST_BY_LINK,
            (kind, since),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_by_link_without_preload_content(
        self,
        kind: str,
        since: _t.Union[_dt.date, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `list_by_link`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.LIST_BY_LINK,
            (kind, since),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def list_by_link_iter(
        self,
        kind: str,
        since: _t.Union[_dt.date, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _AsyncPages[_m.ThingPage, _m.Thing]:
        """The items of all pages of `list_by_link`, each page asked for when it is reached; `pages()` of it gives the pages."""
        return _AsyncPages(
            self.api_client,
            _ops.LIST_BY_LINK,
            (kind, since),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_by_header(
        self,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _t.List[_m.Thing]:
        """GET /by-header"""
        return await self.api_client.execute(
            _ops.LIST_BY_HEADER,
            (),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_by_header_with_http_info(
        self,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_t.List[_m.Thing]]:
        """The same as `list_by_header`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.LIST_BY_HEADER,
            (),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def list_by_header_without_preload_content(
        self,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `list_by_header`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.LIST_BY_HEADER,
            (),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def list_by_header_iter(
        self,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _AsyncPages[_t.List[_m.Thing], _m.Thing]:
        """The items of all pages of `list_by_header`, each page asked for when it is reached; `pages()` of it gives the pages."""
        return _AsyncPages(
            self.api_client,
            _ops.LIST_BY_HEADER,
            (),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
