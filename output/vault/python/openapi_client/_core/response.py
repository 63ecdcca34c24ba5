"""Turns a response into a value or an error. Nothing is received here."""

from __future__ import annotations

import json
import typing as _t

from pydantic_core import ValidationError

from ..exceptions import ApiDecodeError, ApiException, exception_for
from .headers import Headers, headers_of
from .operation import Content, Op, Resp
from .redact import Redactor
from .wire import adapter_of, read

if _t.TYPE_CHECKING:
    from ..api_response import ApiResponse

ERROR_KEPT = 65_536
REDIRECTS = (301, 302, 303, 307, 308)


class Received:
    """A response that was read to its end.

    :param headers: Its headers, or a function that gives them when they are first wanted.
    :param media: Its media type, where it was looked for already.
    """

    def __init__(
        self,
        status: int,
        reason: _t.Optional[str],
        headers: _t.Union[_t.Mapping[str, str], _t.Callable[[], Headers]],
        data: bytes,
        media: _t.Optional[str] = None,
    ) -> None:
        self.status = status
        self.reason = reason
        self._headers = headers
        self.data = data
        self.media = header_of(self.headers, "content-type") if media is None else media

    @property
    def headers(self) -> Headers:
        """The headers."""
        if callable(self._headers):
            self._headers = self._headers()
        found: Headers = headers_of(self._headers)
        self._headers = found
        return found

    def getheaders(self) -> Headers:
        """The headers."""
        return self.headers


def headers_in(answer: _t.Any) -> Headers:
    """The headers of a response. In a test another object may stand for it, with no more than the test needs."""
    lines: _t.Any = answer.getheaders() if hasattr(answer, "getheaders") else None
    if not isinstance(lines, _t.Mapping):
        lines = getattr(answer, "headers", None)
    headers: Headers = headers_of(lines if isinstance(lines, _t.Mapping) else {})
    if "content-type" not in headers and hasattr(answer, "getheader"):
        media: _t.Any = answer.getheader("content-type")
        if isinstance(media, str):
            headers = Headers([*headers.lines(), ("Content-Type", media)])
    return headers


def received(answer: _t.Any) -> Received:
    """What was read of a response, or of what stands for it in a test."""
    data: _t.Any = answer.data
    reason: _t.Any = getattr(answer, "reason", None)
    media: _t.Any = getattr(answer, "media", None)
    return Received(
        answer.status,
        reason if isinstance(reason, str) else None,
        lambda: headers_in(answer),
        data.encode("utf-8") if isinstance(data, str) else data or b"",
        media if isinstance(media, str) else None,
    )


def too_large(limit: _t.Optional[int]) -> str:
    """What to say of a body beyond the bound."""
    size, rest = divmod(limit or 0, 1_048_576)
    shown = f"{limit} bytes" if rest else f"{size} MiB"
    return f"the response is larger than {shown}, which is max_response_size of the configuration"


def response_for(op: Op[_t.Any], status: int) -> _t.Optional[Resp]:
    """The documented response: the exact status, its class, or the default."""
    try:
        return op.answers[status]
    except KeyError:
        pass
    text = str(status)
    by_status = {response.status: response for response in reversed(op.responses)}
    wanted = (text, text[:1] + "XX", "default")
    found = next((by_status[name] for name in wanted if name in by_status), None)
    op.answers[status] = found
    return found


def _is_unfollowed(op: Op[_t.Any], status: int, contents: _t.Sequence[Content]) -> bool:
    """A redirection that was to be followed and could not be; where it is declared with a body, it is an answer."""
    return status in REDIRECTS and op.method in ("GET", "HEAD") and not contents


def _is_led_to(
    op: Op[_t.Any], documented: _t.Optional[Resp], redirect: _t.Optional[int]
) -> bool:
    """What a declared redirection led to, of which the document itself says nothing."""
    if redirect is None or (documented is not None and documented.success):
        return False
    return any(
        response.success and response.status in (str(redirect), "3XX")
        for response in op.responses
    )


def _is_elsewhere(
    op: Op[_t.Any], documented: _t.Optional[Resp], redirect: _t.Optional[int]
) -> bool:
    """The same, where redirections are all that the document knows of a success: a page, and no value."""
    return _is_led_to(op, documented, redirect) and all(
        response.status[:1] == "3" and not response.contents
        for response in op.responses
        if response.success
    )


def is_success(op: Op[_t.Any], status: int, redirect: _t.Optional[int] = None) -> bool:
    """2XX, unless the document knows it by an error's `default` alone; others only where the document says that they are no errors."""
    if 200 <= status <= 299:
        documented = response_for(op, status)
        return (
            documented is None
            or documented.success
            or _is_led_to(op, documented, redirect)
        )
    if status >= 400:
        return False
    text = str(status)
    return any(
        response.success and response.status in (text, text[:1] + "XX")
        for response in op.responses
    )


