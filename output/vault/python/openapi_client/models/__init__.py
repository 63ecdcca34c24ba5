# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The models of the API. Each is imported when it is first used."""

from __future__ import annotations

import builtins as _builtins
import importlib as _importlib
import typing as _t

if _t.TYPE_CHECKING:
    from .auth_type import AuthType as AuthType
    from .bad_request_response import BadRequestResponse as BadRequestResponse
    from .bad_request_response_detail import (
        BadRequestResponseDetail as BadRequestResponseDetail,
    )
    from .bad_request_response_downstream_errors_inner import (
        BadRequestResponseDownstreamErrorsInner as BadRequestResponseDownstreamErrorsInner,
    )
    from .confirm_connection import ConfirmConnection as ConfirmConnection
    from .confirm_connection_response import (
        ConfirmConnectionResponse as ConfirmConnectionResponse,
    )
    from .confirm_connection_response_data import (
        ConfirmConnectionResponseData as ConfirmConnectionResponseData,
    )
    from .conflict_response import ConflictResponse as ConflictResponse
    from .conflict_response_detail import (
        ConflictResponseDetail as ConflictResponseDetail,
    )
    from .connection import Connection as Connection
    from .connection_callable_post_request import (
        ConnectionCallablePostRequest as ConnectionCallablePostRequest,
    )
    from .connection_configuration_inner import (
        ConnectionConfigurationInner as ConnectionConfigurationInner,
    )
    from .connection_configuration_inner_defaults_inner import (
        ConnectionConfigurationInnerDefaultsInner as ConnectionConfigurationInnerDefaultsInner,
    )
    from .connection_configuration_inner_defaults_inner_value import (
        ConnectionConfigurationInnerDefaultsInnerValue as ConnectionConfigurationInnerDefaultsInnerValue,
    )
    from .connection_created_post_request import (
        ConnectionCreatedPostRequest as ConnectionCreatedPostRequest,
    )
    from .connection_degraded_post_request import (
        ConnectionDegradedPostRequest as ConnectionDegradedPostRequest,
    )
    from .connection_deleted_post_request import (
        ConnectionDeletedPostRequest as ConnectionDeletedPostRequest,
    )
    from .connection_disabled_post_request import (
        ConnectionDisabledPostRequest as ConnectionDisabledPostRequest,
    )
    from .connection_event import ConnectionEvent as ConnectionEvent
    from .connection_health import ConnectionHealth as ConnectionHealth
    from .connection_import_data import ConnectionImportData as ConnectionImportData
    from .connection_import_data_credentials import (
        ConnectionImportDataCredentials as ConnectionImportDataCredentials,
    )
    from .connection_metadata import ConnectionMetadata as ConnectionMetadata
    from .connection_metadata2 import ConnectionMetadata2 as ConnectionMetadata2
    from .connection_migrate_data import ConnectionMigrateData as ConnectionMigrateData
    from .connection_recovered_post_request import (
        ConnectionRecoveredPostRequest as ConnectionRecoveredPostRequest,
    )
    from .connection_revoked_post_request import (
        ConnectionRevokedPostRequest as ConnectionRevokedPostRequest,
    )
    from .connection_state import ConnectionState as ConnectionState
    from .connection_updated_post_request import (
        ConnectionUpdatedPostRequest as ConnectionUpdatedPostRequest,
    )
    from .connection_webhook import ConnectionWebhook as ConnectionWebhook
    from .connections_token_request import (
        ConnectionsTokenRequest as ConnectionsTokenRequest,
    )
    from .consent_record import ConsentRecord as ConsentRecord
    from .consent_state import ConsentState as ConsentState
    from .consumer import Consumer as Consumer
    from .consumer_connection import ConsumerConnection as ConsumerConnection
    from .consumer_connection_metadata import (
        ConsumerConnectionMetadata as ConsumerConnectionMetadata,
    )
    from .consumer_metadata import ConsumerMetadata as ConsumerMetadata
    from .consumer_request_counts_in_date_range_response import (
        ConsumerRequestCountsInDateRangeResponse as ConsumerRequestCountsInDateRangeResponse,
    )
    from .consumer_request_counts_in_date_range_response_data import (
        ConsumerRequestCountsInDateRangeResponseData as ConsumerRequestCountsInDateRangeResponseData,
    )
    from .consumers_filter import ConsumersFilter as ConsumersFilter
    from .create_callback_state import CreateCallbackState as CreateCallbackState
    from .create_callback_state_response import (
        CreateCallbackStateResponse as CreateCallbackStateResponse,
    )
    from .create_callback_state_response_data import (
        CreateCallbackStateResponseData as CreateCallbackStateResponseData,
    )
    from .create_connection_response import (
        CreateConnectionResponse as CreateConnectionResponse,
    )
    from .create_consumer_request import CreateConsumerRequest as CreateConsumerRequest
    from .create_consumer_response import (
        CreateConsumerResponse as CreateConsumerResponse,
    )
    from .create_custom_mapping_request import (
        CreateCustomMappingRequest as CreateCustomMappingRequest,
    )
    from .create_custom_mapping_response import (
        CreateCustomMappingResponse as CreateCustomMappingResponse,
    )
    from .create_session_response import CreateSessionResponse as CreateSessionResponse
    from .create_session_response_data import (
        CreateSessionResponseData as CreateSessionResponseData,
    )
    from .custom_field_finder import CustomFieldFinder as CustomFieldFinder
    from .custom_mapping import CustomMapping as CustomMapping
    from .data_scopes import DataScopes as DataScopes
    from .data_scopes_resources import DataScopesResources as DataScopesResources
    from .data_scopes_resources_one_of_value_value import (
        DataScopesResourcesOneOfValueValue as DataScopesResourcesOneOfValueValue,
    )
    from .delete_consumer_response import (
        DeleteConsumerResponse as DeleteConsumerResponse,
    )
    from .delete_consumer_response_data import (
        DeleteConsumerResponseData as DeleteConsumerResponseData,
    )
    from .form_field import FormField as FormField
    from .form_field_option import FormFieldOption as FormFieldOption
    from .form_field_option_group import FormFieldOptionGroup as FormFieldOptionGroup
    from .get_connection_response import GetConnectionResponse as GetConnectionResponse
    from .get_connections_response import (
        GetConnectionsResponse as GetConnectionsResponse,
    )
    from .get_consent_records_response import (
        GetConsentRecordsResponse as GetConsentRecordsResponse,
    )
    from .get_consumer_response import GetConsumerResponse as GetConsumerResponse
    from .get_consumers_response import GetConsumersResponse as GetConsumersResponse
    from .get_consumers_response_data_inner import (
        GetConsumersResponseDataInner as GetConsumersResponseDataInner,
    )
    from .get_custom_fields_response import (
        GetCustomFieldsResponse as GetCustomFieldsResponse,
    )
    from .get_custom_mapping_response import (
        GetCustomMappingResponse as GetCustomMappingResponse,
    )
    from .get_custom_mappings_response import (
        GetCustomMappingsResponse as GetCustomMappingsResponse,
    )
    from .get_logs_response import GetLogsResponse as GetLogsResponse
    from .get_resource_example_response import (
        GetResourceExampleResponse as GetResourceExampleResponse,
    )
    from .get_resource_schema_response import (
        GetResourceSchemaResponse as GetResourceSchemaResponse,
    )
    from .integration_state import IntegrationState as IntegrationState
    from .linked_connector_resource import (
        LinkedConnectorResource as LinkedConnectorResource,
    )
    from .links import Links as Links
    from .log import Log as Log
    from .log_operation import LogOperation as LogOperation
    from .log_service import LogService as LogService
    from .logs_filter import LogsFilter as LogsFilter
    from .meta import Meta as Meta
    from .meta_cursors import MetaCursors as MetaCursors
    from .meta_warnings_inner import MetaWarningsInner as MetaWarningsInner
    from .not_found_response import NotFoundResponse as NotFoundResponse
    from .not_found_response_detail import (
        NotFoundResponseDetail as NotFoundResponseDetail,
    )
    from .not_implemented_response import (
        NotImplementedResponse as NotImplementedResponse,
    )
    from .not_implemented_response_detail import (
        NotImplementedResponseDetail as NotImplementedResponseDetail,
    )
    from .o_auth_grant_type import OAuthGrantType as OAuthGrantType
    from .payment_required_response import (
        PaymentRequiredResponse as PaymentRequiredResponse,
    )
    from .request_count_allocation import (
        RequestCountAllocation as RequestCountAllocation,
    )
    from .resource_example import ResourceExample as ResourceExample
    from .resource_status import ResourceStatus as ResourceStatus
    from .session import Session as Session
    from .session_settings import SessionSettings as SessionSettings
    from .session_theme import SessionTheme as SessionTheme
    from .simple_form_field_option import SimpleFormFieldOption as SimpleFormFieldOption
    from .simple_form_field_option_value import (
        SimpleFormFieldOptionValue as SimpleFormFieldOptionValue,
    )
    from .token_refresh_failed_post_request import (
        TokenRefreshFailedPostRequest as TokenRefreshFailedPostRequest,
    )
    from .token_refresh_pending_post_request import (
        TokenRefreshPendingPostRequest as TokenRefreshPendingPostRequest,
    )
    from .token_refresh_recovered_post_request import (
        TokenRefreshRecoveredPostRequest as TokenRefreshRecoveredPostRequest,
    )
    from .unauthorized_response import UnauthorizedResponse as UnauthorizedResponse
    from .unauthorized_response_detail import (
        UnauthorizedResponseDetail as UnauthorizedResponseDetail,
    )
    from .unauthorized_response_detail_one_of1 import (
        UnauthorizedResponseDetailOneOf1 as UnauthorizedResponseDetailOneOf1,
    )
    from .unauthorized_response_detail_one_of1_debug import (
        UnauthorizedResponseDetailOneOf1Debug as UnauthorizedResponseDetailOneOf1Debug,
    )
    from .unexpected_error_response import (
        UnexpectedErrorResponse as UnexpectedErrorResponse,
    )
    from .unexpected_error_response_detail import (
        UnexpectedErrorResponseDetail as UnexpectedErrorResponseDetail,
    )
    from .unified_api_id import UnifiedApiId as UnifiedApiId
    from .unprocessable_response import UnprocessableResponse as UnprocessableResponse
    from .unprocessable_response_detail import (
        UnprocessableResponseDetail as UnprocessableResponseDetail,
    )
    from .update_connection_response import (
        UpdateConnectionResponse as UpdateConnectionResponse,
    )
    from .update_consent_request import UpdateConsentRequest as UpdateConsentRequest
    from .update_consent_request_resources import (
        UpdateConsentRequestResources as UpdateConsentRequestResources,
    )
    from .update_consent_request_resources_one_of_value_value import (
        UpdateConsentRequestResourcesOneOfValueValue as UpdateConsentRequestResourcesOneOfValueValue,
    )
    from .update_consent_response import UpdateConsentResponse as UpdateConsentResponse
    from .update_consumer_request import UpdateConsumerRequest as UpdateConsumerRequest
    from .update_consumer_response import (
        UpdateConsumerResponse as UpdateConsumerResponse,
    )
    from .update_custom_mapping_request import (
        UpdateCustomMappingRequest as UpdateCustomMappingRequest,
    )
    from .update_custom_mapping_response import (
        UpdateCustomMappingResponse as UpdateCustomMappingResponse,
    )
    from .validate_connection_state_request import (
        ValidateConnectionStateRequest as ValidateConnectionStateRequest,
    )
    from .validate_connection_state_response import (
        ValidateConnectionStateResponse as ValidateConnectionStateResponse,
    )
    from .validate_connection_state_response_data import (
        ValidateConnectionStateResponseData as ValidateConnectionStateResponseData,
    )
    from .vault_event_type import VaultEventType as VaultEventType
    from .vault_o_auth_disconnect_callback200_response import (
        VaultOAuthDisconnectCallback200Response as VaultOAuthDisconnectCallback200Response,
    )
    from .webhook_subscription import WebhookSubscription as WebhookSubscription

