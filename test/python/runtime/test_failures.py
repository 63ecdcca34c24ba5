"""Errors of a call: what they say, what they never say, and that they survive copies and other processes."""

from __future__ import annotations

import asyncio
import copy
import gc
import gzip
import io
import pickle
import socket
import ssl
import threading
import weakref

import pydantic
import pytest
import urllib3

from runtime import api_client, configuration, exceptions, rest
from runtime._core import account, cancel, flow, redact, request, streams
from runtime._core.headers import Headers
from runtime.aio import api_client as aio
from runtime._core.operation import Content, Op, Param, RequestOptions, Resp

SECRET = "hush/4720+ä"
GET = Op(
    "getThing", "GET", "/thing/{id}", (Param("id", "id", "path", required=True),),
    responses=(Resp("200", True, (Content("application/json", "json"),)),),
    security=(("queryKey",), ("apiKey",), ("basic",), ("bearer",), ("custom",), ("cookieKey",)),
)
BEARER = Op(
    "getBearer", "GET", "/bearer/{id}", (Param("id", "id", "path", required=True),), responses=GET.responses,
    security=(("bearer",),),
)
PUT = Op(
    "putFile", "PUT", "/file", (Param("body", "", "body", required=True),),
    (Content("application/octet-stream", "binary"),), (Resp("204", True),),
)


class Answer:
    def __init__(self, status=200, data=b"{}", headers=()):
        self.status, self.reason, self.data = status, "Reason", data
        self.headers = Headers([("Content-Type", "application/json"), *headers])

    def read(self):
        return self.data

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def discard(self):
        pass


def client(*answers, **settings):
    made = api_client.ApiClient(configuration.Configuration(host="http://a.example", retries=0, **settings))
    made.asked = []
    left = list(answers)

    def call_api(method, url, headers=None, *rest, **more):
        made.asked.append((method, url, headers))
        answer = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(answer, Exception):
            raise answer
        return answer(url, headers) if callable(answer) else answer

    made.call_api = call_api
    return made


def run(made, op=GET, args=("1",), host_index=0, **options):
    return made.execute_with_http_info(op, args, None, None, None, None, host_index, RequestOptions(**options))


def fails(*answers, op=GET, args=("1",), host_index=0, **settings):
    with pytest.raises(Exception) as caught:
        run(client(*answers, **settings), op, args, host_index)
    return caught.value


def test_an_error_tells_of_its_call():
    error = fails(Answer(404, b'{"errors": [{"detail": "gone"}]}', [("CF-Ray", "r-1")]))
    assert str(error) == "GET /thing/{id}: 404 Reason: gone"
    assert (error.operation, error.method, error.url) == ("getThing", "GET", "http://a.example/thing/1")
    assert (error.attempts, error.request_id) == (1, "r-1")


