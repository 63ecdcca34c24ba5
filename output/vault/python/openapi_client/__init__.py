# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Vault API

The Vault API manages the connections between your customers and the services they use: it runs OAuth flows, stores API keys and refreshes access tokens.

Every call is made for one application (`x-apideck-app-id`) and, in most cases, one consumer (`x-apideck-consumer-id`): the customer, user or account on whose behalf you act.

Three ways lead to a connection: Hosted Vault (open a session with `POST /vault/sessions` and send the customer to its URL), Vault JS (the same inside your page), or your own pages on top of this API.

A change of a connection is announced by a webhook: created, updated, callable, disabled, deleted, revoked, and the events of token refresh and downstream health.
"""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

__version__ = "10.34.0"

if _t.TYPE_CHECKING:
    from . import api as api
    from . import inputs as inputs
    from . import models as models
    from . import rest as rest
    from ._core.cancel import CancelToken as CancelToken
    from ._core.operation import NULL as NULL
    from ._core.operation import RequestOptions as RequestOptions
    from ._core.retry import RetryPolicy as RetryPolicy
    from ._union import UnknownVariant as UnknownVariant
    from .api.connections_api import ConnectionsApi as ConnectionsApi
    from .api.consumers_api import ConsumersApi as ConsumersApi
    from .api.custom_mappings_api import CustomMappingsApi as CustomMappingsApi
    from .api.logs_api import LogsApi as LogsApi
    from .api.sessions_api import SessionsApi as SessionsApi
    from .api_client import ApiClient as ApiClient
    from .api_response import ApiResponse as ApiResponse
    from .configuration import Configuration as Configuration
    from .exceptions import ApiAttributeError as ApiAttributeError
    from .exceptions import ApiCancelledError as ApiCancelledError
    from .exceptions import ApiConnectionError as ApiConnectionError
    from .exceptions import ApiDecodeError as ApiDecodeError
    from .exceptions import ApiException as ApiException
    from .exceptions import ApiKeyError as ApiKeyError
    from .exceptions import ApiStreamError as ApiStreamError
    from .exceptions import ApiTimeoutError as ApiTimeoutError
    from .exceptions import ApiTypeError as ApiTypeError
    from .exceptions import ApiValueError as ApiValueError
    from .exceptions import BadRequestException as BadRequestException
    from .exceptions import ConflictException as ConflictException
    from .exceptions import ForbiddenException as ForbiddenException
    from .exceptions import NotFoundException as NotFoundException
    from .exceptions import OpenApiException as OpenApiException
    from .exceptions import RateLimitException as RateLimitException
    from .exceptions import ServiceException as ServiceException
    from .exceptions import UnauthorizedException as UnauthorizedException
    from .exceptions import UnprocessableEntityException as UnprocessableEntityException
    from .models.auth_type import AuthType as AuthType
    from .models.bad_request_response import BadRequestResponse as BadRequestResponse
    from .models.bad_request_response_detail import (
        BadRequestResponseDetail as BadRequestResponseDetail,
    )
    from .models.bad_request_response_downstream_errors_inner import (
        BadRequestResponseDownstreamErrorsInner as BadRequestResponseDownstreamErrorsInner,
    )
    from .models.confirm_connection import ConfirmConnection as ConfirmConnection
    from .models.confirm_connection_response import (
        ConfirmConnectionResponse as ConfirmConnectionResponse,
    )
    from .models.confirm_connection_response_data import (
        ConfirmConnectionResponseData as ConfirmConnectionResponseData,
    )
    from .models.conflict_response import ConflictResponse as ConflictResponse
    from .models.conflict_response_detail import (
        ConflictResponseDetail as ConflictResponseDetail,
    )
    from .models.connection import Connection as Connection
    from .models.connection_callable_post_request import (
        ConnectionCallablePostRequest as ConnectionCallablePostRequest,
    )
    from .models.connection_configuration_inner import (
        ConnectionConfigurationInner as ConnectionConfigurationInner,
    )
    from .models.connection_configuration_inner_defaults_inner import (
        ConnectionConfigurationInnerDefaultsInner as ConnectionConfigurationInnerDefaultsInner,
    )
    from .models.connection_configuration_inner_defaults_inner_value import (
        ConnectionConfigurationInnerDefaultsInnerValue as ConnectionConfigurationInnerDefaultsInnerValue,
    )
    from .models.connection_created_post_request import (
        ConnectionCreatedPostRequest as ConnectionCreatedPostRequest,
    )
    from .models.connection_degraded_post_request import (
        ConnectionDegradedPostRequest as ConnectionDegradedPostRequest,
    )
    from .models.connection_deleted_post_request import (
        ConnectionDeletedPostRequest as ConnectionDeletedPostRequest,
    )
    from .models.connection_disabled_post_request import (
        ConnectionDisabledPostRequest as ConnectionDisabledPostRequest,
    )
    from .models.connection_event import ConnectionEvent as ConnectionEvent
    from .models.connection_health import ConnectionHealth as ConnectionHealth
    from .models.connection_import_data import (
        ConnectionImportData as ConnectionImportData,
    )
    from .models.connection_import_data_credentials import (
        ConnectionImportDataCredentials as ConnectionImportDataCredentials,
    )
    from .models.connection_metadata import ConnectionMetadata as ConnectionMetadata
    from .models.connection_metadata2 import ConnectionMetadata2 as ConnectionMetadata2
    from .models.connection_migrate_data import (
        ConnectionMigrateData as ConnectionMigrateData,
    )
    from .models.connection_recovered_post_request import (
        ConnectionRecoveredPostRequest as ConnectionRecoveredPostRequest,
    )
    from .models.connection_revoked_post_request import (
        ConnectionRevokedPostRequest as ConnectionRevokedPostRequest,
    )
    from .models.connection_state import ConnectionState as ConnectionState
    from .models.connection_updated_post_request import (
        ConnectionUpdatedPostRequest as ConnectionUpdatedPostRequest,
    )
    from .models.connection_webhook import ConnectionWebhook as ConnectionWebhook
    from .models.connections_token_request import (
        ConnectionsTokenRequest as ConnectionsTokenRequest,
    )
    from .models.consent_record import ConsentRecord as ConsentRecord
    from .models.consent_state import ConsentState as ConsentState
    from .models.consumer import Consumer as Consumer
    from .models.consumer_connection import ConsumerConnection as ConsumerConnection
    from .models.consumer_connection_metadata import (
        ConsumerConnectionMetadata as ConsumerConnectionMetadata,
    )
    from .models.consumer_metadata import ConsumerMetadata as ConsumerMetadata
    from .models.consumer_request_counts_in_date_range_response import (
        ConsumerRequestCountsInDateRangeResponse as ConsumerRequestCountsInDateRangeResponse,
    )
    from .models.consumer_request_counts_in_date_range_response_data import (
        ConsumerRequestCountsInDateRangeResponseData as ConsumerRequestCountsInDateRangeResponseData,
    )
    from .models.consumers_filter import ConsumersFilter as ConsumersFilter
    from .models.create_callback_state import CreateCallbackState as CreateCallbackState
    from .models.create_callback_state_response import (
        CreateCallbackStateResponse as CreateCallbackStateResponse,
    )
    from .models.create_callback_state_response_data import (
        CreateCallbackStateResponseData as CreateCallbackStateResponseData,
    )
    from .models.create_connection_response import (
        CreateConnectionResponse as CreateConnectionResponse,
    )
    from .models.create_consumer_request import (
        CreateConsumerRequest as CreateConsumerRequest,
    )
    from .models.create_consumer_response import (
        CreateConsumerResponse as CreateConsumerResponse,
    )
    from .models.create_custom_mapping_request import (
        CreateCustomMappingRequest as CreateCustomMappingRequest,
    )
    from .models.create_custom_mapping_response import (
        CreateCustomMappingResponse as CreateCustomMappingResponse,
    )
    from .models.create_session_response import (
        CreateSessionResponse as CreateSessionResponse,
    )
    from .models.create_session_response_data import (
        CreateSessionResponseData as CreateSessionResponseData,
    )
    from .models.custom_field_finder import CustomFieldFinder as CustomFieldFinder
    from .models.custom_mapping import CustomMapping as CustomMapping
    from .models.data_scopes import DataScopes as DataScopes
    from .models.data_scopes_resources import DataScopesResources as DataScopesResources
    from .models.data_scopes_resources_one_of_value_value import (
        DataScopesResourcesOneOfValueValue as DataScopesResourcesOneOfValueValue,
    )
    from .models.delete_consumer_response import (
        DeleteConsumerResponse as DeleteConsumerResponse,
    )
    from .models.delete_consumer_response_data import (
        DeleteConsumerResponseData as DeleteConsumerResponseData,
    )
    from .models.form_field import FormField as FormField
    from .models.form_field_option import FormFieldOption as FormFieldOption
    from .models.form_field_option_group import (
        FormFieldOptionGroup as FormFieldOptionGroup,
    )
    from .models.get_connection_response import (
        GetConnectionResponse as GetConnectionResponse,
    )
    from .models.get_connections_response import (
        GetConnectionsResponse as GetConnectionsResponse,
    )
    from .models.get_consent_records_response import (
        GetConsentRecordsResponse as GetConsentRecordsResponse,
    )
    from .models.get_consumer_response import GetConsumerResponse as GetConsumerResponse
    from .models.get_consumers_response import (
        GetConsumersResponse as GetConsumersResponse,
    )
    from .models.get_consumers_response_data_inner import (
        GetConsumersResponseDataInner as GetConsumersResponseDataInner,
    )
    from .models.get_custom_fields_response import (
        GetCustomFieldsResponse as GetCustomFieldsResponse,
    )
    from .models.get_custom_mapping_response import (
        GetCustomMappingResponse as GetCustomMappingResponse,
    )
    from .models.get_custom_mappings_response import (
        GetCustomMappingsResponse as GetCustomMappingsResponse,
    )
    from .models.get_logs_response import GetLogsResponse as GetLogsResponse
    from .models.get_resource_example_response import (
        GetResourceExampleResponse as GetResourceExampleResponse,
    )
    from .models.get_resource_schema_response import (
        GetResourceSchemaResponse as GetResourceSchemaResponse,
    )
    from .models.integration_state import IntegrationState as IntegrationState
    from .models.linked_connector_resource import (
        LinkedConnectorResource as LinkedConnectorResource,
    )
    from .models.links import Links as Links
    from .models.log import Log as Log
    from .models.log_operation import LogOperation as LogOperation
    from .models.log_service import LogService as LogService
    from .models.logs_filter import LogsFilter as LogsFilter
    from .models.meta import Meta as Meta
    from .models.meta_cursors import MetaCursors as MetaCursors
    from .models.meta_warnings_inner import MetaWarningsInner as MetaWarningsInner
    from .models.not_found_response import NotFoundResponse as NotFoundResponse
    from .models.not_found_response_detail import (
        NotFoundResponseDetail as NotFoundResponseDetail,
    )
    from .models.not_implemented_response import (
        NotImplementedResponse as NotImplementedResponse,
    )
    from .models.not_implemented_response_detail import (
        NotImplementedResponseDetail as NotImplementedResponseDetail,
    )
    from .models.o_auth_grant_type import OAuthGrantType as OAuthGrantType
    from .models.payment_required_response import (
        PaymentRequiredResponse as PaymentRequiredResponse,
    )
    from .models.request_count_allocation import (
        RequestCountAllocation as RequestCountAllocation,
    )
    from .models.resource_example import ResourceExample as ResourceExample
    from .models.resource_status import ResourceStatus as ResourceStatus
    from .models.session import Session as Session
    from .models.session_settings import SessionSettings as SessionSettings
    from .models.session_theme import SessionTheme as SessionTheme
    from .models.simple_form_field_option import (
        SimpleFormFieldOption as SimpleFormFieldOption,
    )
    from .models.simple_form_field_option_value import (
        SimpleFormFieldOptionValue as SimpleFormFieldOptionValue,
    )
    from .models.token_refresh_failed_post_request import (
        TokenRefreshFailedPostRequest as TokenRefreshFailedPostRequest,
    )
    from .models.token_refresh_pending_post_request import (
        TokenRefreshPendingPostRequest as TokenRefreshPendingPostRequest,
    )
    from .models.token_refresh_recovered_post_request import (
        TokenRefreshRecoveredPostRequest as TokenRefreshRecoveredPostRequest,
    )
    from .models.unauthorized_response import (
        UnauthorizedResponse as UnauthorizedResponse,
    )
    from .models.unauthorized_response_detail import (
        UnauthorizedResponseDetail as UnauthorizedResponseDetail,
    )
    from .models.unauthorized_response_detail_one_of1 import (
        UnauthorizedResponseDetailOneOf1 as UnauthorizedResponseDetailOneOf1,
    )
    from .models.unauthorized_response_detail_one_of1_debug import (
        UnauthorizedResponseDetailOneOf1Debug as UnauthorizedResponseDetailOneOf1Debug,
    )
    from .models.unexpected_error_response import (
        UnexpectedErrorResponse as UnexpectedErrorResponse,
    )
    from .models.unexpected_error_response_detail import (
        UnexpectedErrorResponseDetail as UnexpectedErrorResponseDetail,
    )
    from .models.unified_api_id import UnifiedApiId as UnifiedApiId
    from .models.unprocessable_response import (
        UnprocessableResponse as UnprocessableResponse,
    )
    from .models.unprocessable_response_detail import (
        UnprocessableResponseDetail as UnprocessableResponseDetail,
    )
    from .models.update_connection_response import (
        UpdateConnectionResponse as UpdateConnectionResponse,
    )
    from .models.update_consent_request import (
        UpdateConsentRequest as UpdateConsentRequest,
    )
    from .models.update_consent_request_resources import (
        UpdateConsentRequestResources as UpdateConsentRequestResources,
    )
    from .models.update_consent_request_resources_one_of_value_value import (
        UpdateConsentRequestResourcesOneOfValueValue as UpdateConsentRequestResourcesOneOfValueValue,
    )
    from .models.update_consent_response import (
        UpdateConsentResponse as UpdateConsentResponse,
    )
    from .models.update_consumer_request import (
        UpdateConsumerRequest as UpdateConsumerRequest,
    )
    from .models.update_consumer_response import (
        UpdateConsumerResponse as UpdateConsumerResponse,
    )
    from .models.update_custom_mapping_request import (
        UpdateCustomMappingRequest as UpdateCustomMappingRequest,
    )
    from .models.update_custom_mapping_response import (
        UpdateCustomMappingResponse as UpdateCustomMappingResponse,
    )
    from .models.validate_connection_state_request import (
        ValidateConnectionStateRequest as ValidateConnectionStateRequest,
    )
    from .models.validate_connection_state_response import (
        ValidateConnectionStateResponse as ValidateConnectionStateResponse,
    )
    from .models.validate_connection_state_response_data import (
        ValidateConnectionStateResponseData as ValidateConnectionStateResponseData,
    )
    from .models.vault_event_type import VaultEventType as VaultEventType
    from .models.vault_o_auth_disconnect_callback200_response import (
        VaultOAuthDisconnectCallback200Response as VaultOAuthDisconnectCallback200Response,
    )
    from .models.webhook_subscription import WebhookSubscription as WebhookSubscription

_HOMES: _t.Dict[str, str] = {
    "NULL": "._core.operation",
    "ApiAttributeError": ".exceptions",
    "ApiCancelledError": ".exceptions",
    "ApiClient": ".api_client",
    "ApiConnectionError": ".exceptions",
    "ApiDecodeError": ".exceptions",
    "ApiException": ".exceptions",
    "ApiKeyError": ".exceptions",
    "ApiResponse": ".api_response",
    "ApiStreamError": ".exceptions",
    "ApiTimeoutError": ".exceptions",
    "ApiTypeError": ".exceptions",
    "ApiValueError": ".exceptions",
    "AuthType": ".models.auth_type",
    "BadRequestException": ".exceptions",
    "BadRequestResponse": ".models.bad_request_response",
    "BadRequestResponseDetail": ".models.bad_request_response_detail",
    "BadRequestResponseDownstreamErrorsInner": ".models.bad_request_response_downstream_errors_inner",
    "CancelToken": "._core.cancel",
    "Configuration": ".configuration",
    "ConfirmConnection": ".models.confirm_connection",
    "ConfirmConnectionResponse": ".models.confirm_connection_response",
    "ConfirmConnectionResponseData": ".models.confirm_connection_response_data",
    "ConflictException": ".exceptions",
    "ConflictResponse": ".models.conflict_response",
    "ConflictResponseDetail": ".models.conflict_response_detail",
    "Connection": ".models.connection",
    "ConnectionCallablePostRequest": ".models.connection_callable_post_request",
    "ConnectionConfigurationInner": ".models.connection_configuration_inner",
    "ConnectionConfigurationInnerDefaultsInner": ".models.connection_configuration_inner_defaults_inner",
    "ConnectionConfigurationInnerDefaultsInnerValue": ".models.connection_configuration_inner_defaults_inner_value",
    "ConnectionCreatedPostRequest": ".models.connection_created_post_request",
    "ConnectionDegradedPostRequest": ".models.connection_degraded_post_request",
    "ConnectionDeletedPostRequest": ".models.connection_deleted_post_request",
    "ConnectionDisabledPostRequest": ".models.connection_disabled_post_request",
    "ConnectionEvent": ".models.connection_event",
    "ConnectionHealth": ".models.connection_health",
    "ConnectionImportData": ".models.connection_import_data",
    "ConnectionImportDataCredentials": ".models.connection_import_data_credentials",
    "ConnectionMetadata": ".models.connection_metadata",
    "ConnectionMetadata2": ".models.connection_metadata2",
    "ConnectionMigrateData": ".models.connection_migrate_data",
    "ConnectionRecoveredPostRequest": ".models.connection_recovered_post_request",
    "ConnectionRevokedPostRequest": ".models.connection_revoked_post_request",
    "ConnectionState": ".models.connection_state",
    "ConnectionUpdatedPostRequest": ".models.connection_updated_post_request",
    "ConnectionWebhook": ".models.connection_webhook",
    "ConnectionsApi": ".api.connections_api",
    "ConnectionsTokenRequest": ".models.connections_token_request",
    "ConsentRecord": ".models.consent_record",
    "ConsentState": ".models.consent_state",
    "Consumer": ".models.consumer",
    "ConsumerConnection": ".models.consumer_connection",
    "ConsumerConnectionMetadata": ".models.consumer_connection_metadata",
    "ConsumerMetadata": ".models.consumer_metadata",
    "ConsumerRequestCountsInDateRangeResponse": ".models.consumer_request_counts_in_date_range_response",
    "ConsumerRequestCountsInDateRangeResponseData": ".models.consumer_request_counts_in_date_range_response_data",
    "ConsumersApi": ".api.consumers_api",
    "ConsumersFilter": ".models.consumers_filter",
    "CreateCallbackState": ".models.create_callback_state",
    "CreateCallbackStateResponse": ".models.create_callback_state_response",
    "CreateCallbackStateResponseData": ".models.create_callback_state_response_data",
    "CreateConnectionResponse": ".models.create_connection_response",
    "CreateConsumerRequest": ".models.create_consumer_request",
    "CreateConsumerResponse": ".models.create_consumer_response",
    "CreateCustomMappingRequest": ".models.create_custom_mapping_request",
    "CreateCustomMappingResponse": ".models.create_custom_mapping_response",
    "CreateSessionResponse": ".models.create_session_response",
    "CreateSessionResponseData": ".models.create_session_response_data",
    "CustomFieldFinder": ".models.custom_field_finder",
    "CustomMapping": ".models.custom_mapping",
    "CustomMappingsApi": ".api.custom_mappings_api",
    "DataScopes": ".models.data_scopes",
    "DataScopesResources": ".models.data_scopes_resources",
    "DataScopesResourcesOneOfValueValue": ".models.data_scopes_resources_one_of_value_value",
    "DeleteConsumerResponse": ".models.delete_consumer_response",
    "DeleteConsumerResponseData": ".models.delete_consumer_response_data",
    "ForbiddenException": ".exceptions",
    "FormField": ".models.form_field",
    "FormFieldOption": ".models.form_field_option",
    "FormFieldOptionGroup": ".models.form_field_option_group",
    "GetConnectionResponse": ".models.get_connection_response",
    "GetConnectionsResponse": ".models.get_connections_response",
    "GetConsentRecordsResponse": ".models.get_consent_records_response",
    "GetConsumerResponse": ".models.get_consumer_response",
    "GetConsumersResponse": ".models.get_consumers_response",
    "GetConsumersResponseDataInner": ".models.get_consumers_response_data_inner",
    "GetCustomFieldsResponse": ".models.get_custom_fields_response",
    "GetCustomMappingResponse": ".models.get_custom_mapping_response",
    "GetCustomMappingsResponse": ".models.get_custom_mappings_response",
    "GetLogsResponse": ".models.get_logs_response",
    "GetResourceExampleResponse": ".models.get_resource_example_response",
    "GetResourceSchemaResponse": ".models.get_resource_schema_response",
    "IntegrationState": ".models.integration_state",
    "LinkedConnectorResource": ".models.linked_connector_resource",
    "Links": ".models.links",
    "Log": ".models.log",
    "LogOperation": ".models.log_operation",
    "LogService": ".models.log_service",
    "LogsApi": ".api.logs_api",
    "LogsFilter": ".models.logs_filter",
    "Meta": ".models.meta",
    "MetaCursors": ".models.meta_cursors",
    "MetaWarningsInner": ".models.meta_warnings_inner",
    "NotFoundException": ".exceptions",
    "NotFoundResponse": ".models.not_found_response",
    "NotFoundResponseDetail": ".models.not_found_response_detail",
    "NotImplementedResponse": ".models.not_implemented_response",
    "NotImplementedResponseDetail": ".models.not_implemented_response_detail",
    "OAuthGrantType": ".models.o_auth_grant_type",
    "OpenApiException": ".exceptions",
    "PaymentRequiredResponse": ".models.payment_required_response",
    "RateLimitException": ".exceptions",
    "RequestCountAllocation": ".models.request_count_allocation",
    "RequestOptions": "._core.operation",
    "ResourceExample": ".models.resource_example",
    "ResourceStatus": ".models.resource_status",
    "RetryPolicy": "._core.retry",
    "ServiceException": ".exceptions",
    "Session": ".models.session",
    "SessionSettings": ".models.session_settings",
    "SessionTheme": ".models.session_theme",
    "SessionsApi": ".api.sessions_api",
    "SimpleFormFieldOption": ".models.simple_form_field_option",
    "SimpleFormFieldOptionValue": ".models.simple_form_field_option_value",
    "TokenRefreshFailedPostRequest": ".models.token_refresh_failed_post_request",
    "TokenRefreshPendingPostRequest": ".models.token_refresh_pending_post_request",
    "TokenRefreshRecoveredPostRequest": ".models.token_refresh_recovered_post_request",
    "UnauthorizedException": ".exceptions",
    "UnauthorizedResponse": ".models.unauthorized_response",
    "UnauthorizedResponseDetail": ".models.unauthorized_response_detail",
    "UnauthorizedResponseDetailOneOf1": ".models.unauthorized_response_detail_one_of1",
    "UnauthorizedResponseDetailOneOf1Debug": ".models.unauthorized_response_detail_one_of1_debug",
    "UnexpectedErrorResponse": ".models.unexpected_error_response",
    "UnexpectedErrorResponseDetail": ".models.unexpected_error_response_detail",
    "UnifiedApiId": ".models.unified_api_id",
    "UnknownVariant": "._union",
    "UnprocessableEntityException": ".exceptions",
    "UnprocessableResponse": ".models.unprocessable_response",
    "UnprocessableResponseDetail": ".models.unprocessable_response_detail",
    "UpdateConnectionResponse": ".models.update_connection_response",
    "UpdateConsentRequest": ".models.update_consent_request",
    "UpdateConsentRequestResources": ".models.update_consent_request_resources",
    "UpdateConsentRequestResourcesOneOfValueValue": ".models.update_consent_request_resources_one_of_value_value",
    "UpdateConsentResponse": ".models.update_consent_response",
    "UpdateConsumerRequest": ".models.update_consumer_request",
    "UpdateConsumerResponse": ".models.update_consumer_response",
    "UpdateCustomMappingRequest": ".models.update_custom_mapping_request",
    "UpdateCustomMappingResponse": ".models.update_custom_mapping_response",
    "ValidateConnectionStateRequest": ".models.validate_connection_state_request",
    "ValidateConnectionStateResponse": ".models.validate_connection_state_response",
    "ValidateConnectionStateResponseData": ".models.validate_connection_state_response_data",
    "VaultEventType": ".models.vault_event_type",
    "VaultOAuthDisconnectCallback200Response": ".models.vault_o_auth_disconnect_callback200_response",
    "WebhookSubscription": ".models.webhook_subscription",
}
_MODULES: _t.Tuple[str, ...] = (".api", ".inputs", ".models", ".rest", ".aio")


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        module = f".{name}"
        if module in (*_HOMES.values(), *_MODULES):
            return _importlib.import_module(module, __name__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = _builtins.getattr(_importlib.import_module(home, __name__), name)
    _builtins.globals()[name] = value
    return value


def __dir__() -> _t.List[str]:
    return __all__


__all__ = [
    "NULL",
    "ApiAttributeError",
    "ApiCancelledError",
    "ApiClient",
    "ApiConnectionError",
    "ApiDecodeError",
    "ApiException",
    "ApiKeyError",
    "ApiResponse",
    "ApiStreamError",
    "ApiTimeoutError",
    "ApiTypeError",
    "ApiValueError",
    "AuthType",
    "BadRequestException",
    "BadRequestResponse",
    "BadRequestResponseDetail",
    "BadRequestResponseDownstreamErrorsInner",
    "CancelToken",
    "Configuration",
    "ConfirmConnection",
    "ConfirmConnectionResponse",
    "ConfirmConnectionResponseData",
    "ConflictException",
    "ConflictResponse",
    "ConflictResponseDetail",
    "Connection",
    "ConnectionCallablePostRequest",
    "ConnectionConfigurationInner",
    "ConnectionConfigurationInnerDefaultsInner",
    "ConnectionConfigurationInnerDefaultsInnerValue",
    "ConnectionCreatedPostRequest",
    "ConnectionDegradedPostRequest",
    "ConnectionDeletedPostRequest",
    "ConnectionDisabledPostRequest",
    "ConnectionEvent",
    "ConnectionHealth",
    "ConnectionImportData",
    "ConnectionImportDataCredentials",
    "ConnectionMetadata",
    "ConnectionMetadata2",
    "ConnectionMigrateData",
    "ConnectionRecoveredPostRequest",
    "ConnectionRevokedPostRequest",
    "ConnectionState",
    "ConnectionUpdatedPostRequest",
    "ConnectionWebhook",
    "ConnectionsApi",
    "ConnectionsTokenRequest",
    "ConsentRecord",
    "ConsentState",
    "Consumer",
    "ConsumerConnection",
    "ConsumerConnectionMetadata",
    "ConsumerMetadata",
    "ConsumerRequestCountsInDateRangeResponse",
    "ConsumerRequestCountsInDateRangeResponseData",
    "ConsumersApi",
    "ConsumersFilter",
    "CreateCallbackState",
    "CreateCallbackStateResponse",
    "CreateCallbackStateResponseData",
    "CreateConnectionResponse",
    "CreateConsumerRequest",
    "CreateConsumerResponse",
    "CreateCustomMappingRequest",
    "CreateCustomMappingResponse",
    "CreateSessionResponse",
    "CreateSessionResponseData",
    "CustomFieldFinder",
    "CustomMapping",
    "CustomMappingsApi",
    "DataScopes",
    "DataScopesResources",
    "DataScopesResourcesOneOfValueValue",
    "DeleteConsumerResponse",
    "DeleteConsumerResponseData",
    "ForbiddenException",
    "FormField",
    "FormFieldOption",
    "FormFieldOptionGroup",
    "GetConnectionResponse",
    "GetConnectionsResponse",
    "GetConsentRecordsResponse",
    "GetConsumerResponse",
    "GetConsumersResponse",
    "GetConsumersResponseDataInner",
    "GetCustomFieldsResponse",
    "GetCustomMappingResponse",
    "GetCustomMappingsResponse",
    "GetLogsResponse",
    "GetResourceExampleResponse",
    "GetResourceSchemaResponse",
    "IntegrationState",
    "LinkedConnectorResource",
    "Links",
    "Log",
    "LogOperation",
    "LogService",
    "LogsApi",
    "LogsFilter",
    "Meta",
    "MetaCursors",
    "MetaWarningsInner",
    "NotFoundException",
    "NotFoundResponse",
    "NotFoundResponseDetail",
    "NotImplementedResponse",
    "NotImplementedResponseDetail",
    "OAuthGrantType",
    "OpenApiException",
    "PaymentRequiredResponse",
    "RateLimitException",
    "RequestCountAllocation",
    "RequestOptions",
    "ResourceExample",
    "ResourceStatus",
    "RetryPolicy",
    "ServiceException",
    "Session",
    "SessionSettings",
    "SessionTheme",
    "SessionsApi",
    "SimpleFormFieldOption",
    "SimpleFormFieldOptionValue",
    "TokenRefreshFailedPostRequest",
    "TokenRefreshPendingPostRequest",
    "TokenRefreshRecoveredPostRequest",
    "UnauthorizedException",
    "UnauthorizedResponse",
    "UnauthorizedResponseDetail",
    "UnauthorizedResponseDetailOneOf1",
    "UnauthorizedResponseDetailOneOf1Debug",
    "UnexpectedErrorResponse",
    "UnexpectedErrorResponseDetail",
    "UnifiedApiId",
    "UnknownVariant",
    "UnprocessableEntityException",
    "UnprocessableResponse",
    "UnprocessableResponseDetail",
    "UpdateConnectionResponse",
    "UpdateConsentRequest",
    "UpdateConsentRequestResources",
    "UpdateConsentRequestResourcesOneOfValueValue",
    "UpdateConsentResponse",
    "UpdateConsumerRequest",
    "UpdateConsumerResponse",
    "UpdateCustomMappingRequest",
    "UpdateCustomMappingResponse",
    "ValidateConnectionStateRequest",
    "ValidateConnectionStateResponse",
    "ValidateConnectionStateResponseData",
    "VaultEventType",
    "VaultOAuthDisconnectCallback200Response",
    "WebhookSubscription",
]
