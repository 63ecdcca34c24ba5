"""Lists in pages against a server that answers what a test says: the plain client and the asynchronous one."""

from __future__ import annotations

import asyncio
import copy
import http.server
import json
import threading
import types
import typing as t
import uuid

import pydantic
import pytest

from runtime import exceptions
from runtime._core import operation as o
from runtime._core import paging, wire
from runtime._core.page_links import next_link
from runtime._model import ApiModel
from runtime.aio.api_client import AsyncApiClient
from runtime.api_client import ApiClient
from runtime.configuration import Configuration
from runtime.pages import AsyncPages, Pages

ANY = lambda: object  # noqa: E731
OK = (o.Resp("200", True, (o.Content("application/json", "json", ANY),)),)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.server.seen.append((self.path, dict(self.headers.items())))
        answer = self.server.answers.pop(0)
        status, value, headers = answer if isinstance(answer, tuple) else (200, answer, {})
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, text in headers.items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def server():
    found = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    found.seen, found.answers = [], []
    found.base = f"http://127.0.0.1:{found.server_port}"
    thread = threading.Thread(target=found.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield found
    found.shutdown()
    found.server_close()
    thread.join()


def op(style, items=("items",), **row):
    wire = {"cursor": "after", "offset": "from", "page": "page"}.get(style)
    params = () if wire is None else (o.Param(wire, wire, "query", None, style="form", explode=True),)
    if wire is not None:
        row["argument"] = 0
    if style == "page":
        row.setdefault("first", 1)
    return o.Op("list", "GET", "/things", params=params, responses=OK, pages=o.Paged(style, items, **row))


@pytest.fixture(params=["sync", "aio"])
def read(request, server):
    """Reads all pages: a list of the items of each."""

    def settings(options):
        return (None, None, None, None, 0, options)

    def sync(operation, args=(), options=None, retries=0):
        with ApiClient(Configuration(host=server.base, retries=retries)) as client:
            return [page.items for page in Pages(client, operation, args, *settings(options)).pages()]

    def aio(operation, args=(), options=None, retries=0):
        async def work():
            async with AsyncApiClient(Configuration(host=server.base, retries=retries)) as client:
                pages = AsyncPages(client, operation, args, *settings(options)).pages()
                return [page.items async for page in pages]

        return asyncio.run(work())

    return sync if request.param == "sync" else aio


def paths(server):
    return [path for path, _ in server.seen]


def test_a_cursor_is_asked_for_until_there_is_none(server, read):
    server.answers = [{"items": [1, 2], "next": "b c"}, {"items": [3], "next": None}]
    assert read(op("cursor", next=("next",)), (None,)) == [[1, 2], [3]]
    assert paths(server) == ["/things", "/things?after=b%20c"]


@pytest.mark.parametrize("last", [{"items": [2]}, {"items": [2], "next": ""}, {"items": [2], "next": None}, {}, []])
def test_a_page_without_a_cursor_is_the_last(server, read, last):
    server.answers = [{"items": [1], "next": "b"}, last]
    assert read(op("cursor", next=("next",)), (None,))[0] == [1]
    assert len(server.seen) == 2


def test_a_number_is_a_cursor_too(server, read):
    server.answers = [{"items": [1], "next": 0}, {"items": [2]}]
    assert read(op("cursor", next=("next",), is_text=True), (None,)) == [[1], [2]]
    assert paths(server)[1] == "/things?after=0"


def test_the_last_item_has_the_cursor(server, read):
    name = uuid.UUID(int=7)
    server.answers = [{"items": [{"id": 3}, {"id": 5}]}, {"items": [{"id": str(name)}]}, {"items": []}]
    assert [len(items) for items in read(op("cursor", last=("id",), is_text=True), (None,))] == [2, 1, 0]
    assert paths(server) == ["/things", "/things?after=5", f"/things?after={name}"]


def test_the_first_page_may_be_0(server, read):
    server.answers = [{"items": [1]}, {"items": []}]
    assert read(op("page", first=0), (None,)) == [[1], []]
    assert paths(server) == ["/things", "/things?page=1"]


def test_a_boolean_says_whether_there_is_another_page(server, read):
    server.answers = [{"items": [1], "next": "b", "more": True}, {"items": [2], "next": "c", "more": False}]
    assert read(op("cursor", next=("next",), more=("more",)), (None,)) == [[1], [2]]


@pytest.mark.parametrize("repeats", [["a", "a"], ["a", "b", "a"], ["start"]])
def test_a_cursor_that_was_read_ends_with_an_error(server, read, repeats):
    server.answers = [{"items": [1], "next": cursor} for cursor in repeats]
    with pytest.raises(exceptions.ApiValueError, match="names a page again"):
        read(op("cursor", next=("next",)), ("start",))
    assert len(server.seen) == len(repeats)


@pytest.mark.parametrize(("start", "expected"), [(None, ["", "?from=2", "?from=3"]), (5, ["?from=5", "?from=7", "?from=8"])])
def test_an_offset_grows_by_what_was_read(server, read, start, expected):
    server.answers = [{"items": [1, 2]}, {"items": [3]}, {"items": []}]
    assert read(op("offset"), (start,)) == [[1, 2], [3], []]
    assert paths(server) == [f"/things{query}" for query in expected]


@pytest.mark.parametrize(("start", "expected"), [(None, ["", "?page=2"]), (0, ["?page=0", "?page=1"])])
def test_pages_have_numbers(server, read, start, expected):
    server.answers = [[1, 2], []]
    assert read(op("page", ()), (start,)) == [[1, 2], []]
    assert paths(server) == [f"/things{query}" for query in expected]


def test_a_link_in_the_body_may_be_relative(server, read):
    server.answers = [{"items": [1], "next": "things?x=a%2Fb&x=c#part"}, {"items": [2], "next": f"{server.base}/last"}, {"items": [3]}]
    assert read(op("next", next=("next",))) == [[1], [2], [3]]
    assert paths(server) == ["/things", "/things?x=a%2Fb&x=c", "/last"]


def test_the_header_leads_to_the_next_page(server, read):
    first = (200, [1], {"Link": f'<{server.base}/p?n=1>; rel="prev", <{server.base}/p?n=2>; rel="next"'})
    server.answers = [first, [2]]
    assert read(op("link", ())) == [[1], [2]]
    assert paths(server) == ["/things", "/p?n=2"]


def test_options_are_those_of_every_page(server, read):
    server.answers = [{"items": [1], "next": "/p?team=other&n=2"}, {"items": [2]}]
    options = o.RequestOptions(extra_query={"team": "mine"}, idempotency_key="one")
    assert read(op("next", next=("next",)), options=options) == [[1], [2]]
    assert paths(server) == ["/things?team=mine", "/p?n=2&team=mine"]
    assert [headers.get("Idempotency-Key") for _, headers in server.seen] == ["one", None]


@pytest.mark.parametrize("link", ["http://127.0.0.2/p", "https://example.com/p?token=secret", "ftp://127.0.0.1/p"])
def test_a_link_to_another_origin_is_not_followed(server, read, link):
    server.answers = [{"items": [1], "next": link}]
    with pytest.raises(exceptions.ApiValueError, match="another origin") as caught:
        read(op("next", next=("next",)))
    assert link not in str(caught.value)
    assert len(server.seen) == 1


def test_a_link_that_is_none_is_an_error(server, read):
    server.answers = [{"items": [1], "next": "http://[broken/p"}]
    with pytest.raises(exceptions.ApiValueError, match="no URL"):
        read(op("next", next=("next",)))


def test_a_link_that_was_read_ends_with_an_error(server, read):
    server.answers = [{"items": [1], "next": "/p"}, {"items": [2], "next": "/things"}]
    with pytest.raises(exceptions.ApiValueError, match="names a page again"):
        read(op("next", next=("next",)))


def test_each_page_has_its_retries(server, read):
    server.answers = [(503, {}, {}), {"items": [1], "next": "b"}, (503, {}, {}), {"items": [2]}]
    assert read(op("cursor", next=("next",)), (None,), retries=1) == [[1], [2]]


def test_an_error_of_a_page_is_raised_where_it_is_asked_for(server):
    server.answers = [{"items": [1], "next": "b"}, (404, {}, {})]
    with ApiClient(Configuration(host=server.base)) as client:
        items = iter(Pages(client, op("cursor", next=("next",)), (None,), None, None, None, None, 0, None))
        assert next(items) == 1
        with pytest.raises(exceptions.NotFoundException):
            next(items)


def test_nothing_is_asked_for_before_it_is_needed_and_a_list_can_be_read_again(server):
    answers = [{"items": [1], "next": "b"}, {"items": [2]}]
    with ApiClient(Configuration(host=server.base)) as client:
        pages = Pages(client, op("cursor", next=("next",)), (None,), None, None, None, None, 0, None)
        assert server.seen == []
        for _ in range(2):
            server.answers = list(answers)
            assert list(pages) == [1, 2]
        server.answers = list(answers)
        for item in pages:
            assert item == 1
            break
        assert len(server.seen) == 5


def test_a_page_has_its_answer_and_gives_the_next(server):
    server.answers = [{"items": [1], "next": "b"}, {"items": [2]}, {"items": [2]}]
    with ApiClient(Configuration(host=server.base)) as client:
        pages = Pages(client, op("cursor", next=("next",)), (None,), None, None, None, None, 0, None)
        first = next(pages.pages())
        assert (first.response.status_code, first.data["next"]) == (200, "b")
        second, again = first.next(), first.next()
        assert (second.items, again.items, second.next()) == ([2], [2], None)


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ('<a>; rel="next"', "a"),
        ("<a>; rel=next", "a"),
        ('<a>; REL="prev NEXT"', "a"),
        ('<a>; rel="prev"; rel="next"', None),
        ('<a>; title="x, <b>; rel=next"; rel="prev", <c>; rel="next"', "c"),
        ('<a>; rel="next"; anchor="#x", <b>; rel="next"', "b"),
        ('<a?x=1,2;3>;rel="next"', "a?x=1,2;3"),
        ("<a>", None),
        ("", None),
        ('a; rel="next"', None),
        (r'<a>; rel="n\ext"', "a"),
    ],
)
def test_links_are_those_of_rfc_8288(header, target):
    assert next_link(header) == target


