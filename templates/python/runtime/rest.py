"""Sends requests with urllib3. One pool of connections for each client; safe to use from many threads."""

from __future__ import annotations

import functools
import http.client
import io
import json
import os
import re
import socket
import ssl
import threading
import time
import typing as _t
from urllib.parse import unquote, urlsplit

import urllib3
from urllib3.util.request import ACCEPT_ENCODING

from ._core.headers import Headers, headers_of
from ._core.multipart import encode_form, encode_multipart
from ._core.redact import redact_url
from ._core.response import too_large
from ._core.serialize import json_bytes
from .exceptions import (
    ApiConnectionError,
    ApiDecodeError,
    ApiException,
    ApiTimeoutError,
    ApiValueError,
)

if _t.TYPE_CHECKING:
    from ._core.inflate import Inflater
    from .configuration import Configuration

SUPPORTED_SOCKS_PROXIES = {"socks5", "socks5h", "socks4", "socks4a"}
RESTResponseType = urllib3.HTTPResponse

Timeout = _t.Union[None, float, int, _t.Tuple[_t.Optional[float], _t.Optional[float]]]


class _Unreachable(ApiConnectionError, urllib3.exceptions.MaxRetryError):  # type: ignore[misc]
    """Also an error of urllib3, for programs that catch those."""

    def __init__(self, reason: str, url: str) -> None:
        ApiConnectionError.__init__(self, reason)
        self.url = redact_url(url)


class _TimedOut(ApiTimeoutError, urllib3.exceptions.MaxRetryError):  # type: ignore[misc]
    """Also an error of urllib3, for programs that catch those."""

    def __init__(self, reason: str, url: str) -> None:
        ApiTimeoutError.__init__(self, reason)
        self.url = redact_url(url)


def is_socks_proxy_url(url: _t.Optional[str]) -> bool:
    """Whether a proxy speaks SOCKS."""
    if url is None:
        return False
    scheme, found, _ = url.partition("://")
    return bool(found) and scheme.lower() in SUPPORTED_SOCKS_PROXIES


