"""Sends requests with httpx2, or with httpx where only that is installed. One pool of connections for each client."""

from __future__ import annotations

import asyncio
import os
import ssl
import typing as _t

from .._core.headers import Headers
from .._core.multipart import encode_form, encode_multipart
from .._core.response import too_large
from ..exceptions import (
    ApiConnectionError,
    ApiDecodeError,
    ApiException,
    ApiTimeoutError,
    ApiValueError,
)

if _t.TYPE_CHECKING:
    import httpx2 as httpx

    from .._core.inflate import Inflater
    from ..configuration import Configuration
else:
    try:
        import httpx2 as httpx
    except ImportError:
        try:
            import httpx
        except ImportError as error:
            raise ImportError(
                "the asynchronous client needs httpx2: install this package with the extra [async]"
            ) from error

RESTResponseType = httpx.Response


class RESTResponse:
    """A response; its body is read when it is awaited."""

    def __init__(
        self,
        resp: httpx.Response,
        deadline: _t.Optional[float] = None,
        limit: _t.Optional[int] = None,
    ) -> None:
        self.response = resp
        self.status = resp.status_code
        self.reason = resp.reason_phrase
        self.headers = Headers(
            (name.decode("latin-1"), value.decode("latin-1"))
            for name, value in resp.headers.raw
        )
        """The headers of the response."""
        self.data: _t.Optional[bytes] = None
        self._deadline = deadline
        self._limit = limit

    async def read(self) -> bytes:
        """The body, read to its end within the time and size that the configuration allows."""
        if self.data is None:
            left = None
            if self._deadline is not None:
                left = max(0.0, self._deadline - asyncio.get_running_loop().time())
            chunks: _t.List[bytes] = []
            try:
                await asyncio.wait_for(self._read_into(chunks), left)
            except (
                asyncio.TimeoutError,
                TimeoutError,
                httpx.TimeoutException,
            ) as error:
                self._unless_error(
                    ApiTimeoutError("the response did not end in time"), error
                )
            except httpx.DecodingError as error:
                broken = ApiDecodeError(status=self.status, reason=str(error))
                broken.headers, broken.raw_body = self.headers, b"".join(chunks)
                self._unless_error(broken, error)
            except (httpx.HTTPError, httpx.StreamError, OSError) as error:
                self._unless_error(
                    ApiConnectionError(f"the connection broke: {error}"), error
                )
            finally:
                await self.response.aclose()
            self.data = b"".join(chunks)
        return self.data

    def _unless_error(self, failure: ApiException, cause: Exception) -> None:
        """An error stays the error that it is, however much of its body arrived."""
        if self.status < 400:
            raise failure from cause

    async def _read_into(self, chunks: _t.List[bytes]) -> None:
        size = 0
        async for chunk in self._arriving():
            size += len(chunk)
            if self._limit is not None and size > self._limit:
                if self.status >= 400:
                    return
                failure = ApiDecodeError(
                    status=self.status,
                    reason=too_large(self._limit),
                )
                failure.headers = self.headers
                failure.raw_body = b"".join(chunks)[:65_536]
                raise failure
            chunks.append(chunk)

    async def pieces(self, idle: _t.Optional[float]) -> _t.AsyncIterator[bytes]:
        """The body as it arrives, of any size. No wait is longer than the seconds given."""
        arriving = self._arriving().__aiter__()
        while True:
            try:
                piece = await asyncio.wait_for(arriving.__anext__(), idle)
            except StopAsyncIteration:
                return
            except (
                asyncio.TimeoutError,
                TimeoutError,
                httpx.TimeoutException,
            ) as error:
                raise ApiTimeoutError("the stream paused for too long") from error
            except httpx.DecodingError as error:
                raise ApiDecodeError(status=self.status, reason=str(error)) from error
            except (httpx.HTTPError, httpx.StreamError, OSError) as error:
                raise ApiConnectionError(f"the connection broke: {error}") from error
            yield piece

    def _arriving(self) -> _t.AsyncIterator[bytes]:
        encoding = self.headers.get("content-encoding")
        if encoding is not None and not self.response.is_stream_consumed:
            from .._core.inflate import inflater_of

            inflater = inflater_of(encoding)
            if inflater is not None:
                return self._inflated(inflater)
        return self.response.aiter_bytes()

    async def _inflated(self, inflater: Inflater) -> _t.AsyncIterator[bytes]:
        """httpx2 does not say whether the compressed body was whole, and takes its first member for all of it."""
        async for packed in self.response.aiter_raw():
            inflater.feed(packed)
            while True:
                piece = inflater.take()
                if not piece:
                    break
                yield piece
        inflater.end()

    def getheaders(self) -> Headers:
        """The headers of the response."""
        return self.headers

    def getheader(
        self, name: str, default: _t.Optional[str] = None
    ) -> _t.Optional[str]:
        """A header of the response."""
        return self.headers.get(name, default)

    async def close(self) -> None:
        """Gives the connection back."""
        await self.response.aclose()


