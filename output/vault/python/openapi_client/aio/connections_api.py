# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import operation as _o
from .._operations import connections_api as _ops
from .api_client import AsyncApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import inputs as _in
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from .rest import RESTResponseType as _RESTResponseType


class ConnectionsApi:
    """ConnectionsApi.

    A consumer's account with one connector: credentials, settings and state.
    """

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    async def connections_all(
        self,
        x_apideck_app_id: str,
        x_apideck_consumer_id: _t.Union[str, None] = None,
        api: _t.Union[str, None] = None,
        configured: _t.Union[bool, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.GetConnectionsResponse:
        """Get all connections

        Lists the integrations that are set up, with what a page needs to offer them. Those that use OAuth 2.0 have links to authorize and to revoke.

        :param x_apideck_app_id: Id of your Unify application.
        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param api: Only results of this unified API.
        :param configured: Only connections that are configured, or only those that are not.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONNECTIONS_ALL,
            (x_apideck_consumer_id, x_apideck_app_id, api, configured),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_all_with_http_info(
        self,
        x_apideck_app_id: str,
        x_apideck_consumer_id: _t.Union[str, None] = None,
        api: _t.Union[str, None] = None,
        configured: _t.Union[bool, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.GetConnectionsResponse]:
        """The same as `connections_all`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTIONS_ALL,
            (x_apideck_consumer_id, x_apideck_app_id, api, configured),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_all_without_preload_content(
        self,
        x_apideck_app_id: str,
        x_apideck_consumer_id: _t.Union[str, None] = None,
        api: _t.Union[str, None] = None,
        configured: _t.Union[bool, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connections_all`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTIONS_ALL,
            (x_apideck_consumer_id, x_apideck_app_id, api, configured),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_one(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.GetConnectionResponse:
        """Get connection

        Gets a connection.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param service_id: Id of the service.
        :param unified_api: Id of the unified API.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONNECTIONS_ONE,
            (x_apideck_consumer_id, x_apideck_app_id, service_id, unified_api),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_one_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.GetConnectionResponse]:
        """The same as `connections_one`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTIONS_ONE,
            (x_apideck_consumer_id, x_apideck_app_id, service_id, unified_api),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_one_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connections_one`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTIONS_ONE,
            (x_apideck_consumer_id, x_apideck_app_id, service_id, unified_api),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_add(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        connection: _t.Union[
            _m.Connection,
            _in.ConnectionDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.CreateConnectionResponse:
        """Create connection

        Creates a connection that is authorized already.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param service_id: Id of the service.
        :param unified_api: Id of the unified API.
        :param connection: Fields of the new connection
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONNECTIONS_ADD,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                connection,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_add_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        connection: _t.Union[
            _m.Connection,
            _in.ConnectionDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.CreateConnectionResponse]:
        """The same as `connections_add`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTIONS_ADD,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                connection,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_add_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        connection: _t.Union[
            _m.Connection,
            _in.ConnectionDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connections_add`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTIONS_ADD,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                connection,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_update(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        connection: _t.Union[
            _m.Connection,
            _in.ConnectionDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.UpdateConnectionResponse:
        """Update connection

        Updates a connection.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param service_id: Id of the service.
        :param unified_api: Id of the unified API.
        :param connection: Fields to change
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONNECTIONS_UPDATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                connection,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_update_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        connection: _t.Union[
            _m.Connection,
            _in.ConnectionDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.UpdateConnectionResponse]:
        """The same as `connections_update`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTIONS_UPDATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                connection,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_update_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        connection: _t.Union[
            _m.Connection,
            _in.ConnectionDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connections_update`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTIONS_UPDATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                connection,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_delete(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> None:
        """Deletes a connection

        Deletes a connection.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param service_id: Id of the service.
        :param unified_api: Id of the unified API.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        await self.api_client.execute(
            _ops.CONNECTIONS_DELETE,
            (x_apideck_consumer_id, x_apideck_app_id, service_id, unified_api),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_delete_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[None]:
        """The same as `connections_delete`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTIONS_DELETE,
            (x_apideck_consumer_id, x_apideck_app_id, service_id, unified_api),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_delete_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connections_delete`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTIONS_DELETE,
            (x_apideck_consumer_id, x_apideck_app_id, service_id, unified_api),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_import(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        connection_import_data: _t.Union[
            _m.ConnectionImportData,
            _in.ConnectionImportDataDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.CreateConnectionResponse:
        """Import connection

        Imports a connection that is authorized already.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param service_id: Id of the service.
        :param unified_api: Id of the unified API.
        :param connection_import_data: Fields of the new connection
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONNECTIONS_IMPORT,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                connection_import_data,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_import_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        connection_import_data: _t.Union[
            _m.ConnectionImportData,
            _in.ConnectionImportDataDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.CreateConnectionResponse]:
        """The same as `connections_import`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTIONS_IMPORT,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                connection_import_data,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_import_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        connection_import_data: _t.Union[
            _m.ConnectionImportData,
            _in.ConnectionImportDataDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connections_import`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTIONS_IMPORT,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                connection_import_data,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_migrate(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        connection_migrate_data: _t.Union[
            _m.ConnectionMigrateData,
            _in.ConnectionMigrateDataDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.CreateConnectionResponse:
        """Migrate connection

        Moves a connection to another connector with its credentials and state: settings, metadata, configuration, subscriptions and consents. The source is removed, its token is not revoked.

        The connector's `migration_targets` say where a connection can go. The token keeps its OAuth scopes, so what only the target can do may need another authorization.

        May be repeated: an unfinished migration goes on where it stopped.


        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param service_id: Id of the service.
        :param unified_api: Id of the unified API.
        :param connection_migrate_data: Fields of the new connection
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 409 Conflict: the target connector has a connection already; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONNECTIONS_MIGRATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                connection_migrate_data,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_migrate_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        connection_migrate_data: _t.Union[
            _m.ConnectionMigrateData,
            _in.ConnectionMigrateDataDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.CreateConnectionResponse]:
        """The same as `connections_migrate`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTIONS_MIGRATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                connection_migrate_data,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_migrate_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        connection_migrate_data: _t.Union[
            _m.ConnectionMigrateData,
            _in.ConnectionMigrateDataDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connections_migrate`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTIONS_MIGRATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                connection_migrate_data,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_token(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        connections_token_request: _t.Union[
            _m.ConnectionsTokenRequest,
            _t.Mapping[str, _t.Any],
            None,
        ] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.GetConnectionResponse:
        """Authorize Access Token

        Exchanges the stored credentials of a connection for an access token and stores it. For the OAuth grant types `client_credentials` and `password`.

        The request carries no credentials and the response no token; status 200 says that a valid token was stored and will be used from now on.


        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param service_id: Id of the service.
        :param unified_api: Id of the unified API.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONNECTIONS_TOKEN,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                connections_token_request,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_token_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        connections_token_request: _t.Union[
            _m.ConnectionsTokenRequest,
            _t.Mapping[str, _t.Any],
            None,
        ] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.GetConnectionResponse]:
        """The same as `connections_token`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTIONS_TOKEN,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                connections_token_request,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_token_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        connections_token_request: _t.Union[
            _m.ConnectionsTokenRequest,
            _t.Mapping[str, _t.Any],
            None,
        ] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connections_token`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTIONS_TOKEN,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                connections_token_request,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def validate_connection_state(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        validate_connection_state_request: _t.Union[
            _m.ValidateConnectionStateRequest,
            _t.Mapping[str, _t.Any],
            None,
        ] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.ValidateConnectionStateResponse:
        """Validate Connection State

        Checks a connection. With `basic` and `apiKey` authorization, the required fields must be there; with OAuth 2.0, the access token is refreshed, expired or not.

        The request carries no credentials. A new token is used from now on.


        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param service_id: Id of the service.
        :param unified_api: Id of the unified API.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.VALIDATE_CONNECTION_STATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                validate_connection_state_request,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def validate_connection_state_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        validate_connection_state_request: _t.Union[
            _m.ValidateConnectionStateRequest,
            _t.Mapping[str, _t.Any],
            None,
        ] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.ValidateConnectionStateResponse]:
        """The same as `validate_connection_state`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.VALIDATE_CONNECTION_STATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                validate_connection_state_request,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def validate_connection_state_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        validate_connection_state_request: _t.Union[
            _m.ValidateConnectionStateRequest,
            _t.Mapping[str, _t.Any],
            None,
        ] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `validate_connection_state`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.VALIDATE_CONNECTION_STATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                validate_connection_state_request,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connection_consents_all(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.GetConsentRecordsResponse:
        """Get consent records

        Lists the consent records of a connection.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param service_id: Id of the service.
        :param unified_api: Id of the unified API.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONNECTION_CONSENTS_ALL,
            (x_apideck_consumer_id, x_apideck_app_id, service_id, unified_api),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connection_consents_all_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.GetConsentRecordsResponse]:
        """The same as `connection_consents_all`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTION_CONSENTS_ALL,
            (x_apideck_consumer_id, x_apideck_app_id, service_id, unified_api),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connection_consents_all_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connection_consents_all`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTION_CONSENTS_ALL,
            (x_apideck_consumer_id, x_apideck_app_id, service_id, unified_api),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connection_consent_update(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        update_consent_request: _t.Union[
            _m.UpdateConsentRequest,
            _in.UpdateConsentRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.UpdateConsentResponse:
        """Update consent state

        Gives, denies or takes back the consent for a connection.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param service_id: Id of the service.
        :param unified_api: Id of the unified API.
        :param update_consent_request: The new consent
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONNECTION_CONSENT_UPDATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                update_consent_request,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connection_consent_update_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        update_consent_request: _t.Union[
            _m.UpdateConsentRequest,
            _in.UpdateConsentRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.UpdateConsentResponse]:
        """The same as `connection_consent_update`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTION_CONSENT_UPDATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                update_consent_request,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connection_consent_update_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        update_consent_request: _t.Union[
            _m.UpdateConsentRequest,
            _in.UpdateConsentRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connection_consent_update`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTION_CONSENT_UPDATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                update_consent_request,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_confirm(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        confirm_connection: _t.Union[
            _m.ConfirmConnection,
            _in.ConfirmConnectionDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.ConfirmConnectionResponse:
        """Confirm Connection

        Confirms a connection after the OAuth callback: the second step where authorization was started with a `nonce` and CSRF protection is on for the account.

        Until then the connection is unconfirmed and cannot be called. The `confirm_token` comes in the fragment of the callback's redirect, works once, and expires 30 minutes later. Without a `nonce` a connection is confirmed by itself.


        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param service_id: Id of the service.
        :param unified_api: Id of the unified API.
        :param confirm_connection: The token to confirm with
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONNECTIONS_CONFIRM,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                confirm_connection,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_confirm_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        confirm_connection: _t.Union[
            _m.ConfirmConnection,
            _in.ConfirmConnectionDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.ConfirmConnectionResponse]:
        """The same as `connections_confirm`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTIONS_CONFIRM,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                confirm_connection,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_confirm_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        confirm_connection: _t.Union[
            _m.ConfirmConnection,
            _in.ConfirmConnectionDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connections_confirm`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTIONS_CONFIRM,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                confirm_connection,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def create_callback_state(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        create_callback_state: _t.Union[
            _m.CreateCallbackState,
            _in.CreateCallbackStateDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.CreateCallbackStateResponse:
        """Create Callback State

        Creates a state for requests to the callback.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param service_id: Id of the service.
        :param unified_api: Id of the unified API.
        :param create_callback_state: Data of the callback state
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CREATE_CALLBACK_STATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                create_callback_state,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def create_callback_state_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        create_callback_state: _t.Union[
            _m.CreateCallbackState,
            _in.CreateCallbackStateDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.CreateCallbackStateResponse]:
        """The same as `create_callback_state`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CREATE_CALLBACK_STATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                create_callback_state,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def create_callback_state_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        create_callback_state: _t.Union[
            _m.CreateCallbackState,
            _in.CreateCallbackStateDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `create_callback_state`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CREATE_CALLBACK_STATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                create_callback_state,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connection_settings_all(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        resource: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.GetConnectionResponse:
        """Get resource settings

        Gets the settings that a connection wants for a resource, with their defaults.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param unified_api: Id of the unified API.
        :param service_id: Id of the service.
        :param resource: Name of the resource, in the plural.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONNECTION_SETTINGS_ALL,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                resource,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connection_settings_all_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        resource: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.GetConnectionResponse]:
        """The same as `connection_settings_all`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTION_SETTINGS_ALL,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                resource,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connection_settings_all_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        resource: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connection_settings_all`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTION_SETTINGS_ALL,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                resource,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connection_settings_update(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        resource: str,
        connection: _t.Union[
            _m.Connection,
            _in.ConnectionDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.UpdateConnectionResponse:
        """Update settings

        Changes the defaults of a connection's settings for a resource.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param service_id: Id of the service.
        :param unified_api: Id of the unified API.
        :param resource: Name of the resource, in the plural.
        :param connection: Fields to change
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONNECTION_SETTINGS_UPDATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                resource,
                connection,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connection_settings_update_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        resource: str,
        connection: _t.Union[
            _m.Connection,
            _in.ConnectionDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.UpdateConnectionResponse]:
        """The same as `connection_settings_update`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTION_SETTINGS_UPDATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                resource,
                connection,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connection_settings_update_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        service_id: str,
        unified_api: str,
        resource: str,
        connection: _t.Union[
            _m.Connection,
            _in.ConnectionDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connection_settings_update`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTION_SETTINGS_UPDATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                service_id,
                unified_api,
                resource,
                connection,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_schema(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        resource: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.GetResourceSchemaResponse:
        """Get resource schema

        Gets an approximate JSON Schema of a resource.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param unified_api: Id of the unified API.
        :param service_id: Id of the service.
        :param resource: Name of the resource, in the plural.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONNECTIONS_SCHEMA,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                resource,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_schema_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        resource: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.GetResourceSchemaResponse]:
        """The same as `connections_schema`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTIONS_SCHEMA,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                resource,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_schema_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        resource: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connections_schema`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTIONS_SCHEMA,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                resource,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_example(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        resource: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.GetResourceExampleResponse:
        """Get resource example

        Gets an example of a resource, as the downstream service gives it.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param unified_api: Id of the unified API.
        :param service_id: Id of the service.
        :param resource: Name of the resource, in the plural.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONNECTIONS_EXAMPLE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                resource,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_example_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        resource: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.GetResourceExampleResponse]:
        """The same as `connections_example`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTIONS_EXAMPLE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                resource,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_example_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        resource: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connections_example`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTIONS_EXAMPLE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                resource,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def custom_fields_all(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        resource: str,
        resource_id: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.GetCustomFieldsResponse:
        """Get resource custom fields

        Lists the custom fields of a resource.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param unified_api: Id of the unified API.
        :param service_id: Id of the service.
        :param resource: Name of the resource, in the plural.
        :param resource_id: Id of one resource, such as a contact, whose custom fields are listed.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CUSTOM_FIELDS_ALL,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                resource,
                resource_id,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def custom_fields_all_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        resource: str,
        resource_id: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.GetCustomFieldsResponse]:
        """The same as `custom_fields_all`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CUSTOM_FIELDS_ALL,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                resource,
                resource_id,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def custom_fields_all_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        resource: str,
        resource_id: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `custom_fields_all`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CUSTOM_FIELDS_ALL,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                resource,
                resource_id,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connection_custom_mappings_all(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        resource: str,
        resource_id: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.GetCustomMappingsResponse:
        """List connection custom mappings

        Lists the custom mappings of a connection.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param unified_api: Id of the unified API.
        :param service_id: Id of the service.
        :param resource: Name of the resource, in the plural.
        :param resource_id: Id of one resource, such as a contact, whose custom fields are listed.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.CONNECTION_CUSTOM_MAPPINGS_ALL,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                resource,
                resource_id,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connection_custom_mappings_all_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        resource: str,
        resource_id: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.GetCustomMappingsResponse]:
        """The same as `connection_custom_mappings_all`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTION_CUSTOM_MAPPINGS_ALL,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                resource,
                resource_id,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connection_custom_mappings_all_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        resource: str,
        resource_id: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connection_custom_mappings_all`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTION_CUSTOM_MAPPINGS_ALL,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                resource,
                resource_id,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_authorize(
        self,
        service_id: str,
        application_id: str,
        state: str,
        redirect_uri: str,
        scope: _t.Union[_t.Sequence[str], None] = None,
        nonce: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> None:
        """Authorize

        Starts the authorization of a user with a connector: answers 301 to the connector's own page. Listed connections bring such a link, so it is rarely made by hand.

        Vault runs the whole authorization code flow, then redirects to the given `redirect_uri` or else to the application's default.

        With a `nonce`, and CSRF protection on for the account, the flow has two steps: the redirect brings `nonce`, `confirm_token` and `service_id` in its fragment, and the connection can be called only after `POST /vault/connections/{unified_api}/{service_id}/confirm`. Compare the `nonce` before. The token expires after 30 minutes.


        :param service_id: Id of the service.
        :param application_id: Id of the application.
        :param state: Opaque value that travels through the authorization and comes back with the redirect. Compare it, to prevent CSRF.
        :param redirect_uri: Where the user is sent after authorization. The application's default redirect URI when left empty.
        :param scope: OAuth scopes to ask the connector for. The connector's documentation lists them.
        :param nonce: Opaque value that your application makes for one authorization, to protect the callback against CSRF. Where it is given, and CSRF protection is on for your account, the connection stays unconfirmed and cannot be called until you confirm it with the `confirm_token` from the callback's fragment. Check first that the `nonce` in the fragment is the one that you sent.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        await self.api_client.execute(
            _ops.CONNECTIONS_AUTHORIZE,
            (service_id, application_id, state, redirect_uri, scope, nonce),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_authorize_with_http_info(
        self,
        service_id: str,
        application_id: str,
        state: str,
        redirect_uri: str,
        scope: _t.Union[_t.Sequence[str], None] = None,
        nonce: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[None]:
        """The same as `connections_authorize`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTIONS_AUTHORIZE,
            (service_id, application_id, state, redirect_uri, scope, nonce),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_authorize_without_preload_content(
        self,
        service_id: str,
        application_id: str,
        state: str,
        redirect_uri: str,
        scope: _t.Union[_t.Sequence[str], None] = None,
        nonce: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connections_authorize`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTIONS_AUTHORIZE,
            (service_id, application_id, state, redirect_uri, scope, nonce),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_revoke(
        self,
        service_id: str,
        application_id: str,
        state: str,
        redirect_uri: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> None:
        """Revoke connection

        Takes back the access that a connector was given by OAuth, then redirects to the given `redirect_uri`. Listed connections bring such a link, so it is rarely made by hand.

        :param service_id: Id of the service.
        :param application_id: Id of the application.
        :param state: Opaque value that travels through the authorization and comes back with the redirect. Compare it, to prevent CSRF.
        :param redirect_uri: Where the user is sent after access was revoked.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        await self.api_client.execute(
            _ops.CONNECTIONS_REVOKE,
            (service_id, application_id, state, redirect_uri),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_revoke_with_http_info(
        self,
        service_id: str,
        application_id: str,
        state: str,
        redirect_uri: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[None]:
        """The same as `connections_revoke`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTIONS_REVOKE,
            (service_id, application_id, state, redirect_uri),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_revoke_without_preload_content(
        self,
        service_id: str,
        application_id: str,
        state: str,
        redirect_uri: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connections_revoke`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTIONS_REVOKE,
            (service_id, application_id, state, redirect_uri),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_callback(
        self,
        state: str,
        code: str,
        error: _t.Union[str, None] = None,
        error_description: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> None:
        """Callback

        Receives the connector's redirect after authorization, with `state` and `code`, or with error parameters where it failed.

        Where the authorization had a `nonce`, and CSRF protection is on, the connection stays unconfirmed: the user is redirected with `nonce`, `confirm_token` and `service_id` in the fragment, and the connection is confirmed by a call of its own. Otherwise it can be called at once.


        :param state: Opaque value that travels through the authorization and comes back with the redirect. Compare it, to prevent CSRF.
        :param code: Authorization code of the connector, which Vault exchanges for an access token.
        :param error: Error code of the OAuth provider, where authorization failed
        :param error_description: The OAuth provider's explanation of the error
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        await self.api_client.execute(
            _ops.CONNECTIONS_CALLBACK,
            (state, code, error, error_description),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_callback_with_http_info(
        self,
        state: str,
        code: str,
        error: _t.Union[str, None] = None,
        error_description: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[None]:
        """The same as `connections_callback`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.CONNECTIONS_CALLBACK,
            (state, code, error, error_description),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def connections_callback_without_preload_content(
        self,
        state: str,
        code: str,
        error: _t.Union[str, None] = None,
        error_description: _t.Union[str, None] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `connections_callback`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.CONNECTIONS_CALLBACK,
            (state, code, error, error_description),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def vault_o_auth_disconnect(
        self,
        jwt: str,
        service_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> str:
        """Provider disconnect callback

        Receives the browser when a user disconnects at the downstream service. The JWT in the path says which application it is, `service_id` which connector.

        :raises ApiException: 400 Bad Request; 401 Unauthorized; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.VAULT_O_AUTH_DISCONNECT,
            (jwt, service_id),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def vault_o_auth_disconnect_with_http_info(
        self,
        jwt: str,
        service_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[str]:
        """The same as `vault_o_auth_disconnect`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.VAULT_O_AUTH_DISCONNECT,
            (jwt, service_id),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def vault_o_auth_disconnect_without_preload_content(
        self,
        jwt: str,
        service_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `vault_o_auth_disconnect`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.VAULT_O_AUTH_DISCONNECT,
            (jwt, service_id),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def vault_o_auth_disconnect_callback(
        self,
        jwt: str,
        service_id: str,
        request_body: _t.Mapping[str, _t.Any],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.VaultOAuthDisconnectCallback200Response:
        """Provider disconnect server callback

        Receives a downstream service's own notice that a user has disconnected; its body identifies the user in the provider's way. The JWT in the path says which application it is, `service_id` which connector.

        :raises ApiException: 400 Bad Request; 401 Unauthorized; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.VAULT_O_AUTH_DISCONNECT_CALLBACK,
            (jwt, service_id, request_body),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def vault_o_auth_disconnect_callback_with_http_info(
        self,
        jwt: str,
        service_id: str,
        request_body: _t.Mapping[str, _t.Any],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.VaultOAuthDisconnectCallback200Response]:
        """The same as `vault_o_auth_disconnect_callback`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.VAULT_O_AUTH_DISCONNECT_CALLBACK,
            (jwt, service_id, request_body),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def vault_o_auth_disconnect_callback_without_preload_content(
        self,
        jwt: str,
        service_id: str,
        request_body: _t.Mapping[str, _t.Any],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `vault_o_auth_disconnect_callback`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.VAULT_O_AUTH_DISCONNECT_CALLBACK,
            (jwt, service_id, request_body),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
