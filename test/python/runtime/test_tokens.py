"""Access tokens that the client asks for itself, by both clients, and what is asked again after a 401."""

from __future__ import annotations

import asyncio
import base64
import http.server
import io
import json
import os
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import parse_qsl

import pytest

from runtime import api_client, configuration, exceptions
from runtime._core import tokens
from runtime._core.headers import Headers
from runtime._core.operation import Content, Op, Param, Resp
from runtime._core.retry import RetryPolicy
from runtime.aio import api_client as aio
from runtime.configuration import Moment

SECRET = "open sesame"
MAKE = Op(
    "make", "POST", "/things", (Param("body", "", "body"),), (Content("application/json", "json"),),
    (Resp("200", True, (Content("application/json", "json"),)),), security=(("oauth",),),
)  # fmt: skip
PUT = Op(
    "put", "PUT", "/file", (Param("body", "", "body"),), (Content("application/octet-stream", "binary"),), MAKE.responses,
    security=(("oauth",),),
)  # fmt: skip
REFUSED = Moment(2, 401)


class Endpoint:
    """A token endpoint that answers one after the other, the last one for ever, and keeps what it was asked."""

    def __init__(self, *answers, gate=None):
        self.asked = asked = []
        left = list(answers)

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                asked.append((self.headers, dict(parse_qsl(body))))
                if gate is not None:
                    gate.wait()
                answer = left.pop(0) if len(left) > 1 else left[0]
                status, data = answer if isinstance(answer, tuple) else (200, answer)
                data = data if isinstance(data, bytes) else json.dumps(data).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(data)))
                self.send_header("Location", "/elsewhere")
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/token"

    def __enter__(self):
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def provider(self, secret=SECRET, refresh=None, cache=None, **more):
        settings = {"scopes": (), "authentication": "header", "parameters": None, "timeout": 60.0, "configuration": None}
        client = tokens.Client("me", secret, **{**settings, **more})
        return tokens.TokenProvider(self.url, client, cache, refresh)


class Kept:
    def __init__(self, first=None):
        self.all = [] if first is None else [first]

    def get(self):
        return self.all[-1] if self.all else None

    def set(self, given):
        self.all.append(given)


def one(name, **more):
    return {"access_token": name, "token_type": "Bearer", **more}


def test_id_and_secret_stand_in_the_header_form_encoded():
    with Endpoint(one("a")) as endpoint:
        given = endpoint.provider(scopes=("read", "write"), parameters={"audience": "https://a"})
        assert given() == "a"
    ((headers, body),) = endpoint.asked
    assert base64.b64decode(headers["Authorization"].partition(" ")[2]) == b"me:open+sesame"
    assert headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert body == {"audience": "https://a", "grant_type": "client_credentials", "scope": "read write"}


@pytest.mark.parametrize(
    "options, expected",
    [
        ({"authentication": "body"}, {"client_id": "me", "client_secret": SECRET}),
        ({"secret": None}, {"client_id": "me"}),
    ],
)
def test_id_and_secret_stand_in_the_body(options, expected):
    with Endpoint(one("a")) as endpoint:
        endpoint.provider(**options)()
    ((headers, body),) = endpoint.asked
    assert headers["Authorization"] is None and body == {"grant_type": "client_credentials", **expected}


def test_without_a_url_there_is_no_provider():
    with pytest.raises(tokens.TokenError, match="give token_url"):
        tokens.TokenProvider(None, None, None)


def test_a_token_is_kept_until_shortly_before_it_expires(monkeypatch):
    with Endpoint(one("a", expires_in=3600), one("b", expires_in="100"), one("c")) as endpoint:
        given, now = endpoint.provider(), time.time()
        assert given() == "a" == given()
        monkeypatch.setattr(time, "time", lambda: now + 3560)
        assert given() == "a"
        monkeypatch.setattr(time, "time", lambda: now + 3580)
        assert given() == "b"
        monkeypatch.setattr(time, "time", lambda: now + 3580 + 91)
        assert given() == "c"
        monkeypatch.setattr(time, "time", lambda: now + 1e9)
        assert given() == "c"


