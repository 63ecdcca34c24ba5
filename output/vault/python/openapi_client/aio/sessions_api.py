# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import operation as _o
from .._operations import sessions_api as _ops
from .api_client import AsyncApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import inputs as _in
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from .rest import RESTResponseType as _RESTResponseType


class SessionsApi:
    """SessionsApi.

    Short-lived tokens that open Hosted Vault or Vault JS for one consumer.
    """

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    async def sessions_create(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        session: _t.Union[
            _m.Session,
            _in.SessionDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.CreateSessionResponse:
        """Create Session

        Opens a Hosted Vault session for a consumer. Redirect the consumer to the URL in the response, where integrations and settings can be managed for a while.

        The token is short-lived: it expires after one hour (3600 seconds).


        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param session: Redirect URI, consumer metadata and settings of the session
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return await self.api_client.execute(
            _ops.SESSIONS_CREATE,
            (x_apideck_consumer_id, x_apideck_app_id, session),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def sessions_create_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        session: _t.Union[
            _m.Session,
            _in.SessionDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.CreateSessionResponse]:
        """The same as `sessions_create`, with the status and the headers of the response."""
        return await self.api_client.execute_with_http_info(
            _ops.SESSIONS_CREATE,
            (x_apideck_consumer_id, x_apideck_app_id, session),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    async def sessions_create_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        session: _t.Union[
            _m.Session,
            _in.SessionDict,
            _t.Mapping[str, _in.Unchecked],
            None,
        ] = None,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `sessions_create`, with the response as it comes: its body unread, its status unchecked."""
        return await self.api_client.execute_without_preload_content(
            _ops.SESSIONS_CREATE,
            (x_apideck_consumer_id, x_apideck_app_id, session),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
