"""Calls any operation of any generated Python client: JSON lines in, JSON lines out (test/drivers/README.md)."""

import asyncio
import base64
import concurrent.futures
import contextvars
import datetime
import hashlib
import importlib.util
import io
import json
import logging
import re
import sys
import tempfile
import threading
import traceback
import urllib.parse
from pathlib import Path

LOCK = threading.Lock()
# What an error says of the call that failed, and the attribute that has it.
ACCOUNT = {
    "operation": "operation",
    "method": "method",
    "url": "url",
    "attempts": "attempts",
    "requestId": "request_id",
}
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
LOGGED = contextvars.ContextVar("logged", default=None)
# Folders of calls, gone with the program.
ROOT = tempfile.TemporaryDirectory(prefix="specsmith-files-")
INLINE = 64 * 1024


class Unsupported(Exception):
    """The surface of the client cannot express the call."""


class Failure(Exception):
    """Says a text in each way that an error has."""

    def __init__(self, text):
        super().__init__(text)
        self.headers = {"sent": [text]}
        self.__cause__ = KeyError(text)


class Capture(logging.Handler):
    def emit(self, record):
        lines = LOGGED.get()
        if lines is not None:
            lines.append(record.getMessage())


class Stream(io.RawIOBase):
    """A stream that can be read once."""

    def __init__(self, data):
        self.inner = io.BytesIO(data)

    def readable(self):
        return True

    def seekable(self):
        return False

    def read(self, size=-1):
        return self.inner.read(size)


def given_bytes(given, data):
    """Bytes in the form that the caller has them in."""
    if "size" in given:
        raise Unsupported("the length of a stream is what the stream says of itself")
    if "path" in given:
        path = Path(tempfile.mkdtemp(dir=ROOT.name), given["path"])
        if not given.get("missing"):
            path.write_bytes(data)
        return path if AIO else str(path)
    if "pieces" in given:
        size = given["pieces"]
        pieces = [data[at : at + size] for at in range(0, len(data), size)]
        source = failing(pieces) if given.get("fails") else iter(pieces)
        return arriving(source) if AIO else source
    return Stream(data) if given.get("stream") else data


def failing(pieces):
    yield pieces[0]
    raise OSError(5, "Input/output error")


async def arriving(pieces):
    for piece in pieces:
        yield piece


class Progress:
    """Notes what is told of how far it is."""

    def __init__(self, call):
        self.told = {}
        self.wanted = bool((call.get("options") or {}).get("progress"))

    def __call__(self, size, total):
        self.told["progress"] = {"bytes": size, "total": total}

    @property
    def asked(self):
        return self if self.wanted else None


class Written:
    """Where a download goes, and what is there afterwards."""

    def __init__(self, call):
        wanted = call["download"]
        self.beside = wanted.get("beside")
        self.folder = None
        self.options = {"resumes": wanted["resumes"]} if "resumes" in wanted else {}
        if wanted["to"] == "stream":
            self.target = io.BytesIO()
            return
        self.folder = Path(tempfile.mkdtemp(dir=ROOT.name))
        if self.beside is not None:
            (self.folder / self.beside).write_bytes(b"old")
        self.target = self.folder if wanted["to"] == "folder" else str(self.folder / "given.bin")

    def left(self, ok):
        if self.folder is None:
            return {"value": digested(self.target.getvalue())} if ok else {}
        files = {}
        for path in sorted(self.folder.iterdir()):
            files[path.name] = digested(path.read_bytes())
            if path.name != self.beside:
                files[path.name]["mode"] = oct(path.stat().st_mode & 0o777)[2:]
        return {"files": files}


def digested(data):
    if len(data) <= INLINE:
        return {"base64": base64.b64encode(data).decode()}
    return {"length": len(data), "sha256": hashlib.sha256(data).hexdigest()}


