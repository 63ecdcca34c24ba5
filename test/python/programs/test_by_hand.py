"""Requests and answers by hand: the lower half of the client."""

from __future__ import annotations

import datetime
import decimal
import typing as t
import uuid

import pytest

from garden_client import ApiClient, Plant, PlantsApi, PlantState, Tag
from garden_client.exceptions import ApiException, NotFoundException

from conftest import Server


def test_sanitize_for_serialization(client: ApiClient) -> None:
    moment = datetime.datetime(2026, 5, 1, 10, 0, tzinfo=datetime.timezone.utc)
    identity = uuid.UUID("6f2cb7a4-7d1c-4a8f-9d4a-0b6f2f0f7d11")
    plain = client.sanitize_for_serialization
    assert plain(None) is None and plain("x") == "x" and plain(1.5) == 1.5 and plain(b"x") == b"x"
    assert plain([Tag(id=1), (2, PlantState.SEED)]) == [{"id": 1}, (2, "seed")]
    assert plain({"at": moment, "on": moment.date(), "key": identity}) == {
        "at": "2026-05-01T10:00:00Z", "on": "2026-05-01", "key": str(identity),
    }
    assert plain(decimal.Decimal("1.50")) == "1.50"
    assert plain(Plant(name="x", photo_urls=["u"], state=PlantState.DEAD)) == {"name": "x", "photoUrls": ["u"], "state": "dead"}


def test_a_request_by_hand(client: ApiClient, server: Server) -> None:
    sent = client.param_serialize(
        method="GET", resource_path="/plants/{plantId}", path_params={"plantId": 7}, query_params=[("tags", ["a", "b"]), ("on", True)],
        header_params={"X-Trace-Id": "t"}, auth_settings=["gardenKey"], collection_formats={"tags": "csv"},
    )
    assert sent[0] == "GET" and sent[1].startswith(server.url + "/plants/7?tags=a%2Cb")
    server.answer(200, {"name": "Rose", "photoUrls": []})
    response = client.call_api(*sent, _request_timeout=5)
    response.read()
    answer = client.response_deserialize(response_data=response, response_types_map={"200": "Plant", "404": "Problem"})
    assert answer.data.name == "Rose" and server.last.headers["x-garden-key"] == "k-1"


def test_errors_by_hand(client: ApiClient, server: Server) -> None:
    server.answer(404, {"message": "no"})
    response = client.call_api("GET", server.url + "/plants/7", {"Accept": "application/json"})
    response.read()
    with pytest.raises(NotFoundException) as raised:
        client.response_deserialize(response, {"404": "Problem"})
    assert raised.value.data is not None and raised.value.data.message == "no"


def test_deserialize(client: ApiClient) -> None:
    read = client.deserialize
    assert read('[{"id": 1}]', "List[Tag]", "application/json") == [Tag(id=1)]
    assert read('{"a": {"id": 1}}', "Dict[str, Tag]", "application/json") == {"a": Tag(id=1)}
    assert read('"2026-05-01"', "date", "application/json") == datetime.date(2026, 5, 1)
    assert read('"seed"', "PlantState", "application/json") is PlantState.SEED
    assert read("7", "int", "application/json") == 7 and read("word", "str", "text/plain") == "word"
    with pytest.raises(ApiException):
        read("x", "str", "application/wild")


def test_headers_are_chosen(client: ApiClient) -> None:
    assert client.select_header_content_type(["text/plain", "application/json"]) == "application/json"
    assert client.select_header_accept(["text/plain", "application/json"]) == "application/json"
    assert client.select_header_accept([]) is None


def test_parameters_by_hand(client: ApiClient) -> None:
    query = client.parameters_to_url_query([("a", [1, 2]), ("b", "x y"), ("c", True), ("d", {"k": 1})], {"a": "multi"})
    assert query == "a=1&a=2&b=x%20y&c=true&d=%7B%22k%22%3A1%7D"
    assert client.parameters_to_tuples({"a": ["x", "y"]}, {"a": "pipes"}) == [("a", "x|y")]
    files: t.Any = client.files_parameters({"photo": ("n.png", b"1"), "many": [b"2", b"3"]})
    assert [name for name, _ in files] == ["photo", "many", "many"] and files[0][1][:2] == ("n.png", b"1")