@pytest.mark.parametrize("seconds", [None, "soon", -1, [], {}, float("nan"), float("inf"), 10**400])
def test_what_says_nothing_of_the_time_keeps_the_token(seconds):
    assert tokens._renewal(100.0, seconds) is None


@pytest.mark.parametrize("seconds, renewal", [(0, 100.0), (10, 109.0), (300, 370.0), (3600, 3670.0), ("60", 154.0)])
def test_when_a_token_is_renewed(seconds, renewal):
    assert tokens._renewal(100.0, seconds) == renewal


def test_one_request_is_for_many_threads():
    gate = threading.Event()
    with Endpoint(one("a"), gate=gate) as endpoint, ThreadPoolExecutor(20) as pool:
        given = endpoint.provider()
        all_given = [pool.submit(given) for _ in range(20)]
        while not endpoint.asked:
            time.sleep(0.001)
        gate.set()
        assert {each.result() for each in all_given} == {"a"}
    assert len(endpoint.asked) == 1


def test_a_child_process_asks_for_itself_where_its_parent_had_asked(monkeypatch):
    with Endpoint(one("a")) as endpoint:
        provider = endpoint.provider()
        waiting, _, own = provider._claimed(None, None)
        assert own and not waiting.done()
        monkeypatch.setattr(os, "getpid", lambda: -1)
        assert provider() == "a"


def test_one_request_is_for_many_tasks_and_a_task_that_is_cancelled_ends_nobodys():
    gate = threading.Event()

    async def called(given):
        tasks = [asyncio.ensure_future(given.ask()) for _ in range(50)]
        while not endpoint.asked:
            await asyncio.sleep(0.001)
        tasks[0].cancel()
        await asyncio.wait(tasks[:1])
        gate.set()
        assert set(await asyncio.gather(*tasks[1:])) == {"a"}

    with Endpoint(one("a"), gate=gate) as endpoint:
        given = endpoint.provider()
        asyncio.run(called(given))
        assert given() == "a"
    assert len(endpoint.asked) == 1


def test_one_that_fails_fails_for_all_who_wait_and_is_asked_for_again_then():
    gate = threading.Event()

    async def called(given):
        asking = asyncio.gather(*(given.ask() for _ in range(5)), return_exceptions=True)
        # All five wait before the endpoint answers: who came after would ask again.
        await asyncio.sleep(0)
        gate.set()
        return await asking

    with Endpoint((400, {}), one("a"), gate=gate) as endpoint:
        given = endpoint.provider()
        failures = asyncio.run(called(given))
        assert [error.status for error in failures] == [400] * 5 and len(set(map(id, failures))) == 5
        assert given() == "a"


@pytest.mark.parametrize("first", [None, "refresh"])
@pytest.mark.parametrize("sent", [False, True])
def test_a_refresh_token_is_sent_again_only_where_nothing_was_sent(monkeypatch, first, sent):
    asked = []

    def broken(*_, **__):
        asked.append(1)
        failure = exceptions.ApiConnectionError("refused")
        failure.sent = sent
        raise failure

    monkeypatch.setattr("runtime.rest.RESTClientObject.request", broken)
    settings = configuration.Configuration(retries=RetryPolicy(retries=3, initial=0.0))
    client = tokens.Client("me", SECRET, (), "header", None, 5.0, settings)
    with pytest.raises(tokens.TokenError, match="no answer"):
        tokens.TokenProvider("https://a.example/token", client, None, first)()
    assert len(asked) == (1 if first and sent else 4)


def test_a_token_that_was_refused_is_renewed_once():
    with Endpoint(one("a"), one("b"), one("c")) as endpoint:
        given = endpoint.provider()
        assert given(Moment(1, None)) == "a"
        assert given(REFUSED, "a") == "b"
        # A call that was refused with the first one too takes the one that the other got.
        assert given(REFUSED, "a") == "b"
        assert given(Moment(2, 503), "b") == "b"
        assert given(REFUSED, "b") == "c"


