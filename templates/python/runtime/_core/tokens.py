"""Access tokens of OAuth 2 that are asked for, kept and renewed: client credentials (RFC 6749 section 4.4) and refresh tokens (section 6)."""

from __future__ import annotations

import asyncio
import base64
import copy
import inspect
import json
import math
import os
import threading
import time
import typing as _t
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, field
from urllib.parse import quote_plus, urlencode

from ..configuration import Configuration, Moment
from ..exceptions import ApiConnectionError, ApiTimeoutError, OpenApiException
from .kinds import is_dict
from .redact import ACTIVE, Redactor
from .retry import RetryPolicy, RetryState

_LONGEST = 2_000
_MAX_BYTES = 1 << 20
"""A longer answer of the token endpoint holds no token."""


@dataclass(frozen=True)
class Tokens:
    """Tokens as they are kept. All of them are secrets."""

    access_token: str = field(repr=False)
    """What calls are sent with."""
    renew_at: _t.Optional[float] = None
    """In seconds since 1970: from then on it is renewed, which is before it expires. None where nothing says when it expires."""
    refresh_token: _t.Optional[str] = field(default=None, repr=False)
    """What the next one is asked for with."""


class TokenCache(_t.Protocol):
    """Keeps tokens elsewhere, for several processes or for the next one. In `aio` it is asked on a thread of its own; methods that
    are coroutines run in the event loop of the call, and are for `aio` only."""

    def get(self) -> _t.Union[Tokens, None, _t.Awaitable[_t.Optional[Tokens]]]:
        """What is kept; None where nothing is."""
        ...

    def set(self, tokens: Tokens, /) -> object:
        """Keeps what the endpoint gave."""
        ...


class TokenError(OpenApiException):
    """The token endpoint gave no token. `code` and `description` are its own (RFC 6749 section 5.2); secrets are taken out."""

    def __init__(
        self,
        msg: str,
        status: _t.Optional[int] = None,
        code: _t.Optional[str] = None,
        description: _t.Optional[str] = None,
    ) -> None:
        self.status = status
        """Of the answer; None where the request could not be sent."""
        self.code = code
        self.description = description
        said = [msg, status, code, description]
        super().__init__(": ".join(str(part) for part in said if part is not None))


@dataclass(frozen=True)
class Client:
    """The client that asks, and how it asks."""

    client_id: str
    client_secret: _t.Optional[str] = field(repr=False)
    scopes: _t.Sequence[str]
    authentication: _t.Literal["header", "body"]
    parameters: _t.Optional[_t.Mapping[str, str]] = field(repr=False)
    timeout: _t.Optional[float]
    configuration: _t.Optional[Configuration]


