"""The asynchronous client: runs the same operations over httpx2."""

from __future__ import annotations

import asyncio
import inspect
import sys
import typing as _t

from .._core import flow as _flow
from .._core import request as _request
from .._core import response as _response
from .._core.account import Account
from .._core.asking import Asking
from .._core.attempt import Attempt
from .._core.connections import Connections
from .._core.legacy import LegacySurface
from .._core.operation import Op, RequestOptions
from .._settings import PACKAGE_NAME, PACKAGE_VERSION
from ..configuration import Configuration, Moment
from ..exceptions import ApiConnectionError, ApiValueError

if sys.version_info >= (3, 11):
    from typing import Self
else:
    from typing_extensions import Self

if _t.TYPE_CHECKING:
    from ..api_response import ApiResponse
    from ..streaming import AsyncStream, Stream
    from . import rest

T = _t.TypeVar("T")
U = _t.TypeVar("U")


class AsyncApiClient(LegacySurface):
    """An asynchronous client of the API. Use it in an `async with` statement, or await `close()`; many tasks may share it.

    :param configuration: The settings; the default ones if absent.
    :param header_name: A header to send with every request.
    :param header_value: That header's value.
    :param cookie: A Cookie header to send with every request.
    """

    _default: _t.ClassVar[_t.Optional[AsyncApiClient]] = None

    def __init__(
        self,
        configuration: _t.Optional[Configuration] = None,
        header_name: _t.Optional[str] = None,
        header_value: _t.Optional[str] = None,
        cookie: _t.Optional[str] = None,
    ) -> None:
        self.configuration = (
            configuration if configuration is not None else Configuration.get_default()
        )
        self._connections: Connections[rest.RESTClientObject] = Connections(_is_closed)
        self.default_headers: _t.Dict[str, str] = {}
        if header_name is not None:
            self.default_headers[header_name] = header_value or ""
        self.cookie = cookie
        self.user_agent = f"{PACKAGE_NAME}/{PACKAGE_VERSION}/python"
        self.client_side_validation = self.configuration.client_side_validation

    @property
    def rest_client(self) -> rest.RESTClientObject:
        """The pool of connections of the running event loop, made when it is first needed."""
        return self._connections.of(_running_loop(), self._pool)

    @rest_client.setter
    def rest_client(self, value: rest.RESTClientObject) -> None:
        self._connections.given = value

    def _pool(self) -> rest.RESTClientObject:
        from . import rest

        return rest.RESTClientObject(self.configuration)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Closes the connections of the running event loop. The client may be used again: it opens new ones."""
        pool = self._connections.take(_running_loop())
        if pool is not None:
            await pool.close()

    @classmethod
    def get_default(cls) -> AsyncApiClient:
        """The client for Api classes that are made without one."""
        if AsyncApiClient._default is None:
            AsyncApiClient._default = AsyncApiClient()
        return AsyncApiClient._default

    @classmethod
    def set_default(cls, default: _t.Optional[AsyncApiClient]) -> None:
        """Sets the client for Api classes that are made without one."""
        AsyncApiClient._default = default

    async def call_api(
        self,
        method: str,
        url: str,
        header_params: _t.Optional[_t.Dict[str, str]] = None,
        body: _t.Any = None,
        post_params: _t.Optional[_t.Sequence[_t.Tuple[str, _t.Any]]] = None,
        _request_timeout: _t.Any = None,
    ) -> rest.RESTResponse:
        """Sends one request, once. Every attempt of every operation goes through here."""
        return await self.rest_client.request(
            method,
            url,
            headers=header_params,
            body=body,
            post_params=post_params,
            _request_timeout=_request_timeout,
        )

    async def execute(
        self, op: Op[T], args: _t.Sequence[_t.Any], *settings: _t.Any
    ) -> T:
        """Runs an operation and returns what the server answered."""
        data: T
        data, _ = await self._read(op, args, settings, _response.value_of)
        return data

    async def execute_with_http_info(
        self, op: Op[T], args: _t.Sequence[_t.Any], *settings: _t.Any
    ) -> ApiResponse[T]:
        """Runs an operation and returns the answer with its status and headers."""
        answer: ApiResponse[T] = await self._read(op, args, settings, _response.parse)
        return answer

    async def _read(
        self,
        op: Op[_t.Any],
        args: _t.Sequence[_t.Any],
        settings: _t.Sequence[_t.Any],
        reader: _t.Callable[..., U],
    ) -> U:
        """Runs an operation, and has a function of `_core.response` read the answer."""
        configuration = self.configuration
        account = Account(op, configuration)
        failure: BaseException
        try:
            answer = await self._send(account, op, args, settings, read=True)
            return reader(
                op,
                _response.received(answer),
                configuration.response_validation == "strict",
                account.redactor,
                configuration.redirects == "follow",
                account.redirect,
            )
        except BaseException as error:  # noqa: BLE001
            failure = account.told(error)
        # Not inside of `except`: the error would hold what it was made from.
        raise failure

    async def execute_stream(
        self, op: Op[Stream[T]], args: _t.Sequence[_t.Any], *settings: _t.Any
    ) -> AsyncStream[T]:
        """Runs an operation and returns the items of its answer as they arrive."""
        answer: ApiResponse[AsyncStream[T]] = await self.execute_stream_with_http_info(
            op, args, *settings
        )
        return answer.data

    async def execute_stream_with_http_info(
        self, op: Op[Stream[T]], args: _t.Sequence[_t.Any], *settings: _t.Any
    ) -> ApiResponse[AsyncStream[T]]:
        """The same, with status and headers."""
        from ..api_response import ApiResponse
        from ..streaming import AsyncStream, Settings

        account = Account(op, self.configuration)
        failure: BaseException
        try:
            answer = await self._open(account, op, args, settings)
            options: RequestOptions = settings[5] or _flow.NO_OPTIONS
            limit = _flow.timeout_for(self.configuration, settings[0], options)
            strict = self.configuration.response_validation == "strict"
            idle = _flow.idle_for(limit)

            def again(
                last_id: str,
            ) -> _t.Coroutine[_t.Any, _t.Any, rest.RESTResponse]:
                after = _flow.after(settings, last_id)
                return self._open(account, op, args, after)

            found = Settings(
                account,
                op,
                strict,
                idle,
                None,
                options.reconnects,
                again,
            )
            stream: AsyncStream[T] = AsyncStream(answer, found)
        except BaseException as error:  # noqa: BLE001
            failure = account.told(error)
        else:
            return ApiResponse(
                status_code=answer.status,
                headers=answer.headers,
                data=stream,
                raw_data=b"",
            )
        # Not inside of `except`: the error would hold what it was made from.
        raise failure

    async def _open(
        self,
        account: Account,
        op: Op[_t.Any],
        args: _t.Sequence[_t.Any],
        settings: _t.Sequence[_t.Any],
    ) -> rest.RESTResponse:
        """Asks for a stream, and raises for an answer that is none."""
        answer = await self._send(account, op, args, settings, read=False)
        _response.refuse_other(
            op,
            answer,
            await answer.read()
            if _response.is_other(op, answer.status, answer.headers)
            else None,
            account.redactor,
        )
        return answer

    async def execute_without_preload_content(
        self, op: Op[_t.Any], args: _t.Sequence[_t.Any], *settings: _t.Any
    ) -> rest.RESTResponseType:
        """Runs an operation and returns the response of httpx2, its body unread and its status unchecked."""
        account = Account(op, self.configuration)
        failure: BaseException
        try:
            answer = await self._send(account, op, args, settings, read=False)
            _flow.note_opening(account, op, answer, self.configuration, settings)
        except BaseException as error:  # noqa: BLE001
            failure = account.told(error)
        else:
            return answer.response
        raise failure

    async def _send(
        self,
        account: Account,
        op: Op[_t.Any],
        args: _t.Sequence[_t.Any],
        settings: _t.Sequence[_t.Any],
        read: bool,
    ) -> rest.RESTResponse:
        timeout, auth, content_type, headers, host_index, own = settings
        options: RequestOptions = own or _flow.NO_OPTIONS
        configuration = self.configuration
        draft = _request.draft(
            op,
            args,
            configuration,
            _flow.base_for(op, configuration, host_index, options),
            self.default_headers,
            self.cookie,
            content_type,
            headers,
            options,
        )
        limit = _flow.timeout_for(configuration, timeout, options)
        state = _flow.retry_state(configuration, op.method, draft, options)
        given: _t.Dict[str, str] = {}
        renewed = False
        while True:
            account.attempts += 1
            request = account.asked(
                draft.request(await self._credentials(account, op, auth, given))
            )
            attempt = Attempt(configuration, account, request)
            await _finished(attempt.begins())
            try:
                answer = await self._attempt(account, request, limit, read)
            except ApiConnectionError as error:
                delay = state.after_failure(error.sent, error.final)
                await _finished(attempt.failed(error, delay))
                if delay is None:
                    raise
            except (Exception, asyncio.CancelledError) as error:
                await _finished(attempt.failed(error, None))
                raise
            else:
                account.last_status = answer.status
                delay = None
                if (
                    account.last_status == 401
                    and given
                    and not renewed
                    and draft.rewindable
                ):
                    # What a provider gave was refused: it is asked once more, and this is no retry.
                    renewed, delay = True, 0.0
                elif not _response.is_success(op, answer.status):
                    delay = state.after_status(
                        answer.status, _response.headers_in(answer)
                    )
                try:
                    await _finished(attempt.answered(answer, delay))
                except BaseException:
                    await answer.close()
                    raise
                if delay is None:
                    return answer
                await answer.close()
            await asyncio.sleep(delay)

    async def _attempt(
        self, account: Account, request: _request.Request, limit: _t.Any, read: bool
    ) -> rest.RESTResponse:
        current, count, account.redirect = request, 0, None
        while True:
            answer = await self.call_api(
                current.method,
                current.url,
                current.headers,
                current.content,
                None,
                limit,
            )
            following = None
            if answer.status in _response.REDIRECTS:
                following = _flow.redirected(
                    self.configuration,
                    current,
                    answer.status,
                    answer.getheader("location"),
                    count,
                )
            if following is None:
                if read:
                    await answer.read()
                return answer
            await answer.close()
            account.redirect = account.redirect or answer.status
            current, count = account.asked(following), count + 1

    async def _credentials(
        self,
        account: Account,
        op: Op[_t.Any],
        auth: _t.Optional[_t.Mapping[str, _t.Any]],
        given: _t.Dict[str, str],
    ) -> _t.List[_t.Mapping[str, _t.Any]]:
        if auth:
            return [auth]
        found: _t.List[_t.Mapping[str, _t.Any]] = []
        moment = Moment(account.attempts, account.last_status)
        asking = Asking(moment, given, waits=True)
        account.asking, account.last_status = True, None
        for name in _flow.schemes_for(op, self.configuration):
            setting = self.configuration.credential(name, moment, asking)
            if setting is not None:
                value = setting["value"]
                if not isinstance(value, str) and inspect.isawaitable(value):
                    setting["value"] = await _unbroken(value)
                found.append(setting)
        account.asking = False
        return found


def _running_loop() -> _t.Optional[asyncio.AbstractEventLoop]:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _is_closed(loop: asyncio.AbstractEventLoop) -> bool:
    return loop.is_closed()


async def _finished(told: _t.Any) -> None:
    """Waits for a hook that is asynchronous."""
    if told is not None and inspect.isawaitable(told):
        await told


_ASKED: _t.Set[_t.Any] = set()
"""Requests for credentials that are under way: an event loop holds its tasks weakly."""


async def _unbroken(value: _t.Awaitable[T]) -> T:
    """
    What an asynchronous provider gives. Calls may wait for one that they share: it goes on where one of them is
    cancelled, and where it is cancelled itself, that is a failure of theirs and no cancellation.
    """
    asked = asyncio.ensure_future(value)
    _ASKED.add(asked)
    asked.add_done_callback(_forget)
    await asyncio.wait((asked,))
    if asked.cancelled():
        raise ApiValueError("the credential cannot be had: its request was cancelled")
    return asked.result()


def _forget(asked: asyncio.Future[_t.Any]) -> None:
    _ASKED.discard(asked)
    if not asked.cancelled():
        # Nobody may be left who looks at it.
        asked.exception()


ApiClient = AsyncApiClient
"""The name that the synchronous client has."""