def test_a_server_that_gives_the_same_token_for_a_while_is_asked_again():
    with Endpoint(one("a"), one("a"), one("b")) as endpoint:
        given = endpoint.provider()
        assert [given(), given(REFUSED, "a"), given(REFUSED, "a")] == ["a", "a", "b"]


def test_a_refresh_token_is_replaced_where_the_endpoint_says_so():
    cache = Kept()
    with Endpoint(one("a", refresh_token="second"), one("b"), one("c")) as endpoint:
        given = endpoint.provider(refresh="first", cache=cache)
        assert [given(), given(REFUSED, "a"), given(REFUSED, "b")] == ["a", "b", "c"]
    assert [body["refresh_token"] for _, body in endpoint.asked] == ["first", "second", "second"]
    assert [body["grant_type"] for _, body in endpoint.asked] == ["refresh_token"] * 3
    assert [kept.refresh_token for kept in cache.all] == ["second"] * 3
    assert "second" not in repr(cache.all)


def test_what_another_process_kept_is_taken_unless_it_was_refused():
    with Endpoint(one("a")) as endpoint:
        given = endpoint.provider(refresh="first", cache=Kept(tokens.Tokens("other", None, "rotated")))
        assert given() == "other" and endpoint.asked == []
        assert given(REFUSED, "other") == "a"
    assert endpoint.asked[0][1]["refresh_token"] == "rotated"


class KeptLater(Kept):
    """As a database that is asked in the event loop."""

    async def get(self):
        self.loop = asyncio.get_running_loop()
        await asyncio.sleep(0)
        return super().get()

    async def set(self, given):
        assert asyncio.get_running_loop() is self.loop
        await asyncio.sleep(0)
        super().set(given)


def test_a_cache_with_coroutines_is_asked_in_the_event_loop_of_the_call():
    async def called():
        loop = asyncio.get_running_loop()
        given = endpoint.provider(cache=cache)
        assert await asyncio.gather(*(given.ask() for _ in range(5))) == ["a"] * 5
        assert cache.loop is loop
        assert await endpoint.provider(cache=cache).ask() == "a"
        assert await given.ask(REFUSED, "a") == "b"

    cache = KeptLater()
    with Endpoint(one("a"), one("b")) as endpoint:
        asyncio.run(called())
        with pytest.raises(tokens.TokenError, match="for the asynchronous client"):
            endpoint.provider(cache=cache)()
    assert [kept.access_token for kept in cache.all] == ["a", "b"]


def test_an_event_loop_that_ends_ends_what_waits_for_its_cache():
    class Never(Kept):
        async def get(self):
            begun.set()
            await asyncio.sleep(3600)

    async def called():
        asking = asyncio.ensure_future(given.ask())
        while not begun.is_set():
            await asyncio.sleep(0.001)
        asking.cancel()

    begun = threading.Event()
    with Endpoint(one("a")) as endpoint:
        given = endpoint.provider(cache=Never())
        asyncio.run(called())
        # Nobody waits for ever: the next call asks again, by itself.
        with pytest.raises(tokens.TokenError):
            given()


def test_a_token_is_not_lost_with_its_cache():
    class Broken(Kept):
        def set(self, given):
            raise OSError("the disk is full")

    with Endpoint(one("a")) as endpoint:
        given = endpoint.provider(cache=Broken())
        with pytest.raises(OSError, match="full"):
            given()
        assert given() == "a"
    assert len(endpoint.asked) == 1


def test_a_provider_goes_to_other_processes_without_its_tokens():
    with Endpoint(one("a"), one("b")) as endpoint:
        given = endpoint.provider()
        assert given() == "a"
        assert pickle.loads(pickle.dumps(given))() == "b"