class RESTClientObject:
    """The pool of connections of one client."""

    def __init__(self, configuration: Configuration) -> None:
        self.configuration = configuration
        maxsize = configuration.connection_pool_maxsize
        self.pool_manager = httpx.AsyncClient(
            verify=_context(configuration),
            proxy=None
            if configuration.proxy is None
            else httpx.Proxy(configuration.proxy, headers=configuration.proxy_headers),
            limits=httpx.Limits(
                max_connections=None, max_keepalive_connections=maxsize
            ),
            follow_redirects=False,
            timeout=None,
        )
        self._made = self.pool_manager

    @property
    def is_changed(self) -> bool:
        """Whether the program put a client of its own into it."""
        return self.pool_manager is not self._made

    async def close(self) -> None:
        """Closes all connections."""
        await self.pool_manager.aclose()

    async def request(
        self,
        method: str,
        url: str,
        headers: _t.Optional[_t.Mapping[str, str]] = None,
        body: _t.Any = None,
        post_params: _t.Optional[_t.Sequence[_t.Tuple[str, _t.Any]]] = None,
        _request_timeout: _t.Any = None,
    ) -> RESTResponse:
        """Sends one request and returns its response, unread.

        :raises ApiConnectionError: where no answer came.
        """
        sent = dict(headers or {})
        if post_params:
            body = _form(sent, post_params)
        elif hasattr(body, "read") and not hasattr(body, "__aiter__"):
            body = _chunks(body)
        connect, whole = _limits(_request_timeout)
        loop = asyncio.get_running_loop()
        deadline = None if whole is None else loop.time() + whole
        request = self.pool_manager.build_request(
            method.upper(),
            url,
            headers=httpx.Headers(
                [
                    (name.encode("ascii"), value.encode("latin-1"))
                    for name, value in sent.items()
                ]
            ),
            content=body,
            timeout=httpx.Timeout(whole, connect=connect, pool=whole),
        )
        for name in ("Accept", "User-Agent"):
            if not any(known.lower() == name.lower() for known in sent):
                request.headers.pop(name, None)
        try:
            response = await asyncio.wait_for(
                self.pool_manager.send(request, stream=True), whole
            )
        except (asyncio.TimeoutError, TimeoutError, httpx.TimeoutException) as error:
            timed = ApiTimeoutError("no answer in time")
            timed.sent = not isinstance(error, httpx.ConnectTimeout)
            raise timed from error
        except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
            raise ApiValueError(f"not a URL that can be asked: {error}") from error
        except (httpx.HTTPError, OSError) as error:
            failure = ApiConnectionError(f"{type(error).__name__}: {error}")
            failure.sent = not isinstance(error, httpx.ConnectError)
            failure.final = _is_tls(error)
            raise failure from error
        return RESTResponse(response, deadline, self.configuration.max_response_size)


def _is_tls(error: _t.Optional[BaseException]) -> bool:
    """Whether a certificate or the protocol was refused: another attempt would fail alike."""
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _limits(value: _t.Any) -> _t.Tuple[_t.Optional[float], _t.Optional[float]]:
    if value is None or isinstance(value, (int, float)):
        return value, value
    connect, whole = value
    return connect, whole


async def _chunks(body: _t.Any) -> _t.AsyncIterator[bytes]:
    while True:
        chunk = await asyncio.to_thread(body.read, 65_536)
        if not chunk:
            return
        yield chunk


def _form(
    headers: _t.Dict[str, str], fields: _t.Sequence[_t.Tuple[str, _t.Any]]
) -> _t.Any:
    named = next(
        (name for name in headers if name.lower() == "content-type"), "Content-Type"
    )
    media = headers.get(named, "application/x-www-form-urlencoded")
    if media.startswith("multipart/"):
        data, headers[named] = encode_multipart(fields, {}, media.partition(";")[0])
        return data
    headers[named] = media
    return encode_form(fields, {})


_SHARED: _t.Dict[_t.Tuple[_t.Optional[str], ...], ssl.SSLContext] = {}
_NAMED = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")


def _context(configuration: Configuration) -> ssl.SSLContext:
    """Clients that trust what the system trusts share it: to read those certificates holds an event loop for 50 ms."""
    if (
        configuration.ssl_ca_cert is not None
        or configuration.ca_cert_data is not None
        or configuration.cert_file
        or not configuration.verify_ssl
        or configuration.assert_hostname is False
    ):
        return _own_context(configuration)
    named = tuple(os.environ.get(name) for name in _NAMED)
    if named not in _SHARED:
        _SHARED[named] = ssl.create_default_context()
    return _SHARED[named]


def _own_context(configuration: Configuration) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=configuration.ssl_ca_cert)
    if configuration.ca_cert_data is not None:
        context.load_verify_locations(cadata=configuration.ca_cert_data)
    if configuration.cert_file:
        context.load_cert_chain(configuration.cert_file, keyfile=configuration.key_file)
    if not configuration.verify_ssl:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    elif configuration.assert_hostname is False:
        context.check_hostname = False
    return context
