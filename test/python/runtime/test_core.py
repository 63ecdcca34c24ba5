"""The core without I/O: styles, paths, servers, forms, retries, file names, redaction."""

from __future__ import annotations

import copy
import datetime
import io
import pickle
import time

import pytest

from runtime import api_response, configuration, exceptions
from runtime._core import files, formats, headers, multipart, redact, request, response, retry, serialize, urls, values, wire
from runtime._core.operation import Content, Op, Param, Part, RequestOptions, Resp


def pairs(*args):
    return "&".join(f"{key}={value}" for key, value in serialize.query_pairs(*args))


@pytest.mark.parametrize(
    "value, style, explode, expected",
    [
        (["a b", "c,d"], "form", True, "k=a%20b&k=c%2Cd"),
        (["a b", "c,d"], "form", False, "k=a%20b,c%2Cd"),
        (["a", "b"], "spaceDelimited", False, "k=a%20b"),
        (["a", "b"], "pipeDelimited", False, "k=a%7Cb"),
        ({"x": 1, "y": True}, "form", True, "x=1&y=true"),
        ({"x": 1, "y": None}, "form", False, "k=x,1"),
        ({"x": {"y": [1, 2]}}, "deepObject", True, "k%5Bx%5D%5By%5D%5B%5D=1&k%5Bx%5D%5By%5D%5B%5D=2"),
        ([{"x": 1}, None, {"x": 2}], "deepObject", True, "k%5B0%5D%5Bx%5D=1&k%5B2%5D%5Bx%5D=2"),
        (["a"], "deepObject", True, "k%5B%5D=a"),
        ({"s": {"id": 1}, "t": ["x"], "o": [{"a": 1}]}, "form", True, "s%5Bid%5D=1&t=x&o%5B0%5D%5Ba%5D=1"),
        ({"x": 1, "y": True}, "pipeDelimited", True, "x=1&y=true"),
        (["a", None, "b"], "form", True, "k=a&k=b"),
        (["a", None, "b"], "form", False, "k=a,b"),
        ([None], "form", False, ""),
        ({"x": ["a", None]}, "deepObject", True, "k%5Bx%5D%5B%5D=a"),
        ([], "form", True, ""),
        (1.0, "form", True, "k=1"),
    ],
)
def test_query_styles(value, style, explode, expected):
    assert pairs("k", value, style, explode, False) == expected


def test_reserved_characters_stay_where_they_may():
    assert serialize.encode("a/b?c d%20%zz", True) == "a/b?c%20d%20%25zz"
    assert serialize.encode("a[0]%5B", True) == "a%5B0%5D%5B"


@pytest.mark.parametrize(
    "value, style, explode, expected",
    [
        ("a/b", "simple", False, "a%2Fb"),
        ([1, 2], "label", True, ".1.2"),
        ([1, None, 2], "simple", False, "1,2"),
        ([1, 2], "matrix", True, ";id=1;id=2"),
        ({"a": 1}, "matrix", False, ";id=a,1"),
        ({"a": 1}, "simple", True, "a=1"),
    ],
)
def test_path_styles(value, style, explode, expected):
    assert serialize.path_value("id", value, style, explode, serialize.encode) == expected


@pytest.mark.parametrize("value", ["", ".", "..", "%2e"])
def test_dot_segments_are_refused(value):
    with pytest.raises(exceptions.ApiValueError):
        urls.fill_path("/a/{id}/b", {"id": value})


def test_a_value_is_put_in_once():
    assert urls.fill_path("/{a}/{b}.json", {"a": "{b}", "b": "x"}) == "/{b}/x.json"


@pytest.mark.parametrize("name", ["a\r\nb", "a\0b"])
def test_header_lines_do_not_end_early(name):
    with pytest.raises(exceptions.ApiValueError):
        serialize.check_header("x", name)


def test_a_header_that_is_set_again_is_one_line_and_goes_last():
    lines = headers.Lines()
    for name, value in (("X-A", "1"), ("X-B", "2"), ("x-a", "3")):
        lines.set(name, value)
    more = lines.copy()
    more.set("X-C", "4")
    assert list(lines.as_sent().items()) == [("X-B", "2"), ("x-a", "3")]
    assert lines["X-A"] == "3" and "x-b" in lines and "X-C" not in lines and "X-C" in more


def test_servers():
    servers = [{"url": "https://{host}/{base}", "variables": {
        "host": {"default_value": "a.example"}, "base": {"default_value": "v1", "enum_values": ["v1", "v2"]}}}]
    assert urls.resolve_server(servers, 0) == "https://a.example/v1"
    assert urls.resolve_server(servers, 0, {"base": "v2"}) == "https://a.example/v2"
    for bad in ({"base": "v3"}, {"host": "evil.example/x?"}):
        with pytest.raises(ValueError):
            urls.resolve_server(servers, 0, bad)
    assert urls.join_url("https://a/b/?k=1", "/c", [("d", "2")]) == "https://a/b/c?k=1&d=2"