def has_no_file(op: Op[_t.Any], status: int) -> bool:
    """Whether the document has nothing to download for a status, and something for another success. 204 says itself that a file is empty."""
    documented = None if status == 204 else response_for(op, status)
    return (
        documented is not None
        and documented.success
        and not documented.contents
        and any(response.success and response.contents for response in op.responses)
    )


def content_for(contents: _t.Sequence[Content], media: str) -> _t.Optional[Content]:
    """The documented media type that a response has."""
    if contents and contents[0].media == media:
        return contents[0]
    essence = media.partition(";")[0].strip().lower()
    for content in contents:
        if content.media.partition(";")[0].strip().lower() == essence:
            return content
    for content in contents:
        if "*" in content.media and essence.startswith(
            content.media.partition("*")[0].lower()
        ):
            return content
    if _is_json(essence):
        for content in contents:
            if content.format == "json":
                return content
    return None


def parse(
    op: Op[_t.Any],
    received: Received,
    strict: bool,
    redactor: _t.Optional[_t.Callable[[], Redactor]] = None,
    follows: bool = False,
    redirect: _t.Optional[int] = None,
) -> ApiResponse[_t.Any]:
    """A successful response with its value; raises for any other."""
    from ..api_response import ApiResponse

    data, problem = value_of(op, received, strict, redactor, follows, redirect)
    response: ApiResponse[_t.Any] = ApiResponse(
        status_code=received.status,
        headers=received.headers,
        data=data,
        raw_data=received.data,
    )
    response.validation_error = problem
    return response


def value_of(
    op: Op[_t.Any],
    received: Received,
    strict: bool,
    redactor: _t.Optional[_t.Callable[[], Redactor]] = None,
    follows: bool = False,
    redirect: _t.Optional[int] = None,
) -> _t.Tuple[_t.Any, _t.Optional[ValidationError]]:
    """The value of a successful response, and why it is not all that the document says; raises for any other.

    What an error keeps holds no credential of the request.
    """
    media = received.media
    documented = response_for(op, received.status)
    contents = documented.contents if documented is not None else ()
    unfollowed = follows and _is_unfollowed(op, received.status, contents)
    if unfollowed or not is_success(op, received.status, redirect):
        kept = received if redactor is None else _redacted(received, redactor())
        raise _error(op, kept, contents, media)
    bodiless = op.method == "HEAD" or received.status in (204, 205, 304)
    elsewhere = redirect is not None and _is_elsewhere(op, documented, redirect)
    if documented is None or not documented.success:
        contents = _first_contents(op)
    # Nothing is returned of a success of which the document has no content.
    if bodiless or elsewhere or not contents:
        return None, None
    if not received.data:
        return _empty(contents, media), None
    try:
        data, problem = _decode(contents, media, received.data, True)
    except (ValueError, RecursionError) as error:
        raise _undecodable(received, media, error) from error
    if strict and problem is not None:
        failure = _undecodable(received, media, problem)
        failure.data = data
        raise failure from problem
    return data, problem


def _first_contents(op: Op[_t.Any]) -> _t.Tuple[Content, ...]:
    """Those of the first success: for one that the document does not know."""
    for response in op.responses:
        if response.success and response.status != "default":
            return response.contents
    return ()


def is_other(op: Op[_t.Any], status: int, headers: _t.Mapping[str, str]) -> bool:
    """Whether an answer is none of the stream that was asked for: an error, or JSON in place of events."""
    if not is_success(op, status):
        return True
    essence = header_of(headers, "content-type").partition(";")[0].strip().lower()
    return _is_json(essence) and op.stream is not None and op.stream.kind == "sse"


def refuse_other(
    op: Op[_t.Any],
    answer: _t.Any,
    data: _t.Optional[bytes],
    redactor: _t.Callable[[], Redactor],
) -> None:
    """Raises for an answer that `is_other`, given its body."""
    if data is None:
        return
    received = Received(answer.status, answer.reason, answer.headers, data)
    if not is_success(op, answer.status):
        parse(op, received, False, redactor)
    media = header_of(received.headers, "content-type")
    raise _undecodable(
        received, media, ValueError("it is JSON, where a stream was asked for")
    )


def _undecodable(received: Received, media: str, problem: Exception) -> ApiDecodeError:
    reason = f"the body of a successful response cannot be read: {problem}"
    body = _text(received.data, media)
    return ApiDecodeError(reason=reason, http_resp=received, body=body)


def _redacted(received: Received, redactor: Redactor) -> Received:
    headers = Headers(redactor.lines(received.headers.lines()))
    data = redactor.data(received.data)
    return Received(received.status, received.reason, headers, data)