def test_failures_say_what_the_endpoint_says_without_secrets():
    said = {"error": "invalid_client", "error_description": f"no client with {SECRET}"}
    with Endpoint((401, said)) as endpoint, pytest.raises(tokens.TokenError) as caught:
        endpoint.provider()()
    error = caught.value
    assert (error.status, error.code, error.description) == (401, "invalid_client", "no client with [redacted]")
    assert "sesame" not in str(error) and str(pickle.loads(pickle.dumps(error))) == str(error)


@pytest.mark.parametrize(
    "answer",
    [(302, b""), (200, b"<html>"), (200, b"null"), (200, b"[" * 100_000), (200, {"access_token": 7}), (201, one("a"))],
)
def test_what_is_no_token(answer):
    with Endpoint(answer) as endpoint, pytest.raises(tokens.TokenError, match="the token endpoint gave no token"):
        endpoint.provider()()
    assert len(endpoint.asked) == 1


def test_no_answer_at_all():
    with Endpoint(one("a")) as endpoint:
        pass
    with pytest.raises(tokens.TokenError, match="no answer of the token endpoint") as caught:
        endpoint.provider()()
    assert caught.value.__context__ is None and caught.value.status is None


def test_a_request_for_a_token_has_a_time_limit():
    gate = threading.Event()
    with Endpoint(one("a"), gate=gate) as endpoint:
        with pytest.raises(tokens.TokenError, match="in time"):
            endpoint.provider(timeout=0.05)()
        gate.set()


class Answer:
    def __init__(self, status, is_async):
        self.status, self.reason, self.data, self.is_async = status, "Reason", b"{}", is_async
        self.headers = Headers([("Content-Type", "application/json")])

    def read(self):
        async def later():
            return self.data

        return later() if self.is_async else self.data

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def discard(self):
        pass

    async def close(self):
        pass


def sent(provider, statuses, is_async, op=MAKE, body=None, **options):
    """What a client sends whose server answers with these statuses, and the error of its call."""
    settings = configuration.Configuration(host="http://a.example", access_token=provider, retries=RetryPolicy(**options))
    seen, left, error = [], list(statuses), None

    def answered(method, url, headers, *_, **__):
        seen.append(headers["Authorization"])
        status = left.pop(0)
        if isinstance(status, Exception):
            raise status
        return Answer(status, is_async)

    async def later(*args, **more):
        return answered(*args, **more)

    arguments = (op, (body,), None, None, None, None, 0, None)
    try:
        if is_async:
            client = aio.AsyncApiClient(settings)
            client.call_api = later
            asyncio.run(client.execute(*arguments))
        else:
            client = api_client.ApiClient(settings)
            client.call_api = answered
            client.execute(*arguments)
    except exceptions.OpenApiException as caught:
        error = caught
    return seen, error


both = pytest.mark.parametrize("is_async", [False, True])


class Renewing:
    renews = True

    def __init__(self):
        self.told = []

    def __call__(self, moment, last):
        self.told.append((*moment, last))
        return f"t{len(self.told)}"


@both
def test_a_call_that_is_refused_is_sent_once_more_which_is_no_retry(is_async):
    with Endpoint(one("a"), one("b")) as endpoint:
        assert sent(endpoint.provider(), [401, 200], is_async, retries=0) == (["Bearer a", "Bearer b"], None)


@both
def test_a_second_refusal_is_the_answer(is_async):
    seen, error = sent(Renewing(), [401, 401], is_async)
    assert seen == ["Bearer t1", "Bearer t2"]
    assert type(error) is exceptions.UnauthorizedException and error.attempts == 2


@both
def test_retries_are_counted_without_it(is_async):
    provider = Renewing()
    seen, error = sent(provider, [401, 503, 200], is_async, retries=1, initial=0.0)
    assert (len(seen), error) == (3, None)
    assert provider.told == [(1, None, None), (2, 401, "t1"), (3, 503, "t2")]