class RESTResponse(io.IOBase):
    """A response; its body is read when it is asked for."""

    def __init__(
        self,
        resp: urllib3.BaseHTTPResponse,
        deadline: _t.Optional[float] = None,
        limit: _t.Optional[int] = None,
    ) -> None:
        self.response = resp
        self.status = resp.status
        self.reason = resp.reason
        self.data: _t.Optional[bytes] = None
        self._deadline = deadline
        self._limit = limit
        self._whole = False
        self._inflater = _inflater(resp)

    @functools.cached_property
    def headers(self) -> Headers:
        """The headers of the response."""
        return _headers_of(self.response.headers)

    @property
    def media(self) -> _t.Optional[str]:
        """The media type of the body, without a look at the other headers; None where only those tell."""
        headers: _t.Any = self.response.headers
        if not isinstance(headers, urllib3.HTTPHeaderDict):
            return None
        return headers.get("content-type", "")

    def read(self) -> bytes:
        """The body, read to its end within the time and size that the configuration allows."""
        if self.data is None:
            if not isinstance(_t.cast(_t.Any, self.response), _READABLE):
                self.data = _held(self.response)
                return self.data
            try:
                self.data = self._read_all()
            except BaseException:
                self.response.close()
                raise
            self.response.release_conn()
        return self.data

    def _read_all(self) -> bytes:
        chunks: _t.List[bytes] = []
        try:
            self._read_into(chunks)
        except ApiException:
            # An error stays the error that it is, however much of its body arrived.
            if self.status < 400:
                raise
            return b"".join(chunks)
        return b"".join(chunks) or _held(self.response)

    def _read_into(self, chunks: _t.List[bytes]) -> None:
        size = 0
        response = self.response
        if response.closed:
            return
        try:
            while True:
                self._limit_wait()
                chunk = self._chunk()
                if not chunk:
                    return
                size += len(chunk)
                if self._limit is not None and size > self._limit:
                    raise _too_large(self, self._limit, chunks)
                chunks.append(chunk)
                if response.closed and "content-encoding" not in response.headers:
                    # Nothing is left to be decoded.
                    return
        except _BROKEN as error:
            raise self._failure(error, chunks) from error

    def pieces(self, idle: _t.Optional[float]) -> _t.Iterator[bytes]:
        """The body as it arrives, of any size. No wait is longer than the seconds given."""
        begun = False
        while True:
            try:
                sock = self._socket()
                if sock is not None:
                    sock.settimeout(idle)
                # A double may have read its body already, and keeps it.
                piece = self._chunk() or (b"" if begun else self.response.data)
            except _BROKEN as error:
                raise self._failure(error, ()) from error
            begun = True
            if not piece:
                self.response.release_conn()
                self._whole = True
                return
            yield piece

    def interrupt(self) -> None:
        """Breaks off whoever reads, on whatever thread."""
        sock = self._socket()
        if sock is not None:
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def end_pieces(self) -> None:
        """Ends the connection, unless all of the body was read."""
        if not self._whole:
            self._whole = True
            self.interrupt()
            self.response.close()

    def _socket(self) -> _t.Any:
        sock = getattr(getattr(self.response, "connection", None), "sock", None)
        if sock is not None:
            return sock
        # A connection that ends with its response gives its socket away.
        file = getattr(getattr(self.response, "_fp", None), "fp", None)
        return getattr(getattr(file, "raw", None), "_sock", None)

    def _failure(self, error: Exception, chunks: _t.Sequence[bytes]) -> ApiException:
        """The error to raise where the body could not be read."""
        if isinstance(error, urllib3.exceptions.DecodeError):
            failure = ApiDecodeError(status=self.status, reason=str(error))
            failure.headers, failure.raw_body = self.headers, b"".join(chunks)
            return failure
        if isinstance(error, urllib3.exceptions.HTTPError):
            return _translated(error, self.response.geturl() or "")
        if isinstance(error, TimeoutError):
            return _TimedOut("the response did not end in time", "")
        return _Unreachable(f"the connection broke: {error}", "")

    def _chunk(self) -> bytes:
        response = self.response
        inflater = self._inflater
        if inflater is not None:
            return self._inflated(inflater)
        if isinstance(response, urllib3.HTTPResponse):
            return response.read1(65_536, decode_content=True)
        return response.read(65_536, decode_content=True)

    def _inflated(self, inflater: Inflater) -> bytes:
        read: _t.Any = self.response
        while True:
            piece = inflater.take()
            if piece:
                return piece
            packed = read.read1(65_536, decode_content=False)
            if not packed:
                inflater.end()
                return b""
            inflater.feed(packed)

    def _limit_wait(self) -> None:
        if self._deadline is None:
            return
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the response did not end in time")
        sock = getattr(getattr(self.response, "connection", None), "sock", None)
        if sock is not None:
            sock.settimeout(left)

    def getheaders(self) -> Headers:
        """The headers of the response."""
        return self.headers

    def getheader(
        self, name: str, default: _t.Optional[str] = None
    ) -> _t.Optional[str]:
        """A header of the response."""
        return self.headers.get(name, default)

    def discard(self) -> None:
        """Gives the connection up, if the body was not read."""
        close = getattr(self.response, "close", None)
        if self.data is None and close is not None:
            close()


_READABLE: _t.Final[type] = urllib3.BaseHTTPResponse
_BROKEN = (urllib3.exceptions.HTTPError, OSError)
_ONCE = urllib3.Retry(False, redirect=False)
"""What urllib3 makes of `retries=False`: attempts and redirections are decided elsewhere."""


def _inflater(response: _t.Any) -> _t.Optional[Inflater]:
    """urllib3 does not say whether the compressed body was whole."""
    if not isinstance(response, urllib3.HTTPResponse):
        return None
    encoding = response.headers.get("content-encoding")
    if encoding is None:
        return None
    from ._core.inflate import inflater_of

    return inflater_of(encoding)


def _headers_of(headers: _t.Any) -> Headers:
    if isinstance(headers, urllib3.HTTPHeaderDict):
        return Headers(headers.iteritems())
    found: Headers = headers_of(headers if isinstance(headers, _t.Mapping) else {})
    return found


def _held(response: _t.Any) -> bytes:
    """The body that a response brought along: one that was read before, or one of a test."""
    data: _t.Any = response.data
    return data.encode("utf-8") if isinstance(data, str) else data or b""


def _too_large(
    answer: RESTResponse, limit: _t.Optional[int], chunks: _t.Sequence[bytes]
) -> ApiDecodeError:
    failure = ApiDecodeError(
        status=answer.status,
        reason=too_large(limit),
    )
    failure.headers = answer.headers
    failure.raw_body = b"".join(chunks)[:65_536]
    return failure


_WATCHED = threading.local()


def _noted(connection: _t.Any) -> _t.Any:
    watched: _t.Optional[_t.List[_t.Any]] = getattr(_WATCHED, "connections", None)
    if watched is not None:
        watched.append(connection)
    return connection


class _HTTPPool(urllib3.HTTPConnectionPool):
    def _get_conn(self, timeout: _t.Optional[float] = None) -> _t.Any:
        return _noted(super()._get_conn(timeout))