def _error(
    op: Op[_t.Any], received: Received, contents: _t.Sequence[Content], media: str
) -> ApiException:
    data: _t.Any = None
    if received.data:
        try:
            data, _ = _decode(contents, media, received.data)
        except (ValueError, RecursionError):
            data = None
    kept = Received(
        received.status, received.reason, received.headers, received.data[:ERROR_KEPT]
    )
    body = _text(kept.data, media)
    reason = None
    if received.status in REDIRECTS:
        located = header_of(received.headers, "location")
        why = "is not followed" if located else "has no Location"
        reason = f"{received.reason or ''}: the redirect {why}".lstrip(": ")
    return exception_for(received.status)(
        reason=reason, http_resp=kept, body=body, data=data
    )


def _only(contents: _t.Sequence[Content]) -> _t.Optional[Content]:
    """Bytes or text, where a program gets nothing else: whatever the server calls them."""
    formats = {"xml" if content.xml else content.format for content in contents}
    alone = ({"binary"}, {"text"}, {"open-text"})
    return contents[0] if formats in alone else None


def _content_of(
    contents: _t.Sequence[Content], media: str, is_value: bool
) -> _t.Optional[Content]:
    content = (
        content_for(contents, media) if media else (contents[0] if contents else None)
    )
    return _only(contents) if content is None and is_value else content


def _empty(contents: _t.Sequence[Content], media: str) -> _t.Any:
    """What a body of no bytes is: no bytes, or an empty text; nothing, where the document has anything else."""
    content = _content_of(contents, media, True)
    if content is None or content.format == "json" or content.xml is not None:
        return None
    return b"" if content.format == "binary" else ""


def _decode(
    contents: _t.Sequence[Content],
    media: str,
    data: bytes,
    is_value: bool = False,
) -> _t.Tuple[_t.Any, _t.Optional[ValidationError]]:
    content = _content_of(contents, media, is_value)
    if content is None:
        return _undocumented(contents, media, data)
    if content.format == "json":
        return _decode_json(content, media, data)
    if content.xml is not None:
        value = content.xml.read(data, _charset(media))
        return (value, None) if content.type is None else read(content.type, value)
    if content.format == "binary":
        return data, None
    text = _text(data, media)
    return (_string_in(text, media) if content.format == "open-text" else text), None


def _decode_json(
    content: Content, media: str, data: bytes
) -> _t.Tuple[_t.Any, _t.Optional[ValidationError]]:
    if content.type is None:
        return json.loads(_text(data, media)), None
    if _encoding(data, media) == "utf-8":
        try:
            return adapter_of(content.type).validate_json(data), None
        except ValidationError:
            pass
    return read(content.type, json.loads(_text(data, media)))


def _string_in(text: str, media: str) -> str:
    """The string that a JSON text is, where the response says that it is JSON; else the text."""
    is_json = _is_json(media.partition(";")[0].strip().lower())
    return _string_of(text) if is_json else text


def _string_of(text: str) -> str:
    """The string that a JSON text is; else the text."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value if isinstance(value, str) else text


def _is_json(essence: str) -> bool:
    return essence.endswith(("/json", "+json"))


def _undocumented(
    contents: _t.Sequence[Content], media: str, data: bytes
) -> _t.Tuple[_t.Any, _t.Optional[ValidationError]]:
    essence = media.partition(";")[0].strip().lower()
    if _is_json(essence):
        return json.loads(_text(data, media)), None
    for content in contents:
        if content.format != "json":
            continue
        if content.bare and essence.startswith("text/"):
            return read(content.type, _string_of(_text(data, media)))
        try:
            return _decode_json(content, media, data)
        except ValueError as problem:
            raise ValueError(f"JSON was expected, not {essence}: {problem}") from None
    if not essence:
        return _guessed(data), None
    if essence.startswith("text/") or essence.endswith("xml"):
        return _text(data, media), None
    return data, None


def _guessed(data: bytes) -> _t.Any:
    """What a server does not say the type of: JSON, else text, else bytes."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return data
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _encoding(data: bytes, media: str) -> str:
    """JSON is UTF-8, whatever charset its type names (RFC 8259 sections 8.1 and 11), unless its bytes are none."""
    charset = (_charset(media) or "utf-8").lower()
    if charset == "utf-8" or b"\0" in data:
        return charset
    if not _is_json(media.partition(";")[0].strip().lower()):
        return charset
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return charset
    return "utf-8"


def _text(data: bytes, media: str) -> str:
    try:
        text = data.decode(_encoding(data, media), "replace")
    except (LookupError, ValueError):
        # No such charset, or one of Python's own that is none, as `idna`.
        text = data.decode("utf-8", "replace")
    # RFC 8259 section 8.1: a byte order mark may be ignored.
    return text.removeprefix("\ufeff")


def _charset(media: str) -> _t.Optional[str]:
    charset = None
    for piece in media.split(";")[1:]:
        name, _, value = piece.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip().strip("\"'") or None
    return charset


def header_of(headers: _t.Mapping[str, str], name: str) -> str:
    """A header, whatever the case of its name; empty where it is absent."""
    for known, value in headers.items():
        if known.lower() == name:
            return value
    return ""