@pytest.mark.parametrize(
    "error",
    [
        fails(Answer(404, b'{"a": 1}')),
        fails(Answer(200, b"{")),
        fails(rest._Unreachable("no", "http://u:p@a.example/?key=s")),
        fails(rest._TimedOut("no", "http://a.example")),
        fails(exceptions.ApiCancelledError()),
        fails(Answer(), args=("..",)),
        exceptions.ApiTypeError("m", ["a", 1]),
        exceptions.ApiKeyError("m"),
        exceptions.ApiAttributeError("m", ["a"]),
        *[kind(status=400, reason="r") for kind in (exceptions.ApiException, exceptions.RateLimitException)],
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_survive_copies(error):
    for same in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(same) is type(error) and str(same) == str(error) and repr(same) == repr(error)
        assert same.args == error.args and vars(same) == vars(error)


def deep(levels=200_000):
    return b"[" * levels + b"]" * levels


@pytest.mark.parametrize(
    "answer, kind",
    [
        (Answer(200, deep()), exceptions.ApiDecodeError),
        (Answer(500, deep()), exceptions.ServiceException),
        (Answer(500, b'{"message": ' + deep() + b"}"), exceptions.ServiceException),
        (Answer(302, headers=[("Location", "http://[::1")]), exceptions.ApiException),
        (Answer(302, headers=[("Location", "http://a.example:port/")]), exceptions.ApiException),
    ],
)
def test_what_a_server_sends_raises_errors_of_the_client(answer, kind):
    error = fails(answer)
    assert type(error) is kind and error.status == answer.status and str(error)
    assert error.raw_body is not None and error.headers["content-type"] == "application/json"


@pytest.mark.parametrize("charset", ["idna", "no-such", "hex", "punycode", "a\0b"])
def test_charsets_that_are_none(charset):
    op = Op("x", "GET", "/", responses=(Resp("200", True, (Content("text/plain", "text"),)),))
    answer = Answer(200, b"text")
    answer.headers = Headers([("Content-Type", f"text/plain; charset={charset}")])
    assert isinstance(run(client(answer), op, ()).data, (str, bytes))
    answer.status = 500
    assert type(fails(answer, op=op, args=())) is exceptions.ServiceException


def nested():
    value = []
    for _ in range(100_000):
        value = [value]
    return value


JSON = Op("x", "POST", "/", (Param("body", "", "body"),), (Content("application/json", "json"),))
TEXT = Op("x", "POST", "/", (Param("body", "", "body"),), (Content("text/plain", "text", pydantic.StrictStr),))


@pytest.mark.parametrize(
    "op, value",
    [(GET, "\ud800"), (JSON, nested()), (JSON, object()), (JSON, io.BytesIO), (JSON, float("inf")), (TEXT, {"a": 1}),
     (PUT, {"a": 1}), (PUT, "/no/such/file"), (PUT, "a text\0")],
    ids=["surrogate", "deep", "object", "class", "infinity", "text", "binary", "path", "nul"],
)
def test_what_cannot_be_sent_is_refused(op, value):
    error = fails(Answer(), op=op, args=(value,))
    assert isinstance(error, (exceptions.ApiValueError, exceptions.ApiTypeError, pydantic.ValidationError))
    assert (error.operation, error.method, error.attempts in (0, 1)) == (op.id, op.method, True)


def test_bytes_for_a_text_go_out_as_they_are():
    draft = request.draft(
        TEXT, (b"\xff",), configuration.Configuration(), "http://a", {}, None, None, None, RequestOptions()
    )
    assert draft.body == b"\xff" and draft.headers["Content-Type"] == "text/plain"


class Once(io.RawIOBase):
    def readable(self):
        return True

    def read(self, size=-1):
        return b""


def test_a_stream_is_good_for_one_request():
    made = client(Answer(204, b""))
    once, file = Once(), io.BytesIO(b"data")
    for stream in (once, file):
        run(made, PUT, (stream,))
        stream.read()
        with pytest.raises(exceptions.ApiValueError, match="another request"):
            run(made, PUT, (stream,))
    file.seek(0)
    run(made, PUT, (file,))
    streams.claim(io.BytesIO())


def reachable(value, seen):
    """Every text that can be reached from an error, by attributes, containers and causes."""
    if id(value) in seen or isinstance(value, (int, float, type, type(None))):
        return
    seen[id(value)] = value
    if isinstance(value, str):
        yield value
    elif isinstance(value, (bytes, bytearray)):
        yield value.decode("utf-8", "replace")
    elif isinstance(value, Headers):
        yield repr(value)
    elif isinstance(value, dict):
        for pair in value.items():
            yield from reachable(list(pair), seen)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for item in value:
            yield from reachable(item, seen)
    else:
        yield from (str(value), repr(value))
        yield from reachable(getattr(value, "__dict__", {}), seen)
        if isinstance(value, BaseException):
            yield from reachable([value.args, value.__cause__, value.__context__], seen)


def echo(status):
    def answer(url, headers):
        said = f'{{"message": "{url} {headers}", "value": "{SECRET}"}}'.encode()
        return Answer(status, said, [("X-Echo", f"{url} {headers}".encode("ascii", "ignore").decode())])

    return answer


def broken(url, headers):
    raise rest._Unreachable(f"{url} {headers}", url) from OSError(f"{url} {headers}")


AUTH = {
    "header key": ({"api_key": {"apiKey": SECRET}}, "apiKey"),
    "prefixed key": ({"api_key": {"apiKey": SECRET}, "api_key_prefix": {"apiKey": "Key"}}, "apiKey"),
    "query key": ({"api_key": {"queryKey": SECRET}}, "queryKey"),
    "cookie key": ({"api_key": {"cookieKey": SECRET}}, "cookieKey"),
    "basic": ({"username": "me", "password": SECRET}, "basic"),
    "bearer": ({"access_token": SECRET}, "bearer"),
    "oauth": ({"access_token": lambda: SECRET}, "oauth"),
}
FAILURES = {"400": echo(400), "500": echo(500), "302": echo(302), "decode": lambda *sent: Answer(200, b'"' + SECRET.encode()), "broken": broken}


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("auth", AUTH)
def test_no_credential_is_reachable_from_an_error(auth, failure):
    settings, scheme = AUTH[auth]
    op = Op("x", "GET", "/x", responses=GET.responses, security=((scheme,),))
    error = fails(FAILURES[failure], op=op, args=(), **settings)
    assert error.url.startswith("http://a.example/x")
    forms = [form for form in redact._forms(SECRET)]
    texts = list(reachable(error, {}))
    assert texts and not [(form, text) for text in texts for form in forms if form in text]


def test_redirects():
    here = request.Request(
        "GET", "https://a.example/x?key=hush-hush", {"X-Key": "k", "Accept": "a", "Content-Type": "b", "X-Own": "c"},
        None, frozenset({"x-own"}),
    )
    settings = configuration.Configuration()

    def to(location, count=0, status=302):
        found = flow.redirected(settings, here, status, location, count)
        return None if found is None else (found.url, found.headers)

    assert to("/y?key=new") == ("https://a.example/y?key=new", {"X-Key": "k", "Accept": "a", "X-Own": "c"})
    assert to("//b.example/y?key=1&a=hush-hush&b=2") == ("https://b.example/y?b=2", {"Accept": "a"})
    for location in ("http://a.example/x", "ftp://b.example", "https://[", "", None, "https://a.example:x/"):
        assert to(location) is None
    assert to("/y", 9) is not None and to("/y", 10) is None and to("/y", 0, 304) is None
    settings.redirects = "same-origin"
    assert to("/y") is not None and to("https://b.example/") is None
    settings.redirects = "none"
    assert to("/y") is None


@pytest.mark.parametrize("index", [-1, 2])
def test_an_index_beyond_the_servers_is_refused(index):
    op = Op("x", "GET", "/x", servers=({"url": "http://one.example"}, {"url": "http://two.example"}))
    error = fails(Answer(), op=op, args=(), host_index=index)
    assert isinstance(error, exceptions.ApiValueError) and error.operation == "x"
    made = client(Answer())
    run(made, op, (), host_index=1)
    made.configuration.ignore_operation_servers = True
    run(made, op, (), host_index=1)
    assert [url for _, url, _ in made.asked] == ["http://two.example/x", "http://a.example/x"]


def test_the_token_of_all_schemes_is_for_bearer_tokens():
    settings = configuration.Configuration(access_token="t")
    assert settings.has_credential("bearer") and settings.has_credential("oauth")
    assert not settings.has_credential("custom") and settings.credential("custom") is None
    settings.access_tokens["custom"] = "c"
    assert settings.credential("custom")["value"] == "Custom c"


def test_the_default_configuration_is_the_one_that_was_set():
    mine = configuration.Configuration()
    try:
        configuration.Configuration.set_default(mine)
        mine.access_token = "later"
        assert configuration.Configuration.get_default().access_token == "later"
    finally:
        configuration.Configuration.set_default(None)


def test_providers_are_told_the_attempt_and_the_last_status():
    told = []

    def provider(moment):
        told.append(tuple(moment))
        return "token"

    made = client(Answer(503, b"", [("Retry-After-Ms", "1")]), Answer(), access_token=provider)
    run(made, Op("x", "GET", "/x", responses=GET.responses, security=(("bearer",),)), (), retries=1)
    assert told == [(1, None), (2, 503)]
    assert configuration.Configuration(access_token=lambda: "plain").credential("bearer")["value"] == "Bearer plain"


def test_errors_of_providers_are_the_callers_own():
    def provider():
        raise LookupError("no token")

    op = Op("x", "GET", "/x", security=(("bearer",),))
    assert type(fails(Answer(), op=op, args=(), access_token=provider)) is LookupError


def test_configurations_survive_copies(tmp_path):
    settings = configuration.Configuration(api_key={"apiKey": "k"}, access_token="t", server_variables={"region": "us"})
    settings.logger_file = str(tmp_path / "log")
    handler = settings.logger_file_handler
    for same in (pickle.loads(pickle.dumps(settings)), copy.deepcopy(settings)):
        assert same.host == settings.host and same.credential("apiKey") == settings.credential("apiKey")
        if same.logger_file_handler is not handler:
            same.logger_file_handler.close()
            for logger in same.logger.values():
                logger.removeHandler(same.logger_file_handler)
    for logger in settings.logger.values():
        logger.removeHandler(handler)
    handler.close()


def test_proxies_of_the_environment_are_those_of_the_first_connection(monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    without = rest.RESTClientObject(configuration.Configuration())
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example:8080")
    monkeypatch.setenv("NO_PROXY", "b.example")
    through = rest.RESTClientObject(configuration.Configuration())
    monkeypatch.setenv("NO_PROXY", "a.example")
    assert without._pool_for("http://a.example/x") is without.pool_manager
    assert through._pool_for("http://a.example/x").proxy.host == "proxy.example"
    for url in ("http://b.example/x", "https://a.example/x"):
        assert through._pool_for(url) is through.pool_manager


def test_clients_that_trust_what_the_system_trusts_share_its_certificates(monkeypatch):
    from runtime.aio import rest as aio_rest

    def context(**settings):
        made = configuration.Configuration()
        for name, value in settings.items():
            setattr(made, name, value)
        return aio_rest._context(made)

    assert context() is context()
    for settings in ({"verify_ssl": False}, {"assert_hostname": False}):
        assert context(**settings) is not context(**settings)
    shared = context()
    assert shared.check_hostname and shared.verify_mode == ssl.CERT_REQUIRED
    monkeypatch.setenv("SSL_CERT_DIR", "/nowhere")
    assert context() is not shared


def test_a_body_of_known_length_is_read_at_once(monkeypatch):
    read, asked = urllib3.HTTPResponse.read1, []
    monkeypatch.setattr(urllib3.HTTPResponse, "read1", lambda *args, **named: asked.append(1) or read(*args, **named))
    plain, packed = b"x" * 9, gzip.compress(b"x" * 9)
    for lines, body, times in (
        (f"Content-Length: {len(plain)}\r\n", plain, 1),
        # What a decoder holds back is asked for.
        (f"Content-Length: {len(packed)}\r\nContent-Encoding: gzip\r\n", packed, 2),
        ("Connection: close\r\n", plain, 2),
    ):
        listener = socket.create_server(("127.0.0.1", 0))

        def serve(listener=listener, said=f"HTTP/1.1 200 OK\r\n{lines}\r\n".encode() + body):
            connection = listener.accept()[0]
            connection.recv(65_536)
            connection.sendall(said)
            connection.close()

        thread = threading.Thread(target=serve)
        thread.start()
        pool = rest.RESTClientObject(configuration.Configuration())
        answer = pool.request("GET", f"http://127.0.0.1:{listener.getsockname()[1]}/", _request_timeout=(5.0, 5.0))
        del asked[:]
        assert answer.read() == plain and len(asked) == times
        thread.join()
        listener.close()
        pool.close()


def test_time_limits_are_taken_anew_where_they_differ():
    pool = rest.RESTClientObject(configuration.Configuration())
    seen = []

    class Own:
        def request(self, *args, timeout, **named):
            seen.append((timeout.connect_timeout, timeout.read_timeout))
            return urllib3.HTTPResponse(b"")

    pool.pool_manager = Own()
    for limit in ((1.0, 2.0), (1.0, 2.0), (1.0, 3.0), None, (1.0, 2.0)):
        pool.request("GET", "http://a.example", _request_timeout=limit)
    assert seen == [(1.0, 2.0), (1.0, 2.0), (1.0, 3.0), (None, None), (1.0, 2.0)]


def test_proxies_get_the_credentials_of_their_url():
    settings = configuration.Configuration()
    settings.proxy = "http://me:p%40ss@proxy.example:8080"
    assert rest.RESTClientObject(settings).pool_manager.proxy_headers == {"proxy-authorization": "Basic bWU6cEBzcw=="}
    settings.proxy_headers = {"Proxy-Authorization": "Own"}
    assert rest.RESTClientObject(settings).pool_manager.proxy_headers == {"Proxy-Authorization": "Own"}


def test_compressed_answers_are_asked_for():
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(10)
    made = rest.RESTClientObject(configuration.Configuration())
    import threading

    heads = []

    def serve():
        for _ in range(2):
            connection, _ = listener.accept()
            heads.append(connection.recv(65_536).lower())
            connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
            connection.close()

    thread = threading.Thread(target=serve)
    thread.start()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
    made.request("GET", url).read()
    made.request("GET", url, headers={"accept-encoding": "identity"}).read()
    thread.join()
    listener.close()
    made.close()
    assert b"accept-encoding: gzip,deflate" in heads[0] and heads[1].count(b"accept-encoding") == 1


def test_a_cancelled_task_tells_of_its_call_too():
    told = account.Account(GET, configuration.Configuration()).told(asyncio.CancelledError())
    assert isinstance(told, asyncio.CancelledError) and told.operation == "getThing"


@pytest.mark.parametrize("given, sent", [("mine", "mine"), (None, "k-12345")])
def test_an_argument_wins_over_the_credential_that_stands_in_for_it(given, sent):
    op = Op(
        "x", "GET", "/x", (Param("key", "x-key", "header", required=True),), responses=GET.responses,
        security=(("apiKey",),),
    )
    made = client(Answer(), api_key={"apiKey": "k-12345"})
    run(made, op, (given,))
    assert [value for name, value in made.asked[0][2].items() if name.lower() == "x-key"] == [sent]
    with pytest.raises(exceptions.ApiValueError, match="Missing"):
        run(client(Answer()), op, (None,))


def test_headers_beyond_latin_1_are_refused():
    op = Op("x", "GET", "/x", (Param("a", "A", "header"), Param("c", "c", "cookie")), responses=GET.responses)
    assert isinstance(fails(Answer(), op=op, args=("\u65e5", None)), exceptions.ApiValueError)
    made = client(Answer())
    run(made, op, ("\u00fc", "\u65e5"))
    assert made.asked[0][2]["A"] == "\u00fc" and made.asked[0][2]["Cookie"] == "c=%E6%97%A5"


@pytest.mark.parametrize("text", ["a\n b", "a\x01b", "a\x7fb", "\u65e5"])
@pytest.mark.parametrize("place", ["default", "user agent", "cookie", "key"])
def test_headers_of_a_client_are_checked_as_those_of_a_call(text, place):
    made = client(Answer())
    if place == "default":
        made.set_default_header("X-A", text)
    elif place == "user agent":
        made.user_agent = text
    elif place == "cookie":
        made.cookie = text
    with pytest.raises(exceptions.ApiValueError, match="must not hold"):
        run(made, **({"idempotency_key": text} if place == "key" else {}))
    assert made.asked == []


def shared_token(then):
    """Two calls of one client that wait for one request of a token, and what each of them ended with."""

    async def both():
        async with aio.AsyncApiClient(configuration.Configuration(host="http://a.example", retries=0)) as made:
            tokens = []
            asked = []
            waiting = []
            fetch = asyncio.Event()

            async def fetched():
                await fetch.wait()
                return "token-1"

            async def token():
                if not tokens:
                    tokens.append(asyncio.ensure_future(fetched()))
                waiting.append(1)
                return await tokens[0]

            async def call_api(method, url, headers=None, *rest, **more):
                asked.append(headers["Authorization"])
                answer = Answer()
                answer.read = lambda: asyncio.sleep(0)
                return answer

            made.call_api = call_api
            made.configuration.access_tokens["bearer"] = token
            op = BEARER
            calls = [asyncio.ensure_future(made.execute(op, ("1",), None, None, None, None, 0, None)) for _ in range(2)]
            while len(waiting) < 2:
                await asyncio.sleep(0.001)
            then(calls, tokens)
            fetch.set()
            ended = await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), 5)
            return [type(one).__name__ for one in ended], asked

    return asyncio.run(both())


@pytest.mark.parametrize("status", [204, 500])
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "aio"])
def test_no_body_stays_in_memory_when_its_call_has_ended(status, is_async):
    body = io.BytesIO(b"a" * 100_000)
    kept = weakref.ref(body)

    def call(made):
        return made.execute_with_http_info(PUT, (body,), None, None, None, None, 0, None)

    async def call_later():
        nonlocal body
        made = aio.AsyncApiClient(configuration.Configuration(host="http://a.example", retries=0))

        async def call_api(*_, **__):
            return LaterAnswer(status)

        made.call_api = call_api
        try:
            await call(made)
        except exceptions.ServiceException:
            assert status == 500
        body = None
        gc.collect()
        return kept()

    if is_async:
        assert asyncio.run(call_later()) is None
        return
    try:
        call(client(Answer(status)))
    except exceptions.ServiceException:
        assert status == 500
    body = None
    gc.collect()
    assert kept() is None


