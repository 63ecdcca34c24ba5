# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Dictionaries that may be given for models, for type checkers. Keys are those of JSON."""

from __future__ import annotations

import datetime as _dt
import typing as _t

import typing_extensions as _te

from . import models as _m


class Unchecked:
    """The values of a dictionary of which type checkers know none, as of a `Dict[str, Any]`."""


class ConfirmConnectionDict(_te.TypedDict):
    confirm_token: str


class ConnectionDict(_te.TypedDict):
    enabled: _te.NotRequired[_t.Union[bool, None]]
    settings: _te.NotRequired[_t.Union[_t.Mapping[str, _t.Any], None]]
    metadata: _te.NotRequired[
        _t.Union[_m.ConnectionMetadata2, _t.Mapping[str, _t.Any], None]
    ]
    configuration: _te.NotRequired[
        _t.Union[
            _t.Sequence[
                _t.Union[
                    _m.ConnectionConfigurationInner,
                    ConnectionConfigurationInnerDict,
                    _t.Mapping[str, Unchecked],
                ]
            ],
            None,
        ]
    ]
    custom_mappings: _te.NotRequired[
        _t.Union[
            _t.Sequence[
                _t.Union[
                    _m.CustomMapping,
                    CustomMappingDict,
                    _t.Mapping[str, Unchecked],
                ]
            ],
            None,
        ]
    ]
    consent_state: _te.NotRequired[_t.Union[_m.ConsentState, str, None]]
    latest_consent: _te.NotRequired[
        _t.Union[_m.ConsentRecord, ConsentRecordDict, _t.Mapping[str, Unchecked], None]
    ]
    application_data_scopes: _te.NotRequired[
        _t.Union[_m.DataScopes, DataScopesDict, _t.Mapping[str, Unchecked], None]
    ]


class ConnectionConfigurationInnerDict(_te.TypedDict):
    resource: _te.NotRequired[_t.Union[str, None]]
    defaults: _te.NotRequired[
        _t.Union[
            _t.Sequence[
                _t.Union[
                    _m.ConnectionConfigurationInnerDefaultsInner,
                    ConnectionConfigurationInnerDefaultsInnerDict,
                    _t.Mapping[str, Unchecked],
                ]
            ],
            None,
        ]
    ]


class ConnectionConfigurationInnerDefaultsInnerDict(_te.TypedDict):
    id: _te.NotRequired[_t.Union[str, None]]
    options: _te.NotRequired[
        _t.Union[
            _t.Sequence[
                _t.Union[
                    _m.FormFieldOption,
                    _m.SimpleFormFieldOption,
                    SimpleFormFieldOptionDict,
                    _t.Mapping[str, Unchecked],
                    _m.FormFieldOptionGroup,
                    FormFieldOptionGroupDict,
                ]
            ],
            None,
        ]
    ]
    value: _te.NotRequired[
        _t.Union[
            _m.ConnectionConfigurationInnerDefaultsInnerValue,
            str,
            float,
            bool,
            _t.Sequence[_t.Union[str, float]],
            None,
        ]
    ]


class ConnectionImportDataDict(_te.TypedDict):
    credentials: _te.NotRequired[
        _t.Union[
            _m.ConnectionImportDataCredentials,
            ConnectionImportDataCredentialsDict,
            _t.Mapping[str, Unchecked],
            None,
        ]
    ]
    settings: _te.NotRequired[_t.Union[_t.Mapping[str, _t.Any], None]]
    metadata: _te.NotRequired[_t.Union[_t.Mapping[str, _t.Any], None]]


class ConnectionImportDataCredentialsDict(_te.TypedDict):
    refresh_token: _te.NotRequired[_t.Union[str, None]]
    access_token: _te.NotRequired[_t.Union[str, None]]
    issued_at: _te.NotRequired[_t.Union[_dt.datetime, str, None]]
    expires_in: _te.NotRequired[_t.Union[int, None]]


class ConnectionMigrateDataDict(_te.TypedDict):
    target_service_id: str


class ConsentRecordDict(_te.TypedDict):
    granted: bool
    resources: _t.Union[
        _m.DataScopesResources,
        _t.Mapping[
            str,
            _t.Mapping[
                str,
                _t.Union[
                    _m.DataScopesResourcesOneOfValueValue,
                    DataScopesResourcesOneOfValueValueDict,
                    _t.Mapping[str, Unchecked],
                ],
            ],
        ],
        _t.Literal["*"],
        str,
    ]