class Paging(ApiModel):
    start_after: t.Optional[str] = pydantic.Field(default=None, alias="startAfter")


class Search(ApiModel):
    word: str
    paging: t.Optional[Paging] = None


WITHIN = o.Paged("cursor", ("data",), argument=0, within=(("paging", "paging"), ("start_after", "startAfter")), next=("next",), is_text=True)


@pytest.mark.parametrize(
    "given",
    [
        Search(word="a"),
        Search(word="a", paging=Paging()),
        {"word": "a"},
        {"word": "a", "paging": {}},
        {"word": "a", "paging": Paging()},
    ],
)
def test_what_asks_for_a_page_stands_in_the_body_and_the_given_one_stays(given):
    before = copy.deepcopy(given)
    op = o.Op("search", "POST", "/search", pages=WITHIN)
    walk = paging.Walk(op, [given], (None, None, None, None, 0, None))
    ask = walk.after(walk.first(), types.SimpleNamespace(data={"data": [1], "next": "b"}, headers=None))
    assert wire.to_wire(ask.args[0]) == {"word": "a", "paging": {"startAfter": "b"}}
    assert given == before
    with pytest.raises(exceptions.ApiValueError, match="again"):
        walk.after(walk.after(ask, types.SimpleNamespace(data={"data": [1], "next": "c"}, headers=None)), types.SimpleNamespace(data={"data": [1], "next": "b"}, headers=None))


def test_a_number_goes_on_from_that_of_the_body_by_either_name():
    row = o.Paged("page", ("data",), argument=0, within=(("page_no", "pageNo"),), first=1)
    for given, name in (({"pageNo": 4}, "pageNo"), ({"page_no": 4}, "page_no"), (None, "pageNo")):
        walk = paging.Walk(o.Op("search", "POST", "/search", pages=row), [given], (None, None, None, None, 0, None))
        ask = walk.after(walk.first(), types.SimpleNamespace(data={"data": [1]}, headers=None))
        assert ask.args[0] == {name: 5 if given else 2}
