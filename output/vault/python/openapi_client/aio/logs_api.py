# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import operation as _o
from .._operations import logs_api as _ops
from ..pages import AsyncPages as _AsyncPages
from .api_client import AsyncApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import inputs as _in
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from .rest import RESTResponseType as _RESTResponseType


class LogsApi:
    """LogsApi.

    Requests that were made for consumers, through unified APIs, connectors and Vault itself.
    """

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    async def logs_all(
        self,
        x_apideck_app_id: str,
        x_apideck_consumer_id: str,
        filter: _t.Union[
            _m.LogsFilter,
            _in.LogsFilterDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        cursor: _t.Union[str, None] = None,
        limit: _t.Union[int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.GetLogsResponse:
        """Get all consumer request logs

        Lists the requests made for consumers.

        :param x_apideck_app_id: Id of your Unify application.
        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param filter: Conditions that results have to meet.
        :param cursor: Cursor of the page to start from, taken from `meta.cursors` of an earlier response.
        :param limit: Number of results on a page, from 1 to 200; 20 when left out.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.LOGS_ALL,
            (x_apideck_app_id, x_apideck_consumer_id, filter, cursor, limit),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def logs_all_with_http_info(
        self,
        x_apideck_app_id: str,
        x_apideck_consumer_id: str,
        filter: _t.Union[
            _m.LogsFilter,
            _in.LogsFilterDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        cursor: _t.Union[str, None] = None,
        limit: _t.Union[int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.GetLogsResponse]:
        """The same as `logs_all`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.LOGS_ALL,
            (x_apideck_app_id, x_apideck_consumer_id, filter, cursor, limit),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def logs_all_without_preload_content(
        self,
        x_apideck_app_id: str,
        x_apideck_consumer_id: str,
        filter: _t.Union[
            _m.LogsFilter,
            _in.LogsFilterDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        cursor: _t.Union[str, None] = None,
        limit: _t.Union[int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `logs_all`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.LOGS_ALL,
            (x_apideck_app_id, x_apideck_consumer_id, filter, cursor, limit),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def logs_all_iter(
        self,
        x_apideck_app_id: str,
        x_apideck_consumer_id: str,
        filter: _t.Union[
            _m.LogsFilter,
            _in.LogsFilterDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        cursor: _t.Union[str, None] = None,
        limit: _t.Union[int, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _AsyncPages[_m.GetLogsResponse, _m.Log]:
        """The items of all pages of `logs_all`, each page asked for when it is reached; `pages()` of it gives the pages."""
        return _AsyncPages(
            self.api_client,
            _ops.LOGS_ALL,
            (x_apideck_app_id, x_apideck_consumer_id, filter, cursor, limit),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
