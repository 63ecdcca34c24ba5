"""What hooks and the log are told of the attempts of a call, by both clients."""

from __future__ import annotations

import asyncio
import copy
import logging

import pytest

from runtime import api_client, configuration, exceptions, hooks
from runtime._core.headers import Headers
from runtime._core.operation import Content, Op, Param, Resp
from runtime._core.retry import RetryPolicy
from runtime.aio import api_client as aio

SECRET = "s3cret-token-value"
GET = Op(
    "getThing", "GET", "/thing/{id}", (Param("id", "id", "path", required=True),),
    responses=(Resp("200", True, (Content("application/json", "json"),)),), security=(("bearer",),),
)  # fmt: skip
SETTINGS = (None, None, None, None, 0, None)


class Answer:
    def __init__(self, status=200, headers=()):
        self.status, self.reason, self.data, self.closed = status, "Reason", b"{}", False
        self.headers = Headers([("Content-Type", "application/json"), *headers])

    def read(self):
        return self.data

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def discard(self):
        self.closed = True


class AsyncAnswer(Answer):
    async def read(self):
        return self.data

    async def close(self):
        self.closed = True


class Calls:
    """One client or the other, with answers that are given in turn, and what its hooks were told."""

    def __init__(self, is_async, **hooked):
        self.is_async, self.told = is_async, []
        self.answer = AsyncAnswer if is_async else Answer
        self.settings = configuration.Configuration(host="http://a.example", retries=RetryPolicy(retries=2, initial=0.0))
        self.settings.access_token = SECRET
        for name in ("on_request", "on_response", "on_error"):
            setattr(self.settings, name, hooked.get(name, self.told.append))

    def run(self, *answers):
        left = list(answers)

        def next_answer():
            answer = left.pop(0)
            if isinstance(answer, BaseException):
                raise answer
            return answer

        async def later(*_, **__):
            return next_answer()

        if self.is_async:

            async def called():
                client = aio.AsyncApiClient(self.settings)
                client.call_api = later
                return await client.execute(GET, ("1",), *SETTINGS)

            return asyncio.run(called())
        client = api_client.ApiClient(self.settings)
        client.call_api = lambda *_, **__: next_answer()
        return client.execute(GET, ("1",), *SETTINGS)


@pytest.fixture(params=[False, True], ids=["sync", "aio"])
def is_async(request):
    return request.param


def test_each_attempt_begins_and_ends(is_async):
    calls = Calls(is_async)
    busy = calls.answer(503, [("Retry-After-Ms", "1"), ("X-Request-Id", "r-1")])
    calls.run(exceptions.ApiTimeoutError("no answer in time"), busy, calls.answer(200, [("X-Request-Id", "r-2")]))
    kinds = [type(event).__name__ for event in calls.told]
    assert kinds == ["RequestEvent", "ErrorEvent", "RequestEvent", "ResponseEvent", "RequestEvent", "ResponseEvent"]
    assert [event.attempt for event in calls.told] == [1, 1, 2, 2, 3, 3]
    first = calls.told[0]
    assert (first.operation, first.method, first.path, first.url) == (
        "getThing", "GET", "/thing/{id}", "http://a.example/thing/1",
    )  # fmt: skip
    _, failed, _, second, _, last = calls.told
    assert (failed.kind, failed.reason) == (exceptions.ApiTimeoutError, "no answer in time")
    assert failed.delay is not None
    assert (second.status, second.request_id, second.delay) == (503, "r-1", 0.001)
    assert (last.status, last.request_id, last.delay) == (200, "r-2", None)
    assert last.headers["x-request-id"] == "r-2"
    assert all(event.duration >= 0 for event in (failed, second, last))


def test_the_last_failure_has_no_next_attempt(is_async):
    calls = Calls(is_async)
    calls.settings.retries = 0
    with pytest.raises(exceptions.ApiConnectionError):
        calls.run(exceptions.ApiConnectionError("refused"))
    assert [type(event).__name__ for event in calls.told] == ["RequestEvent", "ErrorEvent"]
    assert calls.told[1].delay is None


def test_an_error_of_the_server_is_an_answer(is_async):
    calls = Calls(is_async)
    with pytest.raises(exceptions.NotFoundException):
        calls.run(calls.answer(404))
    assert (calls.told[1].status, calls.told[1].delay) == (404, None)