class TokenProvider:
    """A credential that asks for access tokens: set it as `access_token` of a configuration, or in `access_tokens`."""

    renews: _t.Final = True
    """After a 401, calls ask once more, and are sent once more."""

    def __init__(
        self,
        url: _t.Optional[str],
        client: Client,
        cache: _t.Optional[TokenCache],
        refresh_token: _t.Optional[str] = None,
    ) -> None:
        if url is None:
            raise TokenError("the document has no https token endpoint: give token_url")
        self._url = url
        self._client = client
        self._cache = cache
        self._first = refresh_token
        self._lock = threading.Lock()
        self._tokens: _t.Optional[Tokens] = None
        self._pending: _t.Optional[Future[str]] = None
        self._asking = 0

    def __call__(
        self, moment: _t.Optional[Moment] = None, last: _t.Optional[str] = None
    ) -> str:
        """A token; `last` is the one that the attempt before was sent with."""
        pending, refused, own = self._claimed(moment, last)
        if own:
            self._settle(pending, refused, None)
        return _outcome(pending)

    async def ask(
        self, moment: _t.Optional[Moment] = None, last: _t.Optional[str] = None
    ) -> str:
        """The same, for the asynchronous client. The endpoint is asked on a thread of its own."""
        pending, refused, own = self._claimed(moment, last)
        if own:
            arguments = (pending, refused, asyncio.get_running_loop())
            threading.Thread(target=self._settle, args=arguments, daemon=True).start()
        if not pending.done():
            settled = asyncio.wrap_future(pending)
            settled.add_done_callback(_looked_at)
            await asyncio.wait((settled,))
        return _outcome(pending)

    def __reduce__(self) -> _t.Any:
        """Other processes have their own tokens, unless the cache says otherwise."""
        return TokenProvider, (self._url, self._client, self._cache, self._first)

    def _claimed(
        self, moment: _t.Optional[Moment], last: _t.Optional[str]
    ) -> _t.Tuple[Future[str], _t.Optional[str], bool]:
        """What to wait for, the token that was refused, and whether it is the caller's to ask for another."""
        with self._lock:
            kept = self._tokens
            refused = None
            # Who was refused with an older one takes the one that others got meanwhile.
            if kept and moment is not None and moment.last_status == 401:
                refused = (
                    kept.access_token if last in (None, kept.access_token) else None
                )
            if kept and refused is None and _is_fresh(kept):
                ready: Future[str] = Future()
                ready.set_result(kept.access_token)
                return ready, None, False
            # After a fork, nobody in the child answers what the parent asked.
            if self._pending is not None and self._asking == os.getpid():
                return self._pending, None, False
            self._pending = Future()
            self._asking = os.getpid()
            # A caller who gives up ends nobody's request.
            self._pending.set_running_or_notify_cancel()
            return self._pending, refused, True

    def _settle(
        self,
        pending: Future[str],
        refused: _t.Optional[str],
        loop: _t.Optional[asyncio.AbstractEventLoop],
    ) -> None:
        failure: BaseException
        try:
            token = self._renewed(refused, loop)
        except BaseException as error:  # noqa: BLE001
            failure = error
        else:
            with self._lock:
                self._pending = None
            pending.set_result(token)
            return
        with self._lock:
            self._pending = None
        if isinstance(failure, Exception):
            pending.set_exception(failure)
            return
        pending.set_exception(TokenError("the request for a token was given up"))
        raise failure

    def _renewed(
        self, refused: _t.Optional[str], loop: _t.Optional[asyncio.AbstractEventLoop]
    ) -> str:
        kept: _t.Optional[Tokens] = (
            None if self._cache is None else _given(self._cache.get(), loop)
        )
        if kept is not None and kept.access_token != refused and _is_fresh(kept):
            return self._keep(kept)
        refresh_token = self._first
        if refresh_token is not None:
            known = kept or self._tokens
            refresh_token = (known and known.refresh_token) or refresh_token
        tokens = _requested(self._url, self._client, refresh_token)
        # Before the cache has it: a token that was given must not be lost with the cache.
        token = self._keep(tokens)
        if self._cache is not None:
            _given(self._cache.set(tokens), loop)
        return token

    def _keep(self, tokens: Tokens) -> str:
        with self._lock:
            self._tokens = tokens
        return tokens.access_token


def _given(value: _t.Any, loop: _t.Optional[asyncio.AbstractEventLoop]) -> _t.Any:
    """What a cache gives, at once or by a coroutine."""
    if not inspect.isawaitable(value):
        return value
    if loop is None:
        if inspect.iscoroutine(value):
            value.close()
        raise TokenError("a cache with coroutines is for the asynchronous client")

    async def awaited() -> _t.Any:
        return await value

    try:
        return asyncio.run_coroutine_threadsafe(awaited(), loop).result()
    except CancelledError:
        raise TokenError("the event loop ended before the cache answered") from None


def _outcome(pending: Future[str]) -> str:
    failure = pending.exception()
    if failure is None:
        return pending.result()
    # Each call says of its error which call it was.
    raise copy.copy(failure) if isinstance(failure, TokenError) else failure


def _looked_at(settled: asyncio.Future[str]) -> None:
    """A failure is raised by whoever still waits, and nobody may."""
    if not settled.cancelled():
        settled.exception()


def _is_fresh(tokens: Tokens) -> bool:
    return tokens.renew_at is None or time.time() < tokens.renew_at