class Client:
    """One generated client, imported under a name of its own."""

    def __init__(self, index, document):
        self.outline = json.loads(Path(document["outline"]).read_text("utf-8"))
        name = self.outline["package"]["name"]
        folder = Path(document["client"]) / name
        alias = f"client_{index}_{name}"
        spec = importlib.util.spec_from_file_location(
            alias, folder / "__init__.py", submodule_search_locations=[str(folder)]
        )
        self.package = importlib.util.module_from_spec(spec)
        sys.modules[alias] = self.package
        spec.loader.exec_module(self.package)
        self.operations = {}
        self.streams = {}
        for one in self.outline["operations"]:
            second = (one.get("stream") or {}).get("when") == "second"
            (self.streams if second else self.operations)[one["operation"]] = one
        self.exceptions = importlib.import_module(alias + ".exceptions")
        self.wire = importlib.import_module(alias + "._core.wire")
        self.aio = importlib.import_module(alias + ".aio") if AIO else None
        self.shared = {}

    def make(self, call):
        key = call.get("client")
        if key is not None:
            with LOCK:
                if key not in self.shared:
                    self.shared[key] = self.new(call)
                return self.shared[key]
        return self.new(call)

    def new(self, call):
        settings = {}
        if "baseUrl" in call:
            settings["host"] = call["baseUrl"]
            settings["ignore_operation_servers"] = True
        else:
            settings["server_index"] = call.get("serverIndex", 0)
            settings["server_variables"] = call.get("serverVariables")
        configuration = self.package.Configuration(**settings)
        if "origin" in call and "serverIndex" not in call and call.get("serverVariables") is None:
            configuration = self.package.Configuration()
        kinds = {one["name"]: one for one in self.outline["securitySchemes"]}
        for auth in call.get("auth") or []:
            scheme = auth["scheme"]
            value = self.tokens(auth["tokens"], call) if "tokens" in auth else secret(auth)
            option = kinds.get(scheme, {}).get("option", "access_token")
            if option == "username" and "username" in auth:
                configuration.username = auth["username"]
                configuration.password = auth["password"]
            elif option == "api_key":
                configuration.api_key[scheme] = value
                if "prefix" in auth:
                    configuration.api_key_prefix[scheme] = auth["prefix"]
            else:
                configuration.access_tokens[scheme] = value
        client = (self.aio or self.package).ApiClient(configuration)
        if "origin" in call and "baseUrl" not in call:
            redirect_origin(client, call["origin"])
        if (call.get("options") or {}).get("ownClient"):
            bring_own(client)
        throw_in(client, call.get("options") or {})
        return client

    def tokens(self, asked, call):
        module = importlib.import_module(self.package.__name__ + ".tokens")
        names = {
            "clientId": "client_id",
            "clientSecret": "client_secret",
            "refreshToken": "refresh_token",
        }
        known = ("scopes", "authentication", "parameters")
        named = {names.get(name, name): value for name, value in asked.items() if name in names or name in known}
        if "cached" in asked:
            first = asked["cached"]
            named["cache"] = Kept(module.Tokens(first["accessToken"], None, first.get("refreshToken")))
        grant = module.refresh_token if asked["grant"] == "refreshToken" else module.client_credentials
        return grant(token_url=call["baseUrl"] + asked["path"], **named)


class Kept:
    """A cache of the caller's."""

    def __init__(self, tokens):
        self.tokens = tokens

    def get(self):
        return self.tokens

    def set(self, tokens):
        self.tokens = tokens


class Renewing:
    """A provider that says that it renews."""

    renews = True

    def __init__(self, ask):
        self.ask_now = ask

    def __call__(self):
        return self.ask_now()


def secret(auth):
    if "provider" not in auth:
        return auth.get("key", auth.get("token"))
    values = list(auth["provider"])
    then = auth.get("then")

    def ask():
        with LOCK:
            if then is not None and not values:
                raise Failure(then["throws"])
            return values.pop(0) if len(values) > 1 or then is not None else values[0]

    async def ask_later():
        await asyncio.sleep(3600 if then == "hang" and not values else 0)
        return ask()

    given = ask_later if auth.get("async") else ask
    return Renewing(given) if auth.get("renews") else given


def redirect_origin(client, origin):
    inner = client.call_api

    def moved(url):
        parts = urllib.parse.urlsplit(url)
        return origin + url[len(f"{parts.scheme}://{parts.netloc}") :]

    client.call_api = lambda method, url, *rest, **more: inner(method, moved(url), *rest, **more)


def throw_in(client, options):
    """What the caller put around the client, or below it, throws."""
    if "hook" in options:

        def hooked(_event):
            raise Failure(options["hook"]["throws"])

        client.configuration.on_request = hooked
    if "transport" not in options:
        return
    text = options["transport"]["throws"]
    if AIO:
        kind = type(client.rest_client.pool_manager)

        class OwnAsync(kind):
            async def send(self, *args, **more):
                raise ConnectionResetError(text) from Failure(text)

        client.rest_client.pool_manager = OwnAsync()
        return
    import urllib3

    class Broken(urllib3.PoolManager):
        def urlopen(self, *args, **more):
            raise urllib3.exceptions.ProtocolError(text) from Failure(text)

    client.rest_client.pool_manager = Broken()


