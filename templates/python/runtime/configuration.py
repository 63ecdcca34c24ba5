"""The settings of a client: host, credentials, TLS, time limits, retries, logging."""

from __future__ import annotations

import base64
import copy
import logging
import os
import sys
import typing as _t
from logging import FileHandler

from ._core.asking import Asking
from ._core.redact import RedactingFilter
from ._core.retry import RetryPolicy
from ._core.urls import resolve_server
from ._settings import (
    API_VERSION,
    ENVIRONMENT,
    PACKAGE_NAME,
    PACKAGE_VERSION,
    SECURITY_SCHEMES,
    SERVERS,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, Self
else:
    from typing_extensions import NotRequired, Self

if _t.TYPE_CHECKING:
    from .hooks import ErrorHook, RequestHook, ResponseHook

JSON_SCHEMA_VALIDATION_KEYWORDS = {
    "multipleOf",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
}

ServerVariablesT = _t.Dict[str, str]


class Moment(_t.NamedTuple):
    """When a function that gives a credential is asked."""

    attempt: int
    """1 for the first attempt of a call."""
    last_status: _t.Optional[int]
    """The status of the attempt before; None where there was none, or no answer."""


Secret = _t.Union[
    str,
    _t.Callable[[], _t.Union[str, _t.Awaitable[str]]],
    _t.Callable[[Moment], _t.Union[str, _t.Awaitable[str]]],
    _t.Callable[[Moment, _t.Optional[str]], _t.Union[str, _t.Awaitable[str]]],
]
"""
A credential, or a function that is asked for it on every attempt, and is told which one if it takes an argument.
One with an attribute `renews` that is true is asked once more after a 401, and the call sent once more; its second
argument is what it gave for the attempt before.
"""

GenericAuthSetting = _t.TypedDict(
    "GenericAuthSetting", {"type": str, "in": str, "key": str, "value": str}
)
OAuth2AuthSetting = GenericAuthSetting
APIKeyAuthSetting = GenericAuthSetting
BasicAuthSetting = GenericAuthSetting
BearerAuthSetting = GenericAuthSetting
BearerFormatAuthSetting = GenericAuthSetting
HTTPSignatureAuthSetting = GenericAuthSetting
AuthSettings = _t.Dict[str, GenericAuthSetting]


class HostSettingVariable(_t.TypedDict):
    """A variable of a server's URL."""

    description: str
    default_value: str
    enum_values: _t.List[str]


class HostSetting(_t.TypedDict):
    """A server of the document."""

    url: str
    description: str
    variables: NotRequired[_t.Dict[str, HostSettingVariable]]


class Configuration:
    """The settings of a client.

    :param host: Base URL; the document's first server by default, or the environment's `<PACKAGE>_BASE_URL`.
    :param api_key: API keys by the name of their security scheme.
    :param api_key_prefix: Prefixes for API keys (e.g. Bearer), by the same names.
    :param username: User name for HTTP basic authentication.
    :param password: Password for HTTP basic authentication.
    :param access_token: Token for OAuth 2 and bearer authentication: a text, or a function that returns it.
    :param server_index: Which server of the document to use.
    :param server_variables: Values for the variables of that server's URL.
    :param server_operation_index: Which server to use, by operation.
    :param server_operation_variables: Values for variables, by operation.
    :param ignore_operation_servers: True to use `host` also where an operation has servers of its own.
    :param ssl_ca_cert: Path of a file with certificates to trust.
    :param retries: Repetitions of a failed attempt: a number, a `RetryPolicy` or a `urllib3.Retry`.
    :param ca_cert_data: Certificates to trust, as PEM text or DER bytes.
    :param cert_file: Path of a client certificate.
    :param key_file: Path of the client certificate's key.
    :param debug: True to log at the debug level.
    """

    _default: _t.ClassVar[_t.Optional[_t.Any]] = None

    def __init__(
        self,
        host: _t.Optional[str] = None,
        api_key: _t.Optional[_t.Mapping[str, Secret]] = None,
        api_key_prefix: _t.Optional[_t.Mapping[str, str]] = None,
        username: _t.Optional[str] = None,
        password: _t.Optional[str] = None,
        access_token: _t.Optional[Secret] = None,
        server_index: _t.Optional[int] = None,
        server_variables: _t.Optional[ServerVariablesT] = None,
        server_operation_index: _t.Optional[_t.Dict[int, int]] = None,
        server_operation_variables: _t.Optional[_t.Dict[int, ServerVariablesT]] = None,
        ignore_operation_servers: bool = False,
        ssl_ca_cert: _t.Optional[str] = None,
        retries: _t.Union[None, int, RetryPolicy, _t.Any] = None,
        ca_cert_data: _t.Optional[_t.Union[str, bytes]] = None,
        cert_file: _t.Optional[str] = None,
        key_file: _t.Optional[str] = None,
        *,
        debug: _t.Optional[bool] = None,
    ) -> None:
        if host is None:
            host = os.environ.get(f"{ENVIRONMENT}_BASE_URL")
        self._base_path = resolve_server(SERVERS, 0) if host is None else host
        self.server_index: _t.Optional[int] = (
            0 if server_index is None and host is None else server_index
        )
        self.server_operation_index = server_operation_index or {}
        self.server_variables: ServerVariablesT = server_variables or {}
        self.server_operation_variables = server_operation_variables or {}
        self.ignore_operation_servers = ignore_operation_servers
        self.temp_folder_path: _t.Optional[str] = None
        self.api_key: _t.Dict[str, Secret] = dict(api_key) if api_key else {}
        self.api_key_prefix: _t.Dict[str, str] = (
            dict(api_key_prefix) if api_key_prefix else {}
        )
        self.refresh_api_key_hook: _t.Optional[_t.Callable[[Self], None]] = None
        self.username = username
        self.password = password
        self.access_token = access_token
        self.access_tokens: _t.Dict[str, Secret] = {}
        """Tokens by the name of their security scheme, where there are several; they go before `access_token`."""
        self.signing_info: _t.Optional[_t.Any] = None
        self.logger: _t.Dict[str, logging.Logger] = {
            "package_logger": logging.getLogger(PACKAGE_NAME),
            "urllib3_logger": logging.getLogger("urllib3"),
        }
        self._quiet()
        self.on_request: _t.Optional[RequestHook] = None
        """Is called before each attempt of a call. What a hook raises ends the call; in `aio` it may be asynchronous."""
        self.on_response: _t.Optional[ResponseHook] = None
        """Is called after each attempt that was answered, whatever the status."""
        self.on_error: _t.Optional[ErrorHook] = None
        """Is called after each attempt without an answer."""
        self.logger_stream_handler: _t.Optional[logging.StreamHandler[_t.Any]] = None
        self.logger_file_handler: _t.Optional[FileHandler] = None
        self.logger_format = "%(asctime)s %(levelname)s %(message)s"
        self._logger_file: _t.Optional[str] = None
        self._debug = False
        if debug is not None:
            self.debug = debug
        self.debug_wire = False
        self.verify_ssl = True
        self.ssl_ca_cert = ssl_ca_cert
        self.ca_cert_data = ca_cert_data
        self.cert_file = cert_file
        self.key_file = key_file
        self.assert_hostname: _t.Optional[bool] = None
        self.tls_server_name: _t.Optional[str] = None
        self.connection_pool_maxsize = (os.cpu_count() or 1) * 5
        self.proxy: _t.Optional[str] = None
        self.proxy_headers: _t.Optional[_t.Dict[str, str]] = None
        self.safe_chars_for_path_param = ""
        self.retries = retries
        self.timeout: _t.Union[
            None, float, _t.Tuple[_t.Optional[float], _t.Optional[float]]
        ] = (
            10.0,
            60.0,
        )
        """Seconds until an attempt must be done, or a pair (connect, whole attempt); None waits for ever."""
        self.max_response_size: _t.Optional[int] = 64 * 1024 * 1024
        """The largest body that is read, after decompression; None for any size."""
        self.response_validation: _t.Literal["lenient", "strict"] = "lenient"
        """What to do with a response that is not what the document says: keep what can be kept, or raise."""
        self.redirects: _t.Literal["follow", "same-origin", "none"] = "follow"
        """Which redirections of GET and HEAD are followed. Another origin gets none of the client's credentials."""
        self.client_side_validation = True
        self.socket_options: _t.Optional[
            _t.List[_t.Tuple[int, int, _t.Union[int, bytes]]]
        ] = None
        self.datetime_format = "%Y-%m-%dT%H:%M:%S.%f%z"
        self.date_format = "%Y-%m-%d"

    def _quiet(self) -> None:
        names = [PACKAGE_NAME, "urllib3.connectionpool", "httpx", "httpx2"]
        names += [
            f"{core}.{part}"
            for core in ("httpcore", "httpcore2")
            for part in ("connection", "http11", "http2", "proxy", "socks")
        ]
        for name in names:
            logger = logging.getLogger(name)
            if not any(isinstance(known, RedactingFilter) for known in logger.filters):
                logger.addFilter(RedactingFilter())

    def __deepcopy__(self, memo: _t.Dict[int, _t.Any]) -> Self:
        result = self.__class__.__new__(self.__class__)
        memo[id(self)] = result
        shared = (
            "logger",
            "logger_file_handler",
            "logger_stream_handler",
            "access_token",
            "access_tokens",
            "api_key",
            "on_request",
            "on_response",
            "on_error",
        )
        for name, value in self.__dict__.items():
            result.__dict__[name] = (
                value if name in shared else copy.deepcopy(value, memo)
            )
        result.__dict__["logger"] = dict(self.logger)
        result.__dict__["api_key"] = dict(self.api_key)
        result.__dict__["access_tokens"] = dict(self.access_tokens)
        return result

    def __getstate__(self) -> _t.Dict[str, _t.Any]:
        state = dict(self.__dict__)
        # Open files stay in their process.
        state["logger_file_handler"] = state["logger_stream_handler"] = None
        return state

    def __setstate__(self, state: _t.Dict[str, _t.Any]) -> None:
        self.__dict__.update(state)
        self._quiet()
        if self._logger_file:
            self.logger_file = self._logger_file

    def __repr__(self) -> str:
        return f"{type(self).__name__}(host={self.host!r})"

    @classmethod
    def set_default(cls, default: _t.Optional[Self]) -> None:
        """Takes these settings for clients that are made without any; what is set on them later counts too."""
        Configuration._default = default

    @classmethod
    def get_default_copy(cls) -> Self:
        """The same as `get_default`."""
        return cls.get_default()

    @classmethod
    def get_default(cls) -> Self:
        """The settings for clients that are made without any."""
        if Configuration._default is None:
            Configuration._default = cls()
        found: Self = Configuration._default
        return found

    @property
    def logger_file(self) -> _t.Optional[str]:
        """Path of a file to log to."""
        return self._logger_file

    @logger_file.setter
    def logger_file(self, value: _t.Optional[str]) -> None:
        self._logger_file = value
        if value:
            self.logger_file_handler = FileHandler(value)
            self.logger_file_handler.setFormatter(self.logger_formatter)
            self.logger_file_handler.addFilter(RedactingFilter())
            for logger in self.logger.values():
                logger.addHandler(self.logger_file_handler)

    @property
    def debug(self) -> bool:
        """Whether the loggers log at the debug level."""
        return self._debug

    @debug.setter
    def debug(self, value: bool) -> None:
        self._debug = value
        for logger in self.logger.values():
            logger.setLevel(logging.DEBUG if value else logging.WARNING)

    @property
    def debug_wire(self) -> bool:
        """Whether `http.client` prints what it sends, credentials included. For debugging on one's own machine."""
        return self._debug_wire

    @debug_wire.setter
    def debug_wire(self, value: bool) -> None:
        self._debug_wire = value
        if value:
            import http.client

            http.client.HTTPConnection.debuglevel = 1

    @property
    def logger_format(self) -> str:
        """The format of log lines."""
        return self._logger_format

    @logger_format.setter
    def logger_format(self, value: str) -> None:
        self._logger_format = value
        self.logger_formatter = logging.Formatter(value)

    def get_api_key_with_prefix(
        self,
        identifier: str,
        alias: _t.Optional[str] = None,
        moment: Moment = Moment(1, None),  # noqa: B008
        asking: _t.Optional[Asking] = None,
    ) -> _t.Any:
        """The API key of a scheme, with its prefix; None where there is none."""
        if self.refresh_api_key_hook is not None:
            _t.cast(_t.Any, self.refresh_api_key_hook)(self)
        key = self.api_key.get(
            identifier, self.api_key.get(alias) if alias is not None else None
        )
        if key is None:
            key = _variable(identifier, "env")
        if key is None:
            return None
        scheme = SECURITY_SCHEMES.get(identifier, {})
        prefix = self.api_key_prefix.get(identifier, scheme.get("prefix"))
        value: _t.Any = (asking or Asking(moment, {})).value(identifier, key)
        return _prefixed(prefix, value)

    def get_basic_auth_token(self) -> _t.Optional[str]:
        """The header of HTTP basic authentication."""
        return _basic(self.username, self.password)

    def auth_settings(self) -> AuthSettings:
        """The credentials that are set, by the name of their security scheme."""
        settings: AuthSettings = {}
        for name in SECURITY_SCHEMES:
            setting = self.credential(name)
            if setting is not None:
                settings[name] = setting
        return settings

    def has_credential(self, name: str) -> bool:
        """Whether a credential for this scheme is set. No provider is asked."""
        kind = SECURITY_SCHEMES.get(name, {}).get("type")
        if kind == "api_key":
            return (
                name in self.api_key
                or self.refresh_api_key_hook is not None
                or _variable(name, "env") is not None
            )
        if kind == "basic":
            return self._pair(name) != (None, None)
        return kind is not None and self._token(name) is not None

    def _token(self, name: str) -> _t.Any:
        """The token of a scheme. The one that all share is for bearer tokens: other schemes have a syntax of their own."""
        shared = SECURITY_SCHEMES.get(name, {}).get("type") != "http"
        token = self.access_tokens.get(name, self.access_token if shared else None)
        return _variable(name, "env") if token is None else token

    def _pair(self, name: str) -> _t.Tuple[_t.Optional[str], _t.Optional[str]]:
        if self.username is None and self.password is None:
            return _variable(name, "username_env"), _variable(name, "password_env")
        return self.username, self.password

    def credential(
        self,
        name: str,
        moment: Moment = Moment(1, None),  # noqa: B008
        asking: _t.Optional[Asking] = None,
    ) -> _t.Any:
        """The credential for one scheme; its value may have to be awaited where its provider is asynchronous."""
        scheme = SECURITY_SCHEMES.get(name)
        if scheme is None or not self.has_credential(name):
            return None
        kind = scheme["type"]
        value: _t.Any
        if kind == "api_key":
            value = self.get_api_key_with_prefix(name, None, moment, asking)
        elif kind == "basic":
            value = self.get_basic_auth_token() or _basic(*self._pair(name))
        else:
            value = (asking or Asking(moment, {})).value(name, self._token(name))
            value = _prefixed(scheme.get("scheme", "Bearer"), value)
        if value is None:
            return None
        return {"type": kind, "in": scheme["in"], "key": scheme["key"], "value": value}

    def to_debug_report(self) -> str:
        """What to say in a report of a problem. No credentials."""
        return (
            "Python SDK Debug Report:\n"
            f"OS: {sys.platform}\n"
            f"Python Version: {sys.version}\n"
            f"Version of the API: {API_VERSION}\n"
            f"SDK Package Version: {PACKAGE_VERSION}"
        )

    def get_host_settings(self) -> _t.List[HostSetting]:
        """The servers of the document."""
        return [_t.cast(HostSetting, copy.deepcopy(server)) for server in SERVERS]

    def get_host_from_settings(
        self,
        index: _t.Optional[int],
        variables: _t.Optional[ServerVariablesT] = None,
        servers: _t.Optional[_t.Sequence[_t.Any]] = None,
    ) -> str:
        """The URL of a server, its variables put in."""
        if index is None:
            return self._base_path
        return resolve_server(SERVERS if servers is None else servers, index, variables)

    @property
    def host(self) -> str:
        """The base URL."""
        return self.get_host_from_settings(
            self.server_index, variables=self.server_variables
        )

    @host.setter
    def host(self, value: str) -> None:
        self._base_path = value
        self.server_index = None


def _variable(name: str, field: str) -> _t.Optional[str]:
    """What the environment holds for a scheme, in the variable that the package names for it."""
    variable = SECURITY_SCHEMES.get(name, {}).get(field)
    return (os.environ.get(variable) or None) if variable is not None else None


def _basic(username: _t.Optional[str], password: _t.Optional[str]) -> _t.Optional[str]:
    if username is None and password is None:
        return None
    pair = f"{username or ''}:{password or ''}"
    return "Basic " + base64.b64encode(pair.encode("utf-8")).decode("ascii")


def _prefixed(prefix: _t.Optional[str], value: _t.Any) -> _t.Any:
    """The value behind the prefix that it does not have yet."""
    if not isinstance(value, str):
        return _prefixed_later(prefix, value)
    if not prefix or value.lower().startswith(f"{prefix.lower()} "):
        return value
    return f"{prefix} {value}"


async def _prefixed_later(prefix: _t.Optional[str], value: _t.Awaitable[str]) -> str:
    return _t.cast(str, _prefixed(prefix, await value))