def test_forms():
    fields = [("a", "x y"), ("b", [1, 2]), ("c", {"d": 1}), ("e", None)]
    assert multipart.encode_form(fields, {}) == b"a=x+y&b=1&b=2&c=%7B%22d%22%3A1%7D"
    body, media = multipart.encode_multipart(
        [("f", ("n\\\"\r\n.png", b"1")), ("j", {"a": 1}), ("l", ["x", "y"]), ("s", io.BytesIO(b"z"))],
        {"j": Part("j", "json"), "l": Part("l", repeated=True), "s": Part("s", "binary")},
    )
    assert media.startswith("multipart/form-data; boundary=")
    assert b'filename="n\\%22%0D%0A.png"' in body and b"Content-Type: application/json\r\n\r\n{\"a\":1}" in body
    assert body.count(b'name="l"') == 2


@pytest.mark.parametrize(
    "part, value, sent",
    [
        (Part("p", file="bytes"), b"1", b'name="p"; filename="p"\r\nContent-Type: application/octet-stream\r\n\r\n1'),
        (Part("p", file="bytes"), "text", b'name="p"\r\n\r\ntext'),
        (Part("p", "json", file="path"), {"a": 1}, b'name="p"\r\nContent-Type: application/json\r\n\r\n{"a":1}'),
        (Part("p", "binary"), {"a": 1}, b'name="p"\r\nContent-Type: application/json\r\n\r\n{"a":1}'),
        (Part("p", "binary"), 5, b'name="p"\r\n\r\n5'),
    ],
)
def test_parts_that_may_be_files(part, value, sent):
    body, _ = multipart.encode_multipart([("p", value)], {"p": part})
    assert b"form-data; " + sent + b"\r\n--" in body


def test_a_text_for_a_part_that_holds_none_is_a_path(tmp_path):
    (tmp_path / "a.txt").write_text("file")
    part = Part("p", "json", file="path")
    body, _ = multipart.encode_multipart([("p", str(tmp_path / "a.txt"))], {"p": part})
    data = body if isinstance(body, bytes) else body.read()
    assert b'filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nfile' in data


FORM = (Content("application/x-www-form-urlencoded", "form", None, (Part("a"),)),)
FIELD = (Param("a", "a", "form"),)


@pytest.mark.parametrize(
    "op, extra, sent",
    [
        (Op("x", "POST", "/", FIELD, FORM), {"b": [1, 2], "a": "new"}, b"b=1&b=2&a=new"),
        (Op("x", "POST", "/", FIELD, FORM, needs_form=True), None, b""),
        (Op("x", "POST", "/", FIELD, FORM), None, None),
    ],
)
def test_forms_with_more_fields_and_without_any(op, extra, sent):
    args = (("old",) if extra else (None,))
    made = request.draft(
        op, args, configuration.Configuration(), "https://a", {}, None, None, None, RequestOptions(extra_body=extra)
    )
    assert made.body == sent
    assert ("Content-Type" in made.headers) is (sent is not None)


@pytest.mark.parametrize(
    "header, name",
    [
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ("attachment; filename*=UTF-8''%e2%82%ac%20rates.txt", "\u20ac rates.txt"),
        ('attachment; filename="a\\"b.txt"', "ab.txt"),
        ("attachment; filename=CON.txt", "download"),
        ("inline", "download"),
    ],
)
def test_names_of_downloads(header, name):
    assert files.file_name(header) == name



@pytest.mark.parametrize(
    "own, allowed, sent",
    [
        ("application/octet-stream", "image/png", "image/png"),
        ("application/octet-stream", "image/*", "application/octet-stream"),
        ("IMAGE/JPEG; q=1", "image/png, image/jpeg", "IMAGE/JPEG; q=1"),
        ("image/gif", "image/png, image/*", "image/gif"),
        ("image/gif", "image/png, image/jpeg", "image/png"),
        ("text/plain", "application/octet-stream", "text/plain"),
        (None, "image/*", "image/jpeg"),
        (None, "image/png, image/jpeg", "image/jpeg"),
        (None, "image/png", "image/png"),
        (None, "", "image/jpeg"),
    ],
)
def test_a_file_has_its_own_type_where_the_part_allows_it(own, allowed, sent):
    value = ("a.jpg", b"x") if own is None else ("a.jpg", b"x", own)
    body, _ = multipart.encode_multipart([("file", value)], {"file": Part("file", "binary", allowed)})
    assert f"\r\nContent-Type: {sent}\r\n".encode() in body