class _HTTPSPool(urllib3.HTTPSConnectionPool):
    def _get_conn(self, timeout: _t.Optional[float] = None) -> _t.Any:
        return _noted(super()._get_conn(timeout))


_POOLS: _t.Dict[
    str,
    _t.Union[_t.Type[urllib3.HTTPConnectionPool], _t.Type[urllib3.HTTPSConnectionPool]],
] = {"http": _HTTPPool, "https": _HTTPSPool}


class RESTClientObject:
    """The pool of connections of one client."""

    def __init__(self, configuration: Configuration) -> None:
        self.configuration = configuration
        options: _t.Dict[str, _t.Any] = {
            "cert_reqs": ssl.CERT_REQUIRED
            if configuration.verify_ssl
            else ssl.CERT_NONE,
            "ca_certs": configuration.ssl_ca_cert,
            "cert_file": configuration.cert_file,
            "key_file": configuration.key_file,
            "ca_cert_data": configuration.ca_cert_data,
            "maxsize": configuration.connection_pool_maxsize,
        }
        if configuration.assert_hostname is not None:
            options["assert_hostname"] = configuration.assert_hostname
        if configuration.tls_server_name:
            options["server_hostname"] = configuration.tls_server_name
        if configuration.socket_options is not None:
            options["socket_options"] = configuration.socket_options
        # Those that are not set urllib3 would look at in each call.
        options = {name: value for name, value in options.items() if value is not None}
        self._options = options
        self._environment = _environment()
        self._proxied: _t.Dict[str, urllib3.PoolManager] = {}
        self._limits: _t.Tuple[Timeout, urllib3.Timeout, _t.Optional[float]]
        self._limits = (None, *timeout_of(None))
        self.pool_manager: urllib3.PoolManager = self._manager(configuration.proxy)
        self._made = self.pool_manager

    def _manager(self, proxy: _t.Optional[str]) -> urllib3.PoolManager:
        if not proxy:
            manager = urllib3.PoolManager(**self._options)
            manager.pool_classes_by_scheme = dict(_POOLS)
            return manager
        headers = self.configuration.proxy_headers
        if is_socks_proxy_url(proxy):
            from urllib3.contrib.socks import SOCKSProxyManager

            return SOCKSProxyManager(proxy, headers=headers, **self._options)
        parts = urlsplit(proxy)
        if parts.username is not None:
            pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            given = {name.lower() for name in headers or {}}
            if "proxy-authorization" not in given:
                own = urllib3.make_headers(proxy_basic_auth=pair)
                headers = {**own, **(headers or {})}
        return urllib3.ProxyManager(proxy, proxy_headers=headers, **self._options)

    def _pool_for(self, url: str) -> urllib3.PoolManager:
        if self.configuration.proxy:
            return self.pool_manager
        proxies = self._environment
        if not proxies:
            return self.pool_manager
        scheme, _, rest = url.partition("://")
        proxy = proxies.get(scheme.lower()) or proxies.get("all")
        if not proxy:
            return self.pool_manager
        host = re.split(r"[/?#]", rest, maxsplit=1)[0].rpartition("@")[2]
        from urllib import request

        if _t.cast(_t.Any, request).proxy_bypass_environment(host, proxies):
            return self.pool_manager
        if proxy not in self._proxied:
            self._proxied[proxy] = self._manager(proxy)
        return self._proxied[proxy]

    def watch(self) -> _t.Callable[[], None]:
        """From now on notes the connections that this thread uses; the function returned breaks them off."""
        connections: _t.List[_t.Any] = []
        _WATCHED.connections = connections

        def interrupt() -> None:
            for connection in connections:
                sock = getattr(connection, "sock", None)
                if sock is not None:
                    try:
                        sock.shutdown(socket.SHUT_RDWR)
                    except OSError:
                        continue

        return interrupt

    @property
    def is_changed(self) -> bool:
        """Whether the program put a manager of its own into it."""
        return self.pool_manager is not self._made

    def close(self) -> None:
        """Closes all connections."""
        self.pool_manager.clear()
        for manager in self._proxied.values():
            manager.clear()

    def request(
        self,
        method: str,
        url: str,
        headers: _t.Optional[_t.Mapping[str, str]] = None,
        body: _t.Any = None,
        post_params: _t.Optional[_t.Sequence[_t.Tuple[str, _t.Any]]] = None,
        _request_timeout: Timeout = None,
    ) -> RESTResponse:
        """Sends one request and returns its response, unread.

        :raises ApiConnectionError: where no answer came.
        """
        if post_params and body is not None:
            raise ApiValueError(
                "body parameter cannot be used with post_params parameter."
            )
        sent = dict(headers or {})
        names = "\n".join(sent).lower().split("\n")
        if "accept-encoding" not in names and "range" not in names:
            sent["Accept-Encoding"] = ACCEPT_ENCODING
        content = _encoded(sent, body, post_params)
        limits = self._limits
        if limits[0] is not _request_timeout or isinstance(_request_timeout, list):
            # Most calls have the limits of the one before.
            limits = (_request_timeout, *timeout_of(_request_timeout))
            self._limits = limits
        _, timeout, whole = limits
        deadline = None if whole is None else time.monotonic() + whole
        retries = _ONCE
        if isinstance(self.configuration.retries, urllib3.Retry):
            retries = self.configuration.retries
        try:
            response = self._pool_for(url).request(
                method.upper(),
                url,
                body=content,
                headers=sent,
                timeout=timeout,
                retries=retries,
                redirect=False,
                preload_content=False,
            )
        except urllib3.exceptions.SSLError as error:
            failure = _Unreachable(f"{type(error).__name__}: {error}", url)
            failure.final = True
            raise failure from error
        except (
            urllib3.exceptions.LocationValueError,
            http.client.InvalidURL,
        ) as error:
            raise ApiValueError(f"not a URL that can be asked: {error}") from error
        except urllib3.exceptions.HTTPError as error:
            raise _translated(error, url) from error
        except OSError as error:
            raise _Unreachable(f"the connection broke: {error}", url) from error
        return RESTResponse(response, deadline, self.configuration.max_response_size)