def _requested(url: str, client: Client, refresh_token: _t.Optional[str]) -> Tokens:
    secrets = [text for text in (client.client_secret, refresh_token) if text]
    redactor = Redactor(lambda: [*secrets, *map(quote_plus, secrets)])
    ACTIVE.set(redactor)
    headers, body = _request_of(client, refresh_token)
    # A refresh token may be used up by a request whose answer is lost: it is sent again only where the endpoint did nothing.
    attempts = RetryState(_policy(client), "POST", refresh_token is None, True)
    while True:
        started = time.time()
        status, data, reason, delay = _sent(url, client, headers, body, attempts)
        if delay is None:
            break
        time.sleep(delay)
    if reason is not None:
        reason = redactor.text(reason)
        raise TokenError("no answer of the token endpoint", status, None, reason)
    answer = _read(data)
    token = answer.get("access_token")
    if status != 200 or not isinstance(token, str) or not token:
        said = [
            redactor.text(text)[:_LONGEST] if isinstance(text, str) else None
            for text in (answer.get("error"), answer.get("error_description"))
        ]
        raise TokenError("the token endpoint gave no token", status, *said)
    following = answer.get("refresh_token")
    if not isinstance(following, str) or not following:
        following = refresh_token
    return Tokens(token, _renewal(started, answer.get("expires_in")), following)


def _request_of(
    client: Client, refresh_token: _t.Optional[str]
) -> _t.Tuple[_t.Dict[str, str], bytes]:
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    fields = dict(client.parameters or {})
    if refresh_token is None:
        fields["grant_type"] = "client_credentials"
    else:
        fields.update(grant_type="refresh_token", refresh_token=refresh_token)
    if client.scopes:
        fields["scope"] = " ".join(client.scopes)
    if client.client_secret is None or client.authentication == "body":
        fields["client_id"] = client.client_id
        if client.client_secret is not None:
            fields["client_secret"] = client.client_secret
    else:
        # Section 2.3.1: id and secret are form-encoded before they are joined.
        pair = f"{quote_plus(client.client_id)}:{quote_plus(client.client_secret)}"
        text = base64.b64encode(pair.encode("ascii")).decode("ascii")
        headers["Authorization"] = f"Basic {text}"
    return headers, urlencode(fields).encode("ascii")


def _sent(
    url: str,
    client: Client,
    headers: _t.Mapping[str, str],
    body: bytes,
    attempts: RetryState,
) -> _t.Tuple[_t.Optional[int], bytes, _t.Optional[str], _t.Optional[float]]:
    """Status, body, why there is no answer, and after how long to ask again. No redirection is followed: it would carry the secret away."""
    from ..rest import RESTClientObject

    status: _t.Optional[int] = None
    connections: RESTClientObject = RESTClientObject(
        client.configuration or Configuration()
    )
    try:
        answer = connections.request(
            "POST", url, headers, body, None, client.timeout or None
        )
        status = answer.status
        data = answer.read()
        delay = attempts.after_status(status, dict(answer.headers))
        return status, data, None, delay
    except OpenApiException as error:
        delay = None
        if isinstance(error, (ApiConnectionError, ApiTimeoutError)):
            delay = attempts.after_failure(error.sent, error.final)
        # Its text alone: the error may hold what was sent.
        return status, b"", str(error), delay
    finally:
        connections.close()


def _policy(client: Client) -> RetryPolicy:
    policy: _t.Any = client.configuration and client.configuration.retries
    return policy if isinstance(policy, RetryPolicy) else RetryPolicy()


def _read(data: bytes) -> _t.Dict[str, _t.Any]:
    if len(data) > _MAX_BYTES:
        return {}
    try:
        answer: _t.Any = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return answer if is_dict(answer) else {}


def _renewal(started: float, expires_in: _t.Any) -> _t.Optional[float]:
    """A tenth of its time before it expires, 30 seconds at most."""
    try:
        seconds = float(expires_in)
    except (TypeError, ValueError, OverflowError):
        return None
    if not math.isfinite(seconds) or seconds < 0:
        return None
    return started + seconds - min(30.0, seconds / 10)
