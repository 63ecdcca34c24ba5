"""The synchronous client: runs operations over urllib3. Its lower half is the surface that generated clients have always had."""

from __future__ import annotations

import functools
import inspect
import os
import sys
import threading
import time
import typing as _t
import weakref

from ._core import flow as _flow
from ._core import request as _request
from ._core import response as _response
from ._core.account import Account
from ._core.asking import Asking
from ._core.attempt import Attempt
from ._core.connections import Connections
from ._core.legacy import LegacySurface, RequestSerialized
from ._core.operation import Op, RequestOptions
from ._settings import PACKAGE_NAME, PACKAGE_VERSION
from .configuration import Configuration, Moment
from .exceptions import ApiConnectionError, ApiException, ApiTypeError

if sys.version_info >= (3, 11):
    from typing import Self
else:
    from typing_extensions import Self

if _t.TYPE_CHECKING:
    from . import rest
    from ._core.cancel import CancelToken
    from .api_response import ApiResponse
    from .api_response import T as ApiResponseT
    from .streaming import Stream

T = _t.TypeVar("T")
U = _t.TypeVar("U")


class ApiClient(LegacySurface):
    """A client of the API. Use it in a `with` statement, or call `close()`; many threads may share it.

    :param configuration: The settings; the default ones if absent.
    :param header_name: A header to send with every request.
    :param header_value: That header's value.
    :param cookie: A Cookie header to send with every request.
    """

    _default: _t.ClassVar[_t.Optional[ApiClient]] = None

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
        self._connections: Connections[rest.RESTClientObject] = Connections(_is_another)
        self.default_headers: _t.Dict[str, str] = {}
        if header_name is not None:
            self.default_headers[header_name] = header_value or ""
        self.cookie = cookie
        self.user_agent = f"{PACKAGE_NAME}/{PACKAGE_VERSION}/python"
        self.client_side_validation = self.configuration.client_side_validation

    @property
    def rest_client(self) -> rest.RESTClientObject:
        """The pool of connections, made when it is first needed: after a fork, a new one in the child."""
        return self._connections.of(os.getpid(), self._pool)

    @rest_client.setter
    def rest_client(self, value: rest.RESTClientObject) -> None:
        self._connections.given = value

    def _pool(self) -> rest.RESTClientObject:
        from . import rest

        made = rest.RESTClientObject(self.configuration)
        weakref.finalize(self, made.close)
        return made

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connections. The client may be used again: it opens new ones."""
        pool = self._connections.known(os.getpid())
        if pool is not None:
            pool.close()

    @classmethod
    def get_default(cls) -> ApiClient:
        """The client for Api classes that are made without one."""
        if ApiClient._default is None:
            ApiClient._default = ApiClient()
        return ApiClient._default

    @classmethod
    def set_default(cls, default: _t.Optional[ApiClient]) -> None:
        """Sets the client for Api classes that are made without one."""
        ApiClient._default = default

    def call_api(
        self,
        method: str,
        url: str,
        header_params: _t.Optional[_t.Dict[str, str]] = None,
        body: _t.Any = None,
        post_params: _t.Optional[_t.Sequence[_t.Tuple[str, _t.Any]]] = None,
        _request_timeout: _t.Any = None,
    ) -> rest.RESTResponse:
        """Sends one request, once. Every attempt of every operation goes through here."""
        return self.rest_client.request(
            method,
            url,
            headers=header_params,
            body=body,
            post_params=post_params,
            _request_timeout=_request_timeout,
        )

    def execute(self, op: Op[T], args: _t.Sequence[_t.Any], *settings: _t.Any) -> T:
        """Runs an operation and returns what the server answered."""
        data: T
        data, _ = self._read(op, args, settings, _response.value_of)
        return data

    def execute_with_http_info(
        self, op: Op[T], args: _t.Sequence[_t.Any], *settings: _t.Any
    ) -> ApiResponse[T]:
        """Runs an operation and returns the answer with its status and headers."""
        answer: ApiResponse[T] = self._read(op, args, settings, _response.parse)
        return answer

    def _read(
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
            answer = self._send(account, op, args, settings, read=True)
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

    def execute_stream(
        self, op: Op[Stream[T]], args: _t.Sequence[_t.Any], *settings: _t.Any
    ) -> Stream[T]:
        """Runs an operation and returns the items of its answer as they arrive."""
        answer: ApiResponse[Stream[T]] = self.execute_stream_with_http_info(
            op, args, *settings
        )
        return answer.data

    def execute_stream_with_http_info(
        self, op: Op[Stream[T]], args: _t.Sequence[_t.Any], *settings: _t.Any
    ) -> ApiResponse[Stream[T]]:
        """The same, with status and headers."""
        from .api_response import ApiResponse
        from .streaming import Settings, Stream

        account = Account(op, self.configuration)
        failure: BaseException
        try:
            answer = self._open(account, op, args, settings)
            options: RequestOptions = settings[5] or _flow.NO_OPTIONS
            limit = _flow.timeout_for(self.configuration, settings[0], options)
            strict = self.configuration.response_validation == "strict"
            idle = _flow.idle_for(limit)

            def again(last_id: str) -> rest.RESTResponse:
                after = _flow.after(settings, last_id)
                return self._open(account, op, args, after)

            found = Settings(
                account,
                op,
                strict,
                idle,
                options.cancel_token,
                options.reconnects,
                again,
            )
            stream: Stream[T] = Stream(answer, found)
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

    def _open(
        self,
        account: Account,
        op: Op[_t.Any],
        args: _t.Sequence[_t.Any],
        settings: _t.Sequence[_t.Any],
    ) -> rest.RESTResponse:
        """Asks for a stream, and raises for an answer that is none."""
        answer = self._send(account, op, args, settings, read=False)
        body: _t.Optional[bytes] = None
        if _response.is_other(op, answer.status, answer.headers):
            options: RequestOptions = settings[5] or _flow.NO_OPTIONS
            token = options.cancel_token
            try:
                body = (
                    answer.read()
                    if token is None
                    else token.run(answer.read, _ignore, lambda: answer.interrupt)
                )
            except BaseException:
                _discard(answer)
                raise
        _response.refuse_other(op, answer, body, account.redactor)
        return answer

    def execute_without_preload_content(
        self, op: Op[_t.Any], args: _t.Sequence[_t.Any], *settings: _t.Any
    ) -> rest.RESTResponseType:
        """Runs an operation and returns the response of urllib3, its body unread and its status unchecked."""
        account = Account(op, self.configuration)
        failure: BaseException
        try:
            answer = self._send(account, op, args, settings, read=False)
            _flow.note_opening(account, op, answer, self.configuration, settings)
        except BaseException as error:  # noqa: BLE001
            failure = account.told(error)
        else:
            return _t.cast("rest.RESTResponseType", answer.response)
        raise failure

    def _send(
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
            credentials = self._credentials(
                account, op, auth, options.cancel_token, given
            )
            request = account.asked(draft.request(credentials))
            attempt = Attempt(configuration, account, request)
            _finished(attempt.begins())
            try:
                answer = self._attempt(account, request, limit, options, read)
            except ApiConnectionError as error:
                delay = state.after_failure(error.sent, error.final)
                _finished(attempt.failed(error, delay))
                if delay is None:
                    raise
            except Exception as error:
                _finished(attempt.failed(error, None))
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
                    _finished(attempt.answered(answer, delay))
                except BaseException:
                    _discard(answer)
                    raise
                if delay is None:
                    return answer
                _discard(answer)
            if options.cancel_token is not None:
                options.cancel_token.wait(delay)
            else:
                time.sleep(delay)

    def _attempt(
        self,
        account: Account,
        request: _request.Request,
        limit: _t.Any,
        options: RequestOptions,
        read: bool,
    ) -> rest.RESTResponse:
        def work() -> rest.RESTResponse:
            current, count, account.redirect = request, 0, None
            while True:
                answer = self.call_api(
                    current.method,
                    current.url,
                    current.headers,
                    current.body if current.json is None else current.json,
                    None,
                    _request_timeout=limit,
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
                        answer.read()
                    return answer
                _discard(answer)
                account.redirect = account.redirect or answer.status
                current, count = account.asked(following), count + 1

        if options.cancel_token is not None:
            token: CancelToken = options.cancel_token

            return token.run(work, _discard, self.rest_client.watch)
        return work()

    def _credentials(
        self,
        account: Account,
        op: Op[_t.Any],
        auth: _t.Optional[_t.Mapping[str, _t.Any]],
        token: _t.Optional[CancelToken],
        given: _t.Dict[str, str],
    ) -> _t.List[_t.Mapping[str, _t.Any]]:
        if auth:
            return [auth]
        found: _t.List[_t.Mapping[str, _t.Any]] = []
        moment = Moment(account.attempts, account.last_status)
        asking = Asking(moment, given)
        account.asking, account.last_status = True, None
        for name in _flow.schemes_for(op, self.configuration):
            if token is None:
                setting = _credential(self.configuration, name, moment, asking)
            else:
                ask = functools.partial(
                    _credential, self.configuration, name, moment, asking
                )
                # A provider may take its time.
                setting = token.run(ask, _ignore, _unwatched)
            if setting is not None:
                found.append(setting)
        account.asking = False
        return found


def _credential(
    configuration: Configuration, name: str, moment: Moment, asking: Asking
) -> _t.Optional[_t.Dict[str, _t.Any]]:
    setting: _t.Optional[_t.Dict[str, _t.Any]] = configuration.credential(
        name, moment, asking
    )
    value = None if setting is None else setting["value"]
    if (
        setting is not None
        and not isinstance(value, str)
        and inspect.isawaitable(value)
    ):
        setting["value"] = _awaited(value)
    return setting


def _is_another(process: int) -> bool:
    return process != os.getpid()


def _ignore(_value: object) -> None:
    """Nothing is to be given back."""


def _unwatched() -> _t.Callable[[], None]:
    """A provider cannot be broken off: it ends when it ends."""
    return lambda: None


def _finished(told: _t.Any) -> None:
    """Refuses what a hook left to be awaited."""
    if told is None or not inspect.isawaitable(told):
        return
    if inspect.iscoroutine(told):
        told.close()
    raise ApiTypeError("an asynchronous hook needs the asynchronous client")


def _discard(answer: rest.RESTResponse) -> None:
    """Gives a connection up; what stands for a response in a test may have none."""
    discard = getattr(answer, "discard", None)
    if discard is not None:
        discard()


def _awaited(value: _t.Awaitable[str]) -> str:
    """What an asynchronous provider gives; on a thread of its own, since this one may have an event loop that runs."""
    import asyncio

    results: _t.List[str] = []
    errors: _t.List[BaseException] = []

    async def ask() -> None:
        results.append(await value)

    def run() -> None:
        try:
            asyncio.run(ask())
        except BaseException as error:  # noqa: BLE001
            errors.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join()
    if errors:
        raise errors[0]
    return results[0]


if not _t.TYPE_CHECKING:

    def __getattr__(name):
        # What programs import from here, and calls alone do not need.
        if name in ("ApiResponse", "ApiResponseT"):
            from . import api_response

            return getattr(api_response, name.replace("ApiResponseT", "T"))
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "ApiClient",
    "ApiException",
    "ApiResponse",
    "ApiResponseT",
    "RequestSerialized",
]