def _environment() -> _t.Dict[str, str]:
    """The proxies that the environment names, by scheme."""
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return {}
    from urllib.request import getproxies_environment

    return getproxies_environment()


def timeout_of(value: Timeout) -> _t.Tuple[urllib3.Timeout, _t.Optional[float]]:
    """The limits of urllib3, and the seconds until the body must be read."""
    if value is None:
        return urllib3.Timeout(connect=None, read=None), None
    if isinstance(value, (int, float)):
        return urllib3.Timeout(total=value), float(value)
    if len(value) != 2:
        raise ApiValueError("a time limit is a number or a pair (connect, read)")
    connect, whole = value
    return urllib3.Timeout(connect=connect, read=whole), whole


def _encoded(
    headers: _t.Dict[str, str],
    body: _t.Any,
    post_params: _t.Optional[_t.Sequence[_t.Tuple[str, _t.Any]]],
) -> _t.Any:
    named = "Content-Type"
    if named not in headers:
        named = next(
            (name for name in headers if name.lower() == "content-type"), named
        )
    media = headers.get(named, "")
    if post_params:
        if media.startswith("multipart/"):
            data, media = encode_multipart(post_params, {}, media.partition(";")[0])
            headers[named] = media
            return data
        headers.setdefault(named, "application/x-www-form-urlencoded")
        return encode_form(post_params, {})
    if (
        body is None
        or isinstance(body, (bytes, bytearray, str))
        or hasattr(body, "read")
    ):
        return (
            body.encode("utf-8")
            if isinstance(body, str) and "json" not in media
            else (json.dumps(body).encode("ascii") if isinstance(body, str) else body)
        )
    headers.setdefault(named, "application/json")
    return json_bytes(body)


def _translated(error: Exception, url: str) -> ApiException:
    reason: _t.Any = getattr(error, "reason", None) or error
    if isinstance(reason, urllib3.exceptions.ProtocolError) and len(reason.args) > 1:
        # urllib3 wraps what the socket said while the request was being sent.
        inner = reason.args[1]
        reason = inner if isinstance(inner, TimeoutError) else reason
    refused = isinstance(reason, urllib3.exceptions.NewConnectionError)
    if not refused and isinstance(
        reason, (urllib3.exceptions.TimeoutError, TimeoutError)
    ):
        timed = _TimedOut("no answer in time", url)
        timed.sent = not isinstance(reason, urllib3.exceptions.ConnectTimeoutError)
        return timed
    unreached = _Unreachable(f"{type(reason).__name__}: {reason}", url)
    unreached.sent = not isinstance(
        reason,
        (urllib3.exceptions.NewConnectionError, urllib3.exceptions.NameResolutionError),
    )
    return unreached


__all__ = [
    "SUPPORTED_SOCKS_PROXIES",
    "ApiConnectionError",
    "ApiException",
    "ApiTimeoutError",
    "RESTClientObject",
    "RESTResponse",
    "RESTResponseType",
    "is_socks_proxy_url",
]