def bring_own(client):
    if AIO:
        kind = type(client.rest_client.pool_manager)
        client.rest_client.pool_manager = kind(headers={"x-own-client": "yes"}, timeout=None)
        return
    import urllib3

    class Own(urllib3.PoolManager):
        def urlopen(self, method, url, redirect=True, **options):
            options["headers"] = {**options["headers"], "x-own-client": "yes"}
            return super().urlopen(method, url, redirect=redirect, **options)

    client.rest_client.pool_manager = Own()


def prepare(client, call):
    """Method and arguments."""
    operation = client.operations.get(call["operation"])
    if call.get("stream") and operation is not None and "stream" not in operation:
        operation = client.streams.get(call["operation"])
    if operation is None:
        raise Unsupported(f"the outline has no operation {call['operation']}")
    named = {}
    options = dict(call.get("options") or {})
    headers = dict(options.get("headers") or {})
    args = call.get("args") or {}
    for place in ("path", "query", "header", "cookie"):
        for wire, value in (args.get(place) or {}).items():
            argument = find(operation, place, wire)
            if argument is None:
                if place == "header":
                    headers[wire] = value
                    continue
                if place == "query":
                    options.setdefault("query", {})[wire] = value
                    continue
                raise Unsupported(f"the outline has no {place} parameter {wire}")
            if value is None and not argument["required"]:
                value = client.package.NULL
            named[argument["name"]] = value
    body = call.get("body")
    if body is not None:
        fill_body(operation, body, named)
    for argument in operation["arguments"]:
        if argument["required"] and argument["name"] not in named:
            named[argument["name"]] = None
    if call.get("fresh"):
        named = freshened(named)
    if headers:
        named["_headers"] = headers
    if "timeoutMs" in options:
        named["_request_timeout"] = options["timeoutMs"] / 1000
    extra = {}
    if "retries" in options:
        extra["retries"] = options["retries"]
    if "reconnects" in options:
        extra["reconnects"] = options["reconnects"]
    if "idempotencyKey" in options:
        extra["idempotency_key"] = options["idempotencyKey"]
    if "query" in options:
        extra["extra_query"] = options["query"]
    if "baseUrl" in options:
        extra["base_url"] = options["baseUrl"]
    if "serverIndex" in call:
        named["_host_index"] = call["serverIndex"]
    return operation, named, extra


def freshened(value):
    """Date-times as a program makes them, in place of their texts."""
    if isinstance(value, dict):
        return {key: freshened(item) for key, item in value.items()}
    if isinstance(value, list):
        return [freshened(item) for item in value]
    if isinstance(value, str) and DATE_TIME.fullmatch(value):
        whole, _, fraction = value.rstrip("Z").partition(".")
        moment = datetime.datetime.fromisoformat(whole + "+00:00")
        return moment.replace(microsecond=int(fraction.ljust(6, "0")) if fraction else 0)
    return value


def find(operation, place, wire):
    for argument in operation["arguments"]:
        if argument["in"] != place:
            continue
        own = argument["wireName"]
        if own == wire or (place == "header" and own.lower() == wire.lower()):
            return argument
    return None


def fill_body(operation, body, named):
    outline = operation.get("body")
    if outline is None:
        raise Unsupported("the outline has no body for this operation")
    contents = outline["contents"]
    wanted = body.get("contentType")
    if wanted is not None and (
        len(contents) > 1 or "*" in contents[0]["mediaType"] or contents[0]["mediaType"] != wanted
    ):
        named["_content_type"] = wanted
    expanded = "argument" not in outline
    if "form" in body or "multipart" in body:
        fields = form_fields(operation, body, expanded)
    else:
        fields = body.get("json") if expanded else None
    if expanded:
        for name, value in (fields or {}).items():
            argument = find(operation, "form", name)
            if argument is None:
                raise Unsupported(f"the form has no field {name}")
            named[argument["name"]] = value
        return
    if fields is not None:
        named[outline["argument"]] = fields
    elif "json" in body:
        named[outline["argument"]] = body["json"]
    elif "text" in body:
        named[outline["argument"]] = body["text"]
    else:
        named[outline["argument"]] = given_bytes(body, base64.b64decode(body["base64"]))