_HOMES: _t.Dict[str, str] = {
    "AuthType": ".auth_type",
    "BadRequestResponse": ".bad_request_response",
    "BadRequestResponseDetail": ".bad_request_response_detail",
    "BadRequestResponseDownstreamErrorsInner": ".bad_request_response_downstream_errors_inner",
    "ConfirmConnection": ".confirm_connection",
    "ConfirmConnectionResponse": ".confirm_connection_response",
    "ConfirmConnectionResponseData": ".confirm_connection_response_data",
    "ConflictResponse": ".conflict_response",
    "ConflictResponseDetail": ".conflict_response_detail",
    "Connection": ".connection",
    "ConnectionCallablePostRequest": ".connection_callable_post_request",
    "ConnectionConfigurationInner": ".connection_configuration_inner",
    "ConnectionConfigurationInnerDefaultsInner": ".connection_configuration_inner_defaults_inner",
    "ConnectionConfigurationInnerDefaultsInnerValue": ".connection_configuration_inner_defaults_inner_value",
    "ConnectionCreatedPostRequest": ".connection_created_post_request",
    "ConnectionDegradedPostRequest": ".connection_degraded_post_request",
    "ConnectionDeletedPostRequest": ".connection_deleted_post_request",
    "ConnectionDisabledPostRequest": ".connection_disabled_post_request",
    "ConnectionEvent": ".connection_event",
    "ConnectionHealth": ".connection_health",
    "ConnectionImportData": ".connection_import_data",
    "ConnectionImportDataCredentials": ".connection_import_data_credentials",
    "ConnectionMetadata": ".connection_metadata",
    "ConnectionMetadata2": ".connection_metadata2",
    "ConnectionMigrateData": ".connection_migrate_data",
    "ConnectionRecoveredPostRequest": ".connection_recovered_post_request",
    "ConnectionRevokedPostRequest": ".connection_revoked_post_request",
    "ConnectionState": ".connection_state",
    "ConnectionUpdatedPostRequest": ".connection_updated_post_request",
    "ConnectionWebhook": ".connection_webhook",
    "ConnectionsTokenRequest": ".connections_token_request",
    "ConsentRecord": ".consent_record",
    "ConsentState": ".consent_state",
    "Consumer": ".consumer",
    "ConsumerConnection": ".consumer_connection",
    "ConsumerConnectionMetadata": ".consumer_connection_metadata",
    "ConsumerMetadata": ".consumer_metadata",
    "ConsumerRequestCountsInDateRangeResponse": ".consumer_request_counts_in_date_range_response",
    "ConsumerRequestCountsInDateRangeResponseData": ".consumer_request_counts_in_date_range_response_data",
    "ConsumersFilter": ".consumers_filter",
    "CreateCallbackState": ".create_callback_state",
    "CreateCallbackStateResponse": ".create_callback_state_response",
    "CreateCallbackStateResponseData": ".create_callback_state_response_data",
    "CreateConnectionResponse": ".create_connection_response",
    "CreateConsumerRequest": ".create_consumer_request",
    "CreateConsumerResponse": ".create_consumer_response",
    "CreateCustomMappingRequest": ".create_custom_mapping_request",
    "CreateCustomMappingResponse": ".create_custom_mapping_response",
    "CreateSessionResponse": ".create_session_response",
    "CreateSessionResponseData": ".create_session_response_data",
    "CustomFieldFinder": ".custom_field_finder",
    "CustomMapping": ".custom_mapping",
    "DataScopes": ".data_scopes",
    "DataScopesResources": ".data_scopes_resources",
    "DataScopesResourcesOneOfValueValue": ".data_scopes_resources_one_of_value_value",
    "DeleteConsumerResponse": ".delete_consumer_response",
    "DeleteConsumerResponseData": ".delete_consumer_response_data",
    "FormField": ".form_field",
    "FormFieldOption": ".form_field_option",
    "FormFieldOptionGroup": ".form_field_option_group",
    "GetConnectionResponse": ".get_connection_response",
    "GetConnectionsResponse": ".get_connections_response",
    "GetConsentRecordsResponse": ".get_consent_records_response",
    "GetConsumerResponse": ".get_consumer_response",
    "GetConsumersResponse": ".get_consumers_response",
    "GetConsumersResponseDataInner": ".get_consumers_response_data_inner",
    "GetCustomFieldsResponse": ".get_custom_fields_response",
    "GetCustomMappingResponse": ".get_custom_mapping_response",
    "GetCustomMappingsResponse": ".get_custom_mappings_response",
    "GetLogsResponse": ".get_logs_response",
    "GetResourceExampleResponse": ".get_resource_example_response",
    "GetResourceSchemaResponse": ".get_resource_schema_response",
    "IntegrationState": ".integration_state",
    "LinkedConnectorResource": ".linked_connector_resource",
    "Links": ".links",
    "Log": ".log",
    "LogOperation": ".log_operation",
    "LogService": ".log_service",
    "LogsFilter": ".logs_filter",
    "Meta": ".meta",
    "MetaCursors": ".meta_cursors",
    "MetaWarningsInner": ".meta_warnings_inner",
    "NotFoundResponse": ".not_found_response",
    "NotFoundResponseDetail": ".not_found_response_detail",
    "NotImplementedResponse": ".not_implemented_response",
    "NotImplementedResponseDetail": ".not_implemented_response_detail",
    "OAuthGrantType": ".o_auth_grant_type",
    "PaymentRequiredResponse": ".payment_required_response",
    "RequestCountAllocation": ".request_count_allocation",
    "ResourceExample": ".resource_example",
    "ResourceStatus": ".resource_status",
    "Session": ".session",
    "SessionSettings": ".session_settings",
    "SessionTheme": ".session_theme",
    "SimpleFormFieldOption": ".simple_form_field_option",
    "SimpleFormFieldOptionValue": ".simple_form_field_option_value",
    "TokenRefreshFailedPostRequest": ".token_refresh_failed_post_request",
    "TokenRefreshPendingPostRequest": ".token_refresh_pending_post_request",
    "TokenRefreshRecoveredPostRequest": ".token_refresh_recovered_post_request",
    "UnauthorizedResponse": ".unauthorized_response",
    "UnauthorizedResponseDetail": ".unauthorized_response_detail",
    "UnauthorizedResponseDetailOneOf1": ".unauthorized_response_detail_one_of1",
    "UnauthorizedResponseDetailOneOf1Debug": ".unauthorized_response_detail_one_of1_debug",
    "UnexpectedErrorResponse": ".unexpected_error_response",
    "UnexpectedErrorResponseDetail": ".unexpected_error_response_detail",
    "UnifiedApiId": ".unified_api_id",
    "UnprocessableResponse": ".unprocessable_response",
    "UnprocessableResponseDetail": ".unprocessable_response_detail",
    "UpdateConnectionResponse": ".update_connection_response",
    "UpdateConsentRequest": ".update_consent_request",
    "UpdateConsentRequestResources": ".update_consent_request_resources",
    "UpdateConsentRequestResourcesOneOfValueValue": ".update_consent_request_resources_one_of_value_value",
    "UpdateConsentResponse": ".update_consent_response",
    "UpdateConsumerRequest": ".update_consumer_request",
    "UpdateConsumerResponse": ".update_consumer_response",
    "UpdateCustomMappingRequest": ".update_custom_mapping_request",
    "UpdateCustomMappingResponse": ".update_custom_mapping_response",
    "ValidateConnectionStateRequest": ".validate_connection_state_request",
    "ValidateConnectionStateResponse": ".validate_connection_state_response",
    "ValidateConnectionStateResponseData": ".validate_connection_state_response_data",
    "VaultEventType": ".vault_event_type",
    "VaultOAuthDisconnectCallback200Response": ".vault_o_auth_disconnect_callback200_response",
    "WebhookSubscription": ".webhook_subscription",
}
_MODULES: _t.Tuple[str, ...] = ()


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
    "AuthType",
    "BadRequestResponse",
    "BadRequestResponseDetail",
    "BadRequestResponseDownstreamErrorsInner",
    "ConfirmConnection",
    "ConfirmConnectionResponse",
    "ConfirmConnectionResponseData",
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
    "ConnectionsTokenRequest",
    "ConsentRecord",
    "ConsentState",
    "Consumer",
    "ConsumerConnection",
    "ConsumerConnectionMetadata",
    "ConsumerMetadata",
    "ConsumerRequestCountsInDateRangeResponse",
    "ConsumerRequestCountsInDateRangeResponseData",
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
    "DataScopes",
    "DataScopesResources",
    "DataScopesResourcesOneOfValueValue",
    "DeleteConsumerResponse",
    "DeleteConsumerResponseData",
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
    "LogsFilter",
    "Meta",
    "MetaCursors",
    "MetaWarningsInner",
    "NotFoundResponse",
    "NotFoundResponseDetail",
    "NotImplementedResponse",
    "NotImplementedResponseDetail",
    "OAuthGrantType",
    "PaymentRequiredResponse",
    "RequestCountAllocation",
    "ResourceExample",
    "ResourceStatus",
    "Session",
    "SessionSettings",
    "SessionTheme",
    "SimpleFormFieldOption",
    "SimpleFormFieldOptionValue",
    "TokenRefreshFailedPostRequest",
    "TokenRefreshPendingPostRequest",
    "TokenRefreshRecoveredPostRequest",
    "UnauthorizedResponse",
    "UnauthorizedResponseDetail",
    "UnauthorizedResponseDetailOneOf1",
    "UnauthorizedResponseDetailOneOf1Debug",
    "UnexpectedErrorResponse",
    "UnexpectedErrorResponseDetail",
    "UnifiedApiId",
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
