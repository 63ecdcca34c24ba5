"""Turns an operation and its arguments into a request. Nothing is sent here."""

from __future__ import annotations

import mimetypes
import os
import re
import typing as _t
import uuid
from urllib.parse import quote, unquote, unquote_plus

from .._settings import SECURITY_SCHEMES
from ..exceptions import ApiTypeError, ApiValueError
from . import serialize as _s
from .deferred import complete
from .headers import Lines
from .kinds import is_dict, is_list, is_tuple
from .multipart import encode_form, encode_multipart, is_file, open_file
from .operation import NULL, PLAIN, Content, Op, Param, Part, RequestOptions
from .upload import Progress, Upload, is_stream, items_source, source_of, whole
from .urls import fill_path, join_url
from .wire import adapter_of, fields_of, is_api_model, to_wire

if _t.TYPE_CHECKING:
    from ..configuration import Configuration

Body = _t.Union[None, bytes, Upload]
Credential = _t.Mapping[str, _t.Any]

_NO_COOKIE = re.compile(r"[^!#-+\--:<-\[\]-~]")
_CHARSET = re.compile(
    r"(;\s*charset=)(?!\"?utf-?8\b)(?:\"[^\"]*\"|[^;\s]*)", re.IGNORECASE
)


class Request:
    """What goes over the wire in one attempt."""

    __slots__ = ("body", "credentials", "headers", "json", "method", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: _t.Dict[str, str],
        body: Body,
        credentials: _t.FrozenSet[str] = frozenset(),
        json: _t.Any = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.credentials = credentials
        """The headers that hold credentials, in lower case."""
        self.json = json
        """The object or the list that a JSON body is written from; None where `body` holds what is sent."""

    @property
    def content(self) -> Body:
        """The body as it is sent."""
        return self.body if self.json is None else _s.json_bytes(self.json)


class Draft:
    """A request without credentials: those are asked for anew on each attempt."""

    def __init__(self, method: str, base: str, path: str) -> None:
        self.method = method
        self.base = base
        self.path = path
        self.query: _s.Pairs = []
        self.headers = Lines()
        self.cookies: _s.Pairs = []
        self.given: _t.Set[_t.Tuple[str, str]] = set()
        """Places of what the caller gave for this call, as `place_of` says them: it wins over credentials."""
        self.linked: _t.FrozenSet[str] = frozenset()
        """Names, as they are written, of query parameters of a link: credentials take their places."""
        self.body: Body = None
        self.json: _t.Any = None
        self.length: _t.Optional[int] = None
        """The size of a body that is read while it is sent, where it is known."""

    def set_body(self, body: Body) -> None:
        """Takes the body, and its size where it is read while it is sent."""
        self.body = body
        self.length = body.size if isinstance(body, Upload) else None

    def set_json(self, wire: _t.Any) -> None:
        """Objects and lists are written when they are sent, so that a test in between sees them as they are."""
        if isinstance(wire, (dict, list)):
            self.json = _t.cast(_t.Any, wire)
        else:
            self.set_body(_s.json_bytes(wire))

    @property
    def rewindable(self) -> bool:
        """Whether the body can be sent a second time."""
        return not isinstance(self.body, Upload) or self.body.rewindable

    def tell(self, progress: Progress) -> None:
        """Has a function told how much of the body was sent."""
        body = self.body
        if body is None:
            return
        if not isinstance(body, Upload):
            body = Upload([source_of(body)])
            self.set_body(body)
        body.progress = progress

    def request(self, credentials: _t.Sequence[Credential] = ()) -> Request:
        """The request of one attempt."""
        body = self.body
        if isinstance(body, Upload):
            body.rewind()
        lines = self.headers.copy()
        query = list(self.query)
        cookies = list(self.cookies)
        for setting in credentials:
            if not self._gives(setting):
                query = self._without(setting, query)
                self._check_cookie(setting)
                apply_credential(setting, lines, query, cookies)
        headers = lines.as_sent()
        if cookies:
            own = next((name for name in headers if name.lower() == "cookie"), "Cookie")
            jar = "; ".join(f"{name}={value}" for name, value in cookies)
            headers[own] = f"{headers[own]}; {jar}" if headers.get(own) else jar
        url = join_url(self.base, self.path, query)
        owned = [
            str(setting["key"]).lower()
            for setting in credentials
            if setting["in"] == "header"
        ]
        return Request(
            self.method, url, headers, self.body, frozenset(owned), self.json
        )

    def _gives(self, setting: Credential) -> bool:
        """Whether the caller gave what stands where a credential goes. A `Cookie` header stands for all cookies."""
        place = setting["in"]
        if place == "cookie" and ("header", "cookie") in self.given:
            return True
        return place_of(place, str(setting["key"])) in self.given

    def _check_cookie(self, setting: Credential) -> None:
        """Refuses a property of a parameter that would be a second cookie of a credential's name."""
        key = setting["key"]
        if setting["in"] != "cookie" or setting.get("value") is None:
            return
        if any(unquote(name) == key for name, _ in self.cookies):
            raise ApiValueError(
                f"cookie {key!r} cannot be sent: a credential has the name of this property"
            )

    def _without(self, setting: Credential, query: _s.Pairs) -> _s.Pairs:
        """Leaves out what a link says of a credential in the query."""
        if setting["in"] != "query" or setting.get("value") is None:
            return query
        named = {name for name in self.linked if unquote_plus(name) == setting["key"]}
        return [pair for pair in query if pair[0] not in named] if named else query


def apply_credential(
    setting: Credential,
    headers: Lines,
    query: _s.Pairs,
    cookies: _s.Pairs,
) -> None:
    """Puts one credential where its scheme says."""
    value = setting.get("value")
    if value is None:
        return
    key, text = str(setting["key"]), str(value)
    if setting["in"] == "cookie":
        _s.check_line("Cookie", text)
        cookies.append((_s.check_header("Cookie", key), _cookie_text(text)))
    elif setting["in"] == "header":
        if setting["type"] != "http-signature":
            headers.set(key, _s.check_header(key, text))
    elif setting["in"] == "query":
        query.append((_s.encode(key), _s.encode(text)))
    else:
        raise ApiValueError("Authentication token must be in `query` or `header`")


def _cookie_text(text: str) -> str:
    """As it is, but for what no cookie can hold (RFC 6265 section 4.1.1)."""
    return _NO_COOKIE.sub(lambda found: quote(found[0], safe=""), text)


def place_of(location: str, name: str) -> _t.Tuple[str, str]:
    """Where a parameter or a credential goes: the names of headers are the same in any case."""
    return (location, name.lower() if location == "header" else name)


def validated(param: Param, value: _t.Any, check: bool) -> _t.Any:
    """The argument as its type wants it: dictionaries become models, constraints are checked."""
    if param.type is None or not check or type(value) is PLAIN.get(param.type):
        return value
    return adapter_of(param.type).validate_python(value)


def draft(
    op: Op[_t.Any],
    args: _t.Sequence[_t.Any],
    configuration: Configuration,
    base: str,
    defaults: _t.Mapping[str, str],
    cookie: _t.Optional[str],
    content_type: _t.Optional[str],
    extra_headers: _t.Optional[_t.Mapping[str, _t.Any]],
    options: RequestOptions,
) -> Draft:
    """Writes every argument where it belongs."""
    check = configuration.client_side_validation
    safe = configuration.safe_chars_for_path_param
    paths: _t.Dict[str, str] = {}
    query: _s.Pairs = []
    headers = Lines()
    cookies: _s.Pairs = []
    fields: _t.List[_t.Tuple[str, _t.Any]] = []
    body: _t.Any = None
    body_param: _t.Optional[Param] = None
    owned: _t.Set[_t.Tuple[str, str]] = set()

    def escape(text: str) -> str:
        return quote(text, safe="-._~" + safe)

    for param, given in zip(op.params, args, strict=True):
        location = param.location
        if location == "body":
            body, body_param = given, param
            continue
        if given is None and param.takes_null:
            given = NULL
        if given is None:
            if param.required and not _stands_in(op, configuration, param):
                raise ApiValueError(
                    f"Missing the required parameter `{param.name}` when calling `{op.id}`"
                )
            continue
        value = None if given is NULL else validated(param, given, check)
        if location == "form":
            fields.append((param.wire, value))
            continue
        wire = value if type(value) is str else _s.plain(value)
        if param.media:
            wire = _content_text(param.media, location, wire)
        elif wire is None and location != "path":
            continue
        owned.add(place_of(location, param.wire))
        if location == "path":
            paths[param.wire] = _path_text(param, wire, escape)
        elif location == "query":
            query.extend(
                _s.query_pairs(
                    param.wire, wire, param.style, param.explode, param.reserved
                )
            )
        elif location == "header":
            text = _s.header_value(param.wire, wire, param.explode)
            # A list or an object of nothing is not sent, an empty text is.
            if text or wire == "":
                headers.set(param.wire, text)
        else:
            cookies.extend(_cookie_pairs(param, wire))
    for name, value in (options.extra_query or {}).items():
        pairs = _s.query_pairs(name, _s.plain(value), "form", True, False)
        query.extend(pairs)
        if pairs:
            owned.add(place_of("query", name))

    result = Draft(op.method, base, fill_path(op.path, paths))
    result.query, result.cookies, result.given = query, cookies, owned
    options.place(result)
    if op.accept and "Accept" not in headers:
        headers.set("Accept", op.accept)
    if body_param is not None or op.contents:
        _write_body(
            op, result, headers, body, body_param, fields, content_type, check, options
        )
    for name, value in defaults.items():
        headers.set(name, _line(name, value))
    if options.idempotency_key:
        key = options.idempotency_key
        name = "Idempotency-Key"
        headers.set(name, _line(name, str(uuid.uuid4()) if key is True else key))
    if cookie:
        headers.set("Cookie", _line("Cookie", cookie))
    for name, value in (extra_headers or {}).items():
        headers.set(name, _line(name, value))
        owned.add(place_of("header", name))
        if name.lower() == "cookie":
            result.cookies = []
    result.headers = headers
    return result


def _line(name: str, value: _t.Any) -> str:
    """The text of a header that the caller gives for a call or for all of a client."""
    text: _t.Any = value if type(value) is str else _s.text_of(_s.plain(value))
    return _s.check_header(name, text)


def _stands_in(op: Op[_t.Any], configuration: Configuration, param: Param) -> bool:
    """Whether a credential of the client is sent where this parameter is."""
    for name in {name for alternative in op.security for name in alternative}:
        scheme = SECURITY_SCHEMES.get(name, {})
        place = place_of(scheme.get("in", ""), scheme.get("key", ""))
        if place == place_of(param.location, param.wire):
            return configuration.has_credential(name)
    return False


_NOT_RAW = re.compile(r"[^\x20-:<-~]")


def _cookie_pairs(param: Param, wire: _t.Any) -> _s.Pairs:
    texts = _s.query_pairs(param.wire, wire, "form", param.explode, False, str)
    if param.style == "cookie":
        # Nothing is escaped there (OpenAPI 3.2 section 4.12.3).
        if any(_NOT_RAW.search(name + text) for name, text in texts):
            raise ApiValueError(
                f"the cookie {param.wire!r} has to be given in an escaped form"
            )
        return texts
    for _, text in texts:
        _s.check_line("Cookie", text)
    return _s.query_pairs(param.wire, wire, "form", param.explode, False)


def _path_text(param: Param, wire: _t.Any, escape: _t.Callable[[str], str]) -> str:
    # What is empty has no text in any style.
    simple = wire is not None and _s.path_value(
        param.wire, wire, "simple", param.explode, escape
    )
    if not simple:
        raise ApiValueError(f"the path parameter {param.name!r} must not be empty")
    if param.style == "segments":

        def each(text: str) -> str:
            return "/".join(escape(segment) for segment in text.split("/"))

        return _s.path_value(param.wire, wire, "simple", False, each)
    if param.style == "simple":
        return simple
    return _s.path_value(param.wire, wire, param.style, param.explode, escape)


def choose_content(
    contents: _t.Sequence[Content], wanted: _t.Optional[str]
) -> _t.Optional[Content]:
    """The media type to send: the caller's, else the first; ranges only where there is nothing else."""
    if wanted is None and len(contents) == 1:
        return contents[0]
    if wanted is not None:
        essence = wanted.partition(";")[0].strip().lower()
        for content in contents:
            if content.media.partition(";")[0].strip().lower() == essence:
                return content
        for content in contents:
            if "*" in content.media and essence.startswith(
                content.media.partition("*")[0].lower()
            ):
                return content
        return Content(wanted, _format_of(essence))
    for ranged in (False, True):
        for content in contents:
            if ("*" in content.media) is ranged:
                return content
    return None


def _format_of(essence: str) -> str:
    if essence.endswith(("/json", "+json")):
        return "json"
    if essence == "application/x-www-form-urlencoded":
        return "form"
    if essence.startswith("multipart/"):
        return "multipart"
    return "text" if essence.startswith("text/") else "binary"


def _write_body(
    op: Op[_t.Any],
    result: Draft,
    headers: Lines,
    body: _t.Any,
    param: _t.Optional[Param],
    fields: _t.List[_t.Tuple[str, _t.Any]],
    content_type: _t.Optional[str],
    check: bool,
    options: RequestOptions,
) -> None:
    content = choose_content(op.contents, content_type)
    if content is None:
        return
    if body is None and param is not None:
        if param.required and not (param.takes_null and content.format == "json"):
            raise ApiValueError(
                f"Missing the required parameter `{param.name}` when calling `{op.id}`"
            )
        if not param.required and (op.stream is None or not op.stream.chosen_by):
            return
    chosen = {} if op.stream is None else _choice(op.stream.chosen_by)
    extra = dict(options.extra_body or {})
    if param is None and not (fields or extra or chosen or op.needs_form):
        return
    if content_type is None and content.format == "json" and is_dict(body):
        _refuse_files(body, op.contents)
    media = content_type or content.media
    as_it_is = isinstance(body, (bytes, bytearray)) or is_stream(body)
    if (
        content.type is not None
        and check
        and param is not None
        and not as_it_is
        and not (chosen and body is None)
    ):
        body = adapter_of(content.type).validate_python(body)
        if content_type is None and content.format == "json":
            _refuse_paths(body, op.contents)
    lines = items_source(body, media)
    if lines is not None:
        result.set_body(whole([lines]))
    elif content.format == "form" and (as_it_is or isinstance(body, str)):
        # Encoded already.
        result.set_body(_raw(body, "text")[0])
    elif content.format in ("form", "multipart"):
        if param is not None and body is not None:
            fields = _fields_of(body)
        if chosen:
            fields = [(name, value) for name, value in fields if name not in chosen]
            fields.extend(chosen.items())
        if extra:
            fields = [(name, value) for name, value in fields if name not in extra]
            fields.extend(extra.items())
        parts: _t.Dict[str, Part] = {part.wire: part for part in content.parts}
        if content.format == "form":
            result.set_body(encode_form(fields, parts))
        else:
            encoded, media = encode_multipart(fields, parts, media.partition(";")[0])
            result.set_body(encoded)
    elif content.format in ("json", "json-lines") and not isinstance(
        body, (bytes, bytearray)
    ):
        wire: _t.Any = {} if body is None and chosen else _s.plain(body)
        if extra and is_dict(wire):
            wire.update(_s.plain(extra))
        if chosen and is_dict(wire):
            wire.update(chosen)
        result.set_json(wire)
    elif content.xml is not None and not as_it_is:
        result.set_body(content.xml.write(_s.plain(body)))
        media = _in_utf8(media)
    elif "*" in media and not as_it_is and _is_json(body):
        result.set_json(_s.plain(body))
        media = "application/json"
    else:
        data, own = _raw(body, content.format)
        result.set_body(data)
        if content.format in ("text", "xml") and not as_it_is:
            media = _in_utf8(media)
        if "*" in media and content.format == "text":
            media = "text/plain"
        elif "*" in media:
            media = own or "application/octet-stream"
    if "*" in media:
        json_sent = content.format in ("json", "json-lines") and not as_it_is
        media = "application/json" if json_sent else "application/octet-stream"
    headers.set("Content-Type", _s.check_header("Content-Type", media))
    if options.upload_progress is not None:
        result.tell(options.upload_progress)
    if result.length is not None:
        headers.set("Content-Length", str(result.length))


def _in_utf8(media: str) -> str:
    """What is written here is UTF-8, whatever charset a media type names."""
    return _CHARSET.sub(r"\1utf-8", media)


def _refuse_files(
    body: _t.Mapping[str, _t.Any], contents: _t.Sequence[Content]
) -> None:
    """JSON holds no files, and what would be made of one is not what the caller means."""
    for content in contents:
        for part in content.parts:
            value = body.get(part.wire)
            files: _t.Sequence[_t.Any] = value if is_list(value) else [value]
            if (part.format == "binary" or part.file) and any(map(is_file, files)):
                raise ApiValueError(_instead(part, content))


def _refuse_paths(body: _t.Any, contents: _t.Sequence[Content]) -> None:
    """A text that JSON does not declare, under the name that a file has elsewhere, is meant as the path of one."""
    undeclared: _t.Any = getattr(body, "__pydantic_extra__", None) or {}
    for content in contents:
        for part in content.parts:
            if part.format == "binary" and part.wire in undeclared:
                raise ApiValueError(_instead(part, content))


def _instead(part: Part, content: Content) -> str:
    return f'`{part.wire}` is a file, which JSON cannot hold: give _content_type="{content.media}"'


def _choice(name: str) -> _t.Dict[str, bool]:
    """What asks for a stream."""
    return {name: True} if name else {}


def _is_json(body: _t.Any) -> bool:
    """Whether a value for a range of media types is no text, file or bytes."""
    return not isinstance(body, (str, os.PathLike, tuple)) and body is not None


def _content_text(media: str, location: str, wire: _t.Any) -> str:
    """A parameter that the document gives a media type."""
    if "json" not in media:
        return _s.text_of(wire)
    return _s.json_header(wire) if location == "header" else _s.json_text(wire)


def _fields_of(body: _t.Any) -> _t.List[_t.Tuple[str, _t.Any]]:
    """The fields of a body that a form is made of."""
    if is_api_model(body):
        complete(type(body))
        values = [
            (field.wire, body.__dict__[field.name])
            for field in fields_of(type(body))
            if field.name in body.model_fields_set and not field.read_only
        ]
        values.extend((body.additional_properties or {}).items())
        return [(name, value) for name, value in values if value is not None]
    wire: _t.Any = body if is_dict(body) else to_wire(body)
    if not is_dict(wire):
        raise ApiTypeError("a form is made of an object")
    entries = wire
    return [(name, value) for name, value in entries.items() if value is not None]


def _media_of(body: _t.Any) -> str:
    name: _t.Any = getattr(body, "name", None)
    return (mimetypes.guess_type(name)[0] or "") if isinstance(name, str) else ""


def _raw(body: _t.Any, format: str) -> _t.Tuple[Body, str]:
    if isinstance(body, (bytes, bytearray)):
        return bytes(body), ""
    if is_stream(body):
        return whole([source_of(body)]), _media_of(body)
    pair = is_tuple(body)
    if format == "binary" and (isinstance(body, (str, os.PathLike)) or pair):
        file = open_file(body)
        return whole([file.source]), file.media
    wire = _s.plain(body)
    if isinstance(wire, (dict, list)):
        raise ApiTypeError(
            f"a body of type {type(body).__name__} cannot be sent as text or bytes"
        )
    return _s.text_of(wire).encode("utf-8"), ""