def form_fields(operation, body, expanded):
    if "form" in body:
        return body["form"]
    fields = {}
    for part in body["multipart"]:
        name = part["name"]
        argument = find(operation, "form", name)
        is_file = "filename" in part or "base64" in part
        # What may also be something else is a file only where the part says so.
        if argument is not None and ((argument["conversion"] or {}).get("file") or "Sequence[_FileInput" in argument["type"]):
            is_file = True
        value = part.get("json", part.get("text"))
        if is_file:
            data = given_bytes(part, base64.b64decode(part["base64"]) if "base64" in part else value.encode())
            if isinstance(data, str) and ("contentType" in part or "filename" in part):
                # Beside a name, a text is no path.
                data = Path(data)
            if "contentType" in part:
                value = (part.get("filename", "file"), data, part["contentType"])
                if "headers" in part:
                    value += (part["headers"],)
            else:
                value = (part["filename"], data) if "filename" in part else data
        kind = argument["type"] if argument is not None else ""
        # One value of what may also be something else is given as it is.
        repeated = kind.startswith(("_t.Sequence[", "_t.Union[_t.Sequence["))
        nested = "Sequence[_t.Sequence[" in kind
        if name in fields:
            known = fields[name]
            fields[name] = [*known, value] if isinstance(known, list) else [known, value]
        else:
            fields[name] = [value] if nested or (repeated and not isinstance(value, list)) else value
    return fields


def written(client, data, media, raw):
    if isinstance(data, (bytes, bytearray)):
        return {"base64": base64.b64encode(data).decode()}
    essence = media.partition(";")[0].strip().lower()
    # A null that was read, or nothing that was.
    if data is None and raw.strip() not in (b"null", "null"):
        return None
    if isinstance(data, str) and not (essence.endswith("json")):
        return {"text": str(data)}
    if data is None and not essence.endswith("json"):
        return None
    return {"json": client.wire.to_wire(data, True)}


def lower(headers):
    return {name.lower(): value for name, value in (headers or {}).items()}


def item_of(client, item):
    if hasattr(item, "_asdict"):
        return {name: value for name, value in item._asdict().items() if value is not None}
    return client.wire.to_wire(item, True)


async def collect(client, call, stream, items):
    if call.get("take") == 0:
        return
    async for item in stream:
        items.append(item_of(client, item))
        if len(items) == call.get("take"):
            break


def gather(client, call, iterated, items):
    if call.get("take") == 0:
        return
    for item in iterated:
        items.append(item_of(client, item))
        if len(items) == call.get("take"):
            break


def paged(api, operation):
    if "pages" not in operation:
        raise Unsupported(f"the outline has no pages of {operation['operation']}")
    return getattr(api, operation["pages"]["name"])


def streamed(call, response, items):
    headers = lower(response.headers)
    return {"id": call["id"], "ok": True, "status": response.status_code, "headers": headers, "value": {"items": items}}


def success(client, call, response):
    headers = lower(response.headers)
    value = written(client, response.data, headers.get("content-type", ""), response.raw_data)
    answer = {"id": call["id"], "ok": True, "status": response.status_code, "headers": headers}
    if value is not None:
        answer["value"] = value
    return answer


def unread(call, response, data):
    """Status and headers of a response of urllib3 or httpx, and what was read of it."""
    status = response.status_code if AIO else response.status
    answer = {"id": call["id"], "ok": True, "status": status, "headers": lower(dict(response.headers))}
    if data is not None:
        answer["value"] = digested(data)
    return answer


def failure(client, call, error):
    ex = client.exceptions if client is not None else None
    described = {"type": type(error).__name__, "message": str(error)}
    for field, name in ACCOUNT.items():
        value = getattr(error, name, None)
        if value is not None:
            described[field] = value
    if isinstance(error, Unsupported):
        kind = "unsupported"
    elif isinstance(error, OSError) and not isinstance(error, (ConnectionError, TimeoutError)):
        kind = "file"
    elif isinstance(error, asyncio.CancelledError) or isinstance(error, ex.ApiCancelledError):
        kind = "aborted"
    elif isinstance(error, ex.ApiTimeoutError):
        kind = "timeout"
    elif isinstance(error, ex.ApiDecodeError):
        kind = "decode"
    elif isinstance(error, ex.ApiException):
        kind = "api" if error.status else "connection"
    else:
        kind = "request"
    described["kind"] = kind
    if kind in ("api", "decode"):
        described["status"] = error.status
        described["headers"] = lower(error.headers)
        media = described["headers"].get("content-type", "")
        if error.data is not None:
            described["body"] = written(client, error.data, media, b"x")
        elif error.body:
            described["body"] = {"text": error.body}
    return {"id": call["id"], "ok": False, "error": described}