class ConsumerMetadataDict(_te.TypedDict):
    account_name: _te.NotRequired[_t.Union[str, None]]
    user_name: _te.NotRequired[_t.Union[str, None]]
    email: _te.NotRequired[_t.Union[str, None]]
    image: _te.NotRequired[_t.Union[str, None]]


class ConsumersFilterDict(_te.TypedDict):
    consumer_id: _te.NotRequired[_t.Union[str, None]]
    search: _te.NotRequired[_t.Union[str, None]]


class CreateCallbackStateDict(_te.TypedDict):
    redirect_uri: _te.NotRequired[_t.Union[str, None]]


class CreateConsumerRequestDict(_te.TypedDict):
    consumer_id: str
    metadata: _te.NotRequired[
        _t.Union[
            _m.ConsumerMetadata,
            ConsumerMetadataDict,
            _t.Mapping[str, Unchecked],
            None,
        ]
    ]


class CreateCustomMappingRequestDict(_te.TypedDict):
    value: str


class CustomMappingDict(_te.TypedDict):
    value: _te.NotRequired[_t.Union[str, None]]


class DataScopesDict(_te.TypedDict):
    enabled: _te.NotRequired[_t.Union[bool, None]]
    resources: _te.NotRequired[
        _t.Union[
            _m.DataScopesResources,
            _t.Mapping[
                str,
                _t.Mapping[
                    str,
                    _t.Union[
                        _m.DataScopesResourcesOneOfValueValue,
                        DataScopesResourcesOneOfValueValueDict,
                        _t.Mapping[str, Unchecked],
                    ],
                ],
            ],
            _t.Literal["*"],
            str,
            None,
        ]
    ]


class DataScopesResourcesOneOfValueValueDict(_te.TypedDict):
    read: _te.NotRequired[_t.Union[bool, None]]
    write: _te.NotRequired[_t.Union[bool, None]]


class FormFieldDict(_te.TypedDict):
    id: _te.NotRequired[_t.Union[str, None]]
    label: _te.NotRequired[_t.Union[str, None]]
    placeholder: _te.NotRequired[_t.Union[str, None]]
    description: _te.NotRequired[_t.Union[str, None]]
    type: _te.NotRequired[
        _t.Union[
            _t.Literal[
                "text",
                "checkbox",
                "tel",
                "email",
                "url",
                "textarea",
                "select",
                "filtered-select",
                "multi-select",
                "datetime",
                "date",
                "time",
                "number",
                "password",
            ],
            str,
            None,
        ]
    ]
    required: _te.NotRequired[_t.Union[bool, None]]
    custom_field: _te.NotRequired[_t.Union[bool, None]]
    allow_custom_values: _te.NotRequired[_t.Union[bool, None]]
    disabled: _te.NotRequired[_t.Union[bool, None]]
    hidden: _te.NotRequired[_t.Union[bool, None]]
    deprecated: _te.NotRequired[_t.Union[bool, None]]
    sensitive: _te.NotRequired[_t.Union[bool, None]]
    prefix: _te.NotRequired[_t.Union[str, None]]
    suffix: _te.NotRequired[_t.Union[str, None]]
    options: _te.NotRequired[
        _t.Union[
            _t.Sequence[
                _t.Union[
                    _m.FormFieldOption,
                    _m.SimpleFormFieldOption,
                    SimpleFormFieldOptionDict,
                    _t.Mapping[str, Unchecked],
                    _m.FormFieldOptionGroup,
                    FormFieldOptionGroupDict,
                ]
            ],
            None,
        ]
    ]


class FormFieldOptionGroupDict(_te.TypedDict):
    id: _te.NotRequired[_t.Union[str, None]]
    label: str
    options: _t.Sequence[
        _t.Union[
            _m.SimpleFormFieldOption,
            SimpleFormFieldOptionDict,
            _t.Mapping[str, Unchecked],
        ]
    ]
    option_type: _t.Union[_t.Literal["group"], str]


class LogsFilterDict(_te.TypedDict):
    connector_id: _te.NotRequired[_t.Union[str, None]]
    path: _te.NotRequired[_t.Union[str, None]]
    path_match_mode: _te.NotRequired[
        _t.Union[_t.Literal["CONTAINS", "STARTS_WITH", "ENDS_WITH", "EXACT"], str, None]
    ]
    http_method: _te.NotRequired[_t.Union[str, None]]
    http_methods: _te.NotRequired[_t.Union[_t.Sequence[str], None]]
    start_date: _te.NotRequired[_t.Union[_dt.datetime, str, None]]
    end_date: _te.NotRequired[_t.Union[_dt.datetime, str, None]]
    status_code: _te.NotRequired[_t.Union[float, None]]
    status_codes: _te.NotRequired[_t.Union[_t.Sequence[float], None]]
    exclude_unified_apis: _te.NotRequired[_t.Union[str, None]]