def test_retries():
    policy = retry.RetryPolicy()
    get = retry.RetryState(policy, "GET", False, True)
    assert get.after_status(500, {}) is not None and get.after_failure(True) is not None
    assert get.after_status(500, {}) is None
    post = retry.RetryState(policy, "POST", False, True)
    assert post.after_status(500, {}) is None and post.after_failure(True) is None
    assert post.after_status(429, {"Retry-After": "2"}) == 2.0
    assert retry.RetryState(policy, "POST", True, True).after_status(500, {}) is not None
    assert retry.RetryState(policy, "PUT", False, False).after_status(500, {}) is None
    assert retry.RetryState(policy, "GET", False, True).after_status(503, {"retry-after": "999"}) is None
    assert retry.retry_after({"Retry-After-Ms": "1500"}) == 1.5
    assert retry.retry_after({"Retry-After": "tomorrow"}) is None


@pytest.mark.parametrize("text", ["Fri, 31 Dec 2100 23:59:59 GMT", "Fri, 31 Dec 2100 23:59:59 -0000", "Fri Dec 31 23:59:59 2100"])
def test_dates_of_http_are_in_utc(text):
    """Wherever the program runs: runtime.slow.test.ts runs this in other time zones too."""
    expected = datetime.datetime(2100, 12, 31, 23, 59, 59, tzinfo=datetime.timezone.utc)
    assert formats.parse_http_date(text) == expected
    assert abs(retry.retry_after({"Retry-After": text}) + time.time() - expected.timestamp()) < 60
    read = wire.adapter_of(values.HttpDate).validate_python(text)
    assert read == expected and wire.scalar(read) == text


def test_nothing_secret_is_shown():
    assert redact.redact_url("https://u:p@a/b?key=s&x=1") == "https://a/b?key=[redacted]&x=1"
    assert redact.redact_headers({"X-KEY": "s", "Cookie": "s", "x": "Bearer abcdef"}) == {
        "X-KEY": "[redacted]", "Cookie": "[redacted]", "x": "Bearer [redacted]"}


def received(status, data, media="application/json"):
    return response.Received(status, "R", {"Content-Type": media}, data)


def test_errors_are_what_the_status_says():
    op = Op("x", "GET", "/", responses=(
        Resp("200", True, (Content("application/json", "json", int),)),
        Resp("4XX", False, (Content("application/json", "json", dict),)),
        Resp("default", False, (Content("application/json", "json", list),)),
    ))
    for status, data, kind, decoded in (
        (404, b'{"a":1}', exceptions.NotFoundException, {"a": 1}),
        (503, b"[1]", exceptions.ServiceException, [1]),
        (500, b"<html>", exceptions.ServiceException, None),
    ):
        with pytest.raises(kind) as caught:
            response.parse(op, received(status, data), False)
        assert caught.value.data == decoded and caught.value.status == status
    with pytest.raises(exceptions.ApiDecodeError):
        response.parse(op, received(200, b"{"), False)
    # The document says of every other status, 204 too, that it is an error; where it says nothing, 2XX is none.
    with pytest.raises(exceptions.ApiException):
        response.parse(op, received(204, b""), False)
    silent = Op("x", "GET", "/", responses=op.responses[:2])
    assert response.parse(silent, received(204, b""), False).data is None
    lenient = response.parse(op, received(200, b'"x"'), False)
    assert lenient.data == "x" and lenient.validation_error is not None


def test_headers_of_any_case_and_every_line():
    found = headers.Headers([("X-Id", "1"), ("Set-Cookie", "a=1, b"), ("set-cookie", "c=2")])
    assert found["x-id"] == "1" and found.get("X-ID") == "1" and "x-Id" in found and found.get("y") is None
    assert found.get_all("SET-COOKIE") == found.getlist("set-cookie") == ["a=1, b", "c=2"]
    assert dict(found) == {"X-Id": "1", "Set-Cookie": "a=1, b, c=2"} and found.get_all("y") == []
    for same in (pickle.loads(pickle.dumps(found)), copy.deepcopy(found), headers.Headers(found.lines())):
        assert same == found and same.get_all("set-cookie") == ["a=1, b", "c=2"]
    answer = response.parse(Op("x", "GET", "/"), response.Received(200, "OK", found, b""), False)
    assert answer.headers is found and answer.model_dump(mode="json")["headers"] == dict(found)
    made = api_response.ApiResponse(status_code=200, headers={"A": "b"}, data=1, raw_data=b"")
    assert made.headers["a"] == "b"
    with pytest.raises(exceptions.NotFoundException) as caught:
        response.parse(Op("x", "GET", "/"), response.Received(404, "R", found, b""), False)
    assert caught.value.headers.get_all("Set-Cookie") == ["a=1, b", "c=2"]