class LaterAnswer(Answer):
    async def read(self):
        return self.data

    async def close(self):
        pass


def test_a_cancelled_call_leaves_the_token_that_others_wait_for():
    ended, asked = shared_token(lambda calls, _tokens: calls[0].cancel())
    assert ended == ["CancelledError", "dict"] and asked == ["Bearer token-1"]


def test_a_cancelled_token_request_is_a_failure_of_those_who_wait():
    ended, asked = shared_token(lambda _calls, tokens: tokens[0].cancel())
    assert ended == ["ApiValueError", "ApiValueError"] and asked == []


def test_a_cancelled_call_does_not_wait_for_a_provider():
    token = cancel.CancelToken()
    forever = threading.Event()
    made = client(Answer(), access_token=None)
    made.configuration.access_tokens["bearer"] = lambda: forever.wait(60)
    threading.Timer(0.05, token.cancel).start()
    with pytest.raises(exceptions.ApiCancelledError):
        made.execute(BEARER, ("1",), None, None, None, None, 0, RequestOptions(cancel_token=token))
    forever.set()
    assert made.asked == []


@pytest.mark.parametrize("place", ["provider", "call_api"])
def test_what_others_throw_is_not_told_where_it_says_what_was_sent(place):
    class Loud(Exception):
        def __init__(self):
            super().__init__("no")
            self.request = {"headers": [b"Bearer " + SECRET.encode()]}

    given = []

    def provider():
        if place == "provider" and given:
            raise Loud
        given.append(1)
        return SECRET

    made = client(Answer(503) if place == "provider" else Loud())
    made.configuration.retries = 1
    made.configuration.access_tokens["bearer"] = provider
    with pytest.raises(exceptions.ApiValueError) as caught:
        made.execute(BEARER, ("1",), None, None, None, None, 0, None)
    assert str(caught.value).endswith(": Loud") and caught.value.__cause__ is None and caught.value.__context__ is None


def test_a_provider_that_says_nothing_of_what_was_sent_keeps_its_error():
    made = client(Answer())
    error = KeyError("vault is sealed")

    def provider():
        raise error

    made.configuration.access_tokens["bearer"] = provider
    with pytest.raises(KeyError) as caught:
        made.execute(BEARER, ("1",), None, None, None, None, 0, None)
    assert caught.value is error
