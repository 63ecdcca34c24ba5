# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .._core import operation as _o
from .._operations import custom_mappings_api as _ops
from ..api_client import ApiClient as _ApiClient

if _t.TYPE_CHECKING:
    from .. import inputs as _in
    from .. import models as _m
    from ..api_response import ApiResponse as _ApiResponse
    from ..rest import RESTResponseType as _RESTResponseType


class CustomMappingsApi:
    """CustomMappingsApi.

    Mappings of fields of a connector to fields of a unified API's answer.
    """

    def __init__(self, api_client: _t.Optional[_ApiClient] = None) -> None:
        self.api_client = (
            api_client if api_client is not None else _ApiClient.get_default()
        )

    def custom_mappings_one(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        target_field_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.GetCustomMappingResponse:
        """Get custom mapping

        Gets a custom mapping.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param unified_api: Id of the unified API.
        :param service_id: Id of the service.
        :param target_field_id: Id of the target field of the mapping.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return self.api_client.execute(
            _ops.CUSTOM_MAPPINGS_ONE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                target_field_id,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def custom_mappings_one_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        target_field_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.GetCustomMappingResponse]:
        """The same as `custom_mappings_one`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.CUSTOM_MAPPINGS_ONE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                target_field_id,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def custom_mappings_one_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        target_field_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `custom_mappings_one`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.CUSTOM_MAPPINGS_ONE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                target_field_id,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def custom_mappings_add(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        target_field_id: str,
        create_custom_mapping_request: _t.Union[
            _m.CreateCustomMappingRequest,
            _in.CreateCustomMappingRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.CreateCustomMappingResponse:
        """Create custom mapping

        Creates a custom mapping.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param unified_api: Id of the unified API.
        :param service_id: Id of the service.
        :param target_field_id: Id of the target field of the mapping.
        :param create_custom_mapping_request: Fields to change
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return self.api_client.execute(
            _ops.CUSTOM_MAPPINGS_ADD,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                target_field_id,
                create_custom_mapping_request,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def custom_mappings_add_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        target_field_id: str,
        create_custom_mapping_request: _t.Union[
            _m.CreateCustomMappingRequest,
            _in.CreateCustomMappingRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.CreateCustomMappingResponse]:
        """The same as `custom_mappings_add`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.CUSTOM_MAPPINGS_ADD,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                target_field_id,
                create_custom_mapping_request,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def custom_mappings_add_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        target_field_id: str,
        create_custom_mapping_request: _t.Union[
            _m.CreateCustomMappingRequest,
            _in.CreateCustomMappingRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `custom_mappings_add`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.CUSTOM_MAPPINGS_ADD,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                target_field_id,
                create_custom_mapping_request,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def custom_mappings_update(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        target_field_id: str,
        update_custom_mapping_request: _t.Union[
            _m.UpdateCustomMappingRequest,
            _in.UpdateCustomMappingRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.UpdateCustomMappingResponse:
        """Update custom mapping

        Updates a custom mapping.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param unified_api: Id of the unified API.
        :param service_id: Id of the service.
        :param target_field_id: Id of the target field of the mapping.
        :param update_custom_mapping_request: Fields to change
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return self.api_client.execute(
            _ops.CUSTOM_MAPPINGS_UPDATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                target_field_id,
                update_custom_mapping_request,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def custom_mappings_update_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        target_field_id: str,
        update_custom_mapping_request: _t.Union[
            _m.UpdateCustomMappingRequest,
            _in.UpdateCustomMappingRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.UpdateCustomMappingResponse]:
        """The same as `custom_mappings_update`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.CUSTOM_MAPPINGS_UPDATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                target_field_id,
                update_custom_mapping_request,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def custom_mappings_update_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        target_field_id: str,
        update_custom_mapping_request: _t.Union[
            _m.UpdateCustomMappingRequest,
            _in.UpdateCustomMappingRequestDict,
            _t.Mapping[str, _in.Unchecked],
        ],
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `custom_mappings_update`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.CUSTOM_MAPPINGS_UPDATE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                target_field_id,
                update_custom_mapping_request,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def custom_mappings_delete(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        target_field_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> None:
        """Deletes a custom mapping

        Deletes a custom mapping.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param unified_api: Id of the unified API.
        :param service_id: Id of the service.
        :param target_field_id: Id of the target field of the mapping.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        self.api_client.execute(
            _ops.CUSTOM_MAPPINGS_DELETE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                target_field_id,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def custom_mappings_delete_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        target_field_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[None]:
        """The same as `custom_mappings_delete`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.CUSTOM_MAPPINGS_DELETE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                target_field_id,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def custom_mappings_delete_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        target_field_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `custom_mappings_delete`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.CUSTOM_MAPPINGS_DELETE,
            (
                x_apideck_consumer_id,
                x_apideck_app_id,
                unified_api,
                service_id,
                target_field_id,
            ),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def custom_mappings_all(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _m.GetCustomMappingsResponse:
        """List custom mappings

        Lists custom mappings.

        :param x_apideck_consumer_id: Id of the consumer whose data is read or written.
        :param x_apideck_app_id: Id of your Unify application.
        :param unified_api: Id of the unified API.
        :param service_id: Id of the service.
        :raises ApiException: 400 Bad Request; 401 Unauthorized; 402 Payment Required; 404 There is no such resource; 422 Unprocessable; default Unexpected error
        """
        return self.api_client.execute(
            _ops.CUSTOM_MAPPINGS_ALL,
            (x_apideck_consumer_id, x_apideck_app_id, unified_api, service_id),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def custom_mappings_all_with_http_info(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _ApiResponse[_m.GetCustomMappingsResponse]:
        """The same as `custom_mappings_all`, with the status and the headers of the response."""
        return self.api_client.execute_with_http_info(
            _ops.CUSTOM_MAPPINGS_ALL,
            (x_apideck_consumer_id, x_apideck_app_id, unified_api, service_id),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )

    def custom_mappings_all_without_preload_content(
        self,
        x_apideck_consumer_id: str,
        x_apideck_app_id: str,
        unified_api: str,
        service_id: str,
        _request_timeout: _t.Union[None, float, _t.Tuple[float, float]] = None,
        _request_auth: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _content_type: _t.Optional[str] = None,
        _headers: _t.Optional[_t.Mapping[str, _t.Any]] = None,
        _host_index: int = 0,
        _options: _t.Optional[_o.RequestOptions] = None,
    ) -> _RESTResponseType:
        """The same as `custom_mappings_all`, with the response as it comes: its body unread, its status unchecked."""
        return self.api_client.execute_without_preload_content(
            _ops.CUSTOM_MAPPINGS_ALL,
            (x_apideck_consumer_id, x_apideck_app_id, unified_api, service_id),
            _request_timeout,
            _request_auth,
            _content_type,
            _headers,
            _host_index,
            _options,
        )
