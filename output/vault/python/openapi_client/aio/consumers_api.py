# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import operation as _o
from .._operations import consumers_api as _ops
from ..pages import AsyncPages as _AsyncPages
from .api_client import AsyncApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import inputs as _in
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from .rest import RESTResponseType as _RESTResponseType


class ConsumersApi:
    """ConsumersApi.

    Your customers, users or accounts. Each connection belongs to one consumer.
    """

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    async def consumers_add(
        self,
        x_apideck_app_id: str,
        create_consumer_request: _t.Union[
            _m.CreateConsumerRequest,
            _in.CreateConsumerRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.CreateConsumerResponse:
        """Create consumer

        Creates a consumer.

        :param x_apideck_app_id: Id of your Unify application.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONSUMERS_ADD,
            (x_apideck_app_id, create_consumer_request),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumers_add_with_http_info(
        self,
        x_apideck_app_id: str,
        create_consumer_request: _t.Union[
            _m.CreateConsumerRequest,
            _in.CreateConsumerRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.CreateConsumerResponse]:
        """The same as `consumers_add`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONSUMERS_ADD,
            (x_apideck_app_id, create_consumer_request),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumers_add_without_preload_content(
        self,
        x_apideck_app_id: str,
        create_consumer_request: _t.Union[
            _m.CreateConsumerRequest,
            _in.CreateConsumerRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `consumers_add`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONSUMERS_ADD,
            (x_apideck_app_id, create_consumer_request),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumers_all(
        self,
        x_apideck_app_id: str,
        filter: _t.Union[
            _m.ConsumersFilter,
            _in.ConsumersFilterDict,
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
    ) -> _m.GetConsumersResponse:
        """Get all consumers

        Lists the consumers of the application, with the number of their requests.

        :param x_apideck_app_id: Id of your Unify application.
        :param filter: Conditions that results have to meet.
        :param cursor: Cursor of the page to start from, taken from `meta.cursors` of an earlier response.
        :param limit: Number of results on a page, from 1 to 200; 20 when left out.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONSUMERS_ALL,
            (x_apideck_app_id, filter, cursor, limit),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumers_all_with_http_info(
        self,
        x_apideck_app_id: str,
        filter: _t.Union[
            _m.ConsumersFilter,
            _in.ConsumersFilterDict,
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
    ) -> _ApiResponse[_m.GetConsumersResponse]:
        """The same as `consumers_all`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONSUMERS_ALL,
            (x_apideck_app_id, filter, cursor, limit),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumers_all_without_preload_content(
        self,
        x_apideck_app_id: str,
        filter: _t.Union[
            _m.ConsumersFilter,
            _in.ConsumersFilterDict,
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
        """The same as `consumers_all`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONSUMERS_ALL,
            (x_apideck_app_id, filter, cursor, limit),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def consumers_all_iter(
        self,
        x_apideck_app_id: str,
        filter: _t.Union[
            _m.ConsumersFilter,
            _in.ConsumersFilterDict,
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
    ) -> _AsyncPages[_m.GetConsumersResponse, _m.GetConsumersResponseDataInner]:
        """The items of all pages of `consumers_all`, each page asked for when it is reached; `pages()` of it gives the pages."""
        return _AsyncPages(
            self.api_client,
            _ops.CONSUMERS_ALL,
            (x_apideck_app_id, filter, cursor, limit),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumers_one(
        self,
        x_apideck_app_id: str,
        consumer_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.GetConsumerResponse:
        """Get consumer

        Gets a consumer, with request counts and authorized connections.

        :param x_apideck_app_id: Id of your Unify application.
        :param consumer_id: Id of the consumer.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONSUMERS_ONE,
            (x_apideck_app_id, consumer_id),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumers_one_with_http_info(
        self,
        x_apideck_app_id: str,
        consumer_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.GetConsumerResponse]:
        """The same as `consumers_one`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONSUMERS_ONE,
            (x_apideck_app_id, consumer_id),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumers_one_without_preload_content(
        self,
        x_apideck_app_id: str,
        consumer_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `consumers_one`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONSUMERS_ONE,
            (x_apideck_app_id, consumer_id),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumers_update(
        self,
        x_apideck_app_id: str,
        consumer_id: str,
        update_consumer_request: _t.Union[
            _m.UpdateConsumerRequest,
            _in.UpdateConsumerRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.UpdateConsumerResponse:
        """Update consumer

        Changes a consumer's metadata, such as name and e-mail address.

        :param x_apideck_app_id: Id of your Unify application.
        :param consumer_id: Id of the consumer.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONSUMERS_UPDATE,
            (x_apideck_app_id, consumer_id, update_consumer_request),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumers_update_with_http_info(
        self,
        x_apideck_app_id: str,
        consumer_id: str,
        update_consumer_request: _t.Union[
            _m.UpdateConsumerRequest,
            _in.UpdateConsumerRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.UpdateConsumerResponse]:
        """The same as `consumers_update`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONSUMERS_UPDATE,
            (x_apideck_app_id, consumer_id, update_consumer_request),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumers_update_without_preload_content(
        self,
        x_apideck_app_id: str,
        consumer_id: str,
        update_consumer_request: _t.Union[
            _m.UpdateConsumerRequest,
            _in.UpdateConsumerRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `consumers_update`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONSUMERS_UPDATE,
            (x_apideck_app_id, consumer_id, update_consumer_request),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumers_delete(
        self,
        x_apideck_app_id: str,
        consumer_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.DeleteConsumerResponse:
        """Delete consumer

        Deletes a consumer with all connections and credentials.

        :param x_apideck_app_id: Id of your Unify application.
        :param consumer_id: Id of the consumer.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONSUMERS_DELETE,
            (x_apideck_app_id, consumer_id),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumers_delete_with_http_info(
        self,
        x_apideck_app_id: str,
        consumer_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.DeleteConsumerResponse]:
        """The same as `consumers_delete`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONSUMERS_DELETE,
            (x_apideck_app_id, consumer_id),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumers_delete_without_preload_content(
        self,
        x_apideck_app_id: str,
        consumer_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `consumers_delete`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONSUMERS_DELETE,
            (x_apideck_app_id, consumer_id),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumer_request_counts_all(
        self,
        x_apideck_app_id: str,
        consumer_id: str,
        start_datetime: str,
        end_datetime: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.ConsumerRequestCountsInDateRangeResponse:
        """Consumer request counts

        Gets the number of a consumer's requests in a period.

        :param x_apideck_app_id: Id of your Unify application.
        :param consumer_id: Id of the consumer.
        :param start_datetime: Only requests after this date and time.
        :param end_datetime: Only requests before this date and time.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONSUMER_REQUEST_COUNTS_ALL,
            (x_apideck_app_id, consumer_id, start_datetime, end_datetime),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumer_request_counts_all_with_http_info(
        self,
        x_apideck_app_id: str,
        consumer_id: str,
        start_datetime: str,
        end_datetime: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.ConsumerRequestCountsInDateRangeResponse]:
        """The same as `consumer_request_counts_all`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONSUMER_REQUEST_COUNTS_ALL,
            (x_apideck_app_id, consumer_id, start_datetime, end_datetime),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def consumer_request_counts_all_without_preload_content(
        self,
        x_apideck_app_id: str,
        consumer_id: str,
        start_datetime: str,
        end_datetime: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `consumer_request_counts_all`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONSUMER_REQUEST_COUNTS_ALL,
            (x_apideck_app_id, consumer_id, start_datetime, end_datetime),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