@both
def test_a_provider_is_not_told_the_status_of_an_attempt_before_the_last(is_async):
    lost = exceptions.ApiConnectionError("lost")
    lost.sent = False
    provider = Renewing()
    sent(provider, [401, lost, 200], is_async, retries=1, initial=0.0)
    assert provider.told == [(1, None, None), (2, 401, "t1"), (3, None, "t2")]


@both
def test_values_and_functions_that_renew_nothing_are_not_sent_again(is_async):
    for provider in ("fixed", lambda: "fixed", lambda moment: "fixed", lambda moment, last="x": "fixed"):
        assert sent(provider, [401], is_async)[0] == ["Bearer fixed"]


@both
def test_a_provider_may_be_asynchronous(is_async):
    class Later(Renewing):
        async def __call__(self, moment, last):
            return super().__call__(moment, last)

    provider = Later()
    assert sent(provider, [401, 200], is_async) == (["Bearer t1", "Bearer t2"], None)
    assert provider.told == [(1, None, None), (2, 401, "t1")]


@both
def test_a_body_that_cannot_be_sent_again_is_not(is_async):
    class Pipe(io.BytesIO):
        def seekable(self):
            return False

    assert len(sent(Renewing(), [401, 200], is_async, PUT, io.BytesIO(b"x"))[0]) == 2
    seen, error = sent(Renewing(), [401], is_async, PUT, Pipe(b"x"))
    assert len(seen) == 1 and type(error) is exceptions.UnauthorizedException


@both
def test_an_endpoint_that_gives_no_token_ends_the_call(is_async):
    with Endpoint((400, {"error": "invalid_scope"})) as endpoint:
        seen, error = sent(endpoint.provider(), [], is_async)
    assert seen == [] and type(error) is tokens.TokenError
    assert (error.code, error.operation, error.attempts) == ("invalid_scope", "make", 1)


def named(monkeypatch, **variables):
    """The schemes of the package, with the variables that a configuration of the generator names."""
    for name, fields in variables.items():
        monkeypatch.setitem(configuration.SECURITY_SCHEMES, name, {**configuration.SECURITY_SCHEMES[name], **fields})


def test_no_variable_is_read_that_is_not_named(monkeypatch):
    for name in ("APIKEY_API_KEY", "CUSTOM_ACCESS_TOKEN", "OAUTH_ACCESS_TOKEN", "BEARER_ACCESS_TOKEN"):
        monkeypatch.setenv(f"OPENAPI_CLIENT_{name}", "unasked")
    assert configuration.Configuration().auth_settings() == {}


def test_what_a_program_gives_goes_before_the_environment(monkeypatch):
    pair = {"username_env": "A_USER", "password_env": "A_PASSWORD"}
    named(monkeypatch, apiKey={"env": "A_KEY", "prefix": "Key"}, oauth={"env": "A_TOKEN"}, custom={"env": "A_CUSTOM"}, basic=pair)
    settings = configuration.Configuration()

    def found():
        return {name: setting["value"] for name, setting in settings.auth_settings().items()}

    assert found() == {}
    monkeypatch.setenv("A_KEY", "")
    assert found() == {}
    for name in ("A_KEY", "A_TOKEN", "A_CUSTOM", "A_PASSWORD"):
        monkeypatch.setenv(name, f"of {name}")
    hidden = "Basic " + base64.b64encode(b":of A_PASSWORD").decode()
    assert found() == {"apiKey": "Key of A_KEY", "oauth": "Bearer of A_TOKEN", "custom": "Custom of A_CUSTOM", "basic": hidden}
    settings.api_key["apiKey"], settings.access_token, settings.username = "given", "given", "me"
    settings.access_tokens["custom"] = "given"
    hidden = "Basic " + base64.b64encode(b"me:").decode()
    assert found() == {
        "apiKey": "Key given", "oauth": "Bearer given", "bearer": "Bearer given", "custom": "Custom given", "basic": hidden,
    }  # fmt: skip