def test_what_is_no_failure_of_the_connection_is_told_too(is_async):
    calls = Calls(is_async)
    with pytest.raises(exceptions.ApiCancelledError):
        calls.run(exceptions.ApiCancelledError())
    assert (calls.told[1].kind, calls.told[1].delay) == (exceptions.ApiCancelledError, None)


def test_a_cancelled_task_is_told():
    calls = Calls(True)
    with pytest.raises(asyncio.CancelledError):
        calls.run(asyncio.CancelledError())
    assert calls.told[1].kind is asyncio.CancelledError


def test_no_event_and_no_line_holds_a_credential(is_async, caplog):
    calls = Calls(is_async)
    echo = calls.answer(503, [("Retry-After-Ms", "1"), ("X-Request-Id", SECRET), ("X-Echo", f"Bearer {SECRET}")])
    with caplog.at_level(logging.DEBUG):
        calls.run(exceptions.ApiConnectionError(f"broke: {SECRET}"), echo, calls.answer())
    said = [repr(event) for event in calls.told] + [str(vars(event)) for event in calls.told]
    said += [str(event.headers.lines()) for event in calls.told if isinstance(event, hooks.ResponseEvent)]
    assert SECRET not in "".join([*said, caplog.text])


def test_the_log_has_one_line_for_each_attempt(is_async, caplog):
    calls = Calls(is_async)
    busy = calls.answer(503, [("Retry-After-Ms", "1"), ("X-Request-Id", "r-1")])
    with caplog.at_level(logging.DEBUG):
        calls.run(exceptions.ApiTimeoutError("no answer in time"), busy, calls.answer())
    package = calls.settings.logger["package_logger"].name
    lines = [record.getMessage() for record in caplog.records if record.name == package]
    assert len(lines) == 3
    assert lines[0].startswith("GET http://a.example/thing/1: ApiTimeoutError: no answer in time (attempt 1, ")
    assert lines[1].startswith("GET http://a.example/thing/1: 503, id r-1 (attempt 2, ")
    assert lines[1].endswith(" s, again in 0.001 s)")
    assert "again" not in lines[2]


def test_nothing_is_logged_unless_it_is_asked_for(is_async, caplog):
    calls = Calls(is_async)
    calls.run(calls.answer())
    assert caplog.records == []


@pytest.mark.parametrize("name", ["on_request", "on_response", "on_error"])
def test_what_a_hook_raises_ends_the_call(is_async, name):
    def throw(_event):
        raise RuntimeError("enough")

    calls = Calls(is_async, **{name: throw})
    answer = exceptions.ApiConnectionError("refused") if name == "on_error" else calls.answer(503)
    with pytest.raises(RuntimeError, match="enough"):
        calls.run(answer)
    if name == "on_response":
        assert answer.closed


@pytest.mark.parametrize("name", ["on_request", "on_response", "on_error"])
def test_what_a_hook_raises_holds_no_credential(is_async, name):
    def throw(_event):
        raise RuntimeError(f"no: {SECRET}")

    calls = Calls(is_async, **{name: throw})
    answer = exceptions.ApiConnectionError("refused") if name == "on_error" else calls.answer()
    with pytest.raises(exceptions.OpenApiException) as caught:
        calls.run(answer)
    if name != "on_request":
        assert caught.value.attempts == 1
    assert SECRET not in f"{caught.value} {caught.value.__cause__} {caught.value.__context__}"


def test_asynchronous_hooks_are_awaited():
    told = []

    async def hook(event):
        await asyncio.sleep(0)
        told.append(type(event).__name__)

    calls = Calls(True, on_request=hook, on_response=hook, on_error=hook)
    calls.run(exceptions.ApiTimeoutError("late"), calls.answer())
    assert told == ["RequestEvent", "ErrorEvent", "RequestEvent", "ResponseEvent"]


def test_the_synchronous_client_refuses_asynchronous_hooks():
    async def hook(_event):
        """Never runs."""

    with pytest.raises(exceptions.ApiTypeError, match="asynchronous client"):
        Calls(False, on_request=hook).run(Answer())


def test_a_copy_of_a_configuration_calls_the_same_hooks():
    class Owner:
        def hook(self, event):
            """Told of a request."""

    owner = Owner()
    settings = configuration.Configuration()
    settings.on_request = owner.hook
    assert copy.deepcopy(settings).on_request.__self__ is owner