def walk(value, seen, depth=0):
    """Every text that can be reached from an error: attributes, slots, arguments, causes, nested values."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, (bytes, bytearray)):
        return [bytes(value).decode("latin-1")]
    if depth > 8 or id(value) in seen or isinstance(value, (type, int, float)):
        return []
    seen.add(id(value))
    members = []
    if isinstance(value, dict):
        members += [*value.keys(), *value.values()]
    elif isinstance(value, (list, tuple, set, frozenset)):
        members += value
    elif isinstance(value, BaseException):
        members += [value.args, value.__cause__, value.__context__]
    if hasattr(value, "__dict__"):
        members += vars(value).values()
    for kind in type(value).__mro__:
        for name in getattr(kind, "__slots__", ()):
            members.append(getattr(value, name, None))
    return [text for member in members for text in walk(member, seen, depth + 1)]


def dump(client, api_client, outcome, lines):
    texts = [repr(api_client), str(api_client), repr(api_client.configuration), str(api_client.configuration)]
    texts.append(api_client.configuration.to_debug_report())
    if isinstance(outcome, BaseException):
        texts += [repr(outcome), str(outcome), "".join(traceback.format_exception(outcome))]
        texts += walk(outcome, set())
    else:
        texts += [repr(outcome), repr(getattr(outcome, "data", None))]
    return "\n".join(texts + lines)


def answer_sync(client, call):
    lines = []
    LOGGED.set(lines)
    api_client = None
    outcome = None
    items = []
    progress = Progress(call)
    written_down = None
    try:
        operation, named, extra = prepare(client, call)
        api_client = client.make(call)
        api = getattr(client.package, operation["class"])(api_client)
        options = call.get("options") or {}
        if "abortAfterMs" in options:
            token = client.package.CancelToken()
            extra["cancel_token"] = token
            if options["abortAfterMs"] == 0:
                token.cancel()
            else:
                threading.Timer(options["abortAfterMs"] / 1000, token.cancel).start()
        if progress.wanted and "download" not in call:
            extra["upload_progress"] = progress
        if extra:
            named["_options"] = client.package.RequestOptions(**extra)
        if "download" in call:
            written_down = Written(call)
            module = importlib.import_module(client.package.__name__ + ".downloads")
            outcome = module.download(
                again(api, operation, named), written_down.target, on_progress=progress.asked, **written_down.options
            )
            return finish(client, call, api_client, outcome, lines, {"id": call["id"], "ok": True}, progress, written_down)
        if call.get("unread"):
            outcome = again(api, operation, named)({})
            assert outcome.tell() == 0, "the body was read"
            data = None if call.get("take") == 0 else outcome.read(decode_content=True)
            outcome.close()
            return finish(client, call, api_client, outcome, lines, unread(call, outcome, data), progress)
        if call.get("pages"):
            outcome = paged(api, operation)(**named)
            gather(client, call, outcome, items)
            result = {"id": call["id"], "ok": True, "value": {"items": items}}
            return finish(client, call, api_client, outcome, lines, result, progress)
        outcome = getattr(api, operation["name"] + "_with_http_info")(**named)
        if "stream" in operation:
            gather(client, call, outcome.data, items)
            result = streamed(call, outcome, items)
        else:
            result = success(client, call, outcome)
    except Exception as error:
        outcome = error
        result = failure(client, call, error)
        if items:
            result["error"]["items"] = items
    return finish(client, call, api_client, outcome, lines, result, progress, written_down)


def again(api, operation, named):
    """What makes the call with the headers that it is given, and leaves its body unread."""
    method = getattr(api, operation["name"] + "_without_preload_content")
    return lambda headers: method(**{**named, "_headers": {**named.get("_headers", {}), **headers}})


async def answer_async(client, call):
    lines = []
    LOGGED.set(lines)
    api_client = None
    outcome = None
    items = []
    progress = Progress(call)
    written_down = None
    try:
        operation, named, extra = prepare(client, call)
        api_client = client.make(call)
        api = getattr(client.aio, operation["class"])(api_client)
        if progress.wanted and "download" not in call:
            extra["upload_progress"] = progress
        if extra:
            named["_options"] = client.package.RequestOptions(**extra)
        options = call.get("options") or {}
        if "download" in call:
            written_down = Written(call)
            module = importlib.import_module(client.package.__name__ + ".aio.downloads")
            running = asyncio.ensure_future(
                module.download(
                    again(api, operation, named), written_down.target, on_progress=progress.asked, **written_down.options
                )
            )
        elif call.get("unread"):
            running = asyncio.ensure_future(read_unread(call, again(api, operation, named)({})))
        elif call.get("pages"):
            running = asyncio.ensure_future(collect(client, call, paged(api, operation)(**named), items))
        else:
            running = asyncio.ensure_future(getattr(api, operation["name"] + "_with_http_info")(**named))
        if "abortAfterMs" in options:
            if options["abortAfterMs"] == 0:
                running.cancel()
            else:
                asyncio.get_running_loop().call_later(options["abortAfterMs"] / 1000, running.cancel)
        outcome = await running
        if "download" in call:
            result = {"id": call["id"], "ok": True}
        elif call.get("unread"):
            result = outcome
        elif call.get("pages"):
            result = {"id": call["id"], "ok": True, "value": {"items": items}}
        elif "stream" in operation:
            running = asyncio.ensure_future(collect(client, call, outcome.data, items))
            if "abortAfterMs" in options:
                asyncio.get_running_loop().call_later(options["abortAfterMs"] / 1000, running.cancel)
            await running
            result = streamed(call, outcome, items)
        else:
            result = success(client, call, outcome)
    except (Exception, asyncio.CancelledError) as error:
        outcome = error
        result = failure(client, call, error)
        if items:
            result["error"]["items"] = items
    if api_client is not None and call.get("client") is None:
        await api_client.close()
    return finish(client, call, api_client, outcome, lines, result, progress, written_down)


async def read_unread(call, asked):
    response = await asked
    assert not response.is_stream_consumed, "the body was read"
    data = None if call.get("take") == 0 else await response.aread()
    await response.aclose()
    return unread(call, response, data)


def finish(client, call, api_client, outcome, lines, result, progress, written_down=None):
    result.update(progress.told)
    if written_down is not None:
        result.update(written_down.left(result["ok"]))
    if (call.get("options") or {}).get("dump") and api_client is not None:
        result["dump"] = dump(client, api_client, outcome, lines)
    if not AIO and api_client is not None and call.get("client") is None:
        api_client.close()
    return result


def say(line):
    text = json.dumps(line, default=str)
    with LOCK:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def crashed(call, error):
    traceback.print_exception(error)
    described = {"kind": "request", "type": type(error).__name__, "message": f"driver: {error}"}
    return {"id": call["id"], "ok": False, "error": described}


def run_sync(clients):
    with concurrent.futures.ThreadPoolExecutor(64) as pool:

        def work(call):
            try:
                say(contextvars.copy_context().run(answer_sync, clients[call["spec"]], call))
            except Exception as error:
                say(crashed(call, error))

        for line in sys.stdin:
            if line.strip():
                pool.submit(work, json.loads(line))


async def run_async(clients):
    loop = asyncio.get_running_loop()
    tasks = set()

    async def work(call):
        try:
            say(await answer_async(clients[call["spec"]], call))
        except Exception as error:
            say(crashed(call, error))

    while True:
        line = await loop.run_in_executor(None, sys.stdin.readline)
        if not line:
            break
        if line.strip():
            task = asyncio.create_task(work(json.loads(line)))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
    while tasks:
        await asyncio.gather(*tasks)


manifest = json.loads(Path(sys.argv[1]).read_text("utf-8"))
AIO = manifest["driver"].endswith("-aio")
logging.getLogger().setLevel(logging.DEBUG)
logging.getLogger().addHandler(Capture())
clients = {}
for index, document in enumerate(manifest["documents"]):
    try:
        clients[document["name"]] = Client(index, document)
    except Exception as error:
        say({"spec": document["name"], "error": "".join(traceback.format_exception(error))})
say({"ready": True})
if AIO:
    asyncio.run(run_async(clients))
else:
    run_sync(clients)