class SessionDict(_te.TypedDict):
    consumer_metadata: _te.NotRequired[
        _t.Union[
            _m.ConsumerMetadata,
            ConsumerMetadataDict,
            _t.Mapping[str, Unchecked],
            None,
        ]
    ]
    redirect_uri: _te.NotRequired[_t.Union[str, None]]
    settings: _te.NotRequired[
        _t.Union[
            _m.SessionSettings,
            SessionSettingsDict,
            _t.Mapping[str, Unchecked],
            None,
        ]
    ]
    theme: _te.NotRequired[
        _t.Union[_m.SessionTheme, SessionThemeDict, _t.Mapping[str, Unchecked], None]
    ]
    custom_consumer_settings: _te.NotRequired[_t.Union[_t.Mapping[str, _t.Any], None]]


class SessionSettingsDict(_te.TypedDict):
    unified_apis: _te.NotRequired[
        _t.Union[_t.Sequence[_t.Union[_m.UnifiedApiId, str]], None]
    ]
    hide_resource_settings: _te.NotRequired[_t.Union[bool, None]]
    sandbox_mode: _te.NotRequired[_t.Union[bool, None]]
    isolation_mode: _te.NotRequired[_t.Union[bool, None]]
    session_length: _te.NotRequired[_t.Union[str, None]]
    show_logs: _te.NotRequired[_t.Union[bool, None]]
    show_suggestions: _te.NotRequired[_t.Union[bool, None]]
    show_sidebar: _te.NotRequired[_t.Union[bool, None]]
    auto_redirect: _te.NotRequired[_t.Union[bool, None]]
    hide_guides: _te.NotRequired[_t.Union[bool, None]]
    allow_actions: _te.NotRequired[
        _t.Union[
            _t.Sequence[
                _t.Union[
                    _t.Literal["delete", "disconnect", "reauthorize", "disable"],
                    str,
                ]
            ],
            None,
        ]
    ]


class SessionThemeDict(_te.TypedDict):
    favicon: _te.NotRequired[_t.Union[str, None]]
    logo: _te.NotRequired[_t.Union[str, None]]
    primary_color: _te.NotRequired[_t.Union[str, None]]
    sidepanel_background_color: _te.NotRequired[_t.Union[str, None]]
    sidepanel_text_color: _te.NotRequired[_t.Union[str, None]]
    vault_name: _te.NotRequired[_t.Union[str, None]]
    privacy_url: _te.NotRequired[_t.Union[str, None]]
    terms_url: _te.NotRequired[_t.Union[str, None]]


class SimpleFormFieldOptionDict(_te.TypedDict):
    label: str
    value: _te.NotRequired[
        _t.Union[
            _m.SimpleFormFieldOptionValue,
            str,
            float,
            bool,
            _t.Sequence[_t.Union[str, float]],
            None,
        ]
    ]
    option_type: _t.Union[_t.Literal["simple"], str]


class UpdateConsentRequestDict(_te.TypedDict):
    resources: _t.Union[
        _m.UpdateConsentRequestResources,
        _t.Mapping[
            str,
            _t.Mapping[
                str,
                _t.Union[
                    _m.UpdateConsentRequestResourcesOneOfValueValue,
                    UpdateConsentRequestResourcesOneOfValueValueDict,
                    _t.Mapping[str, Unchecked],
                ],
            ],
        ],
        _t.Literal["*"],
        str,
    ]
    granted: bool


class UpdateConsentRequestResourcesOneOfValueValueDict(_te.TypedDict):
    read: _te.NotRequired[_t.Union[bool, None]]
    write: _te.NotRequired[_t.Union[bool, None]]


class UpdateConsumerRequestDict(_te.TypedDict):
    metadata: _te.NotRequired[
        _t.Union[
            _m.ConsumerMetadata,
            ConsumerMetadataDict,
            _t.Mapping[str, Unchecked],
            None,
        ]
    ]


class UpdateCustomMappingRequestDict(_te.TypedDict):
    value: str


class WebhookSubscriptionDict(_te.TypedDict):
    downstream_id: _te.NotRequired[_t.Union[str, None]]
    unify_event_types: _te.NotRequired[_t.Union[_t.Sequence[str], None]]
    downstream_event_types: _te.NotRequired[_t.Union[_t.Sequence[str], None]]
    execute_url: _te.NotRequired[_t.Union[str, None]]
    created_at: _te.NotRequired[_t.Union[str, None]]
